package io.github.footprint4j.target;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.uncertainty.Distribution;
import io.github.footprint4j.uncertainty.Range;
import io.github.footprint4j.uncertainty.TriangularDistribution;
import io.github.footprint4j.uncertainty.UniformDistribution;
import io.github.footprint4j.unit.Quantity;
import java.util.Optional;

/**
 * How far an input may move if nobody says it: from the {@code min} of its parameter to its {@code max}; else over the range of its
 * distribution, if that has limits; else from 0 % to 100 % for a percentage between them, and from 0 to {@value #TIMES} times the stated
 * value for any other (from -1 to 1 in its unit around a stated 0). A limit that is stated alone takes the other from what comes next.
 */
final class Leeway {

    static final double TIMES = 10;

    private static final String PERCENT = "%";

    private Leeway() {}

    static Range of(Input input, Optional<Parameter> parameter) {
        Range usual = input.distribution().flatMap(Leeway::limits).orElseGet(() -> usual(input));
        double low = limit(parameter.flatMap(one -> one.allowed().min())).orElse(usual.low());
        double high = limit(parameter.flatMap(one -> one.allowed().max())).orElse(usual.high());
        return Range.from(Math.min(low, input.value())).to(Math.max(high, input.value()));
    }

    private static Optional<Double> limit(Optional<Formula> formula) {
        return formula.flatMap(Formula::quantity).map(Quantity::base);
    }

    private static Optional<Range> limits(Distribution distribution) {
        if (distribution instanceof TriangularDistribution triangular) {
            return Optional.of(triangular.range());
        }
        return distribution instanceof UniformDistribution uniform ? Optional.of(uniform.range()) : Optional.empty();
    }

    private static Range usual(Input input) {
        double stated = input.value();
        if (input.unit().symbol().equals(PERCENT) && 0 <= stated && stated <= 1) {
            return Range.from(0).to(1);
        }
        return stated == 0
                ? Range.from(-input.unit().factor()).to(input.unit().factor())
                : Range.from(Math.min(0, TIMES * stated)).to(Math.max(0, TIMES * stated));
    }
}
