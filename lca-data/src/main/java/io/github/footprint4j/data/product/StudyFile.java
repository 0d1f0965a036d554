package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.CitationForm;
import io.github.footprint4j.data.form.DocumentPlaces;
import io.github.footprint4j.data.form.Formats;
import io.github.footprint4j.data.form.Ids;
import io.github.footprint4j.data.form.ParameterForm;
import io.github.footprint4j.data.form.SourceKeys;
import io.github.footprint4j.data.json.JsonText;
import io.github.footprint4j.data.json.YamlText;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.Published;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.model.StudyId;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.SourceKey;
import java.util.Optional;
import java.util.SortedMap;

/** Reads and writes study files, format {@value #FORMAT}, in YAML or JSON; what is written and read again is the same study. */
public final class StudyFile {

    /** The format and version that is read and written. */
    public static final String FORMAT = "footprint-study/1";

    private StudyFile() {}

    /**
     * The study of a text.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of the text
     */
    public static Study read(Source source) {
        Issues issues = new Issues();
        Optional<Study> study = Documents.parse(source, issues)
                .flatMap(root -> FieldValue.of(root, issues).object(StudyFile::study));
        issues.throwIfErrors();
        return study.orElseThrow();
    }

    /** The canonical YAML text of a study. */
    public static String yaml(Study study) {
        return YamlText.write(tree(study));
    }

    /** The canonical JSON text of a study. */
    public static String json(Study study) {
        return JsonText.write(tree(study));
    }

    private static Optional<Study> study(Fields fields) {
        Formats.check(fields, FORMAT);
        SourceKeys used = new SourceKeys();
        AmountForm amounts = new AmountForm(used);
        Optional<StudyId> id = Ids.reference(fields.required("id")).map(StudyId::new);
        Optional<String> name = fields.required("name").text();
        SortedMap<String, Parameter> parameters = new ParameterForm(amounts).read(fields, "parameters");
        Published published = new PublishedForm(amounts, used).read(fields);
        SortedMap<SourceKey, Citation> sources = CitationForm.read(fields.optional("sources"));
        used.check(sources.keySet(), fields.issues());
        return id.flatMap(i ->
                name.map(n -> new Study(i, n, parameters, published, sources, DocumentPlaces.of(fields.object()))));
    }

    private static SourceNode tree(Study study) {
        ObjectBuilder builder = ObjectNode.builder();
        builder.put("format", TextNode.of(FORMAT));
        builder.put("id", TextNode.of(study.id().value()));
        builder.put("name", TextNode.of(study.name()));
        builder.put("parameters", ParameterForm.write(study.parameters()));
        PublishedForm.write(study.published(), builder);
        builder.put("sources", CitationForm.write(study.sources()));
        return builder.build();
    }
}
