package io.github.footprint4j.unit;

/** Units of mass in kg: metric; avoirdupois and troy from the international pound of 0.45359237 kg (1959). */
final class MassUnits {

    private MassUnits() {}

    static void addTo(UnitEntries entries) {
        addMetric(entries);
        addPounds(entries);
        addTroy(entries);
        entries.definedBy(Definition.SEPARATIVE_WORK);
        entries.add(Dimension.SEPARATIVE_WORK, 1, "kg SWU");
    }

    private static void addMetric(UnitEntries entries) {
        entries.definedBy(Definition.SI);
        entries.add(Dimension.MASS, 1, "kg");
        entries.add(Dimension.MASS, 1e-15, "pg");
        entries.add(Dimension.MASS, 1e-12, "ng");
        entries.add(Dimension.MASS, 1e-9, "µg", "ug");
        entries.add(Dimension.MASS, 1e-6, "mg");
        entries.add(Dimension.MASS, 1e-5, "cg");
        entries.add(Dimension.MASS, 1e-4, "dg");
        entries.add(Dimension.MASS, 1e-3, "g");
        entries.add(Dimension.MASS, 1e-2, "dag");
        entries.add(Dimension.MASS, 1e-1, "hg");
        entries.add(Dimension.MASS, 1e3, "t", "tonne", "metric ton", "Mg");
        entries.add(Dimension.MASS, 1e6, "kt", "Gg");
        entries.add(Dimension.MASS, 1e9, "Tg");
    }

    /** 1 lb = 16 oz = 256 dr = 7000 gr; a short ton has 2000 lb, a long ton 2240 lb, each 20 hundredweights. */
    private static void addPounds(UnitEntries entries) {
        entries.definedBy(Definition.POUND_AND_YARD);
        entries.add(Dimension.MASS, 0.45359237, "lb", "lb av", "lbs");
        entries.add(Dimension.MASS, 0.028349523125, "oz", "oz av");
        entries.add(Dimension.MASS, 0.0017718451953125, "dr (Av)");
        entries.add(Dimension.MASS, 6.479891e-5, "gr");
        entries.add(Dimension.MASS, 45.359237, "sh cwt");
        entries.add(Dimension.MASS, 50.80234544, "long cwt");
        entries.add(Dimension.MASS, 907.18474, "sh tn", "tn.sh");
        entries.add(Dimension.MASS, 1016.0469088, "long tn", "tn.lg");
    }

    /** A troy ounce has 480 gr, a pennyweight 24 gr; the metric carat is 200 mg. */
    private static void addTroy(UnitEntries entries) {
        entries.definedBy(Definition.POUND_AND_YARD);
        entries.add(Dimension.MASS, 0.0311034768, "oz t");
        entries.add(Dimension.MASS, 0.00155517384, "dwt");
        entries.definedBy(Definition.CARAT);
        entries.add(Dimension.MASS, 2e-4, "ct", "carat");
    }
}
