package io.github.footprint4j.examples.cli;

import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.portfolio.Progress;
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
 * @param isTerminal true if somebody watches it being written
 */
record Console(InputStream in, PrintStream out, PrintStream err, int width, boolean isTerminal) {

    private static final int NARROWEST = 40;
    private static final int USUAL = 100;
    private static final int WIDEST = 200;
    private static final Pattern COLUMNS = Pattern.compile("[1-9][0-9]{0,4}");

    /** The streams of the process; lines are as wide as the variable {@code COLUMNS} says, between 40 and 200. */
    static Console ofProcess() {
        return new Console(
                System.in,
                utf8(System.out),
                utf8(System.err),
                width(System.getenv("COLUMNS")),
                isWatched(System.console()));
    }

    /** From Java 22 on there is a console without a terminal too; it then says so by a method that Java 17 does not have. */
    private static boolean isWatched(java.io.@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Tells a terminal how far a calculation of many is, and any other error stream if that is asked for. */
    Progress progress(boolean isAskedFor, Noun what) {
        return isAskedFor || isTerminal ? new ProgressLine(err, isTerminal, what) : Progress.UNSEEN;
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
