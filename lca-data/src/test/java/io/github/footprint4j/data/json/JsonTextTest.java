package io.github.footprint4j.data.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.NullNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.RefusedNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.issue.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void oneMemberOrElementStandsOnALine() {
        SourceNode tree = ObjectNode.builder()
                .put("name", TextNode.of("Gerät \"A\"\n\u2028"))
                .put("total", NumberNode.of(62.81))
                .put("empty", ListNode.of(List.of()))
                .put(
                        "list",
                        ListNode.of(List.of(
                                TruthNode.of(true),
                                ObjectNode.builder().put("x", NullNode.of()).build())))
                .put("none", ObjectNode.builder().build())
                .build();

        assertEquals("""
                {
                  "name": "Gerät \\"A\\"\\n\\u2028",
                  "total": 62.81,
                  "empty": [],
                  "list": [
                    true,
                    {
                      "x": null
                    }
                  ],
                  "none": {}
                }
                """, JsonText.write(tree));
    }

    @Test
    void aValueThatWasRefusedIsNeverWritten() {
        SourceNode tree = ListNode.of(List.of(new RefusedNode(new Place("x.yaml", 3, 4, "/0"))));

        var e = assertThrows(IllegalArgumentException.class, () -> JsonText.write(tree));
        assertThrows(IllegalArgumentException.class, () -> YamlText.write(tree));
        assertTrue(e.getMessage().endsWith("found at x.yaml:3:4 /0"), e.getMessage());
    }
}
