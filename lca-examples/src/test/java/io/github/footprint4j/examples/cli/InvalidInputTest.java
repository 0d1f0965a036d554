package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidInputTest {

    @TempDir
    private Path folder;

    private static void assertInvalid(Run run, String message) {
        assertEquals(3, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(message), run.err());
        assertFalse(run.hasTrace(), run.err());
    }

    @Test
    void anUnknownProductIsRefusedWithTheClosestIds() {
        assertInvalid(Run.of("footprint", "xiaomi-13-por"), "Maybe \"xiaomi-13-pro\"");
        assertInvalid(Run.of("check", "xiaomi-13-por"), "[unknown-product]");
    }

    @Test
    void anUnknownVariantIsRefusedWithTheKnownOnes() {
        assertInvalid(Run.of("footprint", "xiaomi-13-pro", "--variant", "12GB+265GB"), "Maybe \"12GB+256GB\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "storge=512 GB",
                "storage=512",
                "storage=512 kg",
                "storage=1 TB",
                "storage=((",
                "charger_in_box=perhaps",
                "battery_energy=1 kWh",
                "lifetime=-3 a",
                "air_share=1e999"
            })
    void aSettingThatDoesNotFitIsRefused(String setting) {
        assertInvalid(Run.of("footprint", "xiaomi-13-pro", "--set", setting), "error [");
    }

    @Test
    void aFileThatDoesNotExistIsNotAnUnknownProduct() {
        assertInvalid(Run.of("footprint", "no/such/file.yaml"), "\"no/such/file.yaml\" does not exist");
        assertInvalid(Run.of("check", "nowhere.json"), "[unreadable]");
    }

    @Test
    void aFolderIsNoFile() {
        assertInvalid(Run.of("footprint", folder.toString()), "is a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000b", "\u001B[31m", "手机", "*"})
    void anyTextIsAnAnswerNotATrace(String argument) {
        Run run = Run.of("footprint", argument);
        assertEquals(3, run.code(), run.err());
        assertFalse(run.hasTrace(), run.err());
        assertFalse(run.err().contains("\u001B"), run.err());
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        Path file = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9, '\n'});
        assertInvalid(Run.of("check", file.toString()), "is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1", "a: [", "a: &x 1", "\u0000", "- - - -", "null", "12"})
    void brokenStandardInputIsRefused(String text) {
        assertInvalid(Run.withInput(text, "footprint", "-"), "stdin");
        assertInvalid(Run.withInput(text, "check", "-"), "error [");
    }

    @Test
    void deepNestingIsRefused() {
        assertInvalid(Run.withInput("[".repeat(100_000), "check", "-"), "[limit-exceeded]");
    }
}
