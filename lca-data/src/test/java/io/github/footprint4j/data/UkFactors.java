package io.github.footprint4j.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The UK Government conversion factors of 2025, one row for each activity, unit and gas.
 *
 * @param rows every row that holds a number
 */
record UkFactors(List<Row> rows) {

    private static final Pattern CELL = Pattern.compile("\"([^\"]*)\"(?:,|$)|([^,]*)(?:,|$)");
    private static final int CELLS = 10;

    /**
     * One row.
     *
     * @param text the levels, the column and the unit, in lower case
     * @param value the figure
     */
    record Row(String text, double value) {

        /** True if the row speaks of every step of a place such as {@code Material use / Glass / Closed-loop source}. */
        boolean isAt(List<String> steps) {
            return steps.stream().allMatch(text::contains);
        }
    }

    /** The factors of a folder of CSV files. */
    static UkFactors in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new UkFactors(files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(UkFactors::rows)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    /** The first level of all rows: what a citation of this set starts with. */
    boolean knows(String place) {
        String first = place.split(" / ", 2)[0].toLowerCase(Locale.ROOT);
        return rows.stream().anyMatch(row -> row.text().startsWith(first + " | "));
    }

    /** The figures at a place whose steps are separated by slashes; the last step may name unit or column after a comma. */
    List<Double> at(String place) {
        List<String> steps = Stream.of(plain(place).split(" / |, (?=litres|tonnes|kwh|kg)"))
                .map(String::strip)
                .toList();
        return rows.stream().filter(row -> row.isAt(steps)).map(Row::value).toList();
    }

    private static Stream<Row> rows(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines
                    .skip(1)
                    .map(UkFactors::cells)
                    .filter(cells ->
                            cells.size() >= CELLS && !cells.get(CELLS - 1).isEmpty())
                    .map(UkFactors::row)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Row row(List<String> cells) {
        String text = String.join(" | ", cells.subList(2, CELLS - 2));
        return new Row(plain(text), Double.parseDouble(cells.get(CELLS - 1)));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(line);
        while (cells.size() < CELLS && matcher.find()) {
            cells.add((matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).strip());
        }
        return cells;
    }

    /** Lower case, with plain hyphens, also where the file lost one, and without doubled blanks. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2013\\uFFFD]", "-")
                .replaceAll(" +", " ")
                .strip();
    }
}
