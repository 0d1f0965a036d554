package io.github.footprint4j.unit;

/**
 * Shares, items, persons, vehicles, information in bytes, radioactivity in Bq, amount of substance in mol.
 *
 * <p>Livestock units and pig places are counted as items, as the reference data of openLCA do. Prefixes of bytes and bits are
 * decimal ({@code GB} is 10^9 bytes), those with an {@code i} binary ({@code GiB} is 2^30 bytes).
 */
final class CountUnits {

    private CountUnits() {}

    static void addTo(UnitEntries entries) {
        addCounts(entries);
        addBytes(entries);
        addBits(entries);
        addRadioactivity(entries);
        entries.definedBy(Definition.SI);
        entries.add(Dimension.SUBSTANCE, 1, "mol");
        entries.add(Dimension.SUBSTANCE, 1e-2, "cmol");
        entries.add(Dimension.SUBSTANCE, 1e3, "kmol");
    }

    private static void addCounts(UnitEntries entries) {
        entries.definedBy(Definition.COUNT);
        entries.add(Dimension.NONE, 0.01, "%");
        entries.add(
                Dimension.ITEM,
                1,
                "piece",
                "pieces",
                "pcs",
                "p",
                "unit",
                "item",
                "items",
                "item(s)",
                "Item",
                "Items",
                "Item(s)",
                "LU",
                "pig place");
        entries.add(Dimension.ITEM, 12, "dozen", "Dozen(s)");
        entries.add(Dimension.PERSON, 1, "person", "passenger");
        entries.add(Dimension.VEHICLE, 1, "vehicle");
    }

    private static void addBytes(UnitEntries entries) {
        entries.definedBy(Definition.INFORMATION);
        entries.add(Dimension.INFORMATION, 1, "byte", "B");
        entries.add(Dimension.INFORMATION, 1e3, "kB");
        entries.add(Dimension.INFORMATION, 1e6, "MB");
        entries.add(Dimension.INFORMATION, 1e9, "GB");
        entries.add(Dimension.INFORMATION, 1e12, "TB");
        entries.add(Dimension.INFORMATION, 1e15, "PB");
        entries.add(Dimension.INFORMATION, 0x1p10, "KiB");
        entries.add(Dimension.INFORMATION, 0x1p20, "MiB");
        entries.add(Dimension.INFORMATION, 0x1p30, "GiB");
        entries.add(Dimension.INFORMATION, 0x1p40, "TiB");
    }

    private static void addBits(UnitEntries entries) {
        entries.definedBy(Definition.INFORMATION);
        entries.add(Dimension.INFORMATION, 0.125, "bit");
        entries.add(Dimension.INFORMATION, 125, "kbit");
        entries.add(Dimension.INFORMATION, 1.25e5, "Mbit", "megabit");
        entries.add(Dimension.INFORMATION, 1.25e8, "Gbit");
    }

    /** A curie is 3.7e10 Bq, a rutherford 1e6 Bq. */
    private static void addRadioactivity(UnitEntries entries) {
        entries.definedBy(Definition.SI);
        entries.add(Dimension.RADIOACTIVITY, 1, "Bq");
        entries.add(Dimension.RADIOACTIVITY, 1e-9, "nBq");
        entries.add(Dimension.RADIOACTIVITY, 1e-6, "µBq", "uBq");
        entries.add(Dimension.RADIOACTIVITY, 1e-3, "mBq");
        entries.add(Dimension.RADIOACTIVITY, 1e3, "kBq");
        entries.add(Dimension.RADIOACTIVITY, 1e6, "MBq");
        entries.definedBy(Definition.RADIOACTIVITY);
        entries.add(Dimension.RADIOACTIVITY, 1e6, "Rutherford");
        entries.definedBy(Definition.SI);
        entries.add(Dimension.RADIOACTIVITY, 1e9, "GBq");
        entries.definedBy(Definition.RADIOACTIVITY);
        entries.add(Dimension.RADIOACTIVITY, 3.7e10, "Ci");
    }
}
