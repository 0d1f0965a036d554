package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Coefficient;
import io.github.footprint4j.method.MaterialFlow;
import io.github.footprint4j.method.MaterialSymbol;
import io.github.footprint4j.method.RecyclingShares;
import io.github.footprint4j.method.Threshold;
import io.github.footprint4j.model.Circular;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.unit.Dimension;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a part states for the symbols of the rules for recycled material, and what stands in for the rest. */
final class MaterialValues {

    private static final double TOLERANCE = 1e-9;

    private static final Term NONE = new Term.Fixed(0);

    private final Map<MaterialSymbol, Term> terms = new EnumMap<>(MaterialSymbol.class);
    private final Lines lines;
    private final Recycling recycling;
    private final Field field;
    private boolean broken;

    private MaterialValues(Lines lines, Recycling recycling, Field field) {
        this.lines = lines;
        this.recycling = recycling;
        this.field = field;
    }

    /** The values of a part; empty after an issue was reported. */
    static Optional<MaterialValues> of(Lines lines, Part part, Field field) {
        MaterialValues values = new MaterialValues(lines, part.recycling(), field);
        for (MaterialSymbol symbol : MaterialSymbol.values()) {
            stated(symbol, part.recycling()).ifPresent(amount -> values.read(symbol, amount));
        }
        values.find(MaterialSymbol.R2)
                .ifPresent(recycled ->
                        values.find(MaterialSymbol.R3).ifPresent(burned -> values.requireWhole(recycled.plus(burned))));
        return values.broken ? Optional.empty() : Optional.of(values);
    }

    /** What a part states for a symbol. */
    static Optional<Amount> stated(MaterialSymbol symbol, Recycling recycling) {
        Optional<Circular.EnergyRecovery> energy = recycling.circular().flatMap(Circular::energy);
        return switch (symbol) {
            case R1 -> recycling.content();
            case R2 -> recycling.endOfLife();
            case R3 -> energy.map(Circular.EnergyRecovery::share);
            case A -> recycling.circular().flatMap(Circular::allocationFactor);
            case B -> energy.flatMap(Circular.EnergyRecovery::allocationFactor);
            case Q_IN -> recycling.qualityIn();
            case Q_OUT -> recycling.qualityOut();
        };
    }

    /** Where a part states a symbol. */
    static Field at(MaterialSymbol symbol, Field part) {
        Field circular = part.member("circular");
        return switch (symbol) {
            case R1 -> part.member("recycledContent");
            case R2 -> part.member("endOfLifeRecycling");
            case R3 -> circular.member("energyRecovery").member("share");
            case A -> circular.member("allocationFactor");
            case B -> circular.member("energyRecovery").member("allocationFactor");
            case Q_IN -> part.member("qualityRatios").member("in");
            case Q_OUT -> part.member("qualityRatios").member("out");
        };
    }

    /** A symbol as it is written in a file. */
    static String written(MaterialSymbol symbol) {
        String word = switch (symbol) {
            case R1 -> "recycledContent";
            case R2 -> "endOfLifeRecycling";
            case R3 -> "the share of energyRecovery";
            case A -> "the allocationFactor";
            case B -> "the allocationFactor of energyRecovery";
            case Q_IN -> "the quality of what goes in";
            case Q_OUT -> "the quality of what comes out";
        };
        return word + " (" + symbol + ")";
    }

    private void read(MaterialSymbol symbol, Amount amount) {
        Field at = at(symbol, field);
        Optional<Measured> found = lines.workshop().amounts().of(amount, lines.names(), at, Dimension.NONE);
        found.ifPresent(value -> {
            terms.put(symbol, value.term());
            require(symbol, value, at);
        });
        broken |= found.isEmpty();
    }

    private void require(MaterialSymbol symbol, Measured value, Field at) {
        Context context = lines.workshop().context();
        context.require(
                value,
                symbol::isPossible,
                Issue.error(IssueCode.OUT_OF_RANGE, at.place(), written(symbol) + " must lie between 0 and 1")
                        .maybe("a number such as 30 %"));
        context.require(
                value,
                number -> symbol.isUsual(number) || !symbol.isPossible(number),
                Issue.note(
                        IssueCode.OUT_OF_RANGE,
                        at.place(),
                        written(symbol) + " of the Circular Footprint Formula lies between "
                                + Threshold.LEAST_CIRCULAR_ALLOCATION.value() + " and "
                                + Threshold.LARGEST_CIRCULAR_ALLOCATION.value()));
    }

    /** Notes that a part which buys recycled material says that it is none, or in part. */
    void noteContradiction(Part part) {
        Field at = at(MaterialSymbol.R1, field);
        Optional<Amount> stated = stated(MaterialSymbol.R1, recycling);
        find(MaterialSymbol.R1)
                .ifPresent(content -> lines.workshop()
                        .context()
                        .require(
                                new Measured(content, Dimension.NONE),
                                share -> share >= 1 - TOLERANCE,
                                Issue.note(
                                        IssueCode.CONFLICTING_FIELDS,
                                        at.place(),
                                        "\"" + part.id() + "\" buys a recycled material and its recycledContent is \""
                                                + stated.map(Amount::toString).orElse("")
                                                + "\": the rest counts as primary material")));
    }

    private Optional<Term> find(MaterialSymbol symbol) {
        return Optional.ofNullable(terms.get(symbol));
    }

    private void requireWhole(Term sum) {
        lines.workshop()
                .context()
                .require(
                        new Measured(sum, Dimension.NONE),
                        value -> value <= 1 + TOLERANCE,
                        Issue.error(
                                IssueCode.SHARES,
                                at(MaterialSymbol.R3, field).place(),
                                "what is recycled and what is burned for energy must add up to 1 at most"));
    }

    boolean isStated(MaterialSymbol symbol) {
        return stated(symbol, recycling).isPresent();
    }

    /** These values with another one where none is stated. */
    MaterialValues orElse(MaterialSymbol symbol, double value) {
        MaterialValues filled = new MaterialValues(lines, recycling, field);
        filled.terms.putAll(terms);
        filled.terms.putIfAbsent(symbol, new Term.Fixed(value));
        return filled;
    }

    /**
     * These values, as constants those that say how much there is of a flow that nobody supplies and of which nothing is counted: then
     * there can be no more of it. What other flows depend on alone stays what the author may move.
     */
    MaterialValues heldUnless(Predicate<MaterialFlow> supplied, RecyclingShares rule) {
        Set<MaterialSymbol> held = EnumSet.noneOf(MaterialSymbol.class);
        for (MaterialFlow flow : MaterialFlow.values()) {
            if ((flow.isBought() || isStated(MaterialSymbol.R2)) && !supplied.test(flow)) {
                rule.find(flow)
                        .filter(share -> Term.isKnownAs(0, valueOf(share)))
                        .ifPresent(share -> share.symbols().forEach(name -> held.add(MaterialSymbol.valueOf(name))));
            }
        }
        MaterialValues values = new MaterialValues(lines, recycling, field);
        terms.forEach((symbol, term) -> values.terms.put(symbol, held.contains(symbol) ? term.held() : term));
        return values;
    }

    /** How much of a flow counts, negative for a credit; empty if it is none. */
    Optional<Measured> share(MaterialFlow flow, RecyclingShares shares) {
        return shares.find(flow)
                .map(this::valueOf)
                .filter(share -> !share.equals(NONE))
                .map(share -> new Measured(flow.isCredit() ? share.negated() : share, Dimension.NONE));
    }

    /** A symbol that nobody states has the value that stands in for it. */
    private Term valueOf(Coefficient share) {
        SortedMap<String, Term> needed = new TreeMap<>();
        for (String name : share.symbols()) {
            MaterialSymbol symbol = MaterialSymbol.valueOf(name);
            needed.put(
                    name,
                    find(symbol).orElseGet(() -> new Term.Fixed(symbol.assumed().orElseThrow())));
        }
        return Term.of(share, needed);
    }
}
