package io.github.footprint4j.data.library;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.ExchangeForm;
import io.github.footprint4j.data.form.Ids;
import io.github.footprint4j.data.form.ReferenceForm;
import io.github.footprint4j.data.form.SpreadForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Advice;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Description;
import io.github.footprint4j.library.Documentation;
import io.github.footprint4j.library.Documentation.DataBoundary;
import io.github.footprint4j.library.Documentation.Inclusion;
import io.github.footprint4j.library.Pairs;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.Direction;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Flow;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A dataset: what it is, one unit of its product, and what that costs.
 *
 * <p>{@code emissions} is either one amount of CO2e for one unit, {@code 15.1 kg CO2e/kg}, or a list of gases. The amounts are kept as
 * written: whether {@code kg CO2e/kg} stands for one kilogram is settled where units are converted.
 */
final class DatasetForm {

    private final LibraryId owner;
    private final Ids ids;
    private final AmountForm amounts;
    private final ExchangeForm exchanges;
    private final LibraryParameters parameters;
    private final PairNames pairNames;
    private final FactorNames factorNames;

    DatasetForm(
            LibraryId owner,
            Ids ids,
            AmountForm amounts,
            LibraryParameters parameters,
            PairNames pairNames,
            FactorNames factorNames) {
        this.owner = owner;
        this.ids = ids;
        this.amounts = amounts;
        this.exchanges = ExchangeForm.ofLibrary(amounts);
        this.parameters = parameters;
        this.pairNames = pairNames;
        this.factorNames = factorNames;
    }

    /** One dataset, or nothing after its problems were collected. */
    Optional<Dataset> read(Fields fields) {
        Optional<UnitProcess> process = process(fields);
        factorNames.read(fields, process.map(UnitProcess::id));
        Optional<Documentation> documentation = documentation(fields);
        Pairs pairs = fields.optional("pair")
                .object(pair -> pair(pair, process.map(UnitProcess::id)))
                .orElse(Pairs.NONE);
        Advice advice = AdviceForm.read(fields, pairNames);
        Description description = DescriptionForm.read(fields, amounts.provenances());
        return process.flatMap(p -> documentation.map(d -> new Dataset(p, d, pairs, advice, description)));
    }

    /** The pair of a recycled dataset names the one of primary material, and the reverse. */
    private Optional<Pairs> pair(Fields fields, Optional<ProcessId> of) {
        return Optional.of(new Pairs(
                partner(fields.optional("primary"), of),
                partner(fields.optional("recycled"), of),
                paired(fields.optional("disposal"))));
    }

    private Optional<Reference> partner(FieldValue field, Optional<ProcessId> of) {
        Optional<Reference> reference = paired(field);
        reference.ifPresent(found -> of.ifPresent(id -> pairNames.pair(id, found, field.place())));
        return reference;
    }

    private Optional<Reference> paired(FieldValue field) {
        Optional<Reference> reference = ReferenceForm.read(field);
        reference.ifPresent(found -> pairNames.use(found, field.place()));
        return reference;
    }

    private Optional<UnitProcess> process(Fields fields) {
        Optional<String> at = Ids.reference(fields.required("at"));
        Optional<String> id =
                ids.declare(fields.required("id"), at.map(code -> " @ " + code).orElse(""));
        Optional<String> name = fields.required("name").text();
        Optional<Formula> unit =
                fields.required("unit").suchAs("\"kg\"").text(text -> Formula.parse("1 " + Unit.parse(text)));
        List<Exchange> others = exchanges(fields);
        Map<String, Parameter> own = parameters.read(fields);
        Optional<Spread> spread = SpreadForm.read(fields);
        return id.flatMap(i -> at.flatMap(a -> name.flatMap(n -> unit.map(u -> new UnitProcess(
                new ProcessId(owner, i, new Location(a)),
                n,
                new TreeMap<>(own),
                outcomeAnd(others, i, u),
                spread,
                Attribution.NATURAL)))));
    }

    private static List<Exchange> outcomeAnd(List<Exchange> others, String id, Formula unit) {
        List<Exchange> all = new ArrayList<>();
        Flow product = new Flow.OfProduct(new Reference(id, List.of()));
        all.add(new Exchange(Direction.OUTPUT, product, Amount.of(unit), false, Optional.empty(), ""));
        all.addAll(others);
        return all;
    }

    private List<Exchange> exchanges(Fields fields) {
        FieldValue emissions = fields.optional("emissions");
        boolean isShort =
                emissions.node().filter(node -> !(node instanceof ListNode)).isPresent();
        List<Exchange> read = isShort ? new ArrayList<>(lump(emissions, fields)) : new ArrayList<>();
        read.addAll(isShort ? exchanges.readGoods(fields) : exchanges.read(fields));
        if (List.of("emissions", "inputs", "outputs").stream().noneMatch(fields::has)) {
            String message = "the dataset has no \"emissions\", \"inputs\" or \"outputs\", expected at least one";
            fields.issues().add(Issue.error(IssueCode.MISSING_FIELD, fields.place(), message));
        }
        read.stream().filter(Exchange::isOutcome).findFirst().ifPresent(outcome -> second(fields, outcome));
        return read;
    }

    private static void second(Fields fields, Exchange outcome) {
        String message =
                "the dataset has a second outcome, \"" + name(outcome.flow()) + "\", expected its own product alone";
        fields.issues().add(Issue.error(IssueCode.CONFLICTING_FIELDS, fields.place(), message));
    }

    private static Reference name(Flow flow) {
        return flow.goods().orElseThrow();
    }

    private static List<Exchange> lump(FieldValue emissions, Fields fields) {
        Flow lump = new Flow.OfGas(Gas.CO2E.id(), Optional.empty());
        return AmountForm.formula(emissions.suchAs("15.1 kg CO2e/kg"))
                .map(formula -> new Exchange(Direction.OUTPUT, lump, Amount.of(formula), false, Optional.empty(), ""))
                .map(exchange -> ExchangeForm.notNegative(exchange, emissions.place(), fields.issues()))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Documentation> documentation(Fields fields) {
        Optional<String> group = fields.required("group").text();
        Optional<Integer> year = fields.required("year").whole();
        Optional<String> gwp = fields.required("gwp").text();
        Optional<DataBoundary> boundary = fields.required("boundary").object(DatasetForm::boundary);
        Provenance provenance = amounts.provenances().read(fields);
        fields.required("evidence");
        fields.required("source");
        String place = fields.optional("place").text().orElse("");
        return group.flatMap(g -> year.flatMap(
                y -> gwp.flatMap(set -> boundary.map(b -> new Documentation(g, y, set, b, provenance, place)))));
    }

    private static Optional<DataBoundary> boundary(Fields fields) {
        Optional<String> scope = fields.required("scope").text();
        Optional<Inclusion> capital = fields.required("capitalGoods").word(Inclusion.class);
        Optional<Inclusion> losses = fields.required("networkLosses").word(Inclusion.class);
        return scope.flatMap(s -> capital.flatMap(c -> losses.map(l -> new DataBoundary(s, c, l))));
    }
}
