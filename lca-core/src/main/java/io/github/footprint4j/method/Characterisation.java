package io.github.footprint4j.method;

import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.unit.Unit;
import java.util.Optional;

/**
 * What a kilogram of a substance counts, and where: a factor for each substance, and an account for what does not count in the total
 * (PAS 2050:2011, clauses 5.1, 5.3 and 5.7).
 *
 * <p>A set of warming potentials under the carbon rules of a method is the first kind. Masses are the same under every one.
 *
 * @param potentials the factor of each substance
 * @param carbon which substances count in the total
 */
public record Characterisation(GwpSet potentials, CarbonRules carbon) {

    private static final Unit UNIT = Unit.parse("kg CO2e");
    private static final Unit LARGE = Unit.parse("t CO2e");

    /** What is counted, such as {@code GWP100 AR6}. */
    public String name() {
        return potentials.title();
    }

    /** The unit of a result. */
    public Unit unit() {
        return UNIT;
    }

    /** The unit of a large sum, a thousand of those of a result. */
    public Unit largeUnit() {
        return LARGE;
    }

    /** What a kilogram of a gas of this origin counts; empty if it is not known, which is never zero. */
    public Optional<Double> factor(Gas gas, Origin origin) {
        return potentials.of(gas, origin);
    }

    /** The account to which a substance goes instead of the total; empty if it counts. */
    public Optional<Account> account(Gas gas, Origin origin) {
        return switch (origin) {
            case BIOGENIC, UPTAKE -> biogenic(isCarbonDioxide(gas, origin));
            case LAND_MANAGEMENT_BIOGENIC, LAND_MANAGEMENT_REMOVAL -> soil(isCarbonDioxide(gas, origin));
            case STORAGE -> storage();
            case FOSSIL, LAND_USE_CHANGE, LAND_MANAGEMENT_FOSSIL, TECHNICAL_REMOVAL, CAPTURE, UNSPLIT ->
                Optional.empty();
        };
    }

    /** Methane and nitrous oxide always count. */
    private Optional<Account> biogenic(boolean carbonDioxide) {
        boolean counts = switch (carbon.biogenic()) {
            case COUNTED, COUNTED_AND_SHOWN -> true;
            case NOT_COUNTED, TWO_TOTALS -> !carbonDioxide;
        };
        return counts ? Optional.empty() : Optional.of(Account.BIOGENIC_CARBON);
    }

    private Optional<Account> soil(boolean carbonDioxide) {
        boolean counts = carbon.land().soil() == LandRules.SoilCarbon.COUNTED || !carbonDioxide;
        return counts ? Optional.empty() : Optional.of(Account.SOIL_CARBON);
    }

    private Optional<Account> storage() {
        boolean counts = carbon.storage() == CarbonRules.Storage.WEIGHTED_CREDIT;
        return counts ? Optional.empty() : Optional.of(Account.STORED_CARBON);
    }

    /** A lump of CO2e that is removed is carbon dioxide; a lump that is emitted may be methane and counts. */
    private static boolean isCarbonDioxide(Gas gas, Origin origin) {
        return gas.id().equals("CO2") || (gas.isLump() && origin.group() == Origin.Group.REMOVALS);
    }
}
