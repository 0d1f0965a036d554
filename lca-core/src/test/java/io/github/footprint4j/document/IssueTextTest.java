package io.github.footprint4j.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IssueTextTest {

    private static final Issue UNKNOWN = Issue.error(
                    IssueCode.UNKNOWN_DATASET,
                    new Place("phone.yaml", 12, 20, "/parts/3/of"),
                    "no dataset is named \"aluminum\"")
            .maybe("\"aluminium\"");

    private static IssueText lines(String line) {
        return IssueText.of((source, number) -> Optional.of(line));
    }

    @Test
    void anIssueShowsItsLineAndAMarker() {
        assertEquals(
                """
                phone.yaml:12:20 error [unknown-dataset] no dataset is named "aluminum". Maybe "aluminium"
                  12 |   - { id: frame, of: aluminum, mass: 45 g }
                     |                    ^
                """,
                lines("  - { id: frame, of: aluminum, mass: 45 g }")
                        .write(UNKNOWN.at(new Place("phone.yaml", 12, 20, ""))));
    }

    @Test
    void theLineOfThePlaceIsAskedFor() {
        IssueText text = IssueText.of((source, line) -> Optional.of(source + " at " + line));
        assertTrue(text.write(UNKNOWN).contains("12 | phone.yaml at 12\n"));
    }

    @Test
    void anIssueWhoseLineIsNotFoundIsOneLine() {
        assertEquals(
                "phone.yaml:12:20 error [unknown-dataset] no dataset is named \"aluminum\". Maybe \"aluminium\"\n",
                IssueText.of(SourceLines.NONE).write(UNKNOWN));
    }

    @Test
    void aPlaceWithoutALineShowsItsPath() {
        Issue unused = Issue.warning(IssueCode.UNUSED, Place.of("/parameters/x"), "nothing uses \"x\"");
        assertEquals(
                "/parameters/x warning [unused] nothing uses \"x\"\n",
                lines("never").write(unused));
        Issue nowhere = unused.at(Place.NONE);
        assertEquals("warning [unused] nothing uses \"x\"\n", lines("never").write(nowhere));
    }

    @Test
    void aLineWithoutAColumnHasNoMarker() {
        String text = lines("mass: 3").write(UNKNOWN.at(new Place("a", 1, 0, "")));
        assertTrue(text.startsWith("a:1 error"), text);
        assertTrue(text.endsWith("  1 | mass: 3\n"), text);
    }

    @Test
    void tabsAndControlCharactersTakeOneColumn() {
        String text = lines("\t\u001B[31mx").write(UNKNOWN.at(new Place("a", 1, 7, "")));
        assertTrue(text.endsWith("  1 |  ?[31mx\n    |       ^\n"), text);
    }

    @Test
    void theMarkerStandsBelowACharacterBehindWideOnes() {
        String text = lines("手机: 3").write(UNKNOWN.at(new Place("a", 1, 5, "")));
        assertTrue(text.endsWith("  1 | 手机: 3\n    |       ^\n"), text);
    }

    @Test
    void aLongLineIsShortenedAroundTheMarker() {
        String line = "a".repeat(300) + "X" + "b".repeat(300);
        String text = lines(line).write(UNKNOWN.at(new Place("a", 1, 301, "")));
        List<String> shown = text.lines().toList();
        assertTrue(shown.get(1).length() <= 100, shown.get(1));
        assertEquals('X', shown.get(1).charAt(shown.get(2).indexOf('^')));
        assertTrue(shown.get(1).contains("…a") && shown.get(1).endsWith("b…"), shown.get(1));
    }

    @Test
    void aColumnBehindTheEndOfItsLineIsMarkedAtTheEnd() {
        String text = lines("ab").write(UNKNOWN.at(new Place("a", 1, 99, "")));
        assertTrue(text.endsWith("  1 | ab\n    |   ^\n"), text);
    }

    @Test
    void aMessageCannotSteerTheTerminal() {
        String text = lines("x").write(Issue.error(IssueCode.SYNTAX, Place.NONE, "found \u001B[2J\nand more"));
        assertEquals("error [syntax] found ?[2J and more\n", text);
        assertFalse(text.contains("\u001B"));
    }

    @Test
    void severalIssuesFollowEachOther() {
        assertEquals(
                2,
                IssueText.of(SourceLines.NONE)
                        .write(List.of(UNKNOWN, UNKNOWN))
                        .lines()
                        .count());
    }

    @Test
    void inAsciiTheOmissionIsThreePoints() {
        String text = lines("x".repeat(200))
                .with(TextStyle.DEFAULT.with(Glyphs.ASCII))
                .write(UNKNOWN);
        assertTrue(text.lines().toList().get(1).endsWith("x..."), text);
    }

    /** A file may be one line: a thousand issues of a line of a million characters are not a thousand million. */
    @Test
    void onlyWhatIsShownOfALongLineIsLookedAt() {
        IssueText text = lines("x".repeat(1_000_000));
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 1; i <= 1_000; i++) {
            String shown = text.write(UNKNOWN.at(new Place("a", 1, i * 900, "")));
            assertTrue(shown.length() < 1_000, shown);
        }
        Duration used = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        assertTrue(used.compareTo(Duration.ofSeconds(4)) < 0, () -> "processor time: " + used);
    }

    /** What is said of ten thousand parts is said once; nothing that an author must mend is left out. */
    @Test
    void theSameNoteOfManyPlacesStandsOnceAndErrorsStandOneByOne() {
        List<Issue> notes = IntStream.rangeClosed(1, 10_000)
                .mapToObj(line -> Issue.note(IssueCode.CAUTION, new Place("p.yaml", line, 3, ""), "mind the steel"))
                .toList();
        assertEquals(
                "p.yaml:1:3 note [caution] mind the steel\n  and at 9,999 more places: lines 2, 3, 4, 5, 6, ...\n",
                IssueText.of((source, line) -> Optional.empty()).write(notes));
        assertEquals(
                "p.yaml:1:3 note [caution] mind the steel\n  and at 1 more place: line 2\n",
                IssueText.of((source, line) -> Optional.empty()).write(notes.subList(0, 2)));
        Issue other = Issue.note(IssueCode.CAUTION, new Place("q.yaml", 7, 1, ""), "mind the steel");
        assertTrue(IssueText.of((source, line) -> Optional.empty())
                .write(List.of(notes.get(0), other))
                .endsWith("  and at 1 more place: q.yaml:7:1\n"));
        List<Issue> errors = notes.stream()
                .limit(100)
                .map(note -> Issue.error(note.code(), note.place(), note.message()))
                .toList();
        assertEquals(
                100,
                IssueText.of((source, line) -> Optional.empty())
                        .write(errors)
                        .lines()
                        .count());
    }
}
