package io.github.footprint4j.compare;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.method.Rule;
import io.github.footprint4j.model.FunctionalUnit;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.process.CoProductRule;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.unit.Dimension;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether results may be compared: each one with the first.
 *
 * <p>Two functional units do the same if their amounts have one dimension and their texts the same words; capitals, blanks and punctuation
 * do not count.
 */
public final class Comparability {

    private final Alternative base;
    private final Set<Permission> permissions;
    private final Issues issues = new Issues();

    private Comparability(Alternative base, Set<Permission> permissions) {
        this.base = base;
        this.permissions = permissions;
    }

    /** What was permitted, as notes; throws InvalidInputException with every reason if something was not. */
    public static List<Issue> check(List<Alternative> alternatives, Set<Permission> permissions) {
        refuseFew(alternatives);
        Comparability one = new Comparability(alternatives.get(0), permissions);
        one.labels(alternatives);
        alternatives.stream().skip(1).forEach(one::compare);
        one.issues.throwIfErrors();
        return one.issues.toList();
    }

    private static void refuseFew(List<Alternative> alternatives) {
        if (alternatives.size() < 2) {
            Issues few = new Issues();
            few.add(Issue.error(
                            IssueCode.NOT_COMPARABLE,
                            Place.NONE,
                            "found " + alternatives.size() + " to compare, expected at least two")
                    .maybe("another product, or the variants of one"));
            few.throwIfErrors();
        }
    }

    private void labels(List<Alternative> alternatives) {
        Set<String> labels = new TreeSet<>();
        alternatives.stream()
                .map(Alternative::label)
                .filter(label -> !labels.add(label))
                .forEach(label -> issues.add(Issue.error(
                        IssueCode.DUPLICATE_ID,
                        Place.NONE,
                        "\"" + label + "\" stands twice in the comparison, expected different ones")));
    }

    private void compare(Alternative other) {
        boundary(other);
        amount(other);
        text(other);
        method(other);
        coProducts(other);
        library(other);
    }

    private void boundary(Alternative other) {
        String first = boundary(base.footprint());
        String second = boundary(other.footprint());
        if (!first.equals(second)) {
            refuse(other, "is " + second + ", expected " + first, "one boundary for both");
        }
    }

    private static String boundary(Footprint footprint) {
        return footprint.product().scope().boundary().word();
    }

    private void amount(Alternative other) {
        if (!dimension(base).equals(dimension(other))) {
            refuse(
                    other,
                    "is stated for " + unit(other).amount() + ", expected an amount like "
                            + unit(base).amount(),
                    "a functional unit that both can be stated for");
        }
    }

    private static Dimension dimension(Alternative one) {
        return one.footprint().facts().unitAmount().dimension();
    }

    private void text(Alternative other) {
        if (words(unit(base)).equals(words(unit(other)))) {
            return;
        }
        String message = "does \"" + unit(other).text() + "\", \"" + base + "\" does \""
                + unit(base).text() + "\"";
        if (permissions.contains(Permission.SAME_SERVICE)) {
            note(other, message + ": declared to be the same service");
        } else {
            refuse(other, message + ", expected the same service", "they do the same and may be declared so");
        }
    }

    private static FunctionalUnit unit(Alternative one) {
        return one.footprint().functionalUnit();
    }

    /** The words of a functional unit, without what two people may write differently. */
    private static String words(FunctionalUnit unit) {
        return Normalizer.normalize(unit.text(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]+", " ")
                .strip();
    }

    private void method(Alternative other) {
        Method first = method(base.footprint());
        Method second = method(other.footprint());
        List<String> different = different(first, second);
        if (different.isEmpty()) {
            return;
        }
        String message = "is calculated differently from \"" + base + "\": " + String.join("; ", different);
        if (permissions.contains(Permission.OTHER_METHODS)) {
            note(other, message + "; the difference is not the product's alone");
        } else {
            refuse(other, message + ", expected one method", "the same method for both");
        }
    }

    /** The method with the rule for recycled material that is in force; which others could be asked for makes no difference. */
    private static Method method(Footprint footprint) {
        Method method = footprint.method();
        RecyclingRule rule =
                method.choosing(footprint.product().scope().rules()).sharing().recycling();
        return method.with(rule);
    }

    /** How co-products are shared is for each product to choose, as long as the method leaves it open. */
    private void coProducts(Alternative other) {
        String first = coProducts(base.footprint());
        String second = coProducts(other.footprint());
        if (!first.equals(second)) {
            note(other, "shares co-products by " + second + ", \"" + base + "\" by " + first);
        }
    }

    private static String coProducts(Footprint footprint) {
        return footprint
                .product()
                .scope()
                .rules()
                .coProducts()
                .map(CoProductRule::word)
                .orElse("the first rule of the method that applies");
    }

    private static List<String> different(Method first, Method second) {
        List<String> all = new ArrayList<>();
        if (!first.title().equals(second.title())) {
            all.add(second.title() + ", not " + first.title());
        }
        for (Rule rule : second.differencesFrom(first)) {
            all.add(rule + " " + rule.of(second) + ", not " + rule.of(first));
        }
        return all;
    }

    private void library(Alternative other) {
        String first = library(base.footprint());
        String second = library(other.footprint());
        if (!first.equals(second)) {
            note(other, "buys from " + second + ", \"" + base + "\" from " + first);
        }
    }

    private static String library(Footprint footprint) {
        return footprint.library().toString();
    }

    private void refuse(Alternative other, String what, String hint) {
        issues.add(Issue.error(IssueCode.NOT_COMPARABLE, Place.NONE, "\"" + other + "\" " + what)
                .maybe(hint));
    }

    private void note(Alternative other, String what) {
        issues.add(Issue.note(IssueCode.NOT_COMPARABLE, Place.NONE, "\"" + other + "\" " + what));
    }
}
