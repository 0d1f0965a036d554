package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that is set means the same to every command. */
class SetOptionsTest {

    private static final String TABLE = """
            format: footprint-product/1
            id: stool
            name: Stool
            basis: design
            functionalUnit: { text: a seat, amount: 1 piece, duration: life }
            boundary: cradle-to-gate
            parameters:
              life: { value: 4 a, role: declared }
              thick: { value: 2, role: design }
            parts:
              - { id: legs, of: aluminium, mass: 1 kg * thick }
            production:
              - { id: sawing, of: electricity-delivered, at: DE, amount: 1 kWh }
            """;

    private static Run run(String command, String... values) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        for (String value : values) {
            arguments.addAll(List.of("--set", value));
        }
        return Run.withInput(TABLE, arguments.toArray(String[]::new));
    }

    private static final String COMMANDS =
            "footprint - --draws 2000 ~ levers - --draws 2000 ~ upstream - ~ methods - ~ statement - ~ target - --to 1 ~"
                    + " compare - xiaomi-13-pro --same-service --draws 2000 ~ whatif - --draws 2000";

    private static List<String> commands() {
        return List.of(COMMANDS.split(" ~ "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "footprint - --draws 2000 --format csv",
                "levers - --draws 2000 --format csv",
                "upstream - --format csv",
                "methods - --format csv",
                "statement - --format csv",
                "target - --to 1 --format csv"
            })
    void aFieldIsSetByEveryCommand(String command) {
        Run plain = run(command);
        Run set = run(command, "legs.mass=3 kg");
        assertEquals(0, set.code(), set.err());
        assertNotEquals(plain.out(), set.out());
        assertTrue(
                set.err().contains("change \"set legs.mass to 3 kg\" note [declared] in place of what the file says"),
                set.err());
        // 3 kg at thick = 2 is what thick = 3 gives
        assertEquals(total(run(command, "thick=3")), total(set));
    }

    /** The first row that is not a header, without the names and the value of what was set. */
    private static String total(Run run) {
        return run.out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .replaceAll("\\b(thick|legs)\\b[^,]*", "")
                .replaceAll(",stated,[23],", ",");
    }

    @Test
    void whatIsWrongIsSaidInTheSameWordsByEveryCommand() {
        for (String command : commands()) {
            Run run = run(command, "legs.mas=3 kg", "thik=3", "lges.mass=1 kg");
            assertEquals(3, run.code(), command + run.err());
            assertEquals("", run.out(), command);
            for (String wanted : List.of(
                    "change \"set legs.mas to 3 kg\" error [unknown-field]",
                    "Maybe \"mass\"",
                    "change \"set thik to 3\" error [unknown-parameter] no parameter is named \"thik\", only life, thick. Maybe"
                            + " \"thick\"",
                    "change \"set lges.mass to 1 kg\" error [unknown-part]",
                    "Maybe \"legs\"")) {
                assertTrue(run.err().contains(wanted), command + ": " + wanted + "\n" + run.err());
            }
        }
    }

    @Test
    void aValueSetTwiceIsRefusedByEveryCommand() {
        for (String command : commands()) {
            Run run = run(command, "thick=3", "thick=4");
            assertEquals(3, run.code(), command + run.err());
            assertTrue(run.err().contains("\"thick\" is set twice, expected one value"), command + run.err());
            assertEquals(2, run(command, "thick").code(), command);
        }
    }

    @Test
    void aMaterialKeepsWhatIsSaidBesideIt() {
        Run run = run("whatif - --draws 2000", "legs.of=steel", "legs.keep=ratio:2.9");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("substitute aluminium by steel in legs at 2.9 : 1"), run.out());
        assertTrue(run.out().contains("Verdict: "), run.out());
        Run footprint = run("footprint - --draws 2000", "legs.of=steel", "legs.keep=ratio:2.9");
        assertEquals(0, footprint.code(), footprint.err());
        assertTrue(footprint.out().contains("the parts explain 5.80 kg"), footprint.out());
        Run alone = run("footprint -", "legs.keep=mass");
        assertEquals(3, alone.code());
        assertTrue(alone.err().contains("\"legs.keep\" says nothing without another material beside it"), alone.err());
        Run wrong = run("footprint -", "legs.of=steel", "legs.keep=shape");
        assertEquals(3, wrong.code());
        assertTrue(wrong.err().contains("found \"shape\", expected what stays"), wrong.err());
    }
}
