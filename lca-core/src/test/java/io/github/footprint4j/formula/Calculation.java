package io.github.footprint4j.formula;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Short forms that the tests of this package share. */
final class Calculation {

    private Calculation() {}

    /** The value of a formula without names, in base units. */
    static double value(String text) {
        Program.Builder builder = new Program.Builder();
        int slot = builder.add(Formula.parse(text).expression(), name -> -1);
        return builder.build().evaluate(new double[0])[slot];
    }

    /** The value of a formula in base units, each name an input. */
    static double value(String text, SortedMap<String, Double> inputs) {
        Formula formula = Formula.parse(text);
        List<String> names = new ArrayList<>(inputs.keySet());
        Program.Builder builder = new Program.Builder();
        names.forEach(name -> builder.input());
        int slot = builder.add(formula.expression(), names::indexOf);
        return builder.build()
                .evaluate(inputs.values().stream().mapToDouble(x -> x).toArray())[slot];
    }

    /** The issues that a reading or check throws. */
    static List<Issue> issues(Supplier<?> step) {
        return assertThrows(InvalidInputException.class, step::get).issues();
    }

    /** The only issue that a text throws when it is parsed. */
    static Issue issue(String text) {
        List<Issue> issues = issues(() -> Formula.parse(text));
        if (issues.size() != 1) {
            throw new AssertionError("expected one issue of \"" + text + "\", found " + issues);
        }
        return issues.get(0);
    }
}
