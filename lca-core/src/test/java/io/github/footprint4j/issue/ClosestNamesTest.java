package io.github.footprint4j.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestNamesTest {

    private static final ClosestNames METALS = ClosestNames.of(
            List.of("steel", "steel, recycled", "aluminium", "aluminium, recycled", "copper", "tin", "zinc", "stele"));

    @ParameterizedTest(name = "\"{0}\" was probably \"{1}\"")
    @CsvSource({
        "alumnium, aluminium", // one letter left out
        "alumminium, aluminium", // one letter too many
        "aluminiun, aluminium", // one replaced
        "alumniium, aluminium", // two swapped
        "ALUMINIUM, aluminium", // case is no difference
    })
    void aSlipOfTheKeyIsFound(String wanted, String expected) {
        assertEquals(expected, METALS.to(wanted).get(0));
    }

    @Test
    void theClosestComesFirstThenTheAlphabetDecides() {
        // "steel" is itself; the swapped "stele" and the longer name that holds it are one away
        assertEquals(List.of("steel", "steel, recycled", "stele"), METALS.to("steel"));
    }

    @Test
    void atMostThreeNamesAreAnswered() {
        assertEquals(
                3, ClosestNames.of(List.of("aa1", "aa2", "aa3", "aa4")).to("aa").size());
        assertEquals(
                List.of("aa1", "aa2", "aa3"),
                ClosestNames.of(List.of("aa4", "aa3", "aa2", "aa1")).to("aa"));
    }

    @Test
    void nothingIsAnsweredWhenNothingIsClose() {
        assertEquals(List.of(), METALS.to("polycarbonate"));
        assertEquals(List.of(), ClosestNames.of(List.of()).to("steel"));
    }

    @Test
    void aThirdOfTheLengthIsTheLimit() {
        // six letters allow two edits, not three
        assertEquals(List.of("coper"), ClosestNames.of(List.of("coper")).to("kopper"));
        assertEquals(List.of(), ClosestNames.of(List.of("copper")).to("kobber"));
        // short texts allow one
        assertEquals(List.of("tin"), METALS.to("ti"));
    }

    @Test
    void aNameThatHoldsTheTextIsOneAwayUnlessTheTextIsVeryShort() {
        assertEquals(
                List.of("granulate of polypropylene"),
                ClosestNames.of(List.of("granulate of polypropylene")).to("poly"));
        assertEquals(
                List.of(),
                ClosestNames.of(List.of("granulate of polypropylene")).to("po"));
    }

    @Test
    void equalNamesAreAnsweredOnce() {
        assertEquals(
                List.of("steel"), ClosestNames.of(List.of("steel", "steel")).to("stell"));
    }

    /** Thousands of comparisons of a million letters would take hours. */
    @Test
    void nothingIsCloseToATextOfHostileLength() {
        List<String> known =
                IntStream.range(0, 5_000).mapToObj(i -> "a".repeat(150) + i).toList();
        ClosestNames names = ClosestNames.of(known);
        assertEquals(List.of(), names.to("a".repeat(1_000_000)));
        assertEquals(List.of(), names.to("a".repeat(201)));
        assertEquals(3, names.to("a".repeat(150)).size());
    }

    @Test
    void afterAHundredQuestionsNothingIsSuggested() {
        Suggestions suggestions = new Suggestions();
        for (int i = 0; i < 100; i++) {
            assertEquals(List.of("steel"), suggestions.closest("stel", () -> List.of("steel")));
        }
        assertEquals(List.of(), suggestions.closest("stel", () -> List.of("steel")));
    }
}
