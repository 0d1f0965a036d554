package io.github.footprint4j.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DefinitionOrderTest {

    private static SortedMap<String, Formula> definitions(String... lines) {
        SortedMap<String, Formula> definitions = new TreeMap<>();
        for (String line : lines) {
            String[] halves = line.split(":");
            definitions.put(halves[0], Formula.parse(halves[1]));
        }
        return definitions;
    }

    @Test
    void eachNeedsOnlyEarlierOnesAndTiesGoByName() {
        // z needs nothing; a needs c and z; b needs a; c needs z
        SortedMap<String, Formula> definitions = definitions("a:c + z", "b:a * 2", "c:z", "z:1", "y:2 kg");
        assertEquals(List.of("y", "z", "c", "a", "b"), DefinitionOrder.of(definitions, List.of()));
    }

    @Test
    void outerNamesAreKnownAndADefinitionHidesThem() {
        SortedMap<String, Formula> definitions = definitions("a:b + outside", "b:1");
        assertEquals(List.of("b", "a"), DefinitionOrder.of(definitions, List.of("outside", "b")));
    }

    @Test
    void aLoopIsNamedFromItsFirstName() {
        List<Issue> issues = Calculation.issues(
                () -> DefinitionOrder.of(definitions("b:c", "c:a + 1", "a:b", "user:a", "free:1"), List.of()));
        assertEquals(1, issues.size());
        assertEquals(IssueCode.CYCLE, issues.get(0).code());
        assertEquals(
                "the definitions need each other: a → b → c → a", issues.get(0).message());
        assertEquals(Place.of("a"), issues.get(0).place());
    }

    @Test
    void aDefinitionOfItselfIsALoopEvenIfAnOuterNameExists() {
        List<Issue> issues = Calculation.issues(() -> DefinitionOrder.of(definitions("x:x * 2"), List.of("x")));
        assertEquals("the definitions need each other: x → x", issues.get(0).message());
    }

    @Test
    void severalLoopsAndUnknownNamesAreReportedTogether() {
        List<Issue> issues = Calculation.issues(() ->
                DefinitionOrder.of(definitions("a:b", "b:a", "c:d + a", "d:c", "e:lifetme + c"), List.of("lifetime")));
        assertEquals(
                List.of(
                        "the definitions need each other: a → b → a",
                        "the definitions need each other: c → d → c",
                        "\"lifetme\" is not defined, expected a known name"),
                issues.stream().map(Issue::message).toList());
        assertEquals("Maybe \"lifetime\"", issues.get(2).hint());
        assertEquals(Place.of("e"), issues.get(2).place());
    }

    @Test
    void aChainOfTenThousandDefinitionsIsNoProblem() {
        SortedMap<String, Formula> definitions = new TreeMap<>();
        definitions.put("p10000", Formula.of(1));
        for (int i = 0; i < 10_000; i++) {
            definitions.put("p" + i, Formula.parse("p" + (i + 1)));
        }
        List<String> order = DefinitionOrder.of(definitions, List.of());
        assertEquals("p10000", order.get(0));
        assertEquals("p0", order.get(10_000));
    }
}
