package io.github.footprint4j.data.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.NullNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

    @Test
    void blocksAreIndentedByTwoSpaces() {
        SourceNode part = ObjectNode.builder()
                .put("id", TextNode.of("frame"))
                .put("mass", TextNode.of("45 g"))
                .build();
        SourceNode tree = ObjectNode.builder()
                .put("format", TextNode.of("footprint-product/1"))
                .put("year", NumberNode.of(2023))
                .put("parts", ListNode.of(List.of(part, ListNode.of(List.of(NullNode.of(), part)))))
                .put(
                        "variants",
                        ObjectNode.builder()
                                .put("12GB+256GB", ObjectNode.builder().build())
                                .build())
                .build();

        assertEquals("""
                format: footprint-product/1
                year: 2023
                parts:
                  - id: frame
                    mass: 45 g
                  - - null
                    - id: frame
                      mass: 45 g
                variants:
                  "12GB+256GB": {}
                """, YamlText.write(tree));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "229 g",
                "4820 mAh * 3.87 V",
                "3 %/a",
                "(1 - recovered) * left",
                "EU27",
                "charge * leak_rate",
                "Gerät"
            })
    void plainTextsHaveNoQuotes(String text) {
        assertEquals(text + "\n", YamlText.write(TextNode.of(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "yes",
                "true",
                "012",
                "12:30",
                "if(a, b, c)",
                "2023-01-01",
                "",
                " a",
                "a: b",
                "a #b",
                "-x",
                "NaN"
            })
    void textsThatSomeReaderTakesForSomethingElseHaveQuotes(String text) {
        assertEquals("\"" + text + "\"\n", YamlText.write(TextNode.of(text)));
    }

    @Test
    void aVeryLongKeyIsMarkedAsKey() {
        String key = "k".repeat(1_001);
        SourceNode tree = ListNode.of(List.of(ObjectNode.builder()
                .put(key, ListNode.of(List.of(NumberNode.of(1))))
                .build()));

        assertEquals("- ? \"" + key + "\"\n  :\n    - 1\n", YamlText.write(tree));
    }
}
