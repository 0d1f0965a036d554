package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.testkit.Approved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfCommandTest {

    private static final String PHONE = "xiaomi-13-pro";

    private static String run(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    private static String refused(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(3, run.code(), run.out());
        assertEquals("", run.out());
        return run.err();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "md", "csv", "json"})
    void changesAreExplainedInEveryForm(String format) {
        String[] arguments = {
            "whatif",
            PHONE,
            "--substitute",
            "aluminium=aluminium-recycled",
            "--set",
            "lifetime=4 a",
            "--explain",
            "--format",
            format
        };
        Approved.of(getClass(), "whatif." + format).check(run(arguments));
    }

    @Test
    void aScenarioShowsEachOfItsChangesAndSeveralAreOneCauseEach() {
        Approved.of(getClass(), "whatif-scenarios.txt")
                .check(run("whatif", PHONE, "--scenario", "no-charger", "--scenario", "recycled-aluminium-100"));
    }

    private static Path scenario(Path folder, String id, String variant) throws IOException {
        return Files.writeString(
                folder.resolve(id + ".yaml"),
                "format: footprint-scenario/1\nid: " + id + "\nname: " + id + "\nproduct: " + PHONE + "\n" + variant
                        + "changes: [{ set: " + id + ", to: false }]\n");
    }

    /** Both were written for the larger variant, of 12 GB and 512 GB. */
    @Test
    void severalScenariosKeepTheVariantThatTheyWereWrittenFor(@TempDir Path folder) throws IOException {
        String one = scenario(folder, "charger_in_box", "variant: 12GB+512GB\n").toString();
        String alone = run("whatif", PHONE, "--scenario", one);
        assertTrue(alone.contains("12GB+512GB"), alone);
        String both = run("whatif", PHONE, "--scenario", one, "--scenario", "recycled-aluminium-100");
        assertTrue(both.contains("12GB+512GB"), both);
    }

    /** The variant stands in the scenario, and so does what is wrong with it. */
    @Test
    void aVariantThatTheProductLacksIsRefusedAtItsLineInTheScenario(@TempDir Path folder) throws IOException {
        Path file = scenario(folder, "charger_in_box", "variant: 12GB+1TB\n");
        String text = refused("whatif", PHONE, "--scenario", file.toString());
        assertTrue(
                text.startsWith(
                        file + ":5:10 error [unknown-variant] \"" + PHONE + "\" has no variant \"12GB+1TB\", only"),
                text);
        assertEquals(
                0,
                Run.of("whatif", PHONE, "--variant", "12GB+256GB", "--scenario", file.toString())
                        .code());
    }

    @Test
    void scenariosForDifferentVariantsNeedOneThatIsNamed(@TempDir Path folder) throws IOException {
        String one = scenario(folder, "charger_in_box", "variant: 12GB+512GB\n").toString();
        Path other = Files.writeString(
                folder.resolve("other.yaml"),
                Files.readString(Path.of(one))
                        .replace("id: charger_in_box", "id: other")
                        .replace("512GB", "256GB")
                        .replace("set: charger_in_box, to: false", "set: frame.recycledContent, to: 50 %"));
        String text = refused("whatif", PHONE, "--scenario", one, "--scenario", other.toString());
        assertTrue(text.contains("\"charger_in_box\" for 12GB+512GB, \"other\" for 12GB+256GB"), text);
        Run chosen =
                Run.of("whatif", PHONE, "--variant", "12GB+256GB", "--scenario", one, "--scenario", other.toString());
        assertEquals(0, chosen.code(), chosen.err());
        assertTrue(
                chosen.err().contains("\"charger_in_box\" was written for the variant 12GB+512GB, not for 12GB+256GB"),
                chosen.err());
    }

    @Test
    void whatStaysIsSaidOnTheCommandLine() {
        String[] start = {"whatif", PHONE, "--substitute", "zirconia=titanium-alloy"};
        assertTrue(run(start).contains("No verdict: nothing says what stays"), run(start));
        String stated = run("whatif", PHONE, "--substitute", "zirconia=titanium-alloy", "--keep", "ratio:0.75");
        assertTrue(stated.contains("Verdict: "), stated);
        assertTrue(stated.contains("zirconia by titanium-alloy at 0.75 : 1"), stated);
        assertTrue(refused("whatif", PHONE, "--set", "lifetime=4 a", "--keep", "mass")
                .contains("--keep mass says nothing without --substitute"));
        Run wrong = Run.of("whatif", PHONE, "--substitute", "zirconia=titanium-alloy", "--keep", "shape");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("expected what stays: mass, volume or ratio: and a number"), wrong.err());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        String text = refused("whatif", PHONE, "--substitute", "titanium=steel", "--set", "frame.colour=red");
        assertTrue(text.contains("titanium"), text);
        assertTrue(text.contains("colour"), text);
    }

    @Test
    void whatDependsOnItsOrderIsRefused() {
        String text = refused("whatif", PHONE, "--substitute", "zirconia=steel", "--set", "back.of=abs");
        assertTrue(text.contains("Maybe put them in a sequence"), text);
    }

    @Test
    void nothingToChangeIsRefused() {
        assertTrue(refused("whatif", PHONE).contains("Maybe --substitute, --set or --scenario is missing"));
    }

    @Test
    void anUnknownScenarioIsRefusedWithTheClosest() {
        String text = refused("whatif", PHONE, "--scenario", "no-chargr");
        assertTrue(text.contains("no-charger"), text);
    }

    @Test
    void aFileThatIsNoScenarioIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "format: footprint-product/1\n");
        assertTrue(refused("whatif", PHONE, "--scenario", file.toString()).contains("footprint-scenario/1"));
    }
}
