package io.github.footprint4j.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssueTest {

    private static final Place AT = new Place("phone.yaml", 12, 7, "/parts/3/mass");
    private static final Issue UNIT = Issue.error(IssueCode.UNKNOWN_UNIT, AT, "found \"kgg\", expected a unit of mass");

    @Test
    void anIssueIsOneLineWithItsPlace() {
        assertEquals(
                "phone.yaml:12:7 /parts/3/mass: error [unknown-unit] found \"kgg\", expected a unit of mass. Maybe \"kg\", \"g\"",
                UNIT.maybeOneOf(List.of("kg", "g")).toString());
        assertEquals(
                "warning [unused] nothing uses x",
                Issue.warning(IssueCode.UNUSED, Place.NONE, "nothing uses x").toString());
        assertEquals(
                "/x: note [excluded] gone",
                Issue.note(IssueCode.EXCLUDED, Place.of("/x"), "gone").toString());
    }

    @Test
    void placesPrintWhatIsKnownOfThem() {
        assertEquals("phone.yaml:12 /parts", new Place("phone.yaml", 12, 0, "/parts").toString());
        assertEquals("phone.yaml", new Place("phone.yaml", 0, 0, "").toString());
        assertEquals("/parts/3", Place.of("/parts/3").toString());
        assertEquals("", Place.NONE.toString());
    }

    @Test
    void aKeyInAPathIsEscapedAsAJsonPointer() {
        assertEquals("/a/b~1c~0d", Place.of("/a").child("b/c~d").path());
    }

    @Test
    void placesAreOrderedBySourceLineColumnAndPath() {
        List<Place> expected = List.of(
                Place.NONE,
                Place.of("/z"),
                new Place("a", 2, 9, "/z"),
                new Place("a", 10, 1, "/a"),
                new Place("a", 10, 2, "/a"),
                new Place("a", 10, 2, "/b"),
                new Place("b", 1, 1, ""));
        List<Place> shuffled = new ArrayList<>(expected);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertEquals(expected, shuffled);
    }

    @Test
    void aPlaceHasNoNegativeLine() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> new Place("a", -1, 0, ""));
        assertTrue(e.getMessage().contains("-1"), e.getMessage());
    }

    @Test
    void issuesAreOrderedByPlaceThenSeverityThenCodeThenMessage() {
        Issue note = Issue.note(IssueCode.SYNTAX, AT, "a");
        Issue laterCode = Issue.error(IssueCode.CYCLE, AT, "a");
        Issue laterMessage = Issue.error(IssueCode.UNKNOWN_UNIT, AT, "z");
        Issue earlierPlace = Issue.note(IssueCode.RESIDUAL, Place.of("/a"), "z");
        List<Issue> sorted = new ArrayList<>(List.of(note, laterCode, laterMessage, UNIT, earlierPlace));
        Collections.sort(sorted);
        assertEquals(List.of(earlierPlace, UNIT, laterMessage, laterCode, note), sorted);
    }

    @Test
    void onlyAnErrorMakesTheInputUnusable() {
        assertTrue(UNIT.isError());
        assertFalse(Issue.warning(IssueCode.UNUSED, AT, "x").isError());
        assertFalse(Issue.note(IssueCode.UNUSED, AT, "x").isError());
    }

    @Test
    void aMessageIsNeededAndAHintStartsWithMaybe() {
        assertThrows(IllegalArgumentException.class, () -> Issue.error(IssueCode.CYCLE, AT, " "));
        assertThrows(
                IllegalArgumentException.class, () -> new Issue(IssueCode.CYCLE, Severity.ERROR, AT, "x", "Perhaps y"));
        assertEquals(UNIT, UNIT.maybe(""));
        assertEquals(UNIT, UNIT.maybeOneOf(List.of()));
    }

    @Test
    void codesArePrintedInLowerCaseWithHyphens() {
        for (IssueCode code : IssueCode.values()) {
            assertTrue(code.toString().matches("[a-z0-9]+(-[a-z0-9]+)*"), code.toString());
        }
    }

    @Test
    void theMessageOfAnExceptionListsAllIssues() {
        Issue other = Issue.warning(IssueCode.UNUSED, Place.of("/x"), "nothing uses x");
        InvalidInputException e = new InvalidInputException(List.of(UNIT, other));
        assertEquals(UNIT + "\n" + other, e.getMessage());
        assertEquals(List.of(UNIT, other), e.issues());
        assertEquals(UNIT.toString(), new UnsolvableException(List.of(UNIT)).getMessage());
    }

    @Test
    void anExceptionNeedsAnIssue() {
        assertThrows(IllegalArgumentException.class, () -> new InvalidInputException(List.of()));
    }

    @Test
    void aCollectorGivesPlacesToFindingsWithoutOne() {
        Issues issues = new Issues();
        Optional<String> nothing = issues.collect(AT, () -> {
            throw new InvalidInputException(List.of(UNIT.at(Place.NONE), UNIT.at(Place.of("/elsewhere"))));
        });
        assertEquals(Optional.empty(), nothing);
        assertEquals(List.of(UNIT.at(Place.of("/elsewhere")), UNIT), issues.toList());
        assertEquals(Optional.of("text"), issues.collect(AT, () -> "text"));
    }

    @Test
    void aCollectorThrowsEverythingOnceIfOneFindingIsAnError() {
        Issues issues = new Issues();
        Issue warning = Issue.warning(IssueCode.UNUSED, Place.of("/x"), "nothing uses x");
        issues.add(warning);
        issues.throwIfErrors();
        issues.add(UNIT);
        issues.add(UNIT);
        InvalidInputException e = assertThrows(InvalidInputException.class, issues::throwIfErrors);
        assertEquals(List.of(warning, UNIT), e.issues(), "sorted, and without repetitions");
    }

    @Test
    void placesOfADocumentAnswerForWhatStandsInThem() {
        Places places = Places.of(Map.of("", new Place("f", 1, 1, ""), "/parts/3", new Place("f", 8, 5, "/parts/3")));
        assertEquals(new Place("f", 8, 5, "/parts/3/mass"), places.at("/parts/3/mass"));
        assertEquals(new Place("f", 1, 1, "/parts/30"), places.at("/parts/30"));
        assertEquals(Place.of("/x"), Places.NONE.at("/x"));
    }

    @Test
    void anIssueIsMovedToItsPositionOnce() {
        Places places = Places.of(Map.of("/x", new Place("f", 3, 4, "/x")));
        Issue inModel = Issue.error(IssueCode.CYCLE, Place.of("/x"), "loop");
        assertEquals(new Place("f", 3, 4, "/x"), places.locate(inModel).place());
        assertEquals(AT, places.locate(UNIT).place());
    }

    @Test
    void placesSayNothingAboutWhatAModelMeans() {
        Places places = Places.of(Map.of("/x", new Place("f", 3, 4, "/x")));
        assertEquals(Places.NONE, places);
        assertEquals(Places.NONE.hashCode(), places.hashCode());
    }

    @Test
    void namesOfHostileLengthAreShortenedInMessages() {
        Issue issue = Issue.error(
                IssueCode.UNKNOWN_NAME, AT, "\"" + "x".repeat(1_000_000) + "\", which nobody knows, is not defined");
        assertEquals("\"" + "x".repeat(39) + "…\", which nobody knows, is not defined", issue.message());
        assertEquals("short", Issue.error(IssueCode.UNKNOWN_NAME, AT, "short").message());
    }

    @Test
    void aMessageThatIsStillTooLongIsCut() {
        Issue issue = Issue.error(IssueCode.UNKNOWN_NAME, AT, "one of " + "word ".repeat(100_000));
        assertEquals(4_001, issue.message().length());
        assertTrue(issue.message().endsWith("…"));
    }

    @Test
    void aPlaceOfHostileLengthIsShortenedWhereItIsPrinted() {
        Place place = Place.of("change \"set " + "x".repeat(1_000_000) + "\"");
        assertEquals("change \"set " + "x".repeat(40) + "…\"", place.toString());
        assertEquals(1_000_013, place.path().length());
    }
}
