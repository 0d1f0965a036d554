package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Constants;
import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.uncertainty.Distribution;
import io.github.footprint4j.uncertainty.Range;
import io.github.footprint4j.unit.Quantity;
import java.util.List;
import java.util.Optional;

/** Compares the value of a parameter with the values it may take. */
final class ParameterLimits {

    private static final double TOLERANCE = 1e-12;

    private ParameterLimits() {}

    static void check(Context context, Field field, Parameter parameter, Measured found) {
        double value = ((Term.Fixed) found.term()).value();
        Parameter.Allowed allowed = parameter.allowed();
        checkList(context, field, parameter, value);
        allowed.min()
                .flatMap(limit -> limit(context, field.member("min"), limit, found))
                .filter(min -> value < min)
                .ifPresent(min -> outside(
                        context,
                        field,
                        parameter,
                        "at least " + allowed.min().orElseThrow().text()));
        allowed.max()
                .flatMap(limit -> limit(context, field.member("max"), limit, found))
                .filter(max -> value > max)
                .ifPresent(max -> outside(
                        context,
                        field,
                        parameter,
                        "at most " + allowed.max().orElseThrow().text()));
    }

    /** Whether the limits of a parameter leave room to its spread: what may take one value only is certain. */
    static boolean hasRoom(Context context, Field spread, Parameter.Allowed allowed, Distribution distribution) {
        Optional<Double> min = base(allowed.min());
        Optional<Double> max = base(allowed.max());
        if (distribution.variance() == 0 || min.isEmpty() || max.isEmpty() || min.get() > max.get()) {
            return true;
        }
        boolean found = distribution.within(Range.from(min.get()).to(max.get())).probability() > 0;
        if (!found) {
            context.error(
                    IssueCode.SPREAD,
                    spread,
                    "found a spread of a value that is at least "
                            + allowed.min().orElseThrow().text() + " and at most "
                            + allowed.max().orElseThrow().text() + ", expected limits that leave room to it");
        }
        return found;
    }

    private static Optional<Double> base(Optional<Formula> limit) {
        return limit.flatMap(Formula::quantity).map(Quantity::base);
    }

    /** Requires a derived value to lie within its limits at the stated inputs. */
    static void require(Context context, Field field, Parameter.Allowed allowed, Measured found) {
        allowed.min()
                .flatMap(limit -> limit(context, field.member("min"), limit, found))
                .ifPresent(min -> context.require(
                        found,
                        value -> value >= min,
                        outside(field, "at least " + allowed.min().orElseThrow())));
        allowed.max()
                .flatMap(limit -> limit(context, field.member("max"), limit, found))
                .ifPresent(max -> context.require(
                        found,
                        value -> value <= max,
                        outside(field, "at most " + allowed.max().orElseThrow())));
    }

    private static Issue outside(Field field, String expected) {
        return Issue.error(
                IssueCode.OUT_OF_RANGE,
                field.member("value").place(),
                "found " + Context.FOUND + ", expected " + expected);
    }

    /** A choice that is not on its list would choose nothing. */
    static void check(Context context, Field field, Parameter parameter, Parameter.Choice choice) {
        require(parameter.allowed().oneOf().contains(choice), context, field, parameter);
    }

    private static void checkList(Context context, Field field, Parameter parameter, double value) {
        List<Parameter.Value> list = parameter.allowed().oneOf();
        require(list.isEmpty() || list.stream().anyMatch(one -> isEqual(one, value)), context, field, parameter);
    }

    private static void require(boolean listed, Context context, Field field, Parameter parameter) {
        List<Parameter.Value> list = parameter.allowed().oneOf();
        if (!listed) {
            context.error(
                    IssueCode.NOT_ALLOWED,
                    field.member("value"),
                    "found " + parameter.value() + ", expected one of " + list);
        }
    }

    private static boolean isEqual(Parameter.Value one, double value) {
        return one.number()
                .map(Formula::expression)
                .flatMap(Constants::valueOf)
                .filter(listed -> Math.abs(listed - value) <= TOLERANCE * Math.abs(value))
                .isPresent();
    }

    private static Optional<Double> limit(Context context, Field field, Formula limit, Measured found) {
        Optional<Quantity> quantity = limit.quantity();
        if (quantity.filter(one -> one.unit().dimension().equals(found.dimension()))
                .isEmpty()) {
            context.error(
                    IssueCode.DIMENSION_MISMATCH,
                    field,
                    "found \"" + limit.text() + "\", expected a quantity of dimension " + found.dimension());
            return Optional.empty();
        }
        return quantity.map(Quantity::base);
    }

    private static void outside(Context context, Field field, Parameter parameter, String expected) {
        context.error(
                IssueCode.OUT_OF_RANGE, field.member("value"), "found " + parameter.value() + ", expected " + expected);
    }
}
