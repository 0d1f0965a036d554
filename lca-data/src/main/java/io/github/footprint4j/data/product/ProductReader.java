package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.DocumentPlaces;
import io.github.footprint4j.data.form.Formats;
import io.github.footprint4j.data.form.Ids;
import io.github.footprint4j.data.form.ParameterForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.AuditRecords;
import io.github.footprint4j.model.Declarations;
import io.github.footprint4j.model.GoalAndScope;
import io.github.footprint4j.model.Identity;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.LifeCycle.StageLists;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.model.StudyId;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.provenance.SourceKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the outermost object of one product file. Not thread-safe: one file, one reading. */
final class ProductReader {

    private static final int VERSION = 1;

    private final ProductReading reading = ProductReading.start();
    private final StudyLookup studies;
    private final Issues issues;

    ProductReader(StudyLookup studies, Issues issues) {
        this.studies = studies;
        this.issues = issues;
    }

    Optional<Product> read(Fields fields) {
        Formats.check(fields, ProductFile.FORMAT);
        Optional<Identity> identity = identity(fields);
        Optional<GoalAndScope> scope = new ScopeForm(reading).read(fields);
        Optional<Study> study = study(fields.optional("study"));
        boolean studyKnown = study.isPresent() || !fields.has("study");
        Declarations declarations = declarations(fields, study, studyKnown);
        LifeCycle lifeCycle = lifeCycle(fields, identity);
        AuditRecords records = new RecordsForm(reading.amounts()).read(fields);
        if (studyKnown) {
            reading.sources().check(listed(records, study), issues);
        }
        reading.parts().check(issues);
        return identity.flatMap(i -> scope.map(
                s -> new Product(i, s, declarations, lifeCycle, records, DocumentPlaces.of(fields.object()))));
    }

    private static Optional<Identity> identity(Fields fields) {
        Optional<ProductId> id = Ids.reference(fields.required("id")).map(ProductId::new);
        Optional<String> name = fields.required("name").text();
        String notes = fields.optional("notes").text().orElse("");
        return id.flatMap(i -> name.map(n -> new Identity(i, n, VERSION, notes)));
    }

    private Optional<Study> study(FieldValue field) {
        Optional<StudyId> id = Ids.reference(field).map(StudyId::new);
        Optional<Optional<Study>> study = id.flatMap(found -> issues.collect(field.place(), () -> studies.find(found)));
        study.filter(Optional::isEmpty).ifPresent(none -> {
            String wanted = id.orElseThrow().value();
            List<String> known = studies.ids().stream().map(StudyId::value).toList();
            issues.add(Issue.error(IssueCode.UNKNOWN_STUDY, field.place(), "no study has the id \"" + wanted + "\"")
                    .maybeOneOf(ClosestNames.of(known).to(wanted)));
        });
        return study.flatMap(found -> found);
    }

    private Declarations declarations(Fields fields, Optional<Study> study, boolean studyKnown) {
        SortedMap<String, Parameter> own = new ParameterForm(reading.amounts()).read(fields, "parameters");
        SortedMap<String, Parameter> known =
                new TreeMap<>(study.map(Study::parameters).orElse(new TreeMap<>()));
        known.putAll(own);
        boolean knowsAll = studyKnown && own.size() == written(fields, "parameters");
        return new Declarations(
                own,
                new VariantForm(known, knowsAll).read(fields),
                study,
                fields.optional("library").text(),
                Optional.empty(),
                List.of());
    }

    private static int written(Fields fields, String key) {
        return fields.optional(key)
                .node()
                .map(node ->
                        node instanceof ObjectNode object ? object.members().size() : -1)
                .orElse(0);
    }

    private LifeCycle lifeCycle(Fields fields, Optional<Identity> identity) {
        EntryForm entries = new EntryForm(reading);
        LibraryId owner =
                new LibraryId(identity.map(found -> found.id().value()).orElse("product"));
        return new LifeCycle(
                new PartForm(reading, entries).list(fields),
                new TransportForm(reading).list(fields),
                StageLists.each(stage -> entries.list(fields, stage.list())),
                new ProcessForm(reading, owner).list(fields));
    }

    private static Set<SourceKey> listed(AuditRecords records, Optional<Study> study) {
        Set<SourceKey> listed = new TreeSet<>(records.sources().keySet());
        study.ifPresent(found -> listed.addAll(found.sources().keySet()));
        return listed;
    }
}
