package io.github.footprint4j.method;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.unit.DecimalText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A table of figures beside this class: a line of column names, then one line a row, commas between the cells.
 *
 * <p>The last cell may hold commas itself; quotes have no meaning. A wrong line is refused with its number.
 */
final class Sheet {

    private Sheet() {}

    /**
     * One line of a table.
     *
     * @param place its line
     * @param cells its cells, as many as the table has columns
     */
    record Row(Place place, List<String> cells) {

        String text(int column) {
            return cells.get(column);
        }

        /** A number, or a quotient of two such as {@code 44/28}. */
        double number(int column) {
            String[] parts = text(column).split("/", 2);
            double numerator = located(() -> DecimalText.parse(parts[0]));
            return parts.length == 1 ? numerator : numerator / located(() -> DecimalText.parse(parts[1]));
        }

        Certainty certainty(int column) {
            return Certainty.find(text(column))
                    .orElseThrow(() -> refused(
                            place,
                            "\"" + text(column) + "\" is no flag of certainty, expected one of " + Certainty.flags()));
        }

        /** The answer of a step; what it throws is moved to this line. */
        <T> T located(Supplier<T> step) {
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
     * @param columns the names its first line must have
     * @throws InvalidInputException if a line has another number of cells, or the first line other names
     */
    static List<Row> read(String resource, List<String> columns) {
        return rows(resource, text(resource), columns);
    }

    /** The rows of a text; the name of its resource is for messages. */
    static List<Row> rows(String resource, String text, List<String> columns) {
        List<Row> rows = new ArrayList<>();
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

    private static Row row(Place place, String line, List<String> columns) {
        List<String> cells = List.of(line.split(",", columns.size()));
        if (cells.size() < columns.size()) {
            throw refused(place, "found " + Noun.of("cell").counted(cells.size()) + ", expected " + columns.size());
        }
        return new Row(place, cells);
    }

    static InvalidInputException refused(Place place, String message) {
        return new InvalidInputException(Issue.error(IssueCode.SYNTAX, place, message));
    }

    private static String text(String resource) {
        try (InputStream stream = Sheet.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw unreadable(resource, "is no resource beside " + Sheet.class.getName());
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
