package io.github.footprint4j.compiled;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.Amount;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The amounts of a product that were read while it was elaborated, so that those on which nothing depends in the end are said.
 *
 * <p>One amount may be read several times; it matters if one of its readings does.
 */
public final class ReadAmounts {

    /** What an amount is for, where that decides whether it matters and what is said of it. */
    public enum AmountUse {
        /** How much of an output there is; one that states its share matters to the others, whether anybody asks for it or not. */
        OUTPUT("nothing asks for this output"),
        /** By how much masses may be more than they should be. */
        TOLERANCE(AmountUse.USUAL),
        /** How a vehicle is loaded. */
        LOAD("a dataset in mass times distance holds its average load already"),
        /** Anything else. */
        ANY(AmountUse.USUAL);

        private static final String USUAL = "nothing in the result depends on it";

        private final String why;

        AmountUse(String why) {
            this.why = why;
        }
    }

    /**
     * An amount on which no result depends.
     *
     * @param pointer where it stands
     * @param text the amount as written
     * @param purpose what it is for
     */
    record Unneeded(String pointer, String text, AmountUse purpose) {}

    /** What is said where a mass is more than it should be, by no more than is tolerated. */
    private static final Set<IssueCode> OF_MASSES = EnumSet.of(IssueCode.MASS_BALANCE, IssueCode.END_OF_LIFE_TWICE);

    private record Reading(Amount amount, Names names, Optional<Measured> value) {

        boolean isOf(Amount other, Names seen) {
            return amount.equals(other) && names.equals(seen);
        }
    }

    private final Map<Field, List<Reading>> byField = new LinkedHashMap<>();
    private final Map<Field, AmountUse> purposes = new LinkedHashMap<>();

    /** Says what the amount of a field, or what stands inside it, is for; of the library nothing is kept. */
    public void mark(Field field, AmountUse purpose) {
        if (!field.isOfLibrary()) {
            purposes.put(field, purpose);
        }
    }

    private AmountUse purpose(Field field) {
        for (Optional<Field> at = Optional.of(field);
                at.isPresent();
                at = at.get().around()) {
            AmountUse found = purposes.get(at.get());
            if (found != null) {
                return found;
            }
        }
        return AmountUse.ANY;
    }

    /** Keeps what was made of an amount; nothing if an issue was reported. */
    public void add(Field field, Amount amount, Names names, Optional<Measured> value) {
        byField.computeIfAbsent(field, unused -> new ArrayList<>(1)).add(new Reading(amount, names, value));
    }

    /** What was made of an amount already, with the same names in sight; empty if it was not read yet. */
    public Optional<Optional<Measured>> find(Field field, Amount amount, Names names) {
        for (Reading reading : byField.getOrDefault(field, List.of())) {
            if (reading.isOf(amount, names)) {
                return Optional.of(reading.value());
            }
        }
        return Optional.empty();
    }

    /** True if an amount was read there. */
    public boolean holds(Field field) {
        return byField.containsKey(field);
    }

    /** The amounts none of whose terms matter. */
    List<Unneeded> without(Predicate<Term> matters) {
        List<Unneeded> without = new ArrayList<>();
        byField.forEach((field, readings) -> {
            if (!anyMatters(readings, matters) && !isShared(field)) {
                String text = readings.get(0).amount().formula().text();
                without.add(new Unneeded(field.pointer(), text, purpose(field)));
            }
        });
        return without;
    }

    private static boolean anyMatters(List<Reading> readings, Predicate<Term> matters) {
        for (Reading reading : readings) {
            if (reading.value().map(Measured::term).filter(matters).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** True for the amount of an output that states its share: what others bear follows from that, whether anybody asks for it or not. */
    private boolean isShared(Field field) {
        return purpose(field) == AmountUse.OUTPUT
                && field.around()
                        .map(output -> output.member("allocation"))
                        .filter(byField::containsKey)
                        .isPresent();
    }

    /** Notes of amounts on which nothing depends; where something is said of a field or of what it stands in already, no more is said. */
    static void note(List<Unneeded> unneeded, Issues issues) {
        Set<String> said = new TreeSet<>();
        issues.stream()
                .map(Issue::place)
                .filter(place -> !IssuePlaces.isOfLibrary(place))
                .forEach(place -> said.add(place.path()));
        boolean borne = issues.stream().anyMatch(issue -> OF_MASSES.contains(issue.code()));
        Set<String> around = withoutEffect(issues);
        unneeded.forEach(one -> {
            boolean bears = one.purpose() == AmountUse.TOLERANCE && borne;
            if (!bears && !said.contains(one.pointer()) && !isInside(one.pointer(), around)) {
                issues.add(Issue.note(
                        IssueCode.NO_EFFECT,
                        Place.of(one.pointer()),
                        "\"" + name(one.pointer()) + ": " + one.text() + "\" has no effect: " + one.purpose().why));
            }
        });
    }

    /** Notes of spreads that no draw brings into the result, unless all that they stand in is said to have no effect. */
    static void noteSpreads(Map<Place, String> silent, Issues issues) {
        Set<String> around = withoutEffect(issues);
        silent.forEach((place, text) -> {
            if (!around.contains(place.path()) && !isInside(place.path(), around)) {
                issues.add(Issue.note(
                        IssueCode.NO_EFFECT,
                        place,
                        "\"" + text + "\" has no effect: what it is the spread of counts 0 times, so that no draw of it"
                                + " moves the result"));
            }
        });
    }

    private static Set<String> withoutEffect(Issues issues) {
        Set<String> paths = new TreeSet<>();
        issues.stream()
                .filter(issue -> issue.code() == IssueCode.UNUSED || issue.code() == IssueCode.NO_EFFECT)
                .filter(issue -> !IssuePlaces.isOfLibrary(issue.place()))
                .forEach(issue -> paths.add(issue.place().path()));
        return paths;
    }

    private static boolean isInside(String pointer, Set<String> around) {
        for (int end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (around.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** The name of the field, without the position in a list. */
    private static String name(String pointer) {
        String[] steps = pointer.split("/", -1);
        for (int i = steps.length - 1; i > 0; i--) {
            if (!steps[i].matches("[0-9]+")) {
                return steps[i];
            }
        }
        return pointer;
    }
}
