package io.github.footprint4j.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "on",
                "yes",
                "y",
                "4820 mAh * 3.87 V",
                "5 % * charge",
                "12GB+256GB",
                "2023-01-01",
                "1,000",
                "1e",
                "a:b",
                "NaN"
            })
    void wordsWithoutQuotesStayTexts(String text) {
        assertEquals(List.of(TextNode.of(text)), bare(Parsed.yaml("- " + text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "12", "0.50", "1e999", "-1.5E+3", "123456789012345678901234567890"})
    void numbersKeepTheTextAsWritten(String text) {
        assertEquals(List.of(NumberNode.of(text)), bare(Parsed.yaml("- " + text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "012", "0x1F", "1_000", "12:30", "~", "null", "", "<<", ".inf", "12"})
    void aQuotedScalarIsAlwaysAText(String text) {
        assertEquals(
                List.of(TextNode.of(text), TextNode.of(text)), bare(Parsed.yaml("['" + text + "', \"" + text + "\"]")));
    }

    @Test
    void truthsAndNullsFollowYaml12() {
        assertEquals(
                List.of(TruthNode.of(true), TruthNode.of(false), NullNode.of(), NullNode.of(), NullNode.of()),
                bare(Parsed.yaml("- true\n- False\n- ~\n- null\n-\n")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "012; Maybe 12, or \"012\" in quotes if it is a text",
                "-007; Maybe -7, or \"-007\" in quotes if it is a text",
                "0.1_5; Maybe 0.15, or \"0.1_5\" in quotes if it is a text",
                "1_000; Maybe 1000, or \"1_000\" in quotes if it is a text",
                "0x1F; Maybe \"0x1F\" in quotes if it is a text",
                "0o17; Maybe \"0o17\" in quotes if it is a text",
                "0b11; Maybe \"0b11\" in quotes if it is a text",
                "12:30; Maybe \"12:30\" in quotes if it is a text",
                "1:02:03.5; Maybe \"1:02:03.5\" in quotes if it is a text",
                ".inf; Maybe \".inf\" in quotes if it is a text",
                "-.INF; Maybe \"-.INF\" in quotes if it is a text",
                ".NaN; Maybe \".NaN\" in quotes if it is a text",
                "+5; Maybe 5, or \"+5\" in quotes if it is a text",
                ".5; Maybe \".5\" in quotes if it is a text",
                "5.; Maybe \"5.\" in quotes if it is a text",
            })
    void doubtfulNumbersAreRefusedWithAHint(String text, String hint) {
        Parsed parsed = Parsed.yaml("a:\n  b: " + text + " # comment\nc: 1");

        assertEquals(List.of("2:6 /a/b not-a-number"), parsed.marks());
        assertEquals(hint, parsed.hint());
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("a: &x 1\nb: *x", List.of("1:4 /a unsupported-syntax", "2:4 /b unsupported-syntax")),
                Arguments.of("a: !x 1", List.of("1:4 /a unsupported-syntax")),
                Arguments.of(
                        "a: !!int 1\nb: !!map {}", List.of("1:4 /a unsupported-syntax", "2:4 /b unsupported-syntax")),
                Arguments.of("a: !e!x 1", List.of("1:4 unsupported-syntax")),
                Arguments.of("a: 1\n---\nb: 2", List.of("2:1 unsupported-syntax")),
                Arguments.of("%YAML 1.2\n---\na: 1", List.of("1:1 unsupported-syntax")),
                Arguments.of("%YAML 2.0\n---\na: 1", List.of("1:1 unsupported-syntax")),
                Arguments.of("a: 1\n<<: {b: 2}\nc: 3", List.of("2:1 /<< unsupported-syntax")),
                Arguments.of("? [a]\n: 1\nb: 012", List.of("1:3 unsupported-syntax", "3:4 /b not-a-number")),
                Arguments.of("a: {{ x }}", List.of("1:5 /a unsupported-syntax")),
                Arguments.of("? &k a\n: 1", List.of("1:3 /a unsupported-syntax")),
                Arguments.of("?\n: x", List.of("1:2 / unsupported-syntax")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatYamlHasBeyondPlainTreesIsRefusedOneByOne(String text, List<String> marks) {
        assertEquals(marks, Parsed.yaml(text).marks());
    }

    @Test
    void aRefusedValueLeavesTheRestOfTheTree() {
        Parsed parsed = Parsed.yaml("a: 012\nb: *x\nc: &y {d: 1}");

        assertEquals(
                List.of("a", "b", "c"), List.copyOf(parsed.object().members().keySet()));
        assertTrue(parsed.object().find("a").orElseThrow() instanceof RefusedNode);
        assertTrue(parsed.object().find("b").orElseThrow() instanceof RefusedNode);
        assertTrue(parsed.object().find("c").orElseThrow() instanceof ObjectNode);
    }

    @Test
    void anAliasBombIsNeverExpanded() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 50; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }

        assertEquals(50 + 2 * 49, Parsed.yaml(bomb.toString()).issues().size());
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("a:\n\tb: 1", "2:1 syntax", "Maybe indent with spaces"),
                Arguments.of("a: b: c", "1:5 syntax", "Maybe put the text in quotes, or check the indentation"),
                Arguments.of("é: 1\nb", "2:1 syntax", "Maybe write \": \" after the key"),
                Arguments.of("a: \"x\nb: 1", "1:4 syntax", "Maybe the file was cut off"),
                Arguments.of("a: [1,\n 2", "1:4 syntax", "Maybe the file was cut off"),
                Arguments.of("a: {b: 1", "1:4 syntax", "Maybe the file was cut off"),
                Arguments.of("a: {b: 'x' y}", "1:12 syntax", "Maybe put the text in quotes"),
                Arguments.of("a: @x", "1:4 syntax", "Maybe put the text in quotes"),
                Arguments.of("a: %x", "1:4 syntax", "Maybe put the text in quotes"),
                Arguments.of("a: * b", "1:4 syntax", "Maybe put the text in quotes"),
                Arguments.of("a:\n  b: 1\n c: 2", "3:2 syntax", "Maybe indent it like its neighbours"),
                Arguments.of("a: \"\\q\"", "1:6 syntax", "Maybe write \\\\ for a backslash, or use single quotes"),
                Arguments.of("a: \"\\UFFFFFFFF\"", "1:5 syntax", "Maybe write \\u and four digits"),
                Arguments.of("a: \u0001", "1:4 syntax", "Maybe write it as an escape in double quotes"),
                Arguments.of("😀: 1\nb: \u0001", "2:4 syntax", "Maybe write it as an escape in double quotes"),
                Arguments.of("a: ]", "1:4 syntax", ""));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenSyntaxIsOneIssueAtItsPlace(String text, String mark, String hint) {
        Parsed parsed = Parsed.yaml(text);

        assertEquals(List.of(mark), parsed.marks());
        assertEquals(hint, parsed.hint());
        assertTrue(parsed.tree().isEmpty());
    }

    @Test
    void everyRepeatedKeyIsReported() {
        Parsed parsed = Parsed.yaml("a: 1\nb: 2\n\"a\": 3\nb: {c: 1, c: 2}");

        assertEquals(
                List.of("3:1 /a duplicate-key", "4:1 /b duplicate-key", "4:11 /b/c duplicate-key"), parsed.marks());
        assertEquals("the key \"a\" stands on line 1 already", parsed.message());
    }

    @Test
    void placesCountUtf16UnitsAlsoBehindBlocksAndCarriageReturns() {
        Parsed parsed = Parsed.yaml(
                "é: |\r\n  x\r\n  😀\r\n😀: {a: 1, 😀: [2, x]}\r\n\r\n# comment\r\nlast: >\r\n  folded\r\n  text\r\nend: 1");

        ObjectNode root = parsed.object();
        assertEquals(TextNode.of("x\n😀\n"), root.find("é").orElseThrow().withoutPlaces());
        assertEquals("x.yaml:1:4 /é", root.find("é").orElseThrow().place().toString());
        ObjectNode middle = (ObjectNode) root.find("😀").orElseThrow();
        assertEquals("x.yaml:4:5 /😀", middle.place().toString());
        assertEquals("x.yaml:4:12 /😀/😀", middle.keyPlace("😀").toString());
        assertEquals(
                "x.yaml:4:20 /😀/😀/1",
                ((ListNode) middle.find("😀").orElseThrow())
                        .elements()
                        .get(1)
                        .place()
                        .toString());
        assertEquals("x.yaml:7:1 /last", root.keyPlace("last").toString());
        assertEquals("x.yaml:10:6 /end", root.find("end").orElseThrow().place().toString());
    }

    @Test
    void anExplicitStartAndEndOfTheOnlyDocumentIsAccepted() {
        assertEquals(List.of(), Parsed.yaml("# c\n---\na: 1\n...\n").issues());
    }

    private static List<SourceNode> bare(Parsed parsed) {
        assertEquals(List.of(), parsed.issues());
        return parsed.elements().stream().map(SourceNode::withoutPlaces).toList();
    }
}
