package io.github.footprint4j.compiled;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/** A condition and the value that was found for it, in base units. */
record CheckedValue(Context.Requirement check, double value) {

    private static final Noun YEAR = Noun.of("year");
    private static final MathContext SHOWN = new MathContext(6);

    /** In which unit a value is read whose formula says none. */
    private static final Map<Dimension, Unit> USUAL = Map.of(
            Dimension.ENERGY, Unit.parse("kWh"),
            Dimension.TRANSPORT, Unit.parse("t*km"),
            Dimension.TIME, Unit.parse("a")); // looked up only

    static CheckedValue of(Context.Requirement check, double value) {
        return new CheckedValue(check, value);
    }

    /** What is wrong with the value; nothing if it meets the condition, or if there is no value of which something is only to be noted. */
    Optional<Issue> problem() {
        boolean isFinite = Double.isFinite(value);
        if (isFinite ? check.condition().test(value) : !check.isError()) {
            return Optional.empty();
        }
        Issue otherwise = check.otherwise();
        if (!isFinite) {
            return Optional.of(Issue.error(
                            IssueCode.NOT_FINITE,
                            otherwise.place(),
                            "the calculation gives " + value + ", expected a finite number")
                    .maybe("a division by zero, or a root or logarithm of a number below zero"));
        }
        return Optional.of(withValue(otherwise));
    }

    private Issue withValue(Issue otherwise) {
        String message = otherwise.message();
        if (message.endsWith(Context.UNSAID)) {
            String said = message.substring(0, message.length() - Context.UNSAID.length());
            return new Issue(otherwise.code(), otherwise.severity(), otherwise.place(), said, otherwise.hint());
        }
        String whole = message.contains(Context.FOUND)
                ? message.replace(Context.FOUND + " " + YEAR.many(), YEAR.counted(shown()))
                        .replace(Context.FOUND, shown())
                : message + ", found " + shown();
        return new Issue(otherwise.code(), otherwise.severity(), otherwise.place(), whole, otherwise.hint());
    }

    private String shown() {
        Dimension dimension = check.value().dimension();
        Unit unit = check.value()
                .term()
                .unit(dimension)
                .or(() -> Optional.ofNullable(USUAL.get(dimension)))
                .orElse(Measured.baseUnit(dimension));
        double rounded = new BigDecimal(value / unit.factor()).round(SHOWN).doubleValue();
        return Quantity.of(rounded, unit).toString();
    }
}
