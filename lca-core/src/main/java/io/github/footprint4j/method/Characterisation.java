package io.github.footprint4j.method;

import io.github.footprint4j.model.Gas;
import io.github.footprint4j.model.Origin;
import java.util.Optional;

/** Which substances count in the total of a method (PAS 2050:2011, clauses 5.1 and 5.7). */
final class Characterisation {

    private Characterisation() {}

    static Optional<Account> account(Method method, Gas gas, Origin origin) {
        return switch (origin) {
            case BIOGENIC, UPTAKE -> biogenic(method, isCarbonDioxide(gas, origin));
            case LAND_MANAGEMENT_BIOGENIC, LAND_MANAGEMENT_REMOVAL -> soil(method, isCarbonDioxide(gas, origin));
            case STORAGE -> storage(method);
            default -> Optional.empty();
        };
    }

    /** Methane and nitrous oxide always count. */
    private static Optional<Account> biogenic(Method method, boolean carbonDioxide) {
        boolean counts = switch (method.carbon().biogenic()) {
            case COUNTED, COUNTED_AND_SHOWN -> true;
            case NOT_COUNTED, TWO_TOTALS -> !carbonDioxide;
        };
        return counts ? Optional.empty() : Optional.of(Account.BIOGENIC_CARBON);
    }

    private static Optional<Account> soil(Method method, boolean carbonDioxide) {
        boolean counts = method.carbon().land().soil() == LandRules.SoilCarbon.COUNTED || !carbonDioxide;
        return counts ? Optional.empty() : Optional.of(Account.SOIL_CARBON);
    }

    private static Optional<Account> storage(Method method) {
        boolean counts = method.carbon().storage() == CarbonRules.Storage.WEIGHTED_CREDIT;
        return counts ? Optional.empty() : Optional.of(Account.STORED_CARBON);
    }

    /** A lump of CO2e that is removed is carbon dioxide; a lump that is emitted may be methane and counts. */
    private static boolean isCarbonDioxide(Gas gas, Origin origin) {
        return gas.id().equals("CO2") || (gas.isLump() && origin.group() == Origin.Group.REMOVALS);
    }
}
