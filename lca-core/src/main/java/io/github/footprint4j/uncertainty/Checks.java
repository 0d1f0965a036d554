package io.github.footprint4j.uncertainty;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;

/** What every distribution asks of its numbers. */
final class Checks {

    private Checks() {}

    static double finite(String what, double value) {
        if (!Double.isFinite(value)) {
            throw spread("the " + what + " is " + value + ", expected a finite number");
        }
        return value + 0.0;
    }

    static double probability(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("found the probability " + p + ", expected one above 0 and below 1");
        }
        return p;
    }

    static InvalidInputException spread(String message) {
        return new InvalidInputException(Issue.error(IssueCode.SPREAD, Place.NONE, message));
    }

    /** The cumulative probability of a value that is certain. */
    static double step(double certain, double x) {
        return x < certain ? 0 : 1;
    }
}
