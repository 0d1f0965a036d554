package io.github.footprint4j.result;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.ProductFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Notes about a total that is below zero, or larger than any product's. */
final class TotalNotes {

    /** In kg CO2e: about what the world emits in a year. */
    private static final double WORLD = 5e13;

    /** In kg CO2e for each kg of product: many times that of gold, the highest of the materials in the library. */
    private static final double INTENSITY = 1e6;

    private TotalNotes() {}

    static List<Issue> of(Footprint footprint) {
        List<Issue> notes = new ArrayList<>();
        double total = footprint.total();
        ProductFacts facts = footprint.facts();
        double mass = facts.declaredMass().orElse(facts.explainedMass()).kilograms();
        if (total < 0) {
            String credit = footprint.lines().stream()
                    .min(Comparator.comparingDouble(Line::co2e))
                    .map(line -> ", the largest credit is that of \""
                            + line.tag().line() + "\" with " + shown(line.co2e(), footprint))
                    .orElse("");
            notes.add(note("the total is " + shown(total, footprint) + " and below zero" + credit));
        }
        if (Math.abs(total) > WORLD) {
            notes.add(note("the total is " + shown(total, footprint) + ", more than the world emits in a year"));
        } else if (mass > 0 && Math.abs(total) > INTENSITY * mass) {
            notes.add(note("the total is " + shown(total / mass, footprint)
                    + " for each kg of the product, many times that of gold: a unit or an amount may be wrong"));
        }
        return notes;
    }

    private static Issue note(String message) {
        return Issue.note(IssueCode.UNUSUAL_TOTAL, Place.of(""), message);
    }

    private static String shown(double co2e, Footprint footprint) {
        return Digits.value(co2e) + " " + footprint.unit();
    }
}
