package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A product of which there is one of everything: no text says "1 years", and a number of uses is a number. */
class OneOfEachTest {

    private static final Pattern ONE_OF_MANY = Pattern.compile("(?<![\\d.,/])1 (?:more |other |uncertain )?[a-z]+s\\b");

    private static final Map<String, String> FILES = Map.of(
            "one.yaml", """
                    format: footprint-product/1
                    id: one
                    name: One
                    basis: assessment
                    boundary: cradle-to-grave
                    functionalUnit: { text: a delivery, amount: 1 piece, duration: 1 a, uses: deliveries }
                    parameters: { deliveries: { value: 1, role: design, min: 1, max: 5 } }
                    parts: [{ id: a, of: steel, mass: 1 kg }]
                    use: [{ id: light, of: electricity, at: DE, amount: 1 kWh, times: 1 /a, during: 2 a }]
                    assessed: "2025-01-01"
                    exclusions: [{ what: oil, why: little }]
                    changes: [{ date: "2025-02-01", what: steel, planned: true, before: 10 kg CO2e, after: 11 kg CO2e, lasts: 1 month }]
                    """,
            "measures.yaml", """
                    format: footprint-measures/1
                    measures: [{ id: a, cost: 1, changes: [{ set: a.mass, to: 0.5 kg }] }]
                    """,
            "sales.csv", "product,units\none,1\n",
            "wide.csv", "product,units\none\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check one.yaml",
                "footprint one.yaml",
                "footprint one.yaml --format md",
                "statement one.yaml",
                "levers one.yaml",
                "methods one.yaml",
                "whatif one.yaml --set a.mass=2kg --explain",
                "target one.yaml --to 1.5",
                "target one.yaml --to 2.5 --measures measures.yaml",
                "target one.yaml --to 0.5 --measures measures.yaml",
                "portfolio sales.csv --product one.yaml --progress",
                "portfolio wide.csv --product one.yaml",
                "portfolio sales.csv --product one.yaml --most-rows 1",
            })
    void oneIsNoPlural(String command, @TempDir Path folder) throws IOException {
        Run run = run(command, folder);
        String text =
                (run.out() + run.err()).replaceAll("(?m)^ +[0-9]+ \\|.*$", "").replaceAll("\\s+", " ");
        assertTrue(!text.isEmpty(), command);
        assertEquals(
                List.of(),
                ONE_OF_MANY
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .filter(found -> !found.equals("1 is"))
                        .toList(),
                text);
    }

    /** The uses are a parameter: its value stands in every answer, its name in none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "footprint one.yaml --set deliveries=4",
                "levers one.yaml --set deliveries=4",
                "levers one.yaml --set deliveries=4 --format json",
                "methods one.yaml --set deliveries=4",
                "methods one.yaml --set deliveries=4 --format json",
                "target one.yaml --set deliveries=4 --to 1.5",
                "target one.yaml --set deliveries=4 --to 1.5 --format json",
            })
    void theNumberOfUsesIsPrintedAndNotItsFormula(String command, @TempDir Path folder) throws IOException {
        Run run = run(command, folder);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().replaceAll("\\s+", " ").contains("per use (of 4)"), run.out());
    }

    @Test
    void soDoesAnAnswerToAWhatIf(@TempDir Path folder) throws IOException {
        for (String format : List.of("table", "json")) {
            String out = run("whatif one.yaml --set a.mass=2kg --format " + format, folder)
                    .out();
            assertTrue(out.contains("per use (of 1)"), out);
        }
    }

    private static Run run(String command, Path folder) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        String[] words = command.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = FILES.containsKey(words[i]) ? folder.resolve(words[i]).toString() : words[i];
        }
        return Run.of(words);
    }
}
