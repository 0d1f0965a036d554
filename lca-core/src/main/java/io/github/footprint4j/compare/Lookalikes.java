package io.github.footprint4j.compare;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputFacts.Owner;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is one quantity in products of one study, and what looks like one in different files and cannot be called so. */
final class Lookalikes {

    private static final double ROUNDING = 1e-9;
    private static final int SHOWN = 3;

    private Lookalikes() {}

    private record Written(ProductId product, Input input) {}

    /** The uncertain parameters of a study that two or more products rest on. */
    static List<Issue> ofStudies(Collection<Footprint> footprints) {
        SortedMap<InputId, SortedSet<ProductId>> users = new TreeMap<>();
        SortedMap<String, SortedSet<InputId>> studies = new TreeMap<>();
        footprints.forEach(footprint -> drawn(footprint, Owner.STUDY, InputId.Kind.PARAMETER)
                .forEach(input -> {
                    users.computeIfAbsent(input.id(), unused -> new TreeSet<>())
                            .add(footprint.product().id());
                    studies.computeIfAbsent(study(footprint), unused -> new TreeSet<>())
                            .add(input.id());
                }));
        List<Issue> notes = new ArrayList<>();
        studies.forEach((study, inputs) -> {
            List<String> names = inputs.stream()
                    .filter(input -> users.getOrDefault(input, new TreeSet<>()).size() > 1)
                    .map(input -> "\"" + input.path().substring(input.path().lastIndexOf('/') + 1) + "\"")
                    .toList();
            if (!names.isEmpty()) {
                notes.add(note("parameters of the study \"" + study + "\" are one quantity in all its products: "
                        + String.join(", ", names)));
            }
        });
        return notes;
    }

    private static String study(Footprint footprint) {
        return footprint
                .product()
                .declarations()
                .study()
                .map(Study::id)
                .map(Object::toString)
                .orElse("");
    }

    private static Stream<Input> drawn(Footprint footprint, Owner owner, InputId.Kind kind) {
        return footprint.solved().system().inputs().all().stream()
                .filter(input -> input.id().kind() == kind)
                .filter(input -> input.facts().owner() == owner)
                .filter(input -> input.drawn().isPresent());
    }

    /** Amounts of different files that are written with the same value and spread; nothing can say that they are one quantity. */
    static List<Issue> atAmounts(Collection<Footprint> footprints) {
        NavigableMap<Double, List<Written>> seen = new TreeMap<>();
        SortedSet<InputId> known = new TreeSet<>();
        List<String> pairs = new ArrayList<>();
        footprints.forEach(footprint -> drawn(footprint, Owner.PRODUCT, InputId.Kind.AMOUNT)
                .filter(input -> known.add(input.id()))
                .map(input -> new Written(footprint.product().id(), input))
                .forEach(one -> {
                    like(one, seen).ifPresent(other -> pairs.add(pair(other, one)));
                    seen.computeIfAbsent(one.input().value(), unused -> new ArrayList<>())
                            .add(one);
                }));
        return pairs.isEmpty() ? List.of() : List.of(lookAlike(pairs));
    }

    private static Optional<Written> like(Written one, NavigableMap<Double, List<Written>> seen) {
        double value = one.input().value();
        double width = ROUNDING * Math.abs(value);
        return seen.subMap(value - width, true, value + width, true).values().stream()
                .flatMap(List::stream)
                .filter(other -> !other.product().equals(one.product()))
                .filter(other -> other.input().isDrawnLike(one.input()))
                .findFirst();
    }

    private static String pair(Written first, Written second) {
        return "\"" + first.input().id().path() + "\" and \""
                + second.input().id().path() + "\"";
    }

    private static Issue lookAlike(List<String> pairs) {
        String more = pairs.size() > SHOWN ? " and " + (pairs.size() - SHOWN) + " more" : "";
        return note(pairs.stream().limit(SHOWN).collect(Collectors.joining(", ")) + more
                        + " have the same value and spread and count as quantities of their own: what is written at an amount"
                        + " cannot be shared, a parameter can")
                .maybe("a parameter of one name in both files, and --share with this name");
    }

    private static Issue note(String message) {
        return Issue.note(IssueCode.EQUAL_ESTIMATES, Place.NONE, message);
    }
}
