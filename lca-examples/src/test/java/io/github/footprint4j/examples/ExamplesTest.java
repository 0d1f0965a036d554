package io.github.footprint4j.examples;

import io.github.footprint4j.testkit.Approved;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static final String[] NONE = {};

    @Test
    void theFirstFootprintPrintsWhatTheReadmeShows() {
        check("Example01FirstFootprint.txt", () -> Example01FirstFootprint.main(NONE));
    }

    @Test
    void fivePhonesStandBesideTheirPublishedTotals() {
        check("Example02Variants.txt", () -> Example02Variants.main(NONE));
    }

    @Test
    void anotherSetOfWarmingPotentialsChangesTheRefrigerantAlone() {
        check("Example03AirConditioner.txt", () -> Example03AirConditioner.main(NONE));
    }

    @Test
    void withoutItsChargerAPhoneIsLighterToo() {
        check("Example04WithoutCharger.txt", () -> Example04WithoutCharger.main(NONE));
    }

    @Test
    void aProductOfYourOwnIsATextOfTwoDozenLines() {
        check("Example05OwnProduct.txt", () -> Example05OwnProduct.main(NONE));
    }

    @Test
    void whatRecyclingIsWorthDependsOnTheMethod() {
        check("Example06Methods.txt", () -> Example06Methods.main(NONE));
    }

    @Test
    void theRecordOfAnAssessmentSaysWhatIsMissing() {
        check("Example07Statement.txt", () -> Example07Statement.main(NONE));
    }

    @Test
    void aTargetIsReachedByOneParameterOrByTheCheapestMeasures() {
        check("Example10Target.txt", () -> Example10Target.main(NONE));
    }

    @Test
    void claimsOfReportsStandBesideWhatCitedFactorsGive() {
        check("Example13Statements.txt", () -> Example13Statements.main(NONE));
    }

    @Test
    void leversRangesAndWhatToMeasureNextAreRanked() {
        check("Example08Levers.txt", () -> Example08Levers.main(NONE));
    }

    @Test
    void whichDifferenceIsSureDependsOnWhatIsShared() {
        check("Example12Comparison.txt", () -> Example12Comparison.main(NONE));
    }

    @Test
    void aYearOfSalesIsUnitsTimesFootprints() {
        check("Example11Portfolio.txt", () -> Example11Portfolio.main(NONE));
    }

    @Test
    void meetingFivePublishedTotalsIsAFitAndLeavingOneOutShowsItsWorth() {
        check("Example09Calibration.txt", () -> Example09Calibration.main(NONE));
    }

    @Test
    void whatIfIsExplainedChangeByChange() {
        check("Example14WhatIf.txt", () -> Example14WhatIf.main(NONE));
    }

    @Test
    void pagesAreWrittenOfPhonesAnAirConditionerAndAKettle() {
        check("Example15Pages.txt", () -> {
            try {
                Example15Pages.main(NONE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void check(String approved, Runnable example) {
        Approved.of(ExamplesTest.class, approved).check(output(example));
    }

    private static String output(Runnable example) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            example.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
