package io.github.footprint4j.data.product;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.unit.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shares of one list, which make up a whole: at most one is the rest, and stated ones add up to 1.
 *
 * <p>Shares that are formulas, and those of entries with a condition, are added up when their values are known.
 */
final class ShareSum {

    /** Three shares of a third, written with ten digits, still add up to 1. */
    private static final double TOLERANCE = 1e-9;

    private static final int DIGITS = 12;

    private record Addend(Share share, Place place) {}

    private final List<Addend> parts = new ArrayList<>();
    private boolean conditional;

    void add(Share share, Place place) {
        parts.add(new Addend(share, place));
    }

    /** Notes that some member of the list may be absent, so that the sum is not known here. */
    void conditional() {
        conditional = true;
    }

    void check(Issues issues) {
        if (parts.isEmpty()) {
            return;
        }
        List<Addend> rests =
                parts.stream().filter(part -> part.share().stated().isEmpty()).toList();
        rests.stream()
                .skip(1)
                .filter(part -> !conditional)
                .forEach(part -> issues.add(
                        refused("a second share is \"rest\", expected at most one in a list", part.place())));
        List<Optional<Double>> stated = parts.stream()
                .filter(part -> !rests.contains(part))
                .map(ShareSum::literal)
                .toList();
        if (!conditional && stated.stream().allMatch(Optional::isPresent)) {
            checkSum(stated.stream().mapToDouble(Optional::orElseThrow).sum(), !rests.isEmpty(), issues);
        }
    }

    private void checkSum(double sum, boolean hasRest, Issues issues) {
        boolean fits = hasRest ? sum <= 1 + TOLERANCE : Math.abs(sum - 1) <= TOLERANCE;
        if (!fits) {
            String expected = hasRest ? "at most 1 beside \"rest\"" : "1";
            Place place = parts.get(parts.size() - 1).place();
            issues.add(refused("the shares of the list add up to " + rounded(sum) + ", expected " + expected, place)
                    .maybe(sum > 1 ? "one of them counts something twice" : "one share is \"rest\""));
        }
    }

    /** Without the last digits of a sum, such as those of 0.7 + 0.2. */
    private static String rounded(double sum) {
        return BigDecimal.valueOf(sum)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Optional<Double> literal(Addend part) {
        return part.share()
                .stated()
                .flatMap(amount -> amount.formula().quantity())
                .filter(quantity -> quantity.dimension().isNone())
                .map(Quantity::base);
    }

    private static Issue refused(String message, Place place) {
        return Issue.error(IssueCode.SHARES, place, message);
    }
}
