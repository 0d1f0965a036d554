package io.github.footprint4j.method;

import io.github.footprint4j.model.Gas;
import io.github.footprint4j.model.Origin;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of global warming potentials over 100 years, in kg CO2e per kg of gas.
 *
 * <p>Sources: IPCC AR4 WG1 Table 2.14 (the set of PAS 2050:2011, Annex A); AR5 WG1 Table 8.A.1, without and with climate-carbon
 * feedback; AR6 WG1 Chapter 7 supplementary Table 7.SM.7, rounded there to three digits. AR4 makes no difference between fossil and
 * biogenic methane. The AR5 values of fossil methane include the carbon dioxide it turns into; they come from AR5 Table 8.7 and,
 * unlike all others, were not compared with a machine-readable copy. AR6 gives SF6 25 200; lists that use 24 300 rest on its shorter
 * lifetime found later, and are a set of their own.
 */
public enum GwpSet {
    /** Fourth assessment report, 2007. */
    AR4("AR4", 1),
    /** Fifth assessment report, 2013, without climate-carbon feedback. */
    AR5("AR5", 2),
    /** Fifth assessment report, 2013, with climate-carbon feedback. */
    AR5_FEEDBACK("AR5-feedback", 3),
    /** Sixth assessment report, 2021. */
    AR6("AR6", 4),
    /** The sixth with 24 300 for SF6, as later lists of the GHG Protocol and many inventories use it. */
    AR6_LATER_SF6("AR6-SF6-24300", 4);

    /** Gas, then AR4, AR5, AR5 with feedback, AR6; a hyphen stands for no value. */
    private static final String TABLE = """
            CO2 1 1 1 1
            CH4 25 28 34 27.9
            CH4/fossil 25 30 36 29.8
            CH4/biogenic 25 28 34 27.0
            N2O 298 265 298 273
            SF6 22800 23500 26087 25200
            NF3 17200 16100 17885 17400
            SO2F2 - 4090 4732 4630
            SF5CF3 17700 17400 19396 18500
            HFC-23 14800 12400 13856 14600
            HFC-32 675 677 817 771
            HFC-41 - 116 141 135
            HFC-125 3500 3170 3691 3740
            HFC-134 - 1120 1337 1260
            HFC-134a 1430 1300 1549 1530
            HFC-143 - 328 397 364
            HFC-143a 4470 4800 5508 5810
            HFC-152a 124 138 167 164
            HFC-227ea 3220 3350 3860 3600
            HFC-236fa 9810 8060 8998 8690
            HFC-245fa 1030 858 1032 962
            HFC-365mfc 794 804 966 914
            HFC-43-10mee 1640 1650 1952 1600
            PFC-14 7390 6630 7349 7380
            PFC-116 12200 11100 12340 12400
            PFC-218 8830 8900 9878 9290
            PFC-318 10300 9540 10592 10200
            PFC-3-1-10 8860 9200 10213 10000
            PFC-4-1-12 9160 8550 9484 9220
            PFC-5-1-14 9300 7910 8780 8620
            CFC-11 4750 4660 5352 6230
            CFC-12 10900 10200 11547 12500
            CFC-13 14400 13900 15451 16200
            CFC-113 6130 5820 6586 6520
            CFC-114 10000 8590 9615 9430
            CFC-115 7370 7670 8516 9600
            HCFC-22 1810 1760 2106 1960
            HCFC-123 77 79 96 90.4
            HCFC-124 609 527 635 597
            HCFC-141b 725 782 938 860
            HCFC-142b 2310 1980 2345 2300
            HCFC-225ca 122 127 155 137
            HCFC-225cb 595 525 633 568
            Halon-1211 1890 1750 2070 1930
            Halon-1301 7140 6290 7154 7200
            Halon-2402 1640 1470 1734 2170
            CCl4 1400 1730 2019 2200
            CH3Br 5 2 3 2.43
            CH3CCl3 146 160 193 161
            HFE-125 14900 12400 13951 14300
            HFE-134 6320 5560 6512 6630
            HFE-143a 756 523 632 616
            HCFE-235da2 350 491 595 539
            HFE-245cb2 708 654 790 747
            HFE-245fa2 659 812 981 878
            HFE-347mcc3 575 530 641 576
            HFE-347pcf2 580 889 1072 980
            HFE-356pcc3 110 413 500 277
            HFE-569sf2 59 57 69 60.7
            HFE-43-10pccc124 1870 2820 3353 3220
            HFE-236ca12 2800 5350 6260 6060
            HFE-338pcc13 1500 2910 3466 3320
            PFPMIE 10300 9710 10789 10300
            CH2Cl2 8.7 9 11 11.2
            CH3Cl 13 12 15 5.54
            """;

    private static final Map<String, String[]> VALUES = read();
    private static final double LUMP = 1.0;
    private static final double LATER_SF6 = 24_300;

    private final String text;
    private final int column;

    GwpSet(String text, int column) {
        this.text = text;
        this.column = column;
    }

    /** The set of a name such as {@code AR6}, whatever the case. */
    public static Optional<GwpSet> find(String name) {
        return Arrays.stream(values())
                .filter(set -> set.text.equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The names of all sets, oldest first. */
    public static List<String> names() {
        return Arrays.stream(values()).map(GwpSet::toString).toList();
    }

    /**
     * The warming potential of a gas of this origin, in kg CO2e per kg; empty if the set has no value, which is never zero.
     *
     * <p>A lump of CO2e counts 1 in every set: it cannot be characterised again.
     */
    public Optional<Double> of(Gas gas, Origin origin) {
        if (gas.isLump()) {
            return Optional.of(LUMP);
        }
        if (this == AR6_LATER_SF6 && gas.id().equals("SF6")) {
            return Optional.of(LATER_SF6);
        }
        return cell(gas.id() + "/" + origin.group()).or(() -> cell(gas.id()));
    }

    /** The name as it is written and printed. */
    @Override
    public String toString() {
        return text;
    }

    private Optional<Double> cell(String key) {
        return Optional.ofNullable(VALUES.get(key))
                .map(row -> row[column])
                .filter(value -> !value.equals("-"))
                .map(Double::valueOf);
    }

    private static Map<String, String[]> read() {
        Map<String, String[]> table = new LinkedHashMap<>();
        for (String line : TABLE.lines().toList()) {
            String[] row = line.strip().split(" +");
            table.put(row[0], row);
        }
        return Collections.unmodifiableMap(table);
    }
}
