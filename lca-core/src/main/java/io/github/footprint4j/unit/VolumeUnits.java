package io.github.footprint4j.unit;

/**
 * Units of volume in m3: metric, the United States' liquid and dry measures, the imperial measures.
 *
 * <p>A normal cubic metre {@code Nm3} counts as one m3 of gas; what it weighs depends on the gas and the reference state and is
 * the dataset's business.
 */
final class VolumeUnits {

    private VolumeUnits() {}

    static void addTo(UnitEntries entries) {
        addCubes(entries);
        addLitres(entries);
        addAmericanLiquid(entries);
        addAmericanDry(entries);
        addImperial(entries);
    }

    private static void addCubes(UnitEntries entries) {
        entries.definedBy(Definition.SI);
        entries.add(Dimension.VOLUME, 1, "m3");
        entries.definedBy(Definition.NORMAL_VOLUME);
        entries.add(Dimension.VOLUME, 1, "Nm3");
        entries.definedBy(Definition.SI);
        entries.add(Dimension.VOLUME, 1e-9, "mm3");
        entries.add(Dimension.VOLUME, 1e-6, "cm3");
        entries.add(Dimension.VOLUME, 1e-3, "dm3");
        entries.definedBy(Definition.POUND_AND_YARD);
        entries.add(Dimension.VOLUME, 1.6387064e-5, "in3", "cu.in");
        entries.add(Dimension.VOLUME, 0.028316846592, "ft3", "cu ft", "cuft");
        entries.add(Dimension.VOLUME, 0.764554857984, "yd3", "cu.yd");
    }

    private static void addLitres(UnitEntries entries) {
        entries.definedBy(Definition.SI);
        entries.add(Dimension.VOLUME, 1e-3, "l", "L", "litre", "liter");
        entries.add(Dimension.VOLUME, 1e-9, "µl", "µL", "ul", "uL");
        entries.add(Dimension.VOLUME, 1e-6, "ml", "mL");
        entries.add(Dimension.VOLUME, 1e-5, "cl", "cL");
        entries.add(Dimension.VOLUME, 1e-4, "dl", "dL");
        entries.add(Dimension.VOLUME, 1e-2, "dal", "daL");
        entries.add(Dimension.VOLUME, 1e-1, "hl", "hL");
        entries.add(Dimension.VOLUME, 1, "kl", "kL");
    }

    /** 1 gal = 231 in3 = 4 qt = 8 pt = 32 gill = 128 fl oz = 1024 dr = 61440 minim; barrels of 31, 31.5 and 42 gal. */
    private static void addAmericanLiquid(UnitEntries entries) {
        entries.definedBy(Definition.AMERICAN_MEASURES);
        entries.add(Dimension.VOLUME, 6.1611519921875e-8, "minim (US)");
        entries.add(Dimension.VOLUME, 3.6966911953125e-6, "dr (US fl)");
        entries.add(Dimension.VOLUME, 2.95735295625e-5, "US fl oz", "fl oz (US)");
        entries.add(Dimension.VOLUME, 1.1829411825e-4, "gill (US)");
        entries.add(Dimension.VOLUME, 4.73176473e-4, "pt (US fl)");
        entries.add(Dimension.VOLUME, 9.46352946e-4, "qt (US liq)");
        entries.add(Dimension.VOLUME, 3.785411784e-3, "gal (US liq)", "gal (US fl)", "gal*");
        entries.add(Dimension.VOLUME, 0.117347765304, "bl (US beer)");
        entries.add(Dimension.VOLUME, 0.119240471196, "bl (US fl)");
        entries.add(Dimension.VOLUME, 0.158987294928, "bbl");
    }

    /** 1 bushel = 2150.42 in3 = 4 peck = 8 gal = 32 qt = 64 pt; a dry barrel has 7056 in3. */
    private static void addAmericanDry(UnitEntries entries) {
        entries.definedBy(Definition.AMERICAN_MEASURES);
        entries.add(Dimension.VOLUME, 5.506104713575e-4, "pt (US dry)");
        entries.add(Dimension.VOLUME, 1.101220942715e-3, "qt (US dry)");
        entries.add(Dimension.VOLUME, 4.40488377086e-3, "gal (US dry)");
        entries.add(Dimension.VOLUME, 8.80976754172e-3, "pk (US)");
        entries.add(Dimension.VOLUME, 3.523907016688e-2, "bsh (US)");
        entries.add(Dimension.VOLUME, 0.115627123584, "bl (US dry)");
    }

    /** 1 gal = 4.54609 l = 4 qt = 8 pt = 32 gill = 160 fl oz = 1280 dr = 76800 minim; peck 2, bushel 8, barrel 36 gal. */
    private static void addImperial(UnitEntries entries) {
        entries.definedBy(Definition.IMPERIAL_MEASURES);
        entries.add(Dimension.VOLUME, 4.54609e-3 / 76800, "minim (Imp)");
        entries.add(Dimension.VOLUME, 3.5516328125e-6, "dr (Imp fl)");
        entries.add(Dimension.VOLUME, 2.84130625e-5, "fl oz (Imp)");
        entries.add(Dimension.VOLUME, 1.420653125e-4, "gill (Imp)");
        entries.add(Dimension.VOLUME, 5.6826125e-4, "pt (Imp)");
        entries.add(Dimension.VOLUME, 1.1365225e-3, "qt (Imp)");
        entries.add(Dimension.VOLUME, 4.54609e-3, "gal (Imp)");
        entries.add(Dimension.VOLUME, 9.09218e-3, "pk (Imp)");
        entries.add(Dimension.VOLUME, 0.03636872, "bsh (Imp)");
        entries.add(Dimension.VOLUME, 0.16365924, "bl (Imp)");
    }
}
