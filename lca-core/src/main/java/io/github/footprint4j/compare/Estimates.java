package io.github.footprint4j.compare;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputFacts.Owner;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.result.Deviations;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Sample;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The uncertain parameters of a product file's own.
 *
 * @param footprint the footprint of the product
 * @param byName the parameters by their names in the file
 */
public record Estimates(Footprint footprint, SortedMap<String, Input> byName) {

    /** What is left of a number that does not depend on an input, as a share of the number, is rounding. */
    private static final double ROUNDING = 1e-12;

    private static final int SHOWN = 3;

    /**
     * A number whose interval is asked for.
     *
     * @param slopes first order: by how much it moves with each quantity
     * @param draws the number in every draw
     */
    public record AskedEstimate(Function<Footprint, Deviations> slopes, Function<Footprint, Sample> draws) {}

    public Estimates {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    /** The estimates on which a footprint rests, by their names. */
    public static Estimates of(Footprint footprint) {
        SortedMap<String, Input> byName = new TreeMap<>();
        footprint.solved().system().inputs().all().stream()
                .filter(input -> input.id().kind() == InputId.Kind.PARAMETER)
                .filter(input -> input.facts().owner() == Owner.PRODUCT)
                .filter(input -> input.drawn().isPresent())
                .forEach(input -> byName.put(name(input), input));
        return new Estimates(footprint, byName);
    }

    /** The product that states them. */
    ProductId product() {
        return footprint.product().id();
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
                    before.add(new Stated(one.product(), input));
                } else if (!alike.get().product().equals(one.product())) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    /**
     * The same names without those of which it has been said whether they are one quantity, and without those that a number of fewer
     * than two products depends on: it is the same either way.
     */
    public static SortedSet<String> undecided(Collection<Estimates> all, SharedEstimates sharing, AskedEstimate number) {
        SortedSet<String> names = sharing.restIsIndependent() ? new TreeSet<>() : equal(all);
        names.removeAll(sharing.shared());
        return names.isEmpty()
                ? names
                : equal(all.stream().map(one -> one.bearingOn(number, names)).toList());
    }

    /** Those of some names that a number depends on. */
    private Estimates bearingOn(AskedEstimate number, SortedSet<String> names) {
        SortedMap<String, Input> bearing = new TreeMap<>(byName);
        bearing.entrySet().removeIf(one -> !names.contains(one.getKey()) || !bearsOn(number, one.getValue()));
        return new Estimates(footprint, bearing);
    }

    /** Whether a number moves with an input: at stated values, and if not there, in any draw. */
    private boolean bearsOn(AskedEstimate number, Input input) {
        double slope = number.slopes()
                .apply(footprint)
                .of(footprint.drawing().streams().quantity(input.drawnAs()));
        return Math.abs(slope) > ROUNDING * footprint.cube().magnitude()
                || !isSame(number.draws().apply(footprint), number.draws().apply(redrawn(input)));
    }

    /** The footprint with other random numbers for one input. */
    private Footprint redrawn(Input input) {
        InputId own = input.drawnAs();
        InputId other = new InputId(own.kind(), own.path() + "//other");
        return drawn(footprint, Map.of(own, other));
    }

    private static boolean isSame(Sample one, Sample other) {
        return IntStream.range(0, one.size())
                .allMatch(draw -> Double.compare(one.at(draw), other.at(draw)) == 0
                        || Math.abs(one.at(draw) - other.at(draw))
                                <= ROUNDING * (Math.abs(one.at(draw)) + Math.abs(other.at(draw))));
    }

    /** The first product that states a parameter so. */
    private record Stated(ProductId product, Input input) {}

    /** A footprint whose shared parameters have the random numbers of their names, so that they are one quantity in every draw. */
    public static Footprint shared(Footprint footprint, SharedEstimates sharing) {
        SortedMap<InputId, InputId> shared = new TreeMap<>();
        Estimates.of(footprint).byName().forEach((name, input) -> {
            if (sharing.shared().contains(name) && !isSet(footprint, name)) {
                shared.put(input.drawnAs(), new InputId(InputId.Kind.PARAMETER, "shared//" + name));
            }
        });
        return shared.isEmpty() ? footprint : drawn(footprint, shared);
    }

    /** A footprint some of whose inputs have the random numbers of others. */
    private static Footprint drawn(Footprint footprint, Map<InputId, InputId> others) {
        Drawing drawing = footprint.drawing();
        return footprint.drawnBy(
                drawing.withStreams(input -> drawing.streams().quantity(others.getOrDefault(input, input))));
    }

    /** True if someone gave a parameter another value, which makes it a value of its own. */
    private static boolean isSet(Footprint footprint, String name) {
        return settings(footprint, name).findAny().isPresent();
    }

    private static Stream<Setting> settings(Footprint footprint, String name) {
        return footprint.product().declarations().settings().stream()
                .filter(setting -> setting.name().equals(name));
    }

    /**
     * Refuses to share what is not one quantity.
     *
     * @throws InvalidInputException for every name that fewer than two products have, or that has two spreads
     */
    public static void check(List<Footprint> footprints, SharedEstimates sharing) {
        Issues issues = new Issues();
        List<Estimates> all = footprints.stream().map(Estimates::of).toList();
        for (String name : sharing.shared()) {
            List<Estimates> having = having(name, all);
            if (having.size() < 2) {
                issues.add(missing(name, having, all));
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

    /** One of each product that states a parameter, those left out where another value was set. */
    private static List<Estimates> having(String name, List<Estimates> all) {
        SortedMap<ProductId, Estimates> products = new TreeMap<>();
        all.stream()
                .filter(one -> one.byName.containsKey(name) && !isSet(one.footprint, name))
                .forEach(one -> products.putIfAbsent(one.product(), one));
        return List.copyOf(products.values());
    }

    /**
     * What is shared, what is a quantity of its own though it looks like another one, and what nobody has decided.
     *
     * @param undecided what nobody has decided
     * @param missing what there is not while something is undecided
     */
    public static List<Issue> notes(
            Collection<Estimates> all, SharedEstimates sharing, SortedSet<String> undecided, String missing) {
        List<Footprint> footprints = all.stream().map(Estimates::footprint).toList();
        List<Issue> notes = new ArrayList<>(Lookalikes.ofStudies(footprints));
        if (!sharing.restIsIndependent()) {
            notes.addAll(Lookalikes.atAmounts(footprints));
        }
        if (!sharing.shared().isEmpty()) {
            notes.add(said(listed(sharing.shared()) + " of different files: one quantity, as was said"));
            sharing.shared().forEach(name -> notes.addAll(set(name, all)));
        }
        SortedSet<String> others = equal(all);
        others.removeAll(sharing.shared());
        if (sharing.restIsIndependent()) {
            notes.add(said(
                    others.isEmpty()
                            ? "no other parameters of different files look like one quantity, so that it changes nothing"
                                    + " to call them independent"
                            : listed(others) + " of different files: quantities of their own, as was said"));
        } else if (!undecided.isEmpty()) {
            notes.add(undecided(undecided, missing));
        }
        return notes;
    }

    /** Where a shared parameter has a value of its own. */
    private static List<Issue> set(String name, Collection<Estimates> all) {
        SortedMap<ProductId, SortedSet<String>> settings = new TreeMap<>();
        all.forEach(one -> settings(one.footprint, name)
                .forEach(setting -> settings.computeIfAbsent(one.product(), unused -> new TreeSet<>())
                        .add(setting.toString())));
        return settings.entrySet().stream()
                .map(one -> said("\"" + one.getKey() + "\" with " + few(one.getValue()) + ": there \"" + name
                        + "\" is a value of its own and not the quantity that is shared"))
                .toList();
    }

    private static String few(SortedSet<String> texts) {
        String shown = texts.stream().limit(SHOWN).collect(Collectors.joining(" or "));
        return texts.size() <= SHOWN ? shown : shown + " or " + (texts.size() - SHOWN) + " more values";
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

    private static Issue missing(String name, List<Estimates> having, List<Estimates> all) {
        SortedSet<String> known = new TreeSet<>();
        known.addAll(equal(all));
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
            throw new IllegalArgumentException("found no \"" + name + "\" in " + product());
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
