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

    /** Each name needs the one before it, with six digits so that the alphabet counts as numbers do. */
    private static SortedMap<String, Formula> chain(int length, boolean isClosed) {
        SortedMap<String, Formula> definitions = new TreeMap<>();
        for (int i = 0; i < length; i++) {
            int before = i == 0 ? length - 1 : i - 1;
            String needed = i == 0 && !isClosed ? "1" : "n" + (100_000 + before);
            definitions.put("n" + (100_000 + i), Formula.parse(needed));
        }
        return definitions;
    }

    @Test
    void aHundredThousandDefinitionsMayNeedEachOtherInAChain() {
        SortedMap<String, Formula> chain = chain(100_000, false);
        assertEquals(List.copyOf(chain.keySet()), DefinitionOrder.of(chain, List.of()));
    }

    @Test
    void ofALongLoopTheFirstNamesAreShown() {
        List<Issue> issues = Calculation.issues(() -> DefinitionOrder.of(chain(1_000, true), List.of()));
        assertEquals(1, issues.size());
        String message = issues.get(0).message();
        assertEquals(true, message.contains("n100000 → n100999 → n100998 → "), message);
        assertEquals(true, message.endsWith(" → 980 more → n100001 → n100000"), message);
    }

    /** Two loops with a long way between them: names on the way are in no loop, and looking for one does not search all of it. */
    @Test
    void whatLiesBetweenTwoLoopsIsInNone() {
        SortedMap<String, Formula> definitions = chain(20_000, false);
        definitions.put("n100000", Formula.parse("first"));
        definitions.putAll(definitions("first:second", "second:first", "third:fourth + n119999", "fourth:third"));
        List<Issue> issues = Calculation.issues(() -> DefinitionOrder.of(definitions, List.of()));
        assertEquals(
                List.of(
                        "the definitions need each other: first → second → first",
                        "the definitions need each other: fourth → third → fourth"),
                issues.stream().map(Issue::message).toList());
    }
}
