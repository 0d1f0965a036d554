package io.github.footprint4j.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One run of the command line inside the test.
 *
 * @param code its exit code
 * @param out what it printed as result
 * @param err its messages
 */
record Run(int code, String out, String err) {

    private static final Map<List<String>, Run> SHARED = new ConcurrentHashMap<>();

    /**
     * The run of a command line that reads only what comes along and writes no file: many tests look at the same answer, which is
     * calculated for the first of them. Tests of repetition, of input and of files use {@link #of} and {@link #withInput}.
     */
    static Run shared(String... arguments) {
        return SHARED.computeIfAbsent(List.of(arguments), line -> of(line.toArray(String[]::new)));
    }

    /** Runs the command line with nothing on its standard input. */
    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    /** Runs the command line with a text on its standard input. */
    static Run withInput(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                100,
                false);
        int code = Main.run(console, arguments);
        return new Run(code, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** True if a Java stack trace was printed. */
    boolean hasTrace() {
        return (out + err).contains("\tat ") || (out + err).contains("Exception");
    }
}
