package io.github.footprint4j.examples.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the command line reads and writes.
 *
 * @param in what {@code -} stands for
 * @param out results, in UTF-8
 * @param err messages, in UTF-8
 * @param width columns of a line
 */
record Console(InputStream in, PrintStream out, PrintStream err, int width) {

    private static final int NARROWEST = 60;
    private static final int USUAL = 100;
    private static final int WIDEST = 200;
    private static final Pattern COLUMNS = Pattern.compile("[1-9][0-9]{0,4}");

    /** The streams of the process; lines are as wide as the variable {@code COLUMNS} says, between 60 and 200. */
    static Console ofProcess() {
        return new Console(System.in, utf8(System.out), utf8(System.err), width(System.getenv("COLUMNS")));
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static int width(@Nullable String columns) {
        return columns != null && COLUMNS.matcher(columns).matches()
                ? Math.min(Math.max(Integer.parseInt(columns), NARROWEST), WIDEST)
                : USUAL;
    }
}
