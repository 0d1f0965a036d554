package io.github.footprint4j.data.form;

import io.github.footprint4j.compiled.Sizes;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * Figures that a record reports and no calculation takes up, so that they are checked where they are read: a plain amount, no formula, of
 * one dimension.
 *
 * @param dimension what it measures
 * @param isPossible true for a value, in coherent base units, that it may have
 * @param expected the same in words, which end a message
 */
public record RecordedAmount(Dimension dimension, DoublePredicate isPossible, String expected) {

    /** An amount of greenhouse gases, of any sign. */
    public static final RecordedAmount CO2E =
            new RecordedAmount(Dimension.CO2E, value -> true, "an amount such as 10 kg CO2e");

    /** How long something lasts. */
    public static final RecordedAmount DURATION =
            new RecordedAmount(Dimension.TIME, value -> value > 0, "a time of more than 0 such as 4 month");

    /** A part of a whole. */
    public static final RecordedAmount SHARE =
            new RecordedAmount(Dimension.NONE, value -> value >= 0 && value <= 1, "a share from 0 % to 100 %");

    /**
     * Reports the formula of a field if it is no such amount.
     *
     * @param formula what was read
     * @param field where it stands
     * @param fields the object of the field
     */
    public void check(Formula formula, FieldValue field, Fields fields) {
        Optional<Quantity> plain = formula.quantity();
        if (plain.isEmpty()) {
            report(IssueCode.WRONG_TYPE, "the formula \"" + formula.text() + "\"", field, fields);
        } else if (!plain.get().dimension().equals(dimension)) {
            report(IssueCode.DIMENSION_MISMATCH, quoted(formula), field, fields);
        } else if (!Sizes.isStatable(plain.get().base())) {
            fields.issues()
                    .add(Issue.error(
                            IssueCode.NUMBER_OUT_OF_RANGE,
                            field.place(),
                            "found " + quoted(formula) + ", expected " + Sizes.EXPECTED));
        } else if (!isPossible.test(plain.get().base())) {
            report(IssueCode.OUT_OF_RANGE, quoted(formula), field, fields);
        }
    }

    /** Reports the formula of a field if it is plain and no such amount; others are checked when their values are known. */
    public void checkIfPlain(Formula formula, FieldValue field, Fields fields) {
        if (formula.quantity().isPresent()) {
            check(formula, field, fields);
        }
    }

    private void report(IssueCode code, String found, FieldValue field, Fields fields) {
        fields.issues().add(Issue.error(code, field.place(), "found " + found + ", expected " + expected));
    }

    private static String quoted(Formula formula) {
        return "\"" + formula.text() + "\"";
    }
}
