package io.github.footprint4j.unit;

/** What fixes the size of a unit of the table. */
enum Definition {
    SI(
            "BIPM, The International System of Units, 9th edition 2019: base and derived units, prefixes, units for use with them"),
    POUND_AND_YARD("agreement on the international yard and pound, 1959: 1 lb = 0.45359237 kg, 1 yd = 0.9144 m;"
            + " their parts and multiples by NIST Handbook 44, appendix C"),
    CARAT("4th General Conference on Weights and Measures, 1907: the metric carat is 200 mg"),
    NAUTICAL_MILE("International Hydrographic Conference, Monaco 1929: 1852 m"),
    AMERICAN_MEASURES("NIST Handbook 44, appendix C: 1 gal = 231 in3, 1 bushel = 2150.42 in3"),
    IMPERIAL_MEASURES("Units of Measurement Regulations 1995 of the United Kingdom: 1 gal = 4.54609 l"),
    NORMAL_VOLUME("counts as one m3 of gas; its mass depends on the gas and the reference state"),
    CALENDAR("a year is 365 days, a month a twelfth of it: fixed for this library"),
    STEAM_TABLE(
            "5th International Conference on the Properties of Steam, 1956: 1 kcal = 4186.8 J, 1 Btu/lb = 2326 J/kg"),
    THERMOCHEMICAL("ISO 31-4: the thermochemical calorie is 4.184 J"),
    EQUIVALENT_FUEL("International Energy Agency: 1 toe = 10 Gcal of the steam table, 1 tce = 7 Gcal of it"),
    COUNT("a number of things; livestock units and pig places count as items as in the reference data of openLCA"),
    INFORMATION("IEC 80000-13:2008: a byte has 8 bits, binary prefixes are powers of 1024"),
    RADIOACTIVITY("12th General Conference on Weights and Measures, 1964: 1 Ci = 3.7e10 Bq; a rutherford is 1e6 Bq"),
    SEPARATIVE_WORK("International Atomic Energy Agency: separative work of enrichment in kg"),
    EQUIVALENT_CARBON_DIOXIDE(
            "mass of carbon dioxide that warms as much (PAS 2050:2011, clause 5.3), in the units of mass"),
    PRODUCT("the product of the units in its name");

    private final String citation;

    Definition(String citation) {
        this.citation = citation;
    }

    /** Who fixed it, when, and how large it is where the name does not say so. */
    String citation() {
        return citation;
    }
}
