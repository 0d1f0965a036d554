package io.github.footprint4j.process;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A greenhouse gas of the catalogue, or the lump {@link #CO2E} of a source that does not split its figure by gas.
 *
 * <p>The catalogue holds the gases of IPCC AR4 WG1 Table 2.14 (PAS 2050:2011, Annex A) and a few that later reports added; it is the
 * {@linkplain GasTable table} whose further columns say what they count. A gas is found by its formula, its name, its refrigerant number
 * and its CAS number, whatever the case: {@code R-32}, {@code CH2F2} and {@code 75-10-5} are {@code HFC-32}.
 *
 * @param id the name in the catalogue, such as {@code CH4} or {@code HFC-134a}
 */
public record Gas(String id) implements Comparable<Gas> {

    /** Carbon dioxide. */
    public static final Gas CO2 = new Gas("CO2");

    /** Methane; which factor applies depends on its origin. */
    public static final Gas CH4 = new Gas("CH4");

    /** Nitrous oxide. */
    public static final Gas N2O = new Gas("N2O");

    /** A figure that exists only as CO2 equivalent: kept as it is under every set of warming potentials. */
    public static final Gas CO2E = new Gas("CO2e");

    /** Made when it is first asked for. */
    private static final class Catalogue {
        static final Map<String, Gas> BY_NAME = index();
    }

    /** The gas of a formula, name, refrigerant number or CAS number. */
    public static Optional<Gas> find(String name) {
        return Optional.ofNullable(Catalogue.BY_NAME.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * The gas of a formula, name, refrigerant number or CAS number.
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
        return GasTable.bundled().names().stream()
                .flatMap(GasTable.Names::usual)
                .toList();
    }

    /** Every gas of the catalogue, in its order; the lump of CO2e comes last. */
    public static List<Gas> all() {
        return Catalogue.BY_NAME.values().stream().distinct().toList();
    }

    /** Its number in the registry of the Chemical Abstracts Service; empty for the lump. */
    public Optional<String> cas() {
        return GasTable.bundled().names().stream()
                .filter(names -> names.gas().equals(this))
                .findFirst()
                .flatMap(GasTable.Names::cas);
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
        for (GasTable.Names line : GasTable.bundled().names()) {
            line.all().forEach(name -> {
                Gas other = index.put(name.toLowerCase(Locale.ROOT), line.gas());
                if (other != null && !other.equals(line.gas())) {
                    throw new IllegalStateException("\"" + name + "\" names two gases: " + other + ", " + line.gas());
                }
            });
        }
        return Collections.unmodifiableMap(index);
    }
}
