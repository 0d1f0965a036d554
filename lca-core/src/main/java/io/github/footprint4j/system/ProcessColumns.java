package io.github.footprint4j.system;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.method.Allocation;
import io.github.footprint4j.model.Amount;
import io.github.footprint4j.model.Direction;
import io.github.footprint4j.model.EntryId;
import io.github.footprint4j.model.Exchange;
import io.github.footprint4j.model.Flow;
import io.github.footprint4j.model.Origin;
import io.github.footprint4j.model.Spread;
import io.github.footprint4j.model.Stage;
import io.github.footprint4j.model.UnitProcess;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns one unit process in the bare form into columns, one for each outcome. */
final class ProcessColumns {

    private final Workshop workshop;
    private final UnitProcess process;
    private final Field field;
    private final Names names;
    private final List<Field> exchangeFields;

    private ProcessColumns(Workshop workshop, UnitProcess process, Names names, Field field) {
        this.workshop = workshop;
        this.process = process;
        this.field = field;
        this.names = names;
        this.exchangeFields = ExchangeFields.of(process, field);
    }

    /** The columns of a process whose formulas see the outer names and its own parameters. */
    static List<Column> of(Workshop workshop, UnitProcess process, Names outer, Field field) {
        Names names = process.parameters().isEmpty()
                ? outer
                : outer.inner(process.id().toString());
        Parameters.declare(workshop.context(), names, field.list("parameters"), process.parameters(), Map.of());
        return new ProcessColumns(workshop, process, names, field).columns();
    }

    /** Makes the outcomes of a process of the product's own known to those who ask for them, even if it cannot be split. */
    static void announce(Workshop workshop, UnitProcess process) {
        List<Exchange> outcomes = process.outcomes();
        for (Exchange outcome : outcomes) {
            String name = ExchangeFields.reference(outcome).name();
            workshop.suppliers()
                    .declare(name, outcomes.size() == 1 ? Node.of(process.id()) : Node.of(process.id(), name));
        }
        if (outcomes.size() <= 1) {
            workshop.suppliers().declare(process.id().name(), Node.of(process.id()));
        }
    }

    private static List<Allocation.Single> split(Workshop workshop, UnitProcess process, Field field) {
        return workshop.context()
                .issues()
                .collect(Place.of(field.pointer()), () -> Allocation.split(process))
                .orElse(List.of());
    }

    private static Node node(UnitProcess process, Allocation.Single single) {
        return single.share().isPresent() ? Node.of(process.id(), outcomeName(single)) : Node.of(process.id());
    }

    private static String outcomeName(Allocation.Single single) {
        return ExchangeFields.reference(single.outcome()).name();
    }

    private List<Column> columns() {
        List<Allocation.Single> singles = split(workshop, process, field);
        List<Measured> shares = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (Allocation.Single single : singles) {
            Optional<Measured> share = share(single);
            share.ifPresent(shares::add);
            share.flatMap(borne -> column(single, borne.term())).ifPresent(columns::add);
        }
        if (singles.size() > 1) {
            Exchange last = singles.get(singles.size() - 1).outcome();
            Shares.requireWhole(workshop.context(), shares, fieldOf(last).member("allocation"));
        }
        return columns;
    }

    private Optional<Measured> share(Allocation.Single single) {
        Field at = fieldOf(single.outcome()).member("allocation");
        return single.share().isEmpty()
                ? Optional.of(Measured.ONE)
                : workshop.amounts().of(single.share().get(), names, at, Dimension.NONE);
    }

    private Field fieldOf(Exchange exchange) {
        return exchangeFields.get(process.exchanges().indexOf(exchange));
    }

    private Optional<Column> column(Allocation.Single single, Term share) {
        Field at = fieldOf(single.outcome()).member("amount");
        Optional<Measured> outcome = workshop.amounts().of(single.outcome().amount(), names, at);
        return outcome.map(made -> {
            workshop.context().require(made, value -> value > 0, outOfRange(at));
            Column column = new Column(
                    node(process, single), tag(), unit(single.outcome().amount(), made), made);
            Term borne = share.times(commonFactor());
            for (int i = 0; i < process.exchanges().size(); i++) {
                Exchange exchange = process.exchanges().get(i);
                if (!exchange.isOutcome()) {
                    add(column, exchange, borne, exchangeFields.get(i));
                }
            }
            return column;
        });
    }

    private static Issue outOfRange(Field at) {
        return Issue.error(IssueCode.OUT_OF_RANGE, Place.of(at.pointer()), "an outcome must be positive");
    }

    private static Unit unit(Amount amount, Measured outcome) {
        return amount.formula().quantity().map(Quantity::unit).orElse(Amounts.baseUnit(outcome.dimension()));
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

    private void add(Column column, Exchange exchange, Term borne, Field at) {
        Optional<Measured> amount = workshop.amounts()
                .of(amount(exchange), names, at.member("amount"))
                .map(found -> found.times(borne));
        if (amount.isPresent() && exchange.flow() instanceof Flow.OfGas gas) {
            emit(column, exchange, gas, amount.get(), at);
        } else if (amount.isPresent()) {
            Measured signed =
                    isMadeOrSaved(exchange) ? amount.get() : amount.get().negated();
            Field of = at.member(exchange.flow() instanceof Flow.OfWaste ? "waste" : "of");
            List<Supply> supplies = workshop.suppliers().of(ExchangeFields.reference(exchange), names, of);
            workshop.exchange(column, supplies, new Column.Asked(signed, isUnitless(exchange)), at.member("amount"));
        }
    }

    private void emit(Column column, Exchange exchange, Flow.OfGas gas, Measured amount, Field at) {
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
                                    Place.of(at.pointer()),
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
        return exchange.avoided()
                || exchange.flow() instanceof Flow.OfProduct == (exchange.direction() == Direction.OUTPUT);
    }

    /** A relative spread of the process is one common factor; limits belong to its only exchange, see {@link #amount}. */
    private Term commonFactor() {
        if (process.spread().isEmpty() || (hasLimits() && others().size() == 1)) {
            return Term.Fixed.ONE;
        }
        if (hasLimits()) {
            workshop.context()
                    .error(
                            IssueCode.SPREAD,
                            field,
                            "limits need a process with one exchange besides its outcome, found " + others().size());
            return Term.Fixed.ONE;
        }
        return workshop.amounts()
                .factor(
                        process.spread().get(),
                        new Field(field.pointer(), process.id().toString()));
    }

    private Amount amount(Exchange exchange) {
        Amount amount = exchange.amount();
        return hasLimits() && others().size() == 1
                ? new Amount(amount.formula(), process.spread(), amount.provenance())
                : amount;
    }

    private boolean hasLimits() {
        return process.spread().isPresent() && !(process.spread().get() instanceof Spread.LogNormal);
    }

    private List<Exchange> others() {
        return process.exchanges().stream().filter(one -> !one.isOutcome()).toList();
    }
}
