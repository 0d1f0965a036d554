package io.github.footprint4j.method;

import io.github.footprint4j.issue.Noun;
import java.util.Optional;

/**
 * Rules about data and records (PAS 2050:2011, clauses 7.3, 7.5 and 7.10).
 *
 * @param validYears how many years a result is valid at most; empty if the method does not say
 * @param primary which data must be primary
 */
public record DataRules(Optional<Integer> validYears, Primary primary) {

    /** Which data must be primary. */
    public enum Primary implements RuleChoice {
        /** Own processes, and the first supplier of 10 % or more if they are less. */
        OWN_AND_FIRST_LARGE_SUPPLIER,
        /** Own processes. */
        OWN
    }

    /** The rules in words. */
    String words() {
        String valid = validYears
                .map(years -> "valid for " + Noun.of("year").counted(years))
                .orElse("valid without a limit");
        return valid + ", primary data: " + primary.words();
    }
}
