package io.github.footprint4j.process;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.provenance.Word;
import io.github.footprint4j.unit.Sheet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gases and what they count: a line a gas, a column a set of warming potentials, a source in every line.
 *
 * <p>The table of this library lies in {@code gases.csv} beside this class; another set is one more column there, another gas one more
 * line. A table of one's own has the columns {@code gas}, one for each set, and {@code source}: {@link #parse}. In both, a gas stands by
 * itself or with the origin for which a value is meant, such as {@code CH4/fossil}; a hyphen stands for no value, which is never zero. The
 * line {@code years} says over how many years the potentials of each set are.
 */
public final class GasTable {

    static final String FILE = "gases.csv";

    private static final List<String> NAMES = List.of("gas", "formula", "names", "CAS");
    private static final String SOURCE = "source";
    private static final String NO_VALUE = "-";
    private static final String YEARS = "years";

    private static final int LONGEST = 1000;

    private final String file;
    private final List<String> columns;
    private final List<Sheet.SheetRow> rows;
    private final int firstSet;

    private GasTable(String file, String text, List<String> first) {
        this.file = file;
        columns = Sheet.columns(text);
        rows = Sheet.rows(file, text, columns);
        firstSet = first.size();
        int last = columns.size() - 1;
        boolean isTable =
                last > firstSet && columns.subList(0, firstSet).equals(first) && SOURCE.equals(columns.get(last));
        if (!isTable || new HashSet<>(columns).size() < columns.size()) {
            throw Sheet.refused(
                    place(1),
                    "found the columns " + String.join(",", columns) + ", expected " + String.join(",", first)
                            + ", the names of one or more sets, each once, and " + SOURCE);
        }
    }

    /** Read when it is first asked for. */
    private static final class Bundled {
        static final GasTable TABLE = new GasTable(FILE, Sheet.text(GasTable.class, FILE), NAMES);
    }

    /** The table of this library. */
    public static GasTable bundled() {
        return Bundled.TABLE;
    }

    /**
     * A table of one's own, such as the list of a company or of a report that came later.
     *
     * @param file its name, for messages
     * @param text commas between the cells; the last cell of a line, its source, may hold commas itself
     * @throws InvalidInputException if the first line has other columns, or a line another number of cells
     */
    public static GasTable parse(String file, String text) {
        return new GasTable(file, text, NAMES.subList(0, 1));
    }

    /** The names of the sets, in the order of their columns. */
    public List<String> sets() {
        return columns.subList(firstSet, columns.size() - 1);
    }

    /**
     * What a gas counts in a set.
     *
     * @param value in kg CO2e for each kg, above zero
     * @param source where the line has it from
     */
    public record Potential(double value, String source) {}

    /**
     * A column: one set of warming potentials.
     *
     * @param years over how many years they are, such as 100
     * @param potentials the values by gas, or by gas and origin such as {@code CH4/fossil}
     */
    public record GasColumn(int years, Map<String, Potential> potentials) {

        /** Copies the values; they are only looked up, never walked through. */
        public GasColumn {
            potentials = Map.copyOf(potentials);
        }
    }

    /**
     * The column of a set.
     *
     * @throws InvalidInputException with every wrong line: a gas that the catalogue does not hold or that stands twice, an unknown
     *     origin, a number that is not above zero, a lump of CO2e with a value, a line without a source; or if no line says the years
     */
    public GasColumn column(String set) {
        int column = columns.indexOf(set);
        Issues issues = new Issues();
        Optional<Integer> years = issues.collect(place(1), () -> years(column));
        Map<String, Potential> values = potentials(column, issues);
        issues.throwIfErrors();
        return new GasColumn(years.orElseThrow(), values);
    }

    private int years(int column) {
        List<Sheet.SheetRow> lines = rows.stream().filter(row -> isYears(row)).toList();
        double years = lines.size() == 1 ? lines.get(0).number(column) : 0;
        if (years < 1 || years != Math.rint(years) || years > LONGEST) {
            throw Sheet.refused(
                    lines.isEmpty() ? place(1) : lines.get(0).place(),
                    "expected one line \"" + YEARS + "\" with a whole number of years from 1 to " + LONGEST
                            + " for each set, such as 100");
        }
        return (int) years;
    }

    private static boolean isYears(Sheet.SheetRow row) {
        return row.text(0).equals(YEARS);
    }

    private Place place(int line) {
        return new Place(file, line, 0, "");
    }

    private Map<String, Potential> potentials(int column, Issues issues) {
        Map<String, Potential> values = new LinkedHashMap<>();
        for (Sheet.SheetRow row : rows.stream().filter(row -> !isYears(row)).toList()) {
            Optional<String> key = issues.collect(row.place(), () -> key(row));
            Optional<Potential> value = row.text(column).equals(NO_VALUE)
                    ? Optional.empty()
                    : issues.collect(row.place(), () -> potential(row, column));
            if (key.isPresent() && value.isPresent() && values.put(key.get(), value.get()) != null) {
                issues.add(Issue.error(
                        IssueCode.DUPLICATE_KEY,
                        row.place(),
                        "\"" + key.get() + "\" has a value twice in " + columns.get(column)));
            }
        }
        return values;
    }

    private static String key(Sheet.SheetRow row) {
        String[] parts = row.text(0).split("/", 2);
        Gas gas = Gas.of(parts[0]);
        return parts.length == 1 ? gas.id() : key(gas, group(parts[1]));
    }

    /** The key of a gas for a group of origins, such as {@code CH4/fossil}. */
    public static String key(Gas gas, Origin.Group group) {
        return gas.id() + "/" + group;
    }

    private static Origin.Group group(String word) {
        List<String> words = Word.words(Origin.Group.class);
        return Word.find(Origin.Group.class, word)
                .orElseThrow(() -> new InvalidInputException(Issue.error(
                                IssueCode.UNKNOWN_WORD,
                                Place.NONE,
                                "\"" + word + "\" is no group of origins, expected one of " + String.join(", ", words))
                        .maybeOneOf(ClosestNames.of(words).to(word))));
    }

    private static Potential potential(Sheet.SheetRow row, int column) {
        double value = row.number(column);
        if (value <= 0) {
            throw Sheet.refused(
                    row.place(), "a potential is " + row.text(column) + ", expected a number above zero or a hyphen");
        }
        if (Gas.find(row.text(0)).filter(Gas::isLump).isPresent()) {
            throw Sheet.refused(row.place(), Gas.CO2E + " counts 1 in every set, expected no value for it");
        }
        String source = row.text(row.cells().size() - 1);
        if (source.isBlank()) {
            throw Sheet.refused(row.place(), "\"" + row.text(0) + "\" has no source");
        }
        return new Potential(value, source);
    }

    /**
     * What a line of this library's table says of the names of a gas.
     *
     * @param gas the gas by its name in the catalogue
     * @param formula its chemical formula; empty for a lump
     * @param names other names
     * @param cas its number in the registry of the Chemical Abstracts Service; empty for a lump
     */
    record Names(Gas gas, Optional<String> formula, List<String> names, Optional<String> cas) {

        /** Every spelling by which the gas is found. */
        Stream<String> all() {
            return Stream.of(usual(), formula.stream(), cas.stream()).flatMap(names -> names);
        }

        /** The names by which people know it. */
        Stream<String> usual() {
            return Stream.concat(Stream.of(gas.id()), names.stream());
        }
    }

    /** The names of each gas, in the order of this library's table; a line for an origin has none. */
    List<Names> names() {
        return rows.stream()
                .filter(row -> !isYears(row) && row.text(0).indexOf('/') < 0)
                .map(row -> new Names(new Gas(row.text(0)), cell(row, 1), list(row.text(2)), cell(row, 3)))
                .toList();
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" [|] "));
    }

    private static Optional<String> cell(Sheet.SheetRow row, int column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }
}
