package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.testkit.Approved;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListCommandTest {

    private static String list(String... what) {
        List<String> arguments = new ArrayList<>(List.of("list"));
        arguments.addAll(List.of(what));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        return run.out();
    }

    @Test
    void productsShowNameBasisAndVariants() {
        Approved.of(getClass(), "products.txt").check(list("products"));
    }

    @Test
    void scenariosShowTheirProductAndHowMuchTheyChange() {
        Approved.of(getClass(), "scenarios.txt").check(list("scenarios"));
    }

    @Test
    void methodsShowTheirRulesAndWarmingPotentials() {
        Approved.of(getClass(), "methods.txt").check(list("methods"));
    }

    @Test
    void studiesShowHowManyTotalsWerePublished() {
        Approved.of(getClass(), "studies.txt").check(list("studies"));
    }

    /** 15.1 kg CO2e per kg: International Aluminium Institute, as the phones use it. */
    @Test
    void factorsAreCalculatedNotCopied() {
        String text = list("factors", "aluminium");
        assertTrue(
                text.lines().anyMatch(line -> line.matches("aluminium +Aluminium, .*GLO +15[.]1 +kg .*seen +ingot")),
                text);
    }

    @Test
    void everyDatasetOfTheLibraryIsAFactor() {
        assertEquals(
                Libraries.bundled().datasets().size() + 1,
                list("factors", "--format", "csv").lines().count());
    }

    /** Whoever chooses a dataset from the list reads what it says to those who use it; here as the library file has it. */
    @Test
    void everyCautionOfTheLibraryAndWhatElseItSaysIsListed() {
        String words = list("factors").replaceAll("\\s+", " ");
        Libraries.bundled()
                .datasets()
                .values()
                .forEach(dataset -> dataset.advice()
                        .caution()
                        .ifPresent(caution -> assertTrue(words.contains(caution.replaceAll("\\s+", " ")), caution)));
        String csv = list("factors", "aluminium-sheet-north-america", "--format", "csv");
        assertTrue(csv.contains("\"sheet; includes rolling; scrap free; caution\""), csv);
        String sheet = list("factors", "aluminium-sheet-north-america");
        assertTrue(
                sheet.contains("caution, aluminium-sheet-north-america @ US: metal and rolling in one figure"), sheet);
        assertTrue(
                list("factors", "electricity", "--format", "csv").contains("superseded by electricity-delivered @ DE"),
                "not in the list");
    }

    @Test
    void aWordThatNothingHasIsAnsweredWithTheClosestAndWithWhatToDoInstead() {
        String text = list("factors", "cnc-milling");
        assertTrue(text.startsWith("Nothing is called \"cnc-milling\".\n"), text);
        assertTrue(text.contains("Instead: electricity of the machine by kWh"), text);
        assertTrue(text.contains("The closest:"), text);
        assertTrue(list("factors", "cnc-milling", "--format", "csv").lines().count() > 1, "an empty table");
        assertTrue(list("factors", "cnc-milling", "--format", "json").contains("\"notes\""), "no notes");
    }

    /** What another word, another language or a plural means comes first; a process does not stand for its material. */
    @Test
    void aWordFindsWhatIsCalledOtherwise() {
        assertEquals("injection-moulding", first("injection molding"));
        assertEquals("aluminium", first("aluminum"));
        assertEquals("cotton-fibre", first("Baumwolle"));
        assertEquals("tyres", first("tires"));
        assertEquals("copper", first("铜"));
    }

    private static String first(String... words) {
        List<String> arguments = new ArrayList<>(List.of("factors"));
        arguments.addAll(List.of(words));
        arguments.addAll(List.of("--format", "csv"));
        return list(arguments.toArray(String[]::new))
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",")[0];
    }

    @Test
    void aListIsNarrowedByPlaceUnitAndFamily() {
        assertTrue(rows("factors", "steel", "--at", "se").allMatch(row -> row.split(",")[1].equals("SE")));
        assertEquals("battery-laptop", first("battery", "--unit", "piece"));
        assertEquals("knitting", first("knit", "--family", "weaving"));
        String nowhere = list("factors", "electricity", "--at", "AQ");
        assertTrue(nowhere.startsWith("None of them is at AQ.\n"), nowhere);
        assertEquals(nowhere, list("factors", "electricity @ AQ"));
    }

    private static Stream<String> rows(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--format", "csv"));
        return list(arguments.toArray(String[]::new)).lines().skip(1);
    }
}
