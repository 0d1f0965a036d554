package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.MaterialFlow;
import io.github.footprint4j.method.MaterialSymbol;
import io.github.footprint4j.method.RecyclingShares;
import io.github.footprint4j.method.SharingRules;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.resolve.NodeSupply;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a part buys, and what becomes of its material after use, as the rule for recycled material shares them (PAS 2050:2011, clause
 * 8.3 and Annex D).
 *
 * <p>What is bought counts in the line of the part, for each kilogram bought; what comes after use counts at the end of life in lines
 * of its own, for each kilogram contained, and not at all in a result that ends at the gate. A part that does not say how much of it is
 * recycled after use leaves its end of life to the list of that name.
 */
final class MaterialLines {

    /** Groups of datasets whose material is the same after it was recycled. */
    private static final Set<String> KEEPS_PROPERTIES = Set.of("metals", "glass"); // looked up only

    private final Lines lines;
    private final Part part;
    private final Field field;
    private final RecyclingShares shares;

    /**
     * For a part that states something of recycling.
     *
     * @param lines where columns are gathered
     * @param part the part
     * @param field where it stands
     */
    MaterialLines(Lines lines, Part part, Field field) {
        this.lines = lines;
        this.part = part;
        this.field = field;
        this.shares = RecyclingShares.of(lines.workshop().method().sharing().recycling());
    }

    /** True if a part states recycled content, recycling after use, or what the Circular Footprint Formula needs besides. */
    static boolean isStated(Recycling recycling) {
        return recycling.content().isPresent()
                || recycling.endOfLife().isPresent()
                || recycling.circular().isPresent();
    }

    /** Warns of pairs and qualities that stand alone. */
    static void warnOfUnused(Lines lines, Part part, Field field) {
        Recycling recycling = part.recycling();
        if (isStated(recycling) || recycling.equals(Recycling.NONE)) {
            return;
        }
        List<String> alone = new ArrayList<>();
        recycling.pairs().virgin().ifPresent(one -> alone.add("virgin: " + one));
        recycling.pairs().recycled().ifPresent(one -> alone.add("recycled: " + one));
        recycling.pairs().disposal().ifPresent(one -> alone.add("disposal: " + one));
        recycling.qualityIn().ifPresent(one -> alone.add("in: " + one));
        recycling.qualityOut().ifPresent(one -> alone.add("out: " + one));
        if (!alone.isEmpty()) {
            lines.workshop()
                    .context()
                    .warning(
                            IssueCode.NO_EFFECT,
                            field,
                            "the partners and qualities of \"" + part.id() + "\" (" + String.join(", ", alone)
                                    + ") have no effect without \"recycledContent\" or \"endOfLifeRecycling\"");
        }
    }

    /**
     * What is bought for the part, and how often the part is there.
     *
     * @param amount what is bought in all
     * @param often how often what the part contains is there
     * @param at where the amount stands
     */
    record Bought(Measured amount, Measured often, Field at) {}

    /**
     * Adds what is bought to the column of the part, and columns for what comes after use.
     *
     * @param inside the setup of what stands inside the part
     */
    void add(SystemColumn column, Setup inside, Bought bought) {
        Optional<MaterialValues> values = MaterialValues.of(lines, part, field);
        Optional<List<NodeSupply>> supplies = supplies();
        if (values.isEmpty() || supplies.isEmpty()) {
            return;
        }
        noteUnused();
        List<AfterUse> after = new AfterUse.Opening(lines, part, field).of(shares, inside, bought.often());
        for (NodeSupply supply : supplies.get()) {
            noteChoice(supply);
            MaterialPairs pairs = new MaterialPairs(lines, part, field, supply);
            MaterialValues complete = complete(values.get(), pairs);
            if (!after.isEmpty()) {
                new FreeScrap(lines, part, field, shares).refuse(pairs, complete);
            }
            buy(column, pairs, complete, bought);
            after.forEach(use -> use.treat(pairs, complete));
        }
        after.forEach(AfterUse::keep);
    }

    private Optional<List<NodeSupply>> supplies() {
        Optional<Activity.Buys> buys = part.entry().activity().flatMap(Activity::purchase);
        if (buys.isPresent()) {
            Contracts.EnergyFactor factor = Contracts.factor(lines, buys.get(), field);
            return Optional.of(lines.workshop().suppliers().of(factor.of(), lines.names(), factor.field()));
        }
        refuse(lines, part, field);
        return Optional.empty();
    }

    /** Refuses recycling where no material is bought. */
    static void refuse(Lines lines, Part part, Field field) {
        lines.workshop()
                .context()
                .issues()
                .add(Issue.error(
                                IssueCode.CONFLICTING_FIELDS,
                                field.place(),
                                "\"" + part.id()
                                        + "\" states recycling and buys no material, expected \"of\" with a dataset")
                        .maybe("state it on the sub-parts that buy the material"));
    }

    /** The values with those that depend on what is bought; whatever stands in for a value is noted. */
    private MaterialValues complete(MaterialValues values, MaterialPairs pairs) {
        double content = pairs.isRecycled() ? 1 : 0;
        pairs.warnOfOtherKinds();
        if (pairs.isRecycled()) {
            values.noteContradiction(part);
        }
        noteAssumed(values, MaterialSymbol.R1, content);
        boolean recycledIn = values.isStated(MaterialSymbol.R1) || pairs.isRecycled();
        boolean recycledOut = values.isStated(MaterialSymbol.R2);
        if (recycledIn || recycledOut) {
            noteAssumed(values, MaterialSymbol.A);
        }
        if (recycledIn) {
            noteAssumed(values, MaterialSymbol.Q_IN);
        }
        if (recycledOut) {
            noteAssumed(values, MaterialSymbol.Q_OUT);
        }
        return values.orElse(MaterialSymbol.R1, content).heldUnless(pairs::supply, shares);
    }

    /** Metal and glass keep their properties, so that nobody but the author can say which formula of Annex D is meant. */
    private void noteChoice(NodeSupply supply) {
        SharingRules rules = lines.workshop().method().sharing();
        lines.workshop()
                .suppliers()
                .dataset(supply.node())
                .map(dataset -> dataset.documentation().group())
                .filter(unused -> rules.recyclingChoices().size() > 1)
                .filter(KEEPS_PROPERTIES::contains)
                .ifPresent(group -> lines.workshop()
                        .context()
                        .issues()
                        .add(Issue.note(
                                        IssueCode.ASSUMED,
                                        field.place(),
                                        "\"" + part.id() + "\" is of " + supply.node() + " (" + group
                                                + ") and "
                                                + lines.reach()
                                                        .recycling()
                                                        .map(rule -> "the rule \"" + rule
                                                                + "\" for recycled material is none of "
                                                                + lines.workshop()
                                                                        .method()
                                                                        .title())
                                                        .orElse("no rule for recycled material is stated")
                                                + ": " + rules.recycling()
                                                + " was taken, the method's own. Material that keeps its properties when it"
                                                + " is recycled may be calculated "
                                                + (rules.recycling().equals(RecyclingRule.CLOSED_LOOP)
                                                        ? "by its recycled content"
                                                        : "as a closed loop")
                                                + " too (Annex D), which can give another result")
                                .maybe("rules: { recycling: " + RecyclingRule.CLOSED_LOOP + " }, or "
                                        + RecyclingRule.RECYCLED_CONTENT + " to say so")));
    }

    private void noteAssumed(MaterialValues values, MaterialSymbol symbol) {
        noteAssumed(values, symbol, symbol.assumed().orElseThrow());
    }

    private void noteAssumed(MaterialValues values, MaterialSymbol symbol, double value) {
        if (shares.uses(symbol) && !values.isStated(symbol)) {
            lines.workshop()
                    .context()
                    .note(
                            IssueCode.ASSUMED,
                            field,
                            "\"" + part.id() + "\" does not state " + MaterialValues.written(symbol)
                                    + ", which the rule "
                                    + shares.rule() + " needs: " + Quantity.of(value, Unit.NONE)
                                    + " stands in for it");
        }
    }

    /** Notes what is stated and not used by the rule; recycled content, which people expect to count, is a warning. */
    private void noteUnused() {
        Context context = lines.workshop().context();
        for (MaterialSymbol symbol : MaterialSymbol.values()) {
            if (MaterialValues.stated(symbol, part.recycling()).isPresent() && !shares.uses(symbol)) {
                String message = MaterialValues.written(symbol) + " of \"" + part.id()
                        + "\" has no effect under the rule " + shares.rule();
                Field at = MaterialValues.at(symbol, field);
                if (symbol == MaterialSymbol.R1) {
                    context.warning(IssueCode.NO_EFFECT, at, message);
                } else {
                    context.note(IssueCode.NO_EFFECT, at, message);
                }
            }
        }
    }

    private void buy(SystemColumn column, MaterialPairs pairs, MaterialValues values, Bought bought) {
        values.share(MaterialFlow.VIRGIN, shares)
                .ifPresent(share ->
                        exchange(column, pairs.virgin(), bought.amount().times(share), bought.at()));
        values.share(MaterialFlow.RECYCLED, shares)
                .ifPresent(share ->
                        exchange(column, pairs.recycled(), bought.amount().times(share), bought.at()));
    }

    private void exchange(SystemColumn column, List<NodeSupply> supplies, Measured amount, Field at) {
        lines.workshop().exchange(column, supplies, new SystemColumn.AskedAmount(amount.negated(), false), at);
    }
}
