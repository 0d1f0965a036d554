package io.github.footprint4j.compiled;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.uncertainty.Distribution;
import io.github.footprint4j.uncertainty.LogNormalDistribution;
import io.github.footprint4j.uncertainty.NormalDistribution;
import io.github.footprint4j.uncertainty.Range;
import io.github.footprint4j.uncertainty.Sigma;
import io.github.footprint4j.uncertainty.TriangularDistribution;
import io.github.footprint4j.uncertainty.UniformDistribution;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;

/** Turns a spread as written into a distribution around a value, in base units. */
public final class Spreads {

    private Spreads() {}

    /**
     * The distribution around a stated value.
     *
     * @throws InvalidInputException if the spread does not fit the value
     */
    public static Distribution around(double value, Dimension dimension, Spread spread) {
        return spread.match(
                logNormal -> logNormal(value, dimension, logNormal),
                normal -> NormalDistribution.of(value, Deviation.of(constant(normal.deviation(), dimension))),
                range -> triangular(value, range(value, dimension, range.low(), range.high()), range.centre()),
                range -> UniformDistribution.of(value, range(value, dimension, range.low(), range.high())));
    }

    private static Distribution logNormal(double value, Dimension dimension, Spread.LogNormal spread) {
        if (!(value > 0)) {
            throw refused(
                    "a log-normal spread such as \"sigma\" needs a value above 0, found " + base(value, dimension));
        }
        Sigma sigma = Sigma.of(spread.sigma());
        return switch (spread.centre()) {
            case MEDIAN -> LogNormalDistribution.ofMedian(value, sigma);
            case MEAN -> LogNormalDistribution.ofMean(value, sigma);
            case MODE -> LogNormalDistribution.ofMode(value, sigma);
        };
    }

    private static Distribution triangular(double value, Range range, Spread.Centre centre) {
        return switch (centre) {
            case MEDIAN -> TriangularDistribution.ofMedian(value, range);
            case MEAN -> TriangularDistribution.ofMean(value, range);
            case MODE -> TriangularDistribution.of(value, range);
        };
    }

    private static Range range(double value, Dimension dimension, Formula low, Formula high) {
        double from = constant(low, dimension);
        double to = constant(high, dimension);
        if (!(from < to)) {
            throw refused("the range runs from " + low.text() + " to " + high.text()
                    + ", expected the smaller limit first and the larger one second");
        }
        if (!(from <= value && value <= to)) {
            throw refused("the range from " + low.text() + " to " + high.text() + " does not hold the value beside it, "
                    + shown(value, dimension, low));
        }
        return Range.from(from).to(to);
    }

    /** The value in the unit of a limit. */
    private static String shown(double value, Dimension dimension, Formula limit) {
        Quantity base = base(value, dimension);
        return limit.quantity().map(Quantity::unit).map(base::to).orElse(base).toString();
    }

    private static Quantity base(double value, Dimension dimension) {
        return Quantity.of(value, Measured.baseUnit(dimension));
    }

    /** The field beside the value in which a spread is written, or its long form if it has no field of its own. */
    public static String field(Spread spread) {
        return spread.match(
                logNormal -> logNormal.centre() == Spread.Centre.MEDIAN ? "sigma" : "distribution",
                normal -> "distribution",
                triangular -> "range",
                uniform -> "distribution");
    }

    private static double constant(Formula formula, Dimension dimension) {
        boolean fits = formula.quantity()
                .map(quantity -> quantity.unit().dimension().equals(dimension))
                .orElse(formula.names().isEmpty());
        if (!fits) {
            throw refused(
                    "the spread has \"" + formula.text() + "\", expected " + dimension + " like the value beside it");
        }
        double value = Constants.valueOf(formula.expression()).orElseThrow();
        if (!Sizes.isStatable(value)) {
            throw refused("the spread has \"" + formula.text() + "\", expected " + Sizes.EXPECTED);
        }
        return value;
    }

    private static InvalidInputException refused(String message) {
        return new InvalidInputException(Issue.error(IssueCode.SPREAD, Place.NONE, message));
    }
}
