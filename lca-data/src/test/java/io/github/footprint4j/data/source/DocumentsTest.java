package io.github.footprint4j.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    /** Only YAML lets a text stand without quotes. */
    private static final String YAML_IN_BRACES = "{a: b}";

    @ParameterizedTest
    @ValueSource(strings = {"x.yaml", "x.yml", "X.YAML"})
    void theEndingOfYamlDecidesForBraces(String name) {
        assertEquals(List.of(), parse(name, YAML_IN_BRACES).issues());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.json", "X.JSON", "x", "x.txt"})
    void withoutAnEndingOfYamlBracesAreJson(String name) {
        assertEquals(1, parse(name, YAML_IN_BRACES).issues().size());
        assertEquals(List.of(), parse(name, " \n{\"a\": 1}").issues());
    }

    @Test
    void withoutAnEndingOtherTextsAreYaml() {
        assertTrue(parse("x", "a: b").tree().isPresent());
        assertEquals(1, parse("x.json", "a: b").issues().size());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheDocument() {
        assertEquals(
                "x.json:1:2 /0",
                parse("x.json", "\uFEFF[1]").elements().get(0).place().toString());
    }

    private static Parsed parse(String name, String text) {
        return Parsed.of(Source.named(name).with(text));
    }
}
