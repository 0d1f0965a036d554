package io.github.footprint4j.method;

import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.process.ActivityKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How much of each flow of a material a rule counts, as formulas of the symbols of {@link MaterialSymbol} (PAS 2050:2011, Annex D; EU
 * recommendation 2021/2279, Circular Footprint Formula).
 *
 * <pre>
 * recycled content    E = (1 - R1) Ev + R1 Er + (1 - R2) Ed
 * closed loop         E = (1 - R2) Ev + R2 Er + (1 - R2) Ed
 * fifty-fifty         E = the mean of the two
 * circular footprint  E = (1 - R1) Ev + R1 (A Er + (1 - A) Ev Qin) + (1 - A) R2 (Er,eol - Ev* Qout)
 *                         + (1 - B) R3 (Eer - LHV Xheat Ese,heat - LHV Xelec Ese,elec) + (1 - R2 - R3) Ed
 * </pre>
 *
 * <p>Each sum is split into what is bought and what happens after use. Closed loop therefore buys primary material alone, and after use
 * counts recycling and the primary material it displaces, R2 (Er - Ev): the same sum where bought and contained mass are the same. A
 * material of which a share R3 is burned for energy has a disposal of 1 - R2 - R3 under every rule.
 */
public final class RecyclingShares {

    private final RecyclingRule rule;
    private final Map<MaterialFlow, Coefficient> shares = new EnumMap<>(MaterialFlow.class);
    private final SortedSet<String> symbols = new TreeSet<>();

    private RecyclingShares(RecyclingRule rule) {
        this.rule = rule;
        put(MaterialFlow.DISPOSED, "1 - R2 - R3");
    }

    /** The shares of a rule. */
    public static RecyclingShares of(RecyclingRule rule) {
        RecyclingShares shares = new RecyclingShares(rule);
        return switch (rule) {
            case RECYCLED_CONTENT ->
                shares.put(MaterialFlow.VIRGIN, "1 - R1")
                        .put(MaterialFlow.RECYCLED, "R1")
                        .put(MaterialFlow.BURNED, "R3");
            case CLOSED_LOOP ->
                shares.put(MaterialFlow.VIRGIN, "1")
                        .put(MaterialFlow.RECYCLING, "R2")
                        .put(MaterialFlow.DISPLACED, "R2")
                        .put(MaterialFlow.BURNED, "R3");
            case FIFTY_FIFTY ->
                shares.put(MaterialFlow.VIRGIN, "1 - R1 / 2")
                        .put(MaterialFlow.RECYCLED, "R1 / 2")
                        .put(MaterialFlow.RECYCLING, "R2 / 2")
                        .put(MaterialFlow.DISPLACED, "R2 / 2")
                        .put(MaterialFlow.BURNED, "R3");
            case CIRCULAR_FOOTPRINT ->
                shares.put(MaterialFlow.VIRGIN, "1 - R1 + R1 * (1 - A) * Q_IN")
                        .put(MaterialFlow.RECYCLED, "R1 * A")
                        .put(MaterialFlow.RECYCLING, "(1 - A) * R2")
                        .put(MaterialFlow.DISPLACED, "(1 - A) * R2 * Q_OUT")
                        .put(MaterialFlow.BURNED, "(1 - B) * R3")
                        .put(MaterialFlow.ENERGY_DISPLACED, "(1 - B) * R3");
        };
    }

    private RecyclingShares put(MaterialFlow flow, String text) {
        Coefficient share = Coefficient.of(text);
        shares.put(flow, share);
        symbols.addAll(share.symbols());
        return this;
    }

    /** The rule. */
    public RecyclingRule rule() {
        return rule;
    }

    /** How much of a flow counts, a positive number also for credits; empty if none does. */
    public Optional<Coefficient> find(MaterialFlow flow) {
        return Optional.ofNullable(shares.get(flow));
    }

    /** True if the rule asks for a symbol. */
    public boolean uses(MaterialSymbol symbol) {
        return symbols.contains(symbol.name());
    }

    /**
     * The account to which burning for energy goes; empty if it counts in the total.
     *
     * <p>The Circular Footprint Formula says itself how much of it counts; under the other rules the boundary of the method decides
     * (PAS 2050:2011, clause 8.2).
     */
    public Optional<Account> burned(BoundaryRules boundary) {
        return rule == RecyclingRule.CIRCULAR_FOOTPRINT
                ? Optional.empty()
                : boundary.account(ActivityKind.ENERGY_RECOVERY);
    }

    /** The rule with its shares. */
    @Override
    public String toString() {
        return rule + " " + shares;
    }
}
