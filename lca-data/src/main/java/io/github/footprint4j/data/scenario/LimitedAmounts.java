package io.github.footprint4j.data.scenario;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.RecordedAmount;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.unit.Dimension;
import java.util.Optional;

/** Amounts of changes whose limits are known; a formula is checked when its value is. */
final class LimitedAmounts {

    private static final RecordedAmount FACTOR =
            new RecordedAmount(Dimension.NONE, value -> value >= 0, "a number of 0 or more such as 0.8");
    private static final RecordedAmount RATIO =
            new RecordedAmount(Dimension.NONE, value -> value > 0, "a number above 0 such as 1.2");
    private static final RecordedAmount YIELD = new RecordedAmount(
            Dimension.NONE, value -> value > 0 && value <= 1, "a share above 0 % and up to 100 % such as 90 %");
    private static final RecordedAmount DISTANCE =
            new RecordedAmount(Dimension.LENGTH, value -> value >= 0, "a distance such as 19000 km");

    private final AmountForm amounts;

    LimitedAmounts(AmountForm amounts) {
        this.amounts = amounts;
    }

    Optional<Amount> factor(Fields fields, FieldValue field) {
        return read(fields, field.suchAs("0.8"), FACTOR);
    }

    Optional<Amount> ratio(Fields fields, FieldValue field) {
        return read(fields, field.suchAs("1.2"), RATIO);
    }

    Optional<Amount> yieldOf(Fields fields, FieldValue field) {
        return read(fields, field.suchAs("90 %"), YIELD);
    }

    Optional<Amount> share(Fields fields, FieldValue field) {
        return read(fields, field.suchAs("40 %"), RecordedAmount.SHARE);
    }

    Optional<Amount> distance(Fields fields, FieldValue field) {
        return read(fields, field.suchAs("19000 km"), DISTANCE);
    }

    private Optional<Amount> read(Fields fields, FieldValue field, RecordedAmount limits) {
        Optional<Amount> amount = amounts.read(field);
        amount.ifPresent(found -> limits.checkIfPlain(found.formula(), field, fields));
        return amount;
    }
}
