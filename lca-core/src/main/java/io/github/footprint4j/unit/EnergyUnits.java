package io.github.footprint4j.unit;

/**
 * Units of energy in J, of power in W, and of electricity in A and V.
 *
 * <p>The British thermal unit and the kilocalorie {@code kcal (IT)} are those of the International Table (1956), where 1 kcal is
 * 4186.8 J; the thermochemical {@code kcal (th)} is 4184 J. A tonne of oil equivalent is 10 Gcal, one of coal equivalent 7 Gcal.
 */
final class EnergyUnits {

    private static final double BTU = 1055.05585262;

    private EnergyUnits() {}

    static void addTo(UnitEntries entries) {
        addJoules(entries);
        addWattHours(entries);
        addHeat(entries);
        addPower(entries);
        addElectricity(entries);
    }

    private static void addJoules(UnitEntries entries) {
        entries.definedBy(Definition.SI);
        entries.add(Dimension.ENERGY, 1, "J");
        entries.add(Dimension.ENERGY, 1e3, "kJ");
        entries.add(Dimension.ENERGY, 1e6, "MJ");
        entries.add(Dimension.ENERGY, 1e9, "GJ");
        entries.add(Dimension.ENERGY, 1e12, "TJ");
        entries.add(Dimension.ENERGY, 1e15, "PJ");
        entries.add(Dimension.ENERGY, 1e18, "EJ");
    }

    private static void addWattHours(UnitEntries entries) {
        entries.definedBy(Definition.SI);
        entries.add(Dimension.ENERGY, 3.6, "mWh");
        entries.add(Dimension.ENERGY, 3.6e3, "Wh");
        entries.add(Dimension.ENERGY, 3.6e6, "kWh");
        entries.add(Dimension.ENERGY, 3.6e9, "MWh");
        entries.add(Dimension.ENERGY, 3.6e12, "GWh");
        entries.add(Dimension.ENERGY, 3.6e15, "TWh");
    }

    private static void addHeat(UnitEntries entries) {
        entries.definedBy(Definition.STEAM_TABLE);
        entries.add(Dimension.ENERGY, BTU, "btu", "Btu", "BTU");
        entries.add(Dimension.ENERGY, 1e6 * BTU, "MMBtu", "MMBTU");
        entries.add(Dimension.ENERGY, 4186.8, "kcal (IT)");
        entries.definedBy(Definition.THERMOCHEMICAL);
        entries.add(Dimension.ENERGY, 4184, "kcal (th)");
        entries.definedBy(Definition.EQUIVALENT_FUEL);
        entries.add(Dimension.ENERGY, 4.1868e10, "TOE", "toe");
        entries.add(Dimension.ENERGY, 2.93076e10, "TCE", "tce");
    }

    private static void addPower(UnitEntries entries) {
        entries.definedBy(Definition.SI);
        entries.add(Dimension.POWER, 1e-3, "mW");
        entries.add(Dimension.POWER, 1, "W");
        entries.add(Dimension.POWER, 1e3, "kW");
        entries.add(Dimension.POWER, 1e6, "MW");
        entries.add(Dimension.POWER, 1e9, "GW");
    }

    private static void addElectricity(UnitEntries entries) {
        entries.definedBy(Definition.SI);
        entries.add(Dimension.CURRENT, 1, "A");
        entries.add(Dimension.CURRENT, 1e-3, "mA");
        entries.add(Dimension.CHARGE, 3600, "Ah");
        entries.add(Dimension.CHARGE, 3.6, "mAh");
        entries.add(Dimension.VOLTAGE, 1, "V");
        entries.add(Dimension.VOLTAGE, 1e-3, "mV");
        entries.add(Dimension.VOLTAGE, 1e3, "kV");
    }
}
