package io.github.footprint4j.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingQuotesTest {

    @Test
    void aFormulaCutByItsCommasIsOneIssueAtItsStart() {
        Parsed parsed = Parsed.yaml("left: { value: if(a, b, c), role: derived }");

        assertEquals(List.of("1:16 /left/value syntax"), parsed.marks());
        assertEquals("Maybe put the formula in quotes: \"if(a, b, c)\"", parsed.hint());
    }

    @Test
    void theOtherMembersOfTheObjectAreRead() {
        ObjectNode object = Parsed.yaml("{ value: if(a, b, c), role: derived }").object();

        assertEquals(List.of("value", "role"), List.copyOf(object.members().keySet()));
        assertEquals(TextNode.of("derived"), object.find("role").orElseThrow().withoutPlaces());
    }

    @Test
    void aSentenceWithACommaIsRecognisedToo() {
        Parsed parsed = Parsed.yaml("- { text: one phone, with box, amount: 1 }");

        assertEquals(List.of("1:11 /0/text syntax"), parsed.marks());
        assertEquals("Maybe put the formula in quotes: \"one phone, with box\"", parsed.hint());
    }

    @Test
    void aFormulaCutInAListIsOneIssue() {
        Parsed parsed = Parsed.yaml("[ x, max(a, min(b, c)), y ]");

        assertEquals(List.of("1:6 /1 syntax"), parsed.marks());
        assertEquals("Maybe put the formula in quotes: \"max(a, min(b, c))\"", parsed.hint());
        assertEquals(3, parsed.elements().size());
    }

    @Test
    void keysWithoutAValueAreOneIssueWhereNoTextStandsBefore() {
        assertEquals(List.of("1:2 /a syntax"), Parsed.yaml("{a, b}").marks());
        assertEquals(
                List.of("1:11 /b syntax"), Parsed.yaml("{ a: \"x\", b, c: 1 }").marks());
    }

    @Test
    void aKeyWithAColonAndNoValueIsNull() {
        Parsed parsed = Parsed.yaml("{ a: , b: 1 }");

        assertEquals(List.of(), parsed.issues());
        assertEquals(NullNode.of(), parsed.object().find("a").orElseThrow().withoutPlaces());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a (b), c]",
                "[\"max(a\", \"b)\"]",
                "[smile (, x]",
                "- a (b, c\n- d)",
                "a: if(a, b, c)",
                "{a: \"if(a, b)\"}"
            })
    void textsThatNoCommaCutsAreLeftAlone(String text) {
        assertEquals(List.of(), Parsed.yaml(text).issues());
    }
}
