package io.github.footprint4j.data.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.issue.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads comma-separated values after RFC 4180 row by row, from Jackson's tokens, without keeping the rows.
 *
 * <p>Cells are separated by what a first line such as {@code sep=;} says; without one by commas, or by semicolons or tabs if the first
 * line has one of these and no comma. Limits: {@link TableLimits}, 100 cells a row, 1,000 characters a cell. Rows without any text are
 * passed over.
 */
public final class CsvTable {

    private static final int CELLS = 100;
    private static final int CELL_LENGTH = 1_000;

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(CELL_LENGTH).build())
            .build();

    private final Source source;
    private final TableLimits limits;
    private final CsvDialect dialect;
    private int rows;

    private CsvTable(Source source, TableLimits limits) {
        this.source = source;
        this.limits = limits;
        this.dialect = CsvDialect.of(source);
    }

    /**
     * A table that is not read yet.
     *
     * @throws InvalidInputException if there is nothing in it, it is too large, or it declares a separator that is none
     */
    public static CsvTable of(Source source, TableLimits limits) {
        Place start = new Place(source.name(), 1, 1, "");
        if (source.text().length() > limits.bytes()) {
            throw exceeded(
                    start, "the table has " + source.text().length() + " characters, more than " + limits.bytes());
        }
        if (source.text().isBlank()) {
            throw new InvalidInputException(
                    Issue.error(IssueCode.EMPTY_INPUT, start, "the input holds nothing, expected a table"));
        }
        ForeignText.find(source.text())
                .filter(foreign -> foreign != Foreign.TABLE)
                .ifPresent(foreign -> {
                    throw new InvalidInputException(foreign.at(start));
                });
        return new CsvTable(source, limits);
    }

    /** True if a text looks like a table, by its first lines or by a name such as {@code sales.csv}. */
    public static boolean isTable(Source source) {
        return ForeignText.find(source).filter(found -> found == Foreign.TABLE).isPresent();
    }

    /** What stands between the cells: a comma, a semicolon or a tab. */
    public char separator() {
        return dialect.separator();
    }

    /**
     * Passes on every row, the header first.
     *
     * @param row takes the cells of a row
     * @throws InvalidInputException if the syntax is broken or a limit exceeded; rows before that place have been passed on
     */
    public void read(Consumer<List<CsvCell>> row) {
        Place[] last = {place(1, 1)};
        rows = 0;
        try (CsvParser parser = FACTORY.createParser(source.text().substring(dialect.start()))) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(dialect.separator()));
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<CsvCell> cells = row(parser, last);
                if (!cells.stream().allMatch(CsvCell::isBlank)) {
                    count(last[0]);
                    row.accept(cells);
                }
            }
        } catch (JacksonException e) {
            throw new InvalidInputException(problem(e, last[0]));
        } catch (IOException e) {
            throw new InvalidInputException(
                    Issue.error(IssueCode.UNREADABLE, last[0], "cannot be read: " + e.getMessage()));
        }
    }

    /** The header is no row of its own. */
    private void count(Place place) {
        rows++;
        if (rows - 1 > limits.rows()) {
            throw exceeded(
                    place, "the table has more than " + Noun.of("row").counted(limits.rows()) + " below its header");
        }
    }

    private List<CsvCell> row(CsvParser parser, Place[] last) throws IOException {
        List<CsvCell> cells = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            CsvCell cell = new CsvCell(
                    place(
                            parser.currentTokenLocation().getLineNr(),
                            parser.currentTokenLocation().getColumnNr()),
                    parser.getText());
            last[0] = cell.place();
            if (cells.size() == CELLS) {
                throw exceeded(cell.place(), "the row has more than " + CELLS + " cells");
            }
            Surrogates.check(cell.text(), cell.place());
            cells.add(cell);
        }
        return cells;
    }

    private Issue problem(JacksonException e, Place last) {
        if (e instanceof StreamConstraintsException) {
            return Issue.error(
                            IssueCode.LIMIT_EXCEEDED,
                            last,
                            "a cell behind this one has more than " + CELL_LENGTH
                                    + " characters, the most that are read")
                    .maybe("a quote that is not closed");
        }
        if (e.getOriginalMessage().contains("closing quote")) {
            return Issue.error(IssueCode.SYNTAX, last, "a quote behind this cell is never closed");
        }
        Place place = place(e.getLocation().getLineNr(), e.getLocation().getColumnNr() - 1);
        return Issue.error(IssueCode.SYNTAX, place, "found a character behind a closed quote, expected a separator")
                .maybe("two quotes for one inside a quoted text");
    }

    private Place place(int line, int column) {
        return new Place(source.name(), Math.max(line, 1) + dialect.linesBefore(), Math.max(column, 1), "");
    }

    private static InvalidInputException exceeded(Place place, String message) {
        return new InvalidInputException(
                Issue.error(IssueCode.LIMIT_EXCEEDED, place, message + ", the most that are read"));
    }
}
