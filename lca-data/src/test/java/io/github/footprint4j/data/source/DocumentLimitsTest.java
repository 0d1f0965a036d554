package io.github.footprint4j.data.source;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLimitsTest {

    private static final String DEEPEST = "[".repeat(100) + "]".repeat(100);

    @Test
    void oneHundredLevelsAreReadAndOneMoreIsRefusedAtItsBracket() {
        assertEquals(List.of(), Parsed.json(DEEPEST).marks());
        assertEquals(List.of(), Parsed.yaml(DEEPEST).marks());
        String pointer = "/0".repeat(100);
        assertEquals(
                List.of("1:101 " + pointer + " limit-exceeded"),
                Parsed.json("[".repeat(200)).marks());
        assertEquals(
                List.of("1:101 " + pointer + " limit-exceeded"),
                Parsed.yaml("[".repeat(200)).marks());
    }

    @Test
    void aNumberMayHaveAThousandCharacters() {
        String longest = "1".repeat(DocumentLimits.NUMBER_LENGTH);

        assertEquals(List.of(), Parsed.json("[" + longest + "]").marks());
        assertEquals(
                List.of("1:2 /0 limit-exceeded"),
                Parsed.json("[" + longest + "1]").marks());
        assertEquals(List.of(), Parsed.yaml("- " + longest).marks());
        assertEquals(
                List.of("1:3 /0 limit-exceeded"),
                Parsed.yaml("- " + longest + "1").marks());
    }

    @Test
    void aTextMayHaveOneMebibyte() {
        String longest = "x".repeat(DocumentLimits.TEXT_LENGTH);

        assertEquals(List.of(), Parsed.json("[\"" + longest + "\"]").marks());
        assertEquals(
                List.of("1:2 /0 limit-exceeded"),
                Parsed.json("[\"" + longest + "x\"]").marks());
        assertEquals(
                List.of("1:3 /0 limit-exceeded"),
                Parsed.yaml("- " + longest + "x").marks());
    }

    @Test
    void aKeyMayHaveOneMebibyte() {
        Parsed parsed = Parsed.json("{\"" + "x".repeat(DocumentLimits.TEXT_LENGTH + 1) + "\":1}");

        assertEquals("limit-exceeded", parsed.issues().get(0).code().toString());
    }

    @Test
    void aDocumentMayHaveAMillionValues() {
        // the list itself is one value
        assertEquals(
                List.of(),
                Parsed.json("[1" + ",1".repeat(DocumentLimits.NODES - 2) + "]").marks());
        assertEquals(
                List.of("1:2000000 /999999 limit-exceeded"),
                Parsed.json("[1" + ",1".repeat(DocumentLimits.NODES - 1) + "]").marks());
    }

    @Test
    void aDocumentAboveSixteenMebibytesIsNotParsed() {
        assertEquals(
                List.of("1:1 limit-exceeded"),
                Parsed.json(" ".repeat(DocumentLimits.DOCUMENT + 1)).marks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- !", "- &", "- *"})
    void aTagOrAnchorOfHostileLengthIsRefusedAtOnce(String start) {
        String text = start + "%41".repeat(5_000_000);

        assertEquals(
                List.of("1:3 limit-exceeded"),
                assertTimeoutPreemptively(ofSeconds(10), () -> Parsed.yaml(text).marks()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "{\"a\":", "[(,"})
    void hostileRepetitionEndsSoon(String text) {
        String document = text.repeat(500_000);

        assertEquals(
                1,
                assertTimeoutPreemptively(
                        ofSeconds(10), () -> Parsed.yaml(document).issues().size()));
    }

    @Test
    void aThousandProblemsEndTheReading() {
        Parsed parsed = Parsed.yaml("a:\n".repeat(9_000));

        assertEquals(DocumentLimits.ISSUES + 1, parsed.issues().size());
        assertEquals("1002:1 /a limit-exceeded", parsed.marks().get(DocumentLimits.ISSUES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "# only a comment\n", "---\n", "--- # c\n...\n"})
    void anInputThatHoldsNothingIsEmpty(String text) {
        assertEquals(List.of("1:1 empty-input"), Parsed.yaml(text).marks());
    }

    @Test
    void anEmptyJsonTextIsEmpty() {
        assertEquals(List.of("1:1 empty-input"), Parsed.json(" \n").marks());
    }
}
