package io.github.footprint4j.method;

import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.GasTable;
import io.github.footprint4j.process.GasTable.GasColumn;
import io.github.footprint4j.process.GasTable.Potential;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.solve.Once;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A set of global warming potentials, in kg CO2e per kg of gas: a column of a {@linkplain GasTable table} with a source in every line.
 *
 * <p>Sources of the sets named here, all over 100 years: IPCC AR4 WG1 Table 2.14 (the set of PAS 2050:2011, Annex A); AR5 WG1 Table
 * 8.A.1, without and with climate-carbon feedback; AR6 WG1 Chapter 7 supplementary Table 7.SM.7, rounded there to three digits. AR4 makes
 * no difference between fossil and biogenic methane. The AR5 values of fossil methane include the carbon dioxide it turns into; they come
 * from AR5 Table 8.7 and, unlike all others, were not compared with a machine-readable copy. AR6 gives SF6 25 200; lists that use 24 300
 * rest on its shorter lifetime found later, and are a set of their own.
 *
 * <p>Another set is a file: {@code Method.PAS_2050_2011.with(GwpSet.parse("ours.csv", text).get(0))}, where the text is
 *
 * <pre>
 * gas,Our list 2030,source
 * years,100,
 * CO2,1,reference gas
 * CH4/fossil,29.8,AR6 Table 7.15
 * </pre>
 */
public final class GwpSet {

    /** Fourth assessment report, 2007. */
    public static final GwpSet AR4 = bundled("AR4");

    /** Fifth assessment report, 2013, without climate-carbon feedback. */
    public static final GwpSet AR5 = bundled("AR5");

    /** Fifth assessment report, 2013, with climate-carbon feedback. */
    public static final GwpSet AR5_FEEDBACK = bundled("AR5-feedback");

    /** Sixth assessment report, 2021. */
    public static final GwpSet AR6 = bundled("AR6");

    /** The sixth with 24 300 for SF6, as later lists of the GHG Protocol and many inventories use it. */
    public static final GwpSet AR6_LATER_SF6 = bundled("AR6-SF6-24300");

    private static final Potential LUMP = new Potential(1.0, "by definition");

    private final String name;
    private final Once<GasColumn> column;

    private GwpSet(String name, Once<GasColumn> column) {
        this.name = name;
        this.column = column;
    }

    private static GwpSet bundled(String name) {
        return new GwpSet(name, new Once<>(() -> GasTable.bundled().column(name)));
    }

    /**
     * The sets of a table of one's own, in the order of its columns; {@link GasTable#parse} says how it is written.
     *
     * @param file its name, for messages
     * @throws io.github.footprint4j.issue.InvalidInputException if the table or one of its lines is wrong
     */
    public static List<GwpSet> parse(String file, String text) {
        GasTable table = GasTable.parse(file, text);
        return table.sets().stream().map(name -> of(name, table.column(name))).toList();
    }

    private static GwpSet of(String name, GasColumn column) {
        return new GwpSet(name, new Once<>(() -> column));
    }

    /** The sets of the table, those above among them; made when first asked for. */
    private static final class Bundled {
        static final List<GwpSet> SETS =
                GasTable.bundled().sets().stream().map(Bundled::named).toList();

        private static GwpSet named(String name) {
            return Stream.of(AR4, AR5, AR5_FEEDBACK, AR6, AR6_LATER_SF6)
                    .filter(set -> set.name.equals(name))
                    .findFirst()
                    .orElseGet(() -> bundled(name));
        }
    }

    /** Every set of the table of this library, oldest first. */
    public static List<GwpSet> all() {
        return Bundled.SETS;
    }

    /** The set of a name such as {@code AR6}, whatever the case. */
    public static Optional<GwpSet> find(String name) {
        return all().stream()
                .filter(set -> set.name.equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The names of all sets, oldest first. */
    public static List<String> names() {
        return all().stream().map(GwpSet::toString).toList();
    }

    /**
     * The warming potential of a gas of this origin, in kg CO2e per kg; empty if the set has no value, which is never zero.
     *
     * <p>A lump of CO2e counts 1 in every set: it cannot be characterised again.
     */
    public Optional<Double> of(Gas gas, Origin origin) {
        return potential(gas, origin).map(Potential::value);
    }

    /** Where the potential of a gas of this origin comes from; empty if the set has no value. */
    public Optional<String> source(Gas gas, Origin origin) {
        return potential(gas, origin).map(Potential::source);
    }

    private Optional<Potential> potential(Gas gas, Origin origin) {
        if (gas.isLump()) {
            return Optional.of(LUMP);
        }
        Map<String, Potential> values = column.value().potentials();
        return Optional.ofNullable(values.get(GasTable.key(gas, origin.group())))
                .or(() -> Optional.ofNullable(values.get(gas.id())));
    }

    /** Over how many years the potentials are. */
    public int years() {
        return column.value().years();
    }

    /** What is counted with its years and name, such as {@code GWP100 AR6}. */
    public String title() {
        return "GWP" + years() + " " + name;
    }

    /** Sets of one name and equal values are equal. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof GwpSet set
                        && name.equals(set.name)
                        && column.value().equals(set.column.value()));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name as it is written and printed. */
    @Override
    public String toString() {
        return name;
    }
}
