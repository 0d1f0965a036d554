package io.github.footprint4j.data.library;

import io.github.footprint4j.data.form.Ids;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Library.Renamed;
import io.github.footprint4j.process.ProcessId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names that datasets of a library had once: {@code renamed: [{ from, to, why }]}. Not thread-safe: one library, one reading. */
final class RenamedForm {

    private record Read(Renamed renamed, Place from, Place to) {}

    private final List<Read> read = new ArrayList<>();

    /** Reads the names of one file. */
    void read(Fields file) {
        read.addAll(file.optional("renamed").elements(element -> element.object(RenamedForm::one)));
    }

    private static Optional<Read> one(Fields fields) {
        FieldValue from = fields.required("from");
        FieldValue to = fields.required("to");
        Optional<String> old = Ids.reference(from);
        Optional<String> now = Ids.reference(to);
        Optional<String> why = fields.required("why").text();
        return old.flatMap(o ->
                now.flatMap(n -> why.map(w -> new Read(new Renamed(o, n, w), from.place(), to.place()))));
    }

    /** The old names, each once. */
    SortedMap<String, Renamed> names() {
        SortedMap<String, Renamed> names = new TreeMap<>();
        read.forEach(one -> names.putIfAbsent(one.renamed().from(), one.renamed()));
        return names;
    }

    /** An old name is that of no dataset and stands once; the new one is that of a dataset. */
    void check(Collection<ProcessId> known, Issues issues) {
        SortedMap<String, Renamed> names = names();
        for (Read one : read) {
            Renamed renamed = one.renamed();
            if (isKnown(renamed.from(), known) || !renamed.equals(names.get(renamed.from()))) {
                String message = "\"" + renamed.from() + "\" was renamed and is the name of a dataset, or stands twice";
                issues.add(Issue.error(IssueCode.DUPLICATE_ID, one.from(), message));
            }
            if (!isKnown(renamed.to(), known)) {
                String message = "no dataset of the library is named \"" + renamed.to() + "\"";
                issues.add(Issue.error(IssueCode.UNKNOWN_DATASET, one.to(), message));
            }
        }
    }

    private static boolean isKnown(String name, Collection<ProcessId> known) {
        return known.stream().anyMatch(id -> id.name().equals(name));
    }
}
