package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Which names parameters may have: those a formula can use, none that is a unit, and none that stands for a sum over the parts.
 */
public final class ParameterNames {

    /** Names that the product itself defines for its formulas. */
    public static final List<String> DERIVED = List.of("product_mass", "packed_mass", "rest_mass");

    private ParameterNames() {}

    /** Reports every name of the field that cannot be used. */
    public static void check(Fields owner, String key) {
        owner.optional(key)
                .node()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .ifPresent(object -> object.members()
                        .keySet()
                        .forEach(name ->
                                problem(name).ifPresent(issue -> owner.issues().add(issue.at(object.keyPlace(name))))));
    }

    private static Optional<Issue> problem(String name) {
        if (Unit.isSymbol(name)) {
            return Optional.of(refused("the parameter \"" + name + "\" has the name of a unit, expected another name")
                    .maybe(suggestion(name + "_value")));
        }
        if (DERIVED.contains(name)) {
            return Optional.of(refused("the parameter \"" + name + "\" has a name that stands for a sum over the parts")
                    .maybe(suggestion("own_" + name)));
        }
        if (!isName(name)) {
            String message =
                    "the parameter \"" + name + "\" cannot be used in a formula, expected letters, digits and '_', "
                            + "with a letter first, and no word of the formula language";
            return Optional.of(refused(message).maybe(suggestion(name)));
        }
        return Optional.empty();
    }

    private static boolean isName(String text) {
        try {
            return Formula.parse(text).expression() instanceof Expression.Name name
                    && name.name().equals(text);
        } catch (InvalidInputException e) {
            return false;
        }
    }

    private static String suggestion(String name) {
        String changed = name.strip().replaceAll("[^A-Za-z0-9_]", "_");
        return isName(changed) ? "\"" + changed + "\"" : "";
    }

    private static Issue refused(String message) {
        return Issue.error(IssueCode.INVALID_NAME, Place.NONE, message);
    }
}
