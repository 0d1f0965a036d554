package io.github.footprint4j.data.scenario;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Change.Sequence;
import io.github.footprint4j.change.Change.Substitute;
import io.github.footprint4j.change.Change.Supply;
import io.github.footprint4j.change.Equivalence;
import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.ReferenceForm;
import io.github.footprint4j.data.product.ElementForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.UnitProcess;
import java.util.List;
import java.util.Optional;

/**
 * One dataset in place of another: {@code substitute}, {@code by}, {@code in}, {@code share}, {@code keep}, {@code yield} and
 * {@code work}.
 *
 * <p>With a {@code process}, which may be a supplier's own, the change first makes that known and is a sequence of the two, called by
 * {@code name} or by the names of both datasets.
 */
final class SubstituteForm {

    private final ElementForm elements;
    private final LimitedAmounts measures;

    SubstituteForm(ElementForm elements) {
        this.elements = elements;
        this.measures = new LimitedAmounts(elements.amounts());
    }

    Optional<Change> read(Fields fields) {
        Optional<Substitute> substitute = substitute(fields);
        if (!fields.has("process")) {
            refuseName(fields);
            return substitute.map(found -> found);
        }
        Optional<UnitProcess> process = new SuppliedProcessForm(elements).read(fields.optional("process"));
        Optional<String> name = SequenceName.optional(fields);
        substitute.ifPresent(s -> process.ifPresent(p -> checkName(fields, s, p)));
        return substitute.flatMap(s ->
                process.map(p -> new Sequence(name.orElseGet(() -> name(s)), List.of(new Supply(p), s))));
    }

    static ObjectBuilder write(Substitute substitute) {
        Equivalence equivalence = substitute.equivalence();
        return ObjectNode.builder()
                .put("substitute", ReferenceForm.write(substitute.of()))
                .put("by", ReferenceForm.write(substitute.by()))
                .put("in", substitute.in().map(id -> TextNode.of(id.value())))
                .put("share", substitute.share().map(AmountForm::write))
                .put("keep", equivalence.keep().map(KeepForm::write))
                .put("yield", equivalence.yield().map(AmountForm::write))
                .put("work", ElementForm.write(equivalence.work()));
    }

    /** The short form of a sequence that makes a process known and takes it in place of another one; nothing for every other. */
    static Optional<SourceNode> supplied(Sequence sequence) {
        List<Change> changes = sequence.changes();
        boolean fits = changes.size() == 2
                && changes.get(0) instanceof Supply supply
                && changes.get(1) instanceof Substitute substitute
                && substitute.by().name().equals(supply.process().id().name());
        return fits
                ? Optional.of(write(sequence.name(), (Supply) changes.get(0), (Substitute) changes.get(1)))
                : Optional.empty();
    }

    private static SourceNode write(String name, Supply supply, Substitute substitute) {
        ObjectBuilder builder = write(substitute).put("process", SuppliedProcessForm.write(supply.process()));
        builder.put("name", name.equals(name(substitute)) ? Optional.empty() : Optional.of(TextNode.of(name)));
        return builder.build();
    }

    private Optional<Substitute> substitute(Fields fields) {
        Optional<Reference> of = ReferenceForm.read(fields.required("substitute"));
        Optional<Reference> by = ReferenceForm.read(fields.required("by"));
        Optional<EntryId> in = ElementChangeForm.in(fields);
        Optional<Amount> share = measures.share(fields, fields.optional("share"));
        Equivalence equivalence = new Equivalence(
                new KeepForm(measures).read(fields),
                measures.yieldOf(fields, fields.optional("yield")),
                elements.entries(fields, "work"));
        return of.flatMap(o -> by.map(b -> new Substitute(o, b, in, share, equivalence)));
    }

    private static String name(Substitute substitute) {
        return substitute.by().name() + " in place of " + substitute.of().name();
    }

    private static void refuseName(Fields fields) {
        if (fields.has("name")) {
            fields.optional("name");
            String message = "\"name\" says nothing here, expected it beside \"process\" or \"sequence\"";
            fields.issues().add(Issue.error(IssueCode.CONFLICTING_FIELDS, fields.keyPlace("name"), message));
        }
    }

    private static void checkName(Fields fields, Substitute substitute, UnitProcess process) {
        String id = process.id().name();
        if (!substitute.by().name().equals(id)) {
            String message = "\"by\" is \"" + substitute.by() + "\", expected the id of \"process\"";
            fields.issues()
                    .add(Issue.error(
                                    IssueCode.CONFLICTING_FIELDS,
                                    fields.optional("by").place(),
                                    message)
                            .maybe("by: " + id));
        }
    }
}
