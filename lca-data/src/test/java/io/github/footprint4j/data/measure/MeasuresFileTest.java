package io.github.footprint4j.data.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.target.Measure;
import io.github.footprint4j.target.MeasureId;
import io.github.footprint4j.target.Measures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresFileTest {

    private static final String TEXT = """
            format: footprint-measures/1
            measures:
              - { id: rail, name: rail instead of air, cost: 2 EUR2024, eitherOr: freight, changes: [{ set: air_share, to: 5 % }] }
              - { id: no-charger, cost: -3 EUR2024, excludes: [rail], changes: [{ set: charger_in_box, to: false }] }
              - { id: assembly, cost: 0.8 EUR2024/kWh, by: assembly_energy, from: 2 kWh, to: 3.6 kWh }
            """;

    private static Measures read(String text) {
        return MeasuresFile.read(Source.named("measures.yaml").with(text));
    }

    @Test
    void measuresAreReadInTheOrderOfTheirIds() {
        Measures measures = read(TEXT);
        assertEquals(
                List.of("assembly", "no-charger", "rail"),
                measures.all().stream().map(one -> one.id().value()).toList());
        Measure.GradualMeasure lever = (Measure.GradualMeasure) measures.all().get(0).doing();
        assertEquals(
                "assembly_energy from 2 kWh to 3.6 kWh",
                lever.parameter() + " from " + lever.from() + " to " + lever.to());
        Measure charger = measures.all().get(1);
        assertEquals("no-charger", charger.name());
        assertEquals("-3 EUR 2024", charger.cost().toString());
        assertEquals(List.of(new MeasureId("rail")), List.copyOf(charger.terms().excludes()));
        assertEquals(
                "[set charger_in_box to false]",
                ((Measure.WholeMeasure) charger.doing()).changes().toString());
        assertEquals(Optional.of("freight"), measures.all().get(2).terms().eitherOr());
        assertEquals("rail instead of air", measures.all().get(2).name());
        assertTrue(charger.excludes(measures.all().get(2)));
    }

    @Test
    void pointsAreNumbersAndJsonIsTheSameTree() {
        Measures measures = read("""
                { "format": "footprint-measures/1",
                  "measures": [{ "id": "a", "cost": 3, "changes": [{ "set": "n", "to": 2 }] }] }
                """);
        assertEquals("3", measures.all().get(0).cost().toString());
        assertEquals(
                "[set n to 2]",
                ((Measure.WholeMeasure) measures.all().get(0).doing()).changes().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cost: 2 EUR2024, changes: [{ set: p, to: 1 }]                                       | "id" is missing
                    id: a, changes: [{ set: p, to: 1 }]                                                 | "cost" is missing
                    id: a, cost: 2 EUR2024                                             | "changes" or "by" is missing
                    id: a, cost: 2 EUR2024, by: p                                      | "from" is missing
                    id: a, cost: 2 EUR2024, by: p, from: 1, to: 2, changes: [{ set: p, to: 1 }]         | cannot stand beside
                    id: a, cost: 2 EUR, changes: [{ set: p, to: 1 }]                                    | EUR
                    id: a, cost: 1e308 EUR2024, changes: [{ set: p, to: 1 }]                            | from 1e-100 to 1e100
                    id: a, cost: 2 EUR2024, changes: [{ set: p }]                      | "to" is missing
                    id: a, cost: 2 EUR2024, changes: [{ set: p, to: 1 }], exclude: [b]                  | unknown field "exclude"
                    id: a, cost: 2 EUR2024, changes: [{ set: p, to: 1 }], excludes: [b]                 | is no measure
                    id: a, cost: 2 EUR2024, changes: remove                            | expected a list
                    id: a b, cost: 2 EUR2024, changes: [{ set: p, to: 1 }]                              | found the id
                    """)
    void whatIsWrongIsSaidAtItsLine(String measure, String message) {
        InvalidInputException e = assertThrows(
                InvalidInputException.class,
                () -> read("format: footprint-measures/1\nmeasures:\n  - { " + measure + " }\n"));
        assertTrue(
                e.issues().stream()
                        .anyMatch(issue -> issue.message().contains(message)
                                && issue.place().line() == 3),
                e::toString);
    }

    @Test
    void severalMistakesAreReportedTogether() {
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> read("""
                        format: footprint-measures/2
                        measures:
                          - { id: a, cost: x, changes: [{ set: p, to: 1 }] }
                          - { id: a, cost: 1, changes: [{ set: p, to: 1 }] }
                        """));
        assertEquals(
                List.of(1, 3, 4),
                e.issues().stream()
                        .map(Issue::place)
                        .map(one -> one.line())
                        .sorted()
                        .toList());
    }
}
