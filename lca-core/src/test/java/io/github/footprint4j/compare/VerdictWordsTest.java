package io.github.footprint4j.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictWordsTest {

    /** Lower or higher is said from 95 % on, so that 95.0 % never stands beside cannot tell. */
    @ParameterizedTest
    @CsvSource({
        "0.9498, 94.98 %",
        "0.94999, 94.999 %",
        "0.95, 95.0 %",
        "0.9502, 95.0 %",
        "0.0502, 5.02 %",
        "0.05, 5.0 %",
        "0.0498, 5.0 %",
        "0.5, 50.0 %",
        "0.9996, more than 99.9 %",
        "0.9995, more than 99.9 %",
        "0.9994, 99.9 %",
        "0.0005, less than 0.1 %",
        "1, every one",
        "0, none"
    })
    void aShareIsPrintedOnItsSideOfWhatAVerdictAsksFor(double share, String printed) {
        assertEquals(printed, VerdictWords.share(share));
    }
}
