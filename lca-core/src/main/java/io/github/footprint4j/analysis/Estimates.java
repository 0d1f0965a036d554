package io.github.footprint4j.analysis;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Input;
import io.github.footprint4j.system.InputFacts.Owner;
import io.github.footprint4j.system.InputId;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The uncertain parameters of a product file's own.
 *
 * @param product the product
 * @param byName the parameters by their names in the file
 */
record Estimates(ProductId product, SortedMap<String, Input> byName) {

    Estimates {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    static Estimates of(Footprint footprint) {
        SortedMap<String, Input> byName = new TreeMap<>();
        footprint.solved().system().inputs().all().stream()
                .filter(input -> input.id().kind() == InputId.Kind.PARAMETER)
                .filter(input -> input.facts().owner() == Owner.PRODUCT)
                .filter(input -> input.drawn().isPresent())
                .forEach(input -> byName.put(name(input), input));
        return new Estimates(footprint.product().id(), byName);
    }

    private static String name(Input input) {
        String path = input.drawnAs().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Names of parameters that two of several products state with the same value and spread. */
    static SortedSet<String> equal(Collection<Estimates> all) {
        Map<String, List<Stated>> seen = new HashMap<>(); // looked up only, never iterated
        SortedSet<String> names = new TreeSet<>();
        for (Estimates one : all) {
            one.byName.forEach((name, input) -> {
                List<Stated> before = seen.computeIfAbsent(name, unused -> new ArrayList<>());
                Optional<Stated> alike = before.stream()
                        .filter(other -> other.input().isDrawnLike(input))
                        .findFirst();
                if (alike.isEmpty()) {
                    before.add(new Stated(one.product, input));
                } else if (!alike.get().product().equals(one.product)) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    /** The same names without those of which it has been said whether they are one quantity. */
    static SortedSet<String> undecided(Collection<Estimates> all, SharedEstimates sharing) {
        SortedSet<String> names = sharing.restIsIndependent() ? new TreeSet<>() : equal(all);
        names.removeAll(sharing.shared());
        return names;
    }

    /** The first product that states a parameter so. */
    private record Stated(ProductId product, Input input) {}

    /** A footprint whose shared parameters have the random numbers of their names, so that they are one quantity in every draw. */
    static Footprint shared(Footprint footprint, SharedEstimates sharing) {
        SortedMap<InputId, InputId> shared = new TreeMap<>();
        Estimates.of(footprint).byName().forEach((name, input) -> {
            if (sharing.shared().contains(name)) {
                shared.put(input.drawnAs(), new InputId(InputId.Kind.PARAMETER, "shared//" + name));
            }
        });
        Drawing drawing = footprint.drawing();
        return shared.isEmpty()
                ? footprint
                : footprint.drawnBy(
                        drawing.withStreams(input -> drawing.streams().quantity(shared.getOrDefault(input, input))));
    }

    /**
     * Refuses to share what is not one quantity.
     *
     * @throws InvalidInputException for every name that fewer than two products have, or that has two spreads
     */
    static void check(List<Footprint> footprints, SharedEstimates sharing) {
        Issues issues = new Issues();
        SortedMap<ProductId, Estimates> products = new TreeMap<>();
        footprints.forEach(one -> products.putIfAbsent(one.product().id(), of(one)));
        for (String name : sharing.shared()) {
            List<Estimates> having = products.values().stream()
                    .filter(one -> one.byName().containsKey(name))
                    .toList();
            if (having.size() < 2) {
                issues.add(missing(name, having, products));
            } else if (having.stream()
                    .anyMatch(one -> !one.get(name).isDrawnLike(having.get(0).get(name)))) {
                issues.add(Issue.error(
                                IssueCode.CONFLICTING_FIELDS,
                                Place.of("sharing \"" + name + "\""),
                                "\"" + name + "\" has not the same value and spread in all products: "
                                        + listed(name, having) + ", expected one quantity")
                        .maybe("the two belong into one study, or are two quantities"));
            }
        }
        issues.throwIfErrors();
    }

    /**
     * What is shared, what is a quantity of its own though it looks like another one, and what nobody has decided.
     *
     * @param missing what there is not while something is undecided
     */
    static List<Issue> notes(Collection<Estimates> all, SharedEstimates sharing, String missing) {
        List<Issue> notes = new ArrayList<>();
        SortedSet<String> others = equal(all);
        others.removeAll(sharing.shared());
        if (!sharing.shared().isEmpty()) {
            notes.add(said(listed(sharing.shared()) + " of different files: one quantity, as was said"));
        }
        if (sharing.restIsIndependent()) {
            notes.add(said(
                    others.isEmpty()
                            ? "no other parameters of different files look like one quantity, so that it changes nothing"
                                    + " to call them independent"
                            : listed(others) + " of different files: quantities of their own, as was said"));
        } else if (!others.isEmpty()) {
            notes.add(undecided(others, missing));
        }
        return notes;
    }

    private static Issue said(String message) {
        return Issue.note(IssueCode.EQUAL_ESTIMATES, Place.NONE, message);
    }

    private static String listed(Collection<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    private static Issue undecided(SortedSet<String> names, String missing) {
        boolean one = names.size() == 1;
        return Issue.note(
                        IssueCode.EQUAL_ESTIMATES,
                        Place.NONE,
                        "files of different products state " + listed(names)
                                + " with the same value and spread, and nothing says whether "
                                + (one ? "it is" : "each is")
                                + " one quantity or two, so there is " + missing + ":"
                                + " --share NAME says that one of them is the same for all of them, --independent that the"
                                + " others have nothing to do with each other; in a study they are one")
                .maybe("--share " + String.join(" --share ", names));
    }

    private static Issue missing(String name, List<Estimates> having, Map<ProductId, Estimates> products) {
        SortedSet<String> known = new TreeSet<>();
        known.addAll(equal(products.values()));
        Issue issue = Issue.error(
                IssueCode.UNKNOWN_NAME,
                Place.of("sharing \"" + name + "\""),
                "found "
                        + (having.isEmpty()
                                ? "no product"
                                : "only \"" + having.get(0).product() + "\"") + " with an uncertain parameter \"" + name
                        + "\" of its own, expected two or more");
        return known.isEmpty() ? issue : issue.maybe(String.join(", ", known));
    }

    private Input get(String name) {
        Input input = byName.get(name);
        if (input == null) {
            throw new IllegalArgumentException("found no \"" + name + "\" in " + product);
        }
        return input;
    }

    private static String listed(String name, List<Estimates> having) {
        return having.stream()
                .map(one -> "\"" + one.product() + "\" " + value(one.get(name)))
                .collect(Collectors.joining(", "));
    }

    private static String value(Input input) {
        String unit = input.unit().equals(Unit.NONE) ? "" : " " + input.unit();
        double deviation = input.drawn().map(one -> Math.sqrt(one.variance())).orElse(0.0)
                / input.unit().factor();
        return Digits.plain(input.valueInUnit()) + unit + " with a standard deviation of " + Digits.plain(deviation)
                + unit;
    }
}
