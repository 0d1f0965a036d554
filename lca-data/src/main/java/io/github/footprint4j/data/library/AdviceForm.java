package io.github.footprint4j.data.library;

import io.github.footprint4j.data.form.ReferenceForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Advice;
import io.github.footprint4j.library.IncludedWork;
import io.github.footprint4j.library.MaterialForm;
import io.github.footprint4j.library.Purpose;
import io.github.footprint4j.library.ScrapBurden;
import io.github.footprint4j.process.Reference;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a dataset says to whoever uses it: {@code caution}, {@code includes}, {@code form}, {@code purpose}, {@code scrap}, {@code supersededBy},
 * {@code treats}.
 */
final class AdviceForm {

    private AdviceForm() {}

    /** The advice that stands among the fields of a dataset; a newer dataset that it names is looked for with the pairs. */
    static Advice read(Fields fields, PairNames names) {
        FieldValue newer = fields.optional("supersededBy");
        Optional<Reference> superseded = ReferenceForm.read(newer);
        superseded.ifPresent(found -> names.use(found, newer.place()));
        return new Advice(
                fields.optional("caution").text().filter(text -> isSaid(text, fields)),
                new TreeSet<>(includes(fields)),
                fields.optional("form").word(MaterialForm.class),
                fields.optional("purpose").word(Purpose.class),
                fields.optional("scrap").word(ScrapBurden.class),
                superseded,
                new TreeSet<>(fields.optional("treats").suchAs("[metals]").elements(FieldValue::text)));
    }

    private static List<IncludedWork> includes(Fields fields) {
        return fields.optional("includes").suchAs("[forming]").elements(word -> word.word(IncludedWork.class));
    }

    private static boolean isSaid(String caution, Fields fields) {
        if (caution.isBlank()) {
            String message = "\"caution\" is blank, expected what whoever uses the dataset must know";
            fields.issues()
                    .add(Issue.error(
                            IssueCode.MISSING_FIELD, fields.optional("caution").place(), message));
        }
        return !caution.isBlank();
    }
}
