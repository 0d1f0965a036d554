package io.github.footprint4j.target;

import io.github.footprint4j.compare.BothFormulas;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.unit.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest set of measures that reaches a total, found and checked with the full model: savings are never added up.
 *
 * @param aim the total to reach, in kg CO2e per functional unit
 * @param stated the total of the product as it is
 * @param plan the cheapest set; empty if no set reaches the total
 * @param lowest the set with the lowest total that was seen; no lower one differs from it in one measure
 * @param proof what is sure about the answer, and what it took
 * @param formulas the difference that the plan makes, or the lowest set without one, under both formulas for recycled material, where it
 *     depends on them
 * @param notes what the reader should know
 */
public record CheapestSet(
        double aim,
        double stated,
        Optional<Plan> plan,
        Plan lowest,
        Proof proof,
        Optional<BothFormulas> formulas,
        List<Issue> notes) {

    /** Copies the list. */
    public CheapestSet {
        notes = List.copyOf(notes);
    }

    /** What is sure about an answer. */
    public enum Guarantee {
        /** Nothing is assumed: every allowed set that costs less was calculated. */
        EVERY_SET("every set that costs no more was calculated with the full model"),
        /** Every other set was calculated or left by the bound, and no calculated set contradicts the bound. */
        PAIRS(
                "no other set is cheaper unless three measures together save more than their pairs show; none did in what was"
                        + " calculated"),
        /** The sets are as sure as in the other cases, the levers beside each of them to the linearisation. */
        LINEARISED(
                "how far levers move rests on repeated linearisation: no small step is cheaper, another region may be"),
        /** The search ended early, or measures save more together than the bound allows. */
        SEEN("the cheapest of the sets that were calculated; a cheaper one may exist");

        private final String text;

        Guarantee(String text) {
            this.text = text;
        }

        /** What it says, in words. */
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * What an answer rests on.
     *
     * @param guarantee what is sure
     * @param calculated how often the full model was calculated
     * @param nodes how many branches were looked at; 0 if every set was calculated
     */
    public record Proof(Guarantee guarantee, int calculated, int nodes) {}

    /**
     * Measures done together.
     *
     * @param steps the measures, in the order of their ids
     * @param cost what they cost together
     * @param total the total with all of them, in kg CO2e per functional unit
     * @param left the measures that are not done, in the order of their ids
     */
    public record Plan(List<Step> steps, Quantity cost, double total, List<Measure> left) {

        /** Copies the lists. */
        public Plan {
            steps = List.copyOf(steps);
            left = List.copyOf(left);
        }
    }

    /**
     * One measure of a set.
     *
     * @param measure the measure
     * @param value where a lever is moved to; empty for a measure that is done or not done
     * @param cost what it costs
     * @param alone what it saves alone, in kg CO2e; NaN if there is no answer for it alone
     * @param beside what it saves beside the others of the set, in kg CO2e; NaN if there is no answer for the others
     */
    public record Step(Measure measure, Optional<Parameter.Value> value, Quantity cost, double alone, double beside) {}

    /**
     * The cheapest set for a product.
     *
     * @param system the product
     * @param measures what can be done
     * @param aim the total to reach, in kg CO2e per functional unit
     * @throws io.github.footprint4j.issue.InvalidInputException with every measure that cannot be done on the product
     */
    public static CheapestSet of(ProductSystem system, Measures measures, double aim) {
        return CheapestSetSearch.of(system, measures, aim);
    }

    /**
     * The cheapest set for anything that has a total.
     *
     * @param response one position for each measure in the order of ids: 0 or 1, or the value of a lever in base units
     * @param start the positions with nothing done
     * @param measures what can be done
     * @param aim the total to reach, in kg CO2e
     */
    public static CheapestSet of(Response response, double[] start, Measures measures, double aim) {
        return CheapestSetSearch.of(response, start, measures, aim, SetSearch.Limits.USUAL);
    }

    static boolean isReached(double total, double aim) {
        return total <= aim + Target.TOLERANCE * Math.abs(aim);
    }
}
