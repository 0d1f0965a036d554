package io.github.footprint4j.method;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.LandUseChange.TableRow;
import io.github.footprint4j.process.Vegetation;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Sheet;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The default table of land-use change for some countries (PAS 2050:2011, Annex C), whose figures could not be checked.
 *
 * <p>They are recalled from memory and stand in {@code land-use-change.csv} beside this class, in t CO2e for each ha and year over 20
 * years, with a flag of certainty for each row. A method uses them only where {@link LandRules.DefaultTable} is on.
 */
public final class LandUseTable {

    static final String FILE = "land-use-change.csv";

    static final List<String> COLUMNS = List.of(
            "country",
            "name",
            "forest to annual",
            "forest to perennial",
            "grassland to annual",
            "grassland to perennial",
            "certainty");

    private static final Unit UNIT = Unit.parse("t CO2e/ha/a");
    private static final int CERTAINTY = COLUMNS.indexOf("certainty");
    private static final List<Sheet.SheetRow> ROWS = Sheet.read(LandUseTable.class, FILE, COLUMNS);

    private LandUseTable() {}

    /**
     * A figure of the table.
     *
     * @param rate emissions for each area and year
     * @param certainty how sure it is
     */
    public record LandFigure(Quantity rate, Certainty certainty) {}

    /**
     * The figure for a change; the country is a code or a name of the table.
     *
     * @throws InvalidInputException if the table does not hold the country, with the closest names, or the change
     */
    public static LandFigure at(TableRow change) {
        Sheet.SheetRow row = row(change.country().code());
        return new LandFigure(Quantity.of(row.number(column(change)), UNIT), Certainty.of(row, CERTAINTY));
    }

    /** The countries of the table by their codes. */
    public static List<String> countries() {
        return ROWS.stream().map(row -> row.text(0)).toList();
    }

    private static Sheet.SheetRow row(String country) {
        return ROWS.stream()
                .filter(row -> names(row).anyMatch(country::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(Issue.error(
                                IssueCode.UNKNOWN_LOCATION,
                                Place.NONE,
                                "the table of land-use change has no country \"" + country + "\", only "
                                        + String.join(", ", countries()))
                        .maybeOneOf(closest(country))));
    }

    private static List<String> closest(String country) {
        return ClosestNames.of(ROWS.stream().flatMap(LandUseTable::names).toList())
                .to(country);
    }

    private static Stream<String> names(Sheet.SheetRow row) {
        return Stream.of(row.text(0), row.text(1));
    }

    private static int column(TableRow change) {
        int column = COLUMNS.indexOf(change.from() + " to " + change.to());
        if (column < 0) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.UNKNOWN_WORD,
                            Place.NONE,
                            "the table of land-use change has no change from " + change.from() + " to " + change.to()
                                    + ", only from " + Vegetation.FOREST + " or " + Vegetation.GRASSLAND + " to "
                                    + Vegetation.ANNUAL + " or " + Vegetation.PERENNIAL)
                    .maybe("state \"carbonLoss\" of the change"));
        }
        return column;
    }
}
