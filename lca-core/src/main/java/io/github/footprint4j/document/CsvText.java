package io.github.footprint4j.document;

import io.github.footprint4j.unit.DecimalText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows of every answer as comma-separated values: RFC 4180, each row ended by CR LF.
 *
 * <p>A spreadsheet takes a cell that begins with {@code = + - @}, a tab or a line end for a formula and may run it. Names come from files
 * of others, so that such a cell gets an apostrophe in front, which spreadsheets take for "this is text". A number is left as it is.
 */
public final class CsvText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\\-\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*");

    /** Semicolons and tabs are separators for others. */
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\t\r\n]");

    private CsvText() {}

    /** A number with full precision; empty where there is none, such as an end of an interval of draws without an answer. */
    public static String number(double value) {
        return Double.isFinite(value) ? DecimalText.format(value) : "";
    }

    /** One row of cells, in quotes where they hold a separator, a quote or a line end. */
    public static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        boolean isFormula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        String harmless = isFormula ? "'" + text : text;
        return NEEDS_QUOTES.matcher(harmless).find() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
