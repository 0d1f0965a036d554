package io.github.footprint4j.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is rounded by whole numbers is what the exact decimal of the number gives; the oracle is {@link BigDecimal}. */
class ShortRoundingProperties {

    @Property
    void significantDigitsAreThoseOfTheExactDecimal(
            @ForAll("sizes") double value, @ForAll @IntRange(min = 1, max = 5) int digits) {
        BigDecimal exact = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        ShortRounding.significant(value, digits)
                .ifPresent(text -> assertEquals(0, exact.compareTo(new BigDecimal(text)), text + " for " + value));
    }

    @Property
    void decimalsAreThoseOfTheExactDecimal(@ForAll("sizes") double value, @ForAll @IntRange(max = 5) int decimals) {
        BigDecimal exact = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
        ShortRounding.decimals(value, decimals).ifPresent(text -> {
            String sign =
                    exact.signum() == 0 ? BigDecimal.ZERO.setScale(decimals).toPlainString() : exact.toPlainString();
            assertEquals(sign, text);
        });
    }

    /** Numbers of all sizes, powers of ten, and halves of the last digit with what lies next to them. */
    @Provide
    Arbitrary<Double> sizes() {
        Arbitrary<Double> any = Combinators.combine(
                        Arbitraries.doubles().between(1, 10),
                        Arbitraries.integers().between(-8, 14))
                .as((digits, exponent) -> digits * StrictMath.pow(10, exponent));
        Arbitrary<Double> edges = Combinators.combine(
                        Arbitraries.integers().between(0, 20_000),
                        Arbitraries.integers().between(-6, 9),
                        Arbitraries.integers().between(-2, 2))
                .as((halves, exponent, beside) ->
                        halves / 2.0 * StrictMath.pow(10, exponent) * (1 + beside * Math.ulp(1.0)));
        return Arbitraries.oneOf(any, edges).map(value -> value == 0 ? 0.0 : value);
    }
}
