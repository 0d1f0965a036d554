package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.compiled.ReadAmounts;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.method.AllocationKey;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Direction;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Flow;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Turns one unit process in the bare form into columns, one for each outcome. */
public final class ProcessColumns {

    /** The label of the output of a plant for heat and power that is electricity. */
    private static final String POWER = "electricity";

    /** Shares of exchanges that the outputs of one process may have together. */
    private static final int MOST_SHARED = 1_000_000;

    private final Workshop workshop;
    private final UnitProcess process;
    private final Field field;
    private final Names names;
    private final List<Field> exchangeFields;
    private final Map<Exchange, Integer> positions = new HashMap<>(); // looked up only, never iterated
    private final List<Integer> others;

    private ProcessColumns(Workshop workshop, UnitProcess process, Names names, Field field) {
        this.workshop = workshop;
        this.process = process;
        this.field = field;
        this.names = names;
        this.exchangeFields = ExchangeFields.of(process, field);
        List<Exchange> exchanges = process.exchanges();
        IntStream.range(0, exchanges.size()).forEach(i -> positions.putIfAbsent(exchanges.get(i), i));
        this.others = IntStream.range(0, exchanges.size())
                .filter(i -> !exchanges.get(i).isOutcome())
                .boxed()
                .toList();
    }

    /** The columns of a process whose formulas see the outer names and its own parameters. */
    public static List<SystemColumn> of(Workshop workshop, UnitProcess process, Names outer, Field field) {
        Names names = process.parameters().isEmpty() ? outer : outer.inner(field.id());
        Parameters.declare(
                workshop.context(),
                names,
                field.list("parameters"),
                Settings.Scoped.of(process.parameters()),
                Map.of());
        return new ProcessColumns(workshop, process, names, field).columns();
    }

    private List<SystemColumn> columns() {
        List<Exchange> outcomes = process.outcomes();
        outcomes.forEach(
                one -> workshop.context().amounts().mark(fieldOf(one).member("amount"), ReadAmounts.AmountUse.OUTPUT));
        outcomes.forEach(this::refuseForeign);
        if (outcomes.size() > 1 && outcomes.stream().anyMatch(ExchangeSigns::isNegative)) {
            return refusedForSigns();
        }
        return switch (outcomes.size()) {
            case 0 ->
                refused(Issue.error(
                                IssueCode.NO_ALLOCATION,
                                field.place(),
                                "unit process \"" + process.id().name()
                                        + "\" makes no product and treats no waste, expected one")
                        .maybe("\"outputs\" is missing"));
            case 1 ->
                outcomes.get(0).allocation().isPresent()
                        ? refused(Issue.error(
                                        IssueCode.CONFLICTING_FIELDS,
                                        field.place(),
                                        "unit process \"" + process.id().name()
                                                + "\" states an allocation share for its only outcome")
                                .maybe("another output is missing"))
                        : column(outcomes.get(0), node(Optional.empty()), commonFactor()).stream()
                                .toList();
            default ->
                (long) outcomes.size() * others.size() > MOST_SHARED
                        ? refused(
                                Issue.error(
                                                IssueCode.LIMIT_EXCEEDED,
                                                field.place(),
                                                "unit process \"" + process.id().name() + "\" shares " + others.size()
                                                        + " exchanges among " + outcomes.size()
                                                        + " outputs, expected at most " + MOST_SHARED + " in all")
                                        .maybe(
                                                "a process that does the common part, from which one process for each output buys"))
                        : shared(outcomes);
        };
    }

    /** An outcome with a minus sign is most likely none, so that nothing can be shared before all signs are right. */
    private List<SystemColumn> refusedForSigns() {
        process.exchanges().stream()
                .filter(ExchangeSigns::isNegative)
                .map(one -> ExchangeSigns.stated(one, fieldOf(one).member("amount")))
                .forEach(workshop.context().issues()::add);
        return List.of();
    }

    /** What a process makes or treats is its own, at its own place. */
    private void refuseForeign(Exchange outcome) {
        Reference reference = ExchangeFields.reference(outcome);
        List<String> here = List.of(process.id().at().code());
        if (!reference.isOf(process.id().owner())
                || !(reference.at().isEmpty() || reference.at().equals(here))) {
            workshop.context()
                    .issues()
                    .add(Issue.error(
                                    IssueCode.CONFLICTING_FIELDS,
                                    fieldOf(outcome).place(),
                                    "an outcome has the owner and the place of its process, found \"" + reference
                                            + "\"")
                            .maybe("\"at\" of the process, or the name alone: " + reference.name()));
        }
    }

    private List<SystemColumn> refused(Issue issue) {
        workshop.context().issues().add(issue);
        return List.of();
    }

    /** One column for each outcome, which bears its share of the process. */
    private List<SystemColumn> shared(List<Exchange> outcomes) {
        List<Sharer> sharers =
                outcomes.stream().flatMap(one -> sharer(one).stream()).toList();
        if (sharers.size() < outcomes.size()) {
            return List.of();
        }
        Field last = fieldOf(outcomes.get(outcomes.size() - 1)).member("allocation");
        Apportionment.SharedActivity activity =
                new Apportionment.SharedActivity(process.id().name(), field, process.sharing(), last);
        Optional<Apportionment> found = Apportionment.of(workshop, activity, sharers);
        return found.filter(one -> one.key() == AllocationKey.EXPANSION).isPresent()
                ? expanded(outcomes)
                : found.map(one -> borne(outcomes, one.shares())).orElse(List.of());
    }

    private List<SystemColumn> borne(List<Exchange> outcomes, List<Term> shares) {
        List<SystemColumn> columns = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Exchange outcome = outcomes.get(i);
            column(outcome, node(outcome), shares.get(i).times(commonFactor())).ifPresent(columns::add);
        }
        return columns;
    }

    /** The main outcome bears everything less what the others displace; whoever buys another outcome bears what it displaces. */
    private List<SystemColumn> expanded(List<Exchange> outcomes) {
        List<SystemColumn> columns = new ArrayList<>();
        for (Exchange outcome : outcomes) {
            if (outcome.allotment().displaces().isEmpty()) {
                Optional<SystemColumn> main = column(outcome, node(outcome), commonFactor());
                main.ifPresent(column -> displace(column, outcomes));
                main.ifPresent(columns::add);
            } else {
                bare(outcome, node(outcome)).ifPresent(column -> {
                    displaced(column, outcome, Measured::negated);
                    columns.add(column);
                });
            }
        }
        return columns;
    }

    private void displace(SystemColumn main, List<Exchange> outcomes) {
        outcomes.stream()
                .filter(outcome -> outcome.allotment().displaces().isPresent())
                .forEach(outcome -> displaced(main, outcome, saved -> saved));
    }

    private void displaced(SystemColumn column, Exchange outcome, UnaryOperator<Measured> sign) {
        Field at = fieldOf(outcome);
        List<NodeSupply> supplies = workshop.suppliers()
                .to(process.id())
                .of(outcome.allotment().displaces().orElseThrow(), names, at.member("displaces"));
        workshop.amounts()
                .of(outcome.amount(), names, at.member("amount"))
                .ifPresent(amount -> workshop.exchange(
                        column, supplies, new SystemColumn.AskedAmount(sign.apply(amount), true), at.member("amount")));
    }

    private Optional<Sharer> sharer(Exchange outcome) {
        Field at = fieldOf(outcome);
        Amounts amounts = workshop.amounts();
        Optional<Measured> amount = amounts.of(outcome.amount(), names, at.member("amount"));
        Optional<Measured> price =
                outcome.allotment().price().flatMap(written -> amounts.of(written, names, at.member("price")));
        price.ifPresent(found -> workshop.context().require(found, value -> value >= 0, negative(at.member("price"))));
        Optional<Measured> stated = outcome.allocation()
                .flatMap(written -> Shares.fraction(workshop, written, at.member("allocation"), names));
        boolean isPower = outcome.label().equals(POWER);
        boolean isBroken = amount.isEmpty()
                || price.isPresent() != outcome.allotment().price().isPresent()
                || stated.isPresent() != outcome.allocation().isPresent();
        return isBroken
                ? Optional.empty()
                : Optional.of(new Sharer(
                        ExchangeFields.reference(outcome).name(),
                        amount,
                        price,
                        stated,
                        outcome.allotment().displaces(),
                        isPower));
    }

    private static Issue negative(Field at) {
        return Issue.error(IssueCode.NEGATIVE_AMOUNT, at.place(), "a price must be 0 or more");
    }

    private Node node(Exchange outcome) {
        return node(Optional.of(ExchangeFields.reference(outcome).name()));
    }

    private Node node(Optional<String> product) {
        return workshop.suppliers().node(process.id(), product);
    }

    private Field fieldOf(Exchange exchange) {
        return exchangeFields.get(positions.getOrDefault(exchange, 0));
    }

    /** The column of an outcome without what the process exchanges. */
    private Optional<SystemColumn> bare(Exchange outcome, Node node) {
        Field at = fieldOf(outcome).member("amount");
        return workshop.amounts().of(outcome.amount(), names, at).map(made -> {
            workshop.context().require(made, value -> value > 0, ExchangeSigns.outcome(outcome, at));
            return new SystemColumn(node, tag(), unit(outcome.amount(), made), made);
        });
    }

    private Optional<SystemColumn> column(Exchange outcome, Node node, Term borne) {
        Optional<SystemColumn> column = bare(outcome, node);
        column.ifPresent(one -> {
            for (int i : others) {
                add(one, process.exchanges().get(i), borne, exchangeFields.get(i));
            }
        });
        return column;
    }

    private static Unit unit(Amount amount, Measured outcome) {
        return amount.formula().quantity().map(Quantity::unit).orElse(Measured.baseUnit(outcome.dimension()));
    }

    private Optional<Tag> tag() {
        Optional<Stage> stage = process.attribution().stage();
        Optional<EntryId> part = process.attribution().part();
        if (stage.isEmpty() && part.isEmpty()) {
            return Optional.empty();
        }
        EntryId own = new EntryId(process.id().name());
        return Optional.of(
                new Tag(stage.orElse(Stage.NONE), part.orElse(own), process.id().name()));
    }

    private void add(SystemColumn column, Exchange exchange, Term borne, Field at) {
        Optional<Measured> stated = workshop.amounts().of(amount(exchange), names, at.member("amount"));
        stated.ifPresent(found -> workshop.context()
                .require(found, value -> value >= 0, ExchangeSigns.negative(exchange, at.member("amount"))));
        Optional<Measured> amount = stated.map(found -> found.times(borne));
        amount.ifPresent(found -> exchange.flow()
                .<Runnable>match(
                        product -> () -> trade(column, exchange, found, at),
                        waste -> () -> trade(column, exchange, found, at),
                        gas -> () -> emit(column, exchange, gas, found, at))
                .run());
    }

    private void trade(SystemColumn column, Exchange exchange, Measured amount, Field at) {
        Measured signed = isMadeOrSaved(exchange) ? amount : amount.negated();
        workshop.exchange(
                column,
                supplies(exchange, at),
                new SystemColumn.AskedAmount(signed, isUnitless(exchange)),
                at.member("amount"));
    }

    private List<NodeSupply> supplies(Exchange exchange, Field at) {
        Suppliers suppliers = workshop.suppliers().to(process.id());
        Reference reference = ExchangeFields.reference(exchange);
        return exchange.flow().isWaste()
                ? suppliers.treating(reference, names, at.member("waste"))
                : suppliers.of(reference, names, at.member("of"));
    }

    private void emit(SystemColumn column, Exchange exchange, Flow.OfGas gas, Measured amount, Field at) {
        if (exchange.avoided()) {
            workshop.context()
                    .error(
                            IssueCode.CONFLICTING_FIELDS,
                            at,
                            "a process avoids products and wastes, expected one whose making emits " + gas.gas());
        } else if (exchange.direction() == Direction.INPUT && !isRemoval(gas)) {
            workshop.context()
                    .issues()
                    .add(Issue.error(
                                    IssueCode.CONFLICTING_FIELDS,
                                    at.place(),
                                    "a gas that goes in is taken up, expected an origin of removals beside " + gas.gas()
                                            + ", found "
                                            + gas.origin().map(Object::toString).orElse("none"))
                            .maybe("origin: uptake"));
        } else if (isUnitless(exchange)) {
            workshop.context()
                    .error(
                            IssueCode.MISSING_UNIT,
                            at.member("amount"),
                            "found no unit in \"" + exchange.amount() + "\", expected one such as kg or kg/kg");
        } else {
            workshop.emit(column, gas.gas(), gas.origin(), amount, at);
        }
    }

    private static boolean isRemoval(Flow.OfGas gas) {
        return gas.origin()
                .filter(origin -> origin.group() == Origin.Group.REMOVALS)
                .isPresent();
    }

    /** True for a bare number; {@code 2 kg/kg} and {@code 5 %} have a unit. */
    private static boolean isUnitless(Exchange exchange) {
        return exchange.amount()
                .formula()
                .quantity()
                .filter(one -> one.unit().equals(Unit.NONE))
                .isPresent();
    }

    /** Signs of the technosphere: what is made or saved is positive, what is asked for is negative. */
    private static boolean isMadeOrSaved(Exchange exchange) {
        return exchange.avoided() || exchange.flow().isWaste() == (exchange.direction() == Direction.INPUT);
    }

    /** A relative spread of the process is one common factor; limits belong to its only exchange, see {@link #amount}. */
    private Term commonFactor() {
        if (process.spread().isEmpty() || (hasLimits() && others.size() == 1)) {
            return Term.Fixed.ONE;
        }
        if (hasLimits()) {
            workshop.context()
                    .error(
                            IssueCode.SPREAD,
                            field,
                            "limits need a process with one exchange besides its outcome, found " + others.size());
            return Term.Fixed.ONE;
        }
        Field owner = process.sharing().factorOf().map(Field::ofDataset).orElse(field);
        return workshop.amounts().factor(process.spread().get(), owner);
    }

    private Amount amount(Exchange exchange) {
        Amount amount = exchange.amount();
        return hasLimits() && others.size() == 1
                ? new Amount(amount.formula(), process.spread(), amount.provenance())
                : amount;
    }

    private boolean hasLimits() {
        return process.spread().filter(spread -> !spread.isRelative()).isPresent();
    }
}
