package io.github.footprint4j.method;

import io.github.footprint4j.process.ActivityKind;
import java.util.Optional;

/**
 * Rules about what is inside the system (PAS 2050:2011, clauses 5.4, 5.8, 6.3 to 6.5 and 8.2).
 *
 * @param capitalGoods whether making capital goods counts
 * @param cutOff how much may be left out
 * @param scaling whether the result is scaled to the whole
 * @param aviation whether a multiplier for other effects of aviation counts
 * @param energyRecovery who bears what burns for useful energy
 */
public record BoundaryRules(
        CapitalGoods capitalGoods, CutOff cutOff, Scaling scaling, Aviation aviation, RecoveredEnergy energyRecovery) {

    /** Whether making capital goods counts. */
    public enum CapitalGoods implements RuleChoice {
        /** It does not, and is shown apart. */
        SHOWN_APART,
        /** It does. */
        COUNTED
    }

    /** How much may be left out. */
    public enum CutOff implements RuleChoice {
        /** Sources of at most 1 %, together at most 5 %. */
        ONE_AND_FIVE_PERCENT,
        /** The same, and 5 % of the rest if one source is more than half. */
        FIVE_PERCENT_OF_THE_REST,
        /** Anything for which a reason is given. */
        JUSTIFIED,
        /** Nothing. */
        NOTHING,
        /** At most 3 % in all. */
        THREE_PERCENT,
        /** At most 5 % in all. */
        FIVE_PERCENT
    }

    /** Whether the result is scaled to the whole. */
    public enum Scaling implements RuleChoice {
        /** It is not. */
        NONE,
        /** It is divided by the share that was assessed. */
        TO_WHOLE
    }

    /** Whether a multiplier for other effects of aviation counts. */
    public enum Aviation implements RuleChoice {
        /** It does not, and is shown apart. */
        SHOWN_APART,
        /** It does, if it is disclosed. */
        COUNTED
    }

    /** Who bears what burns for useful energy. */
    public enum RecoveredEnergy implements RuleChoice {
        /** The energy. */
        THE_ENERGY,
        /** The product whose waste it is. */
        THE_PRODUCT
    }

    /** The account outside the total to which an activity of a kind goes; empty if it counts. */
    public Optional<Account> account(ActivityKind kind) {
        boolean counts = switch (kind) {
            case CAPITAL_GOODS -> capitalGoods == CapitalGoods.COUNTED;
            case AVIATION_FORCING -> aviation == Aviation.COUNTED;
            case ENERGY_RECOVERY -> energyRecovery == RecoveredEnergy.THE_PRODUCT;
            default -> false;
        };
        return counts ? Optional.empty() : Optional.of(Account.of(kind));
    }

    BoundaryRules with(CapitalGoods other) {
        return new BoundaryRules(other, cutOff, scaling, aviation, energyRecovery);
    }

    BoundaryRules with(CutOff other) {
        return new BoundaryRules(capitalGoods, other, scaling, aviation, energyRecovery);
    }

    BoundaryRules with(Scaling other) {
        return new BoundaryRules(capitalGoods, cutOff, other, aviation, energyRecovery);
    }

    BoundaryRules with(Aviation other) {
        return new BoundaryRules(capitalGoods, cutOff, scaling, other, energyRecovery);
    }

    BoundaryRules with(RecoveredEnergy other) {
        return new BoundaryRules(capitalGoods, cutOff, scaling, aviation, other);
    }
}
