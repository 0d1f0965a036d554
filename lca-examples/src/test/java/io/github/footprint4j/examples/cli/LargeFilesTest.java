package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are long in one way, each line of which is fine: they cost time that grows with their length. What grows with its square
 * takes a minute at these sizes; the limit is one of processor time, so that a busy machine does not matter.
 */
class LargeFilesTest {

    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final int MANY = 5_000;

    private static final String START = """
            format: footprint-product/1
            id: long
            name: Long
            basis: design
            functionalUnit: { text: one, amount: 1 piece, duration: 1 a }
            boundary: cradle-to-gate
            """;

    private static final String PART = "parts: [ { id: only, of: steel, mass: 1 kg } ]\n";

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Run within(String text, String... arguments) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        Run run = Run.withInput(START + text, arguments);
        Duration used = Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);
        assertTrue(used.compareTo(LIMIT) < 0, () -> "processor time: " + used);
        return run;
    }

    private static double total(String text) {
        Run run = within(text, "footprint", "-", "--format", "csv");
        assertEquals(0, run.code(), run.err());
        return run.out()
                .lines()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.split(",")[3]))
                .sum();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parts:\n|  - { id: p%d, of: steel, mass: 1 kg }",
                "parts:\n  - id: whole\n    parts:\n|      - { id: p%d, of: steel, mass: 1 kg }",
                "production:\n|  - { id: p%d, of: steel, amount: 1 kg }",
                "production: [ { id: run, process: making, amount: 1 kg } ]\nprocesses:\n  - id: making\n"
                        + "    outputs: [ { product: making, amount: 1 kg } ]\n    inputs:\n|      - { of: steel, amount: 1 kg }",
            })
    void manyLinesOfOneKilogramAreAsManyTimesOne(String list) {
        String start = list.substring(0, list.indexOf('|'));
        String line = list.substring(list.indexOf('|') + 1);
        double one = total("production: [ { id: only, of: steel, amount: 1 kg } ]\n");
        assertEquals(MANY * one, total(start + lines(MANY, line::formatted)), 1e-9 * MANY * one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parameters:\n|  n%d: { value: 1 g, role: design }",
                "exclusions:\n|  - { what: x%d, why: little, estimate: 1 g CO2e }",
                "sources:\n|  s%d: { title: t%d }",
                "transport:\n|  - { id: t%d, carries: 1 kg, legs: [ { by: freight-road, distance: 1 km } ] }",
                "transport:\n  - id: t\n    carries: 1 kg\n    legs:\n|      - { by: freight-road, distance: 1%d km }",
                "storage:\n|  - { id: s%d, of: electricity, at: CN, amount: 1 kWh }",
                "processes:\n|  - { id: x%d, outputs: [ { product: x%d, amount: 1 kg } ], inputs: [ { of: steel, amount: 1 kg } ] }",
                "parameters:\n  size: { value: 1 g, role: design }\nvariants:\n|  v%d: { size: 1%d g }",
            })
    void manyLinesOfAnyKindAreRead(String list) {
        String start = list.substring(0, list.indexOf('|'));
        String line = list.substring(list.indexOf('|') + 1);
        Run run = within(start + lines(MANY, i -> line.replace("%d", String.valueOf(i))) + PART, "footprint", "-");
        assertEquals(0, run.code(), run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- { id: p, of: steel, mass: 1 g }",
                "- { id: p%d, of: stel%d, mass: 1 g }",
                "- { id: p%d, of: steel, mass: q%d }",
                "- { id: p%d, of: steel, mass: 1 g, masss: 1 }",
            })
    void manyMistakesAreSaidInOneGo(String line) {
        Run run = within("parts:\n" + lines(MANY, i -> "  " + line.replace("%d", String.valueOf(i))), "check", "-");
        assertEquals(3, run.code());
        assertTrue(run.err().lines().filter(one -> one.contains(" error [")).count() >= MANY - 1);
    }

    /** 1 g and 9,999 times 1 g more are 10 kg. */
    @Test
    void tenThousandParametersMayDependOnEachOther() {
        String chain = "parameters:\n  n0: { value: 1 g, role: design }\n"
                + lines(9_999, i -> "  n" + (i + 1) + ": { value: n" + i + " + 1 g, role: derived }");
        double one = total(PART);
        assertEquals(10 * one, total(chain + "parts: [ { id: only, of: steel, mass: n9999 } ]\n"), 1e-9 * 10 * one);
    }

    @Test
    void tenThousandParametersInACircleAreNamedByTheFirstOnes() {
        String circle = "parameters:\n"
                + lines(10_000, i -> "  n" + i + ": { value: n" + (i + 1) % 10_000 + " + 1 g, role: derived }");
        Run run = within(circle + PART, "check", "-");
        assertEquals(3, run.code());
        assertTrue(run.err().contains("9980 more"), run.err());
    }

    @Test
    void moreParametersAreRefusedInOneMessage() {
        String many = "parameters:\n" + lines(10_001, i -> "  n" + i + ": { value: n" + i + " + 1 g, role: derived }");
        Run run = within(many + PART, "check", "-");
        assertEquals(3, run.code());
        assertTrue(
                run.err().startsWith("stdin:8:3 error [limit-exceeded] the object has more than 10000 keys"),
                run.err());
        assertEquals(
                1, run.err().lines().filter(line -> line.contains(" error [")).count());
    }

    /** Each of 5,000 processes emits 1 kg and buys half of what the next one makes: 1 + 1/2 + 1/4 and so on, which is 2. */
    @Test
    void processesMayBuyFromEachOtherInALongChain() {
        String chain = "production: [ { id: run, process: x0, amount: 1 kg } ]\nprocesses:\n"
                + lines(
                        MANY,
                        i -> "  - { id: x" + i + ", outputs: [ { product: x" + i + ", amount: 1 kg } ], "
                                + (i + 1 < MANY ? "inputs: [ { of: x" + (i + 1) + ", amount: 0.5 kg } ], " : "")
                                + "emissions: [ { emits: CO2, origin: fossil, amount: 1 kg } ] }");
        assertEquals(2, total(chain), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parts: [ { id: a, of: #, mass: 1 kg } ]",
                "parts: [ { id: a, of: steel, at: #, mass: 1 kg } ]",
                "parts: [ { id: #, of: steel, mass: 1 kg } ]",
                "parts: [ { id: a, of: steel, mass: # } ]",
                "parts: [ { id: a, of: steel, mass: 1 # } ]",
                "parts: [ { id: a, of: steel, mass: 1 kg, kind: # } ]",
                "parts: [ { id: a, of: steel, mass: 1 kg, source: # } ]",
                "parts: [ { id: a, of: steel, mass: 1 kg, # : 1 } ]",
                "production: [ { id: a, emits: #, amount: 1 kg } ]",
                "production: [ { id: a, process: #, amount: 1 kg } ]",
                "parts: [ { id: a, of: steel, mass: 1 kg } ]\nvariants: { small: { ? # : 1 kg } }",
            })
    void aNameOfAMillionLettersIsRefusedInAFewWords(String text) {
        Run run = within(text.replace("#", "x".repeat(1_000_000)) + "\n", "check", "-");
        assertEquals(3, run.code());
        assertFalse(run.hasTrace(), run.err());
        assertTrue(run.err().contains("stdin:"));
        assertTrue(run.err().length() < 10_000, () -> "messages of " + run.err().length() + " characters");
    }

    /** What one parameter is without a change would be written with 2 to the 25 names. */
    @Test
    void aChangeThatDoublesWhatIsWrittenTwentyFiveTimesIsRefused() {
        String doubling = "mass: 1 kg\nparameters:\n  n0: { value: 1 g, role: design }\n"
                + lines(25, i -> "  n" + (i + 1) + ": { value: n" + i + " + n" + i + ", role: derived }")
                + "parts: [ { id: only, of: steel, mass: n25 / 100000 } ]\n";
        Run run = within(doubling, "whatif", "-", "--set", "n0=2 g");
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().contains("[limit-exceeded]"), run.err());
    }
}
