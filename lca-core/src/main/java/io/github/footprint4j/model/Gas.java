package io.github.footprint4j.model;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A greenhouse gas of the catalogue, or the lump {@link #CO2E} of a source that does not split its figure by gas.
 *
 * <p>The catalogue holds the gases of IPCC AR4 WG1 Table 2.14 (PAS 2050:2011, Annex A) and a few that later reports added. A gas is
 * found by its formula or name and by its refrigerant number, whatever the case: {@code R-32} is {@code HFC-32}.
 *
 * @param id the name in the catalogue, such as {@code CH4} or {@code HFC-134a}
 */
public record Gas(String id) implements Comparable<Gas> {

    private static final String CATALOGUE = """
            CO2 | carbon dioxide
            CH4 | methane
            N2O | nitrous oxide
            SF6 | sulphur hexafluoride | sulfur hexafluoride
            NF3 | nitrogen trifluoride
            SO2F2 | sulfuryl fluoride | sulphuryl fluoride
            SF5CF3
            HFC-23 | R-23
            HFC-32 | R-32
            HFC-41 | R-41
            HFC-125 | R-125
            HFC-134 | R-134
            HFC-134a | R-134a
            HFC-143 | R-143
            HFC-143a | R-143a
            HFC-152a | R-152a
            HFC-227ea | R-227ea
            HFC-236fa | R-236fa
            HFC-245fa | R-245fa
            HFC-365mfc | R-365mfc
            HFC-43-10mee
            PFC-14 | CF4 | R-14
            PFC-116 | C2F6 | R-116
            PFC-218 | C3F8 | R-218
            PFC-318 | c-C4F8 | R-318
            PFC-3-1-10 | C4F10
            PFC-4-1-12 | C5F12
            PFC-5-1-14 | C6F14
            CFC-11 | R-11
            CFC-12 | R-12
            CFC-13 | R-13
            CFC-113 | R-113
            CFC-114 | R-114
            CFC-115 | R-115
            HCFC-22 | R-22
            HCFC-123 | R-123
            HCFC-124 | R-124
            HCFC-141b | R-141b
            HCFC-142b | R-142b
            HCFC-225ca | R-225ca
            HCFC-225cb | R-225cb
            Halon-1211
            Halon-1301
            Halon-2402
            CCl4 | carbon tetrachloride | R-10
            CH3Br | methyl bromide
            CH3CCl3 | methyl chloroform
            HFE-125
            HFE-134
            HFE-143a
            HCFE-235da2
            HFE-245cb2
            HFE-245fa2
            HFE-347mcc3
            HFE-347pcf2
            HFE-356pcc3
            HFE-569sf2 | HFE-7200
            HFE-43-10pccc124
            HFE-236ca12
            HFE-338pcc13
            PFPMIE
            CH2Cl2 | methylene chloride | dichloromethane | R-30
            CH3Cl | methyl chloride | R-40
            CO2e
            """;

    private static final Map<String, Gas> BY_NAME = index();

    /** Carbon dioxide. */
    public static final Gas CO2 = of("CO2");

    /** Methane; which factor applies depends on its origin. */
    public static final Gas CH4 = of("CH4");

    /** Nitrous oxide. */
    public static final Gas N2O = of("N2O");

    /** A figure that exists only as CO2 equivalent: kept as it is under every set of warming potentials. */
    public static final Gas CO2E = of("CO2e");

    /** The gas of a name or refrigerant number. */
    public static Optional<Gas> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * The gas of a name or refrigerant number.
     *
     * @throws InvalidInputException if the catalogue does not hold it, with the closest names
     */
    public static Gas of(String name) {
        return find(name)
                .orElseThrow(() -> new InvalidInputException(Issue.error(
                                IssueCode.UNKNOWN_GAS, Place.NONE, "no gas is named \"" + name + "\" in the catalogue")
                        .maybeOneOf(ClosestNames.of(names()).to(name))));
    }

    /** Every name as it is usually written. */
    private static List<String> names() {
        return CATALOGUE
                .lines()
                .flatMap(line -> Arrays.stream(line.split(" [|] ")))
                .toList();
    }

    /** Every gas of the catalogue, in its order; the lump of CO2e comes last. */
    public static List<Gas> all() {
        return BY_NAME.values().stream().distinct().toList();
    }

    /** True for the lump that cannot be characterised again. */
    public boolean isLump() {
        return equals(CO2E);
    }

    /** True for carbon dioxide and methane, whose factor or place in the balance depends on where the carbon comes from. */
    public boolean needsOrigin() {
        return equals(CO2) || equals(CH4);
    }

    /** The origin of a gas that states none: synthetic gases are fossil, nitrous oxide and lumps stay unsplit. */
    public Optional<Origin> naturalOrigin() {
        if (needsOrigin()) {
            return Optional.empty();
        }
        return Optional.of(isLump() || equals(N2O) ? Origin.UNSPLIT : Origin.FOSSIL);
    }

    /** Orders by name. */
    @Override
    public int compareTo(Gas other) {
        return id.compareTo(other.id);
    }

    /** The name in the catalogue. */
    @Override
    public String toString() {
        return id;
    }

    private static Map<String, Gas> index() {
        Map<String, Gas> index = new LinkedHashMap<>();
        for (String line : CATALOGUE.lines().toList()) {
            List<String> names = List.of(line.split(" [|] "));
            Gas gas = new Gas(names.get(0));
            names.forEach(name -> index.put(name.toLowerCase(Locale.ROOT), gas));
        }
        return Collections.unmodifiableMap(index);
    }
}
