package io.github.footprint4j.footprint;

import io.github.footprint4j.coverage.Coverage;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.ledger.ProductFacts;
import io.github.footprint4j.method.Threshold;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import java.util.OptionalDouble;

/** Numbers of a report as text. */
public final class Figures {

    private static final double KILOGRAM = 1.0;
    private static final double GRAMS = 1000;
    private static final int FEW = 3;

    private Figures() {}

    /** The unit of every sum of a footprint; a result for one use says so. */
    public static String unit(Footprint footprint) {
        return footprint.facts().uses().isPresent()
                ? footprint.unit() + " per use"
                : footprint.unit().symbol();
    }

    /** A share as per cent with one decimal; a hyphen where there is none. */
    public static String share(double share) {
        return !Double.isFinite(100 * share) ? "-" : Digits.decimals(100 * share, 1) + " %";
    }

    /** How much of the whole is covered, or why nobody knows. */
    public static String coverage(Coverage coverage) {
        OptionalDouble share = coverage.share();
        return share.isPresent()
                ? share(share.getAsDouble()) + " of what is anticipated"
                : "not assessed: 6.3 asks for " + share(Threshold.LEAST_COVERAGE.value())
                        + " of anticipated emissions, and "
                        + coverage.whyNotAssessed().orElseThrow();
    }

    /** A change as per cent with one decimal and its sign, also if it is above zero. */
    public static String change(double share) {
        return (share > 0 && Double.isFinite(100 * share) ? "+" : "") + share(share);
    }

    /** A mass in kg, or in g below one kg. */
    static String mass(ProductFacts.Mass mass) {
        double kilograms = mass.kilograms();
        return Math.abs(kilograms) < KILOGRAM
                ? Digits.significant(kilograms * GRAMS, FEW) + " g"
                : Digits.significant(kilograms, FEW) + " kg";
    }

    /** A number of years. */
    public static String years(ProductFacts.Duration duration) {
        String number = Digits.significant(duration.years(), FEW);
        String plain = number.contains(".") ? number.replaceAll("\\.?0+$", "") : number;
        return Noun.of("year").counted(plain);
    }
}
