package io.github.footprint4j.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are too large, too deep or no text to be kept as examples are refused in bounded time, and harmless oddities are read. */
class HostileFilesTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int MEBIBYTE = 1024 * 1024;

    private static final String LAMP = """
            format: footprint-product/1
            id: lamp
            name: Desk lamp
            basis: design
            functionalUnit: { text: light on one desk, amount: 1 piece, duration: 5 a }
            boundary: cradle-to-grave
            parts:
              - { id: arm, of: steel, mass: 600 g }
            """;

    @TempDir
    Path folder;

    @Test
    void aByteOrderMarkIsAccepted() {
        assertEquals(total("plain.yaml", LAMP), total("marked.yaml", "\uFEFF" + LAMP));
    }

    @Test
    void windowsLineEndsAreAccepted() {
        assertEquals(total("plain.yaml", LAMP), total("windows.yaml", LAMP.replace("\n", "\r\n")));
    }

    @Test
    void windowsLineEndsCountAsOneLine() {
        String text = LAMP.replace("600 g", "600").replace("\n", "\r\n");
        assertSaid(
                "8:33 /parts/0/mass error missing-unit found no unit in \"600\", expected mass. "
                        + "Maybe a unit behind the number, such as kg",
                written("windows.yaml", text.getBytes(UTF_8)));
    }

    @Test
    void utf16IsRefused() {
        assertSaid(
                "0:0 error unknown-format the file is a text in UTF-16, expected a text in one of the forms of this program. "
                        + "Maybe save it with the encoding UTF-8",
                written("utf16.yaml", ("\uFEFF" + LAMP).getBytes(UTF_16LE)));
    }

    @Test
    void latin1IsRefusedWhereItsFirstLetterStands() {
        assertSaid(
                "3:16 error unreadable byte 0xE9 at position 52 is not UTF-8. Maybe save the file with the encoding UTF-8",
                written("latin.yaml", LAMP.replace("Desk lamp", "Lamp for é").getBytes(ISO_8859_1)));
    }

    @Test
    void binaryGarbageIsRefused() {
        byte[] garbage = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, (byte) 0xFF};
        assertSaid(
                "0:0 error unknown-format the file is an image, expected a text in one of the forms of this program. "
                        + "Maybe write its figures into a product file",
                written("picture.yaml", garbage));
    }

    @Test
    void controlCharactersAreRefused() {
        assertSaid(
                "3:7 error syntax found the character U+0000, which no text may hold. "
                        + "Maybe write it as an escape in double quotes",
                written("null.yaml", LAMP.replace("Desk lamp", "\0").getBytes(UTF_8)));
    }

    @Test
    void aFolderIsRefused() {
        assertSaid("0:0 error unreadable \"" + folder.getFileName() + "\" is a folder, expected a file", folder);
    }

    @Test
    void aMissingFileIsRefused() {
        assertSaid("0:0 error unreadable \"none.yaml\" does not exist", folder.resolve("none.yaml"));
    }

    @Test
    void tenThousandListsInEachOtherAreRefused() {
        String lists = "[".repeat(10_000) + "]".repeat(10_000);
        assertSaid(
                "7:107 /notes" + "/0".repeat(99)
                        + " error limit-exceeded objects and lists are nested deeper than 100 levels",
                written(
                        "deep.yaml",
                        LAMP.replace("parts:", "notes: " + lists + "\nparts:").getBytes(UTF_8)));
        assertSaid(
                "1:101 " + "/0".repeat(100)
                        + " error limit-exceeded objects and lists are nested deeper than 100 levels",
                written("deep.json", lists.getBytes(UTF_8)));
    }

    @Test
    void aHundredThousandParametersAreRefused() {
        String parameters = IntStream.range(0, 100_000)
                .mapToObj(i -> "  q" + i + ": { value: 1 g, role: design }\n")
                .collect(Collectors.joining());
        assertSaid(
                "8:3 /parameters error limit-exceeded the object has more than 10000 keys, the most that are read."
                        + " Maybe some of them are steps of one formula, or elements of a list",
                written(
                        "parameters.yaml",
                        LAMP.replace("parts:", "parameters:\n" + parameters + "parts:")
                                .getBytes(UTF_8)));
    }

    @Test
    void tenThousandBracketsInAFormulaAreRefused() {
        String formula = "(".repeat(3_000) + "600 g" + ")".repeat(3_000);
        assertSaid(
                "8:33 /parts/0/mass error limit-exceeded the formula is nested deeper than 100 levels at character 101",
                written("brackets.yaml", LAMP.replace("600 g", formula).getBytes(UTF_8)));
    }

    @Test
    void aFormulaOfAThousandLinesIsRefused() {
        String formula = "1 g" + " + 1 g".repeat(20_000);
        assertSaid(
                "8:33 /parts/0/mass error limit-exceeded the formula has 120003 characters, expected at most 10000",
                written("formula.yaml", LAMP.replace("600 g", formula).getBytes(UTF_8)));
    }

    @Test
    void aNumberOfAMillionDigitsIsRefused() {
        assertSaid(
                "8:33 /parts/0/mass error limit-exceeded the number has 1000000 characters, at most 1000 are read",
                written(
                        "digits.yaml",
                        LAMP.replace("600 g", "9".repeat(1_000_000)).getBytes(UTF_8)));
    }

    /** The parser takes no key of more than 1024 characters, and says of one that a colon or a comma is missing. */
    @ParameterizedTest
    @CsvSource({
        "'{ id: arm, %s: 1,', 8:16, 1000000",
        "'{ id: arm, %s : 1,', 8:16, 1000001",
        "'{%s: 1, id: arm,', 8:6, 1000000",
        "'{ id: arm, \"%s\": 1,', 8:16, 1000002",
    })
    void aKeyOfAMillionLettersInABracketIsRefused(String start, String place, int length) {
        String text = LAMP.replace("{ id: arm,", String.format(Locale.ROOT, start, "a".repeat(1_000_000)));
        assertSaid(
                place + " error limit-exceeded found a key of " + length + " characters, at most 1024 are read",
                written("keys.yaml", text.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"'', 1:1", "'- ', 8:5"})
    void aKeyOfAMillionLettersOfItsOwnIsRefused(String dash, String place) {
        String key = "a".repeat(1_000_000);
        String text = dash.isEmpty() ? key + ": 1\n" + LAMP : LAMP.replace("{ id: arm,", key + ": 1\n# {");
        assertSaid(
                place + " error limit-exceeded found a key of 1000000 characters, at most 1024 are read",
                written("keys.yaml", text.getBytes(UTF_8)));
    }

    @Test
    void aNumberOfAHundredMebibytesIsRefused() {
        assertSaid(
                "0:0 error limit-exceeded the file has more than 16777216 bytes, the most that is read",
                large("number.yaml", "parts: [ { mass: ", '9', 100));
    }

    @Test
    void aFileOfTwentyMebibytesIsRefused() {
        assertSaid(
                "0:0 error limit-exceeded the file has more than 16777216 bytes, the most that is read",
                large("large.yaml", LAMP + "# ", 'x', 20));
    }

    @Test
    void nineThousandUnknownFieldsAreReportedInAFewLines() {
        StringBuilder text = new StringBuilder(LAMP);
        for (int i = 0; i < 9_000; i++) {
            text.append('x').append(i).append(": 1\n");
        }
        List<String> said = said(written("fields.yaml", text.toString().getBytes(UTF_8)));
        assertEquals(101, said.size());
        assertEquals("1:1 error unknown-field 8900 more unknown fields in this object", said.get(0));
    }

    @Test
    void aVariantThatTheProductLacksIsRefused() {
        Product phone = Products.bundled("xiaomi-13-pro").variant("12GB+1TB");
        Calculator calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> calculator.footprint(phone));
        assertEquals(
                "error [unknown-variant] \"xiaomi-13-pro\" has no variant \"12GB+1TB\", only 12GB+256GB, 12GB+512GB",
                e.getMessage().substring(e.getMessage().indexOf("error")));
    }

    @Test
    void aGasWithoutAFactorInTheSetIsRefused() {
        Path file = written("gas.yaml", (LAMP + "use: [ { id: leak, emits: SO2F2, amount: 1 g } ]\n").getBytes(UTF_8));
        Calculator calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011.with(GwpSet.AR4));
        assertEquals(
                List.of("9:27 /use/0/emits error no-factor AR4 has no warming potential for SO2F2. "
                        + "Maybe \"AR5\", \"AR5-feedback\", \"AR6\", \"AR6-SF6-24300\""),
                WholeLine.said(file, () -> calculator.footprint(Products.read(file))));
    }

    private void assertSaid(String expected, Path file) {
        assertEquals(List.of(expected), said(file));
    }

    private static List<String> said(Path file) {
        return assertTimeoutPreemptively(LIMIT, () -> WholeLine.saidAbout(file));
    }

    private double total(String name, String text) {
        return WholeLine.footprint(written(name, text.getBytes(UTF_8))).total();
    }

    private Path written(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name, e);
        }
    }

    private Path large(String name, String start, char filling, int mebibytes) {
        Path file = folder.resolve(name);
        byte[] block = String.valueOf(filling).repeat(MEBIBYTE).getBytes(UTF_8);
        try (OutputStream stream = Files.newOutputStream(file)) {
            stream.write(start.getBytes(UTF_8));
            for (int i = 0; i < mebibytes; i++) {
                stream.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name, e);
        }
        return file;
    }
}
