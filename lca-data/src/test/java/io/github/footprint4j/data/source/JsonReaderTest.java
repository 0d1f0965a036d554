package io.github.footprint4j.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    @Test
    void everyKindOfValueIsKept() {
        SourceNode expected = ObjectNode.builder()
                .put("text", TextNode.of("é\n"))
                .put("number", NumberNode.of("1e999"))
                .put("truth", TruthNode.of(true))
                .put("nothing", NullNode.of())
                .put(
                        "list",
                        ListNode.of(List.of(
                                NumberNode.of("-0.50"), ObjectNode.builder().build())))
                .build();

        Parsed parsed = Parsed.json(
                "{\"text\":\"\\u00e9\\n\",\"number\":1e999,\"truth\":true,\"nothing\":null,\"list\":[-0.50,{}]}");

        assertEquals(List.of(), parsed.issues());
        assertEquals(expected, parsed.object().withoutPlaces());
        assertEquals(
                List.of("text", "number", "truth", "nothing", "list"),
                List.copyOf(parsed.object().members().keySet()));
    }

    @Test
    void placesCountLinesAndUtf16UnitsFromOne() {
        // {CRLF
        //  "😀": 1, "b": [true,CRLF      the emoji has two units
        //   "x"]}
        Parsed parsed = Parsed.json("{\r\n \"😀\": 1, \"b\": [true,\r\n  \"x\"]}");

        SourceNode b = parsed.object().find("b").orElseThrow();
        assertEquals(
                "x.json:2:8 /😀",
                parsed.object().find("😀").orElseThrow().place().toString());
        assertEquals("x.json:2:11 /b", parsed.object().keyPlace("b").toString());
        assertEquals("x.json:2:16 /b", b.place().toString());
        assertEquals("x.json:3:3 /b/1", ((ListNode) b).elements().get(1).place().toString());
    }

    @Test
    void placesStayRightInALongDocument() {
        Parsed parsed = Parsed.json("[" + "\"é\",\n".repeat(50_000) + "\n  7]");

        assertEquals(
                "x.json:50002:3 /50000", parsed.elements().get(50_000).place().toString());
    }

    @Test
    void pointersEscapeSlashAndTilde() {
        assertEquals(
                "/a~1b~0",
                Parsed.json("{\"a/b~\":1}")
                        .object()
                        .find("a/b~")
                        .orElseThrow()
                        .place()
                        .path());
    }

    @Test
    void everyRepeatedKeyIsReportedAndTheFirstValueKept() {
        Parsed parsed = Parsed.json("{\"a\":1,\"b\":2,\n\"a\":3,\"b\":4,\n\"a\":5}");

        assertEquals(List.of("2:1 /a duplicate-key", "2:7 /b duplicate-key", "3:1 /a duplicate-key"), parsed.marks());
        assertEquals("the key \"a\" stands on line 1 already", parsed.message());
        assertEquals("1", ((NumberNode) parsed.object().find("a").orElseThrow()).text());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,}; 1:8 syntax; Maybe remove the comma before it",
                "[1,]; 1:4 syntax; Maybe remove the comma before it",
                "{\"a\":1 // x; 1:8 syntax; Maybe remove the comment",
                "[1 /* x */]; 1:4 syntax; Maybe remove the comment",
                "{'a':1}; 1:2 syntax; Maybe use double quotes",
                "{a:1}; 1:2 syntax; Maybe put the key in double quotes",
                "[truex]; 1:2 syntax; Maybe put the text in double quotes",
                "[NaN]; 1:2 not-a-number; ``",
                "[1, Infinity]; 1:5 not-a-number; ``",
                "[-Infinity]; 1:2 not-a-number; ``",
                "[012]; 1:3 syntax; Maybe remove the zeros before the number",
                "[+1]; 1:3 syntax; Maybe remove the plus sign",
                "[.5]; 1:2 syntax; ``",
                "[1 2]; 1:4 syntax; Maybe put a comma before it",
                "[\"\\q\"]; 1:4 syntax; Maybe write \\\\ for a backslash",
                "{\"a\" 1}; 1:6 syntax; ``",
                "[1}; 1:3 syntax; ``",
                "[1]]; 1:4 syntax; ``",
                "{} {}; 1:4 syntax; ``",
                "[1, 2; 1:6 syntax; Maybe the file was cut off",
                "{\"a\"; 1:5 syntax; Maybe the file was cut off",
                "\"abc; 1:5 syntax; Maybe the file was cut off",
            })
    void brokenSyntaxIsOneIssueAtItsPlace(String text, String mark, String hint) {
        Parsed parsed = Parsed.json(text);

        assertEquals(List.of(mark), parsed.marks());
        assertEquals(hint, parsed.hint());
        assertTrue(parsed.tree().isEmpty());
    }

    @Test
    void aLineEndInsideATextIsRefused() {
        assertEquals(
                "found the control character U+000A, expected no control character",
                Parsed.json("[\"a\nb\"]").message());
    }

    @Test
    void halfASurrogatePairIsRefusedAndTheRestIsRead() {
        Parsed parsed = Parsed.json("[\"\\ud800\", \"\\ud83d\\ude00\"]");

        assertEquals(List.of("1:2 /0 syntax"), parsed.marks());
        assertEquals(
                List.of(new RefusedNode(parsed.elements().get(0).place()).withoutPlaces(), TextNode.of("😀")),
                parsed.elements().stream().map(SourceNode::withoutPlaces).toList());
    }

    @Test
    void halfASurrogatePairInAKeyIsRefused() {
        Parsed parsed = Parsed.json("{\"\\udc00\": 1}");

        assertEquals(List.of("1:9 syntax"), parsed.marks());
        assertTrue(
                parsed.message().endsWith("expected whole characters, not half of a surrogate pair"), parsed.message());
    }
}
