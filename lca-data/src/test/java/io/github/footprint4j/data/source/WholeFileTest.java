package io.github.footprint4j.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WholeFileTest {

    @Test
    void aProductFileIsReadWithoutIssues() {
        Parsed parsed = Parsed.yaml("""
                format: footprint-product/1     # a comment
                name: Split air conditioner 3.5 kW, R-32 (made-up example)
                functionalUnit: { text: cooling and heating one room, amount: 1 piece, duration: lifetime }
                parameters:
                  leak_rate: { value: 3 %/a, role: estimate, range: [1 %/a, 6 %/a] }
                  energy:    { value: 4820 mAh * 3.87 V, role: derived }
                  left:      { value: "if(refilled, charge, charge * exp(-leak_rate * lifetime))", role: derived }
                  grid:      { value: NO, role: design, oneOf: [CN, EU27, NO] }
                  refilled:  { value: true, role: design }
                variants:
                  12GB+256GB: { }
                use:
                  - { id: charging, of: electricity, at: grid, times: 1 /d, year: 0 }
                endOfLife:
                  - { id: venting, emits: R-32, amount: (1 - recovered) * left, part: refrigerant }
                """);

        assertEquals(List.of(), parsed.issues());
        ObjectNode parameters = (ObjectNode) parsed.object().find("parameters").orElseThrow();
        ObjectNode grid = (ObjectNode) parameters.find("grid").orElseThrow();
        assertEquals(TextNode.of("NO"), grid.find("value").orElseThrow().withoutPlaces());
    }

    @Test
    void everyProblemOfAYamlFileIsFoundAtOnce() {
        Parsed parsed = Parsed.yaml("""
                id: &phone x
                mass: 012
                mass: 0.2 kg
                year: 1_000
                start: 12:30
                parameters:
                  left: { value: if(a, b, c), role: derived }
                  right: *phone
                  <<: { a: 1 }
                parts:
                  - !part { id: a, id: b }
                  - { id: .nan }
                """);

        assertEquals(
                List.of(
                        "1:5 /id unsupported-syntax",
                        "2:7 /mass not-a-number",
                        "3:1 /mass duplicate-key",
                        "4:7 /year not-a-number",
                        "5:8 /start not-a-number",
                        "7:18 /parameters/left/value syntax",
                        "8:10 /parameters/right unsupported-syntax",
                        "9:3 /parameters/<< unsupported-syntax",
                        "11:5 /parts/0 unsupported-syntax",
                        "11:20 /parts/0/id duplicate-key",
                        "12:11 /parts/1/id not-a-number"),
                parsed.marks());
    }

    @Test
    void everyProblemOfAJsonFileUpToBrokenSyntaxIsFoundAtOnce() {
        Parsed parsed =
                Parsed.json("{\n \"a\": 1,\n \"a\": \"\\ud800\",\n \"b\": {\"c\": 1, \"c\": 2},\n \"d\": 012\n}");

        assertEquals(
                List.of("3:2 /a duplicate-key", "3:7 /a syntax", "4:16 /b/c duplicate-key", "5:8 syntax"),
                parsed.marks());
    }
}
