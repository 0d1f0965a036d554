package io.github.footprint4j.formula;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts definitions that use each other into an order in which each needs only earlier ones. */
public final class DefinitionOrder {

    private static final SortedSet<String> NOBODY = Collections.emptySortedSet();

    /** Names of a loop that a message shows. */
    private static final int SHOWN = 20;

    private final SortedMap<String, Formula> definitions;
    private final Issues issues = new Issues();

    private DefinitionOrder(SortedMap<String, Formula> definitions) {
        this.definitions = definitions;
    }

    /**
     * The names of all definitions in such an order; among those that could come next the first in the alphabet does.
     *
     * @param definitions formulas by name; a definition hides an outer name
     * @param outer names that are defined elsewhere
     * @throws io.github.footprint4j.issue.InvalidInputException with every unknown name and with the loops of definitions that need
     *     each other; the place of each issue is {@link Place#of} the name of the definition
     */
    public static List<String> of(SortedMap<String, Formula> definitions, Collection<String> outer) {
        DefinitionOrder order = new DefinitionOrder(definitions);
        order.reportUnknown(new TreeSet<>(outer));
        List<String> names = order.sorted();
        order.issues.throwIfErrors();
        return names;
    }

    private void reportUnknown(SortedSet<String> known) {
        known.addAll(definitions.keySet());
        definitions.forEach((name, formula) -> formula.names().stream()
                .filter(used -> !known.contains(used))
                .forEach(used -> issues.add(
                        UnknownName.of(used, issues.closest(used, () -> known)).at(Place.of(name)))));
    }

    /** Repeatedly takes the first name that waits for nothing (Kahn's algorithm). */
    private List<String> sorted() {
        SortedMap<String, SortedSet<String>> waiting = needs();
        SortedMap<String, SortedSet<String>> users = users(waiting);
        NavigableSet<String> ready = new TreeSet<>(definitions.keySet());
        ready.removeIf(name -> !waiting.getOrDefault(name, NOBODY).isEmpty());
        List<String> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            String name = ready.pollFirst();
            order.add(name);
            waiting.remove(name);
            users.getOrDefault(name, NOBODY).stream()
                    .filter(user -> isLastNeed(waiting.getOrDefault(user, NOBODY), name))
                    .forEach(ready::add);
        }
        DefinitionLoops.in(waiting).forEach(this::report);
        return List.copyOf(order);
    }

    private static boolean isLastNeed(SortedSet<String> needs, String name) {
        needs.remove(name);
        return needs.isEmpty();
    }

    private SortedMap<String, SortedSet<String>> needs() {
        SortedMap<String, SortedSet<String>> needs = new TreeMap<>();
        definitions.forEach((name, formula) -> {
            SortedSet<String> needed = new TreeSet<>(formula.names());
            needed.retainAll(definitions.keySet());
            needs.put(name, needed);
        });
        return needs;
    }

    private static SortedMap<String, SortedSet<String>> users(SortedMap<String, SortedSet<String>> needs) {
        SortedMap<String, SortedSet<String>> users = new TreeMap<>();
        needs.forEach((user, needed) -> needed.forEach(
                name -> users.computeIfAbsent(name, unused -> new TreeSet<>()).add(user)));
        return users;
    }

    private void report(List<String> loop) {
        issues.add(Issue.error(
                IssueCode.CYCLE,
                Place.of(loop.get(0)),
                "the definitions need each other: " + String.join(" → ", shortened(loop)) + " → " + loop.get(0)));
    }

    private static List<String> shortened(List<String> loop) {
        if (loop.size() <= SHOWN) {
            return loop;
        }
        List<String> shown = new ArrayList<>(loop.subList(0, SHOWN - 1));
        shown.add((loop.size() - SHOWN) + " more");
        shown.add(loop.get(loop.size() - 1));
        return shown;
    }
}
