package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.testkit.Approved;
import java.util.ArrayList;
import java.util.List;
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
                text.lines().anyMatch(line -> line.matches("aluminium +GLO +15[.]1 +kg .*seen +iai-2022 +ingot")),
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
    void aWordThatNothingHasIsSaidPlainly() {
        assertEquals("There is no such factor.\n", list("factors", "no such thing"));
        assertEquals(
                1, list("factors", "no such thing", "--format", "csv").lines().count());
    }
}
