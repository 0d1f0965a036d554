package io.github.footprint4j.unit;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.issue.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A table of figures: a line of column names, then one line a row, commas between the cells.
 *
 * <p>The last cell may hold commas itself; quotes have no meaning. A wrong line is refused with its number. The tables of this library
 * lie beside the class that reads them.
 */
public final class Sheet {

    private Sheet() {}

    /**
     * One line of a table.
     *
     * @param place its line
     * @param cells its cells, as many as the table has columns
     */
    public record SheetRow(Place place, List<String> cells) {

        /** Copies the cells. */
        public SheetRow {
            cells = List.copyOf(cells);
        }

        /** The text of a cell. */
        public String text(int column) {
            return cells.get(column);
        }

        /**
         * A number, or a quotient of two such as {@code 44/28}.
         *
         * @throws InvalidInputException if the cell holds another text, at the line of this row
         */
        public double number(int column) {
            String[] parts = text(column).split("/", 2);
            double numerator = located(() -> DecimalText.parse(parts[0]));
            return parts.length == 1 ? numerator : numerator / located(() -> DecimalText.parse(parts[1]));
        }

        /** The answer of a step; what it throws is moved to this line. */
        public <T> T located(Supplier<T> step) {
            try {
                return step.get();
            } catch (InvalidInputException e) {
                throw new InvalidInputException(
                        e.issues().stream().map(issue -> issue.at(place)).toList());
            }
        }
    }

    /**
     * The rows of a resource.
     *
     * @param beside the class beside which the resource lies
     * @param columns the names its first line must have
     * @throws InvalidInputException if a line has another number of cells, or the first line other names
     */
    public static List<SheetRow> read(Class<?> beside, String resource, List<String> columns) {
        return rows(resource, text(beside, resource), columns);
    }

    /**
     * The rows of a text; the name of its resource is for messages.
     *
     * @throws InvalidInputException if a line has another number of cells, or the first line other names
     */
    public static List<SheetRow> rows(String resource, String text, List<String> columns) {
        List<SheetRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            rows.add(row(new Place(resource, number, 0, ""), line, columns));
        }
        if (rows.isEmpty() || !rows.get(0).cells().equals(columns)) {
            throw refused(new Place(resource, 1, 0, ""), "expected the columns " + String.join(",", columns));
        }
        return List.copyOf(rows.subList(1, rows.size()));
    }

    private static SheetRow row(Place place, String line, List<String> columns) {
        List<String> cells = List.of(line.split(",", columns.size()));
        if (cells.size() < columns.size()) {
            throw refused(place, "found " + Noun.of("cell").counted(cells.size()) + ", expected " + columns.size());
        }
        return new SheetRow(place, cells);
    }

    /** The names in the first line of a text; the last may hold commas itself only in the lines below. */
    public static List<String> columns(String text) {
        return text.lines()
                .findFirst()
                .map(line -> List.of(line.split(",", -1)))
                .orElse(List.of());
    }

    /** A line that is refused at its place. */
    public static InvalidInputException refused(Place place, String message) {
        return new InvalidInputException(Issue.error(IssueCode.SYNTAX, place, message));
    }

    /**
     * The text of a resource in UTF-8.
     *
     * @throws InvalidInputException if it is not there or cannot be read
     */
    public static String text(Class<?> beside, String resource) {
        try (InputStream stream = beside.getResourceAsStream(resource)) {
            if (stream == null) {
                throw unreadable(resource, "is no resource beside " + beside.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unreadable(resource, "cannot be read: " + e.getMessage());
        }
    }

    private static InvalidInputException unreadable(String resource, String why) {
        return new InvalidInputException(
                Issue.error(IssueCode.UNREADABLE, new Place(resource, 0, 0, ""), "\"" + resource + "\" " + why));
    }
}
