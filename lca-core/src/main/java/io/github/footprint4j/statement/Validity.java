package io.github.footprint4j.statement;

import io.github.footprint4j.method.DataRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long a result is valid (PAS 2050:2011, clause 7.10): so many years as the method allows, counted from the day of the assessment,
 * and no longer than until a change calls for a new one.
 *
 * @param assessed the day of the assessment
 * @param until the last day on which the result is valid; empty if the method sets no limit and nothing changed
 */
public record Validity(LocalDate assessed, Optional<LocalDate> until) {

    /**
     * The validity of an assessment.
     *
     * @param assessed the day of the assessment
     * @param rules the rules of the method
     * @param ends earlier ends: days of changes that call for a new assessment, and the end that the assessor states
     */
    public static Validity of(LocalDate assessed, DataRules rules, List<LocalDate> ends) {
        Stream<LocalDate> limit = rules.validYears().map(assessed::plusYears).stream();
        return new Validity(assessed, Stream.concat(limit, ends.stream()).min(LocalDate::compareTo));
    }

    /**
     * True if the result is valid on a day.
     *
     * @param day a day
     */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(assessed) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
