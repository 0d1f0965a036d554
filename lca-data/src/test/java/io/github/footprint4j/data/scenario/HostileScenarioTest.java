package io.github.footprint4j.data.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.data.form.Problems;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scenarios that are too long, too deep or too large are refused in bounded time, in a few plain words. */
class HostileScenarioTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String HEAD = "format: footprint-scenario/1\nid: s\nname: S\n";

    @Test
    void aThousandChangesAreRead() {
        Scenario scenario = read("changes:\n" + "  - { scale: box, by: 0.5 }\n".repeat(ChangesForm.MOST));
        assertEquals(ChangesForm.MOST, scenario.changes().size());
        assertEquals(scenario, ScenarioFile.read(Source.named("s.json").with(ScenarioFile.json(scenario))));
    }

    @Test
    void tenThousandChangesAreRefused() {
        assertEquals(
                List.of(
                        "s.yaml:5:3 /changes: error [limit-exceeded] \"changes\" holds 10000 changes, at most 1000 are read"),
                said("changes:\n" + "  - { remove: box }\n".repeat(10_000)));
    }

    @Test
    void changesInSequencesAreCountedToo() {
        String sequence = "  - { name: n, sequence: [" + "{ remove: box },".repeat(500) + "] }\n";
        assertEquals(
                List.of(
                        "s.yaml:5:3 /changes: error [limit-exceeded] \"changes\" holds 1002 changes, at most 1000 are read"),
                said("changes:\n" + sequence + sequence));
    }

    @Test
    void sequencesInEachOtherAreReadUpToTheDepthOfADocument() {
        assertEquals(1, read(nested(40)).changes().size());
        List<String> said = said(nested(5_000));
        assertEquals(1, said.size());
        assertTrue(
                said.get(0).endsWith("error [limit-exceeded] objects and lists are nested deeper than 100 levels"),
                said.get(0));
    }

    @Test
    void aThousandWrongChangesGiveOneIssueEach() {
        assertEquals(
                ChangesForm.MOST,
                said("changes:\n" + "  - { remvoe: box }\n".repeat(ChangesForm.MOST))
                        .size());
    }

    @Test
    void aNumberOfAThousandDigitsIsRefused() {
        List<String> said = said("changes: [{ scale: box, by: " + "9".repeat(999) + " }]");
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains("[limit-exceeded]"), said.get(0));
    }

    @Test
    void aTextOfAMebibyteIsNoAddress() {
        List<String> said = said("changes: [{ set: \"" + "a.".repeat(400_000) + "\", to: 1 }]");
        assertEquals(1, said.size());
        assertTrue(
                said.get(0).length() < 1_000, () -> "characters: " + said.get(0).length());
    }

    private static String nested(int levels) {
        return "changes: [" + "{ name: n, sequence: [".repeat(levels) + "{ remove: box }" + "] }".repeat(levels)
                + "]\n";
    }

    private static Scenario read(String more) {
        return assertTimeout(
                LIMIT, () -> ScenarioFile.read(Source.named("s.yaml").with(HEAD + more)));
    }

    private static List<String> said(String more) {
        return assertTimeout(
                LIMIT,
                () -> Problems.issues(() -> read(more)).stream()
                        .map(Issue::toString)
                        .toList());
    }
}
