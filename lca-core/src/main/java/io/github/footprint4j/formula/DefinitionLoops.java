package io.github.footprint4j.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds loops among definitions, so that each name that is part of one is in a loop found or in a loop with such a name; at most
 * {@value #MOST} of them, since each costs a search.
 */
final class DefinitionLoops {

    private static final int MOST = 100;

    private final SortedMap<String, SortedSet<String>> needs;
    private final Map<String, Integer> group = new HashMap<>(); // looked up only, never iterated

    private DefinitionLoops(SortedMap<String, SortedSet<String>> needs) {
        this.needs = needs;
    }

    /** The shortest loop through each name, unless the name stands in a loop already found; each starts with its first name. */
    static List<List<String>> in(SortedMap<String, SortedSet<String>> needs) {
        DefinitionLoops search = new DefinitionLoops(needs);
        search.findGroups();
        List<List<String>> loops = new ArrayList<>();
        SortedSet<String> done = new TreeSet<>();
        for (String name : needs.keySet()) {
            List<String> loop = done.contains(name) || loops.size() == MOST ? List.of() : search.shortestThrough(name);
            if (!loop.isEmpty()) {
                loops.add(loop);
                done.addAll(loop);
            }
        }
        return loops;
    }

    private SortedSet<String> needed(String name) {
        return needs.getOrDefault(name, Collections.emptySortedSet());
    }

    /**
     * Names that need each other form a group, outside of which no loop goes on: what is left of the needs is followed backwards from
     * the names in the reverse order in which a search leaves them (Kosaraju's algorithm).
     */
    private void findGroups() {
        SortedMap<String, SortedSet<String>> users = new TreeMap<>();
        needs.forEach((user, names) -> names.forEach(
                name -> users.computeIfAbsent(name, unused -> new TreeSet<>()).add(user)));
        List<String> left = leftInOrder();
        for (int i = left.size() - 1; i >= 0; i--) {
            Deque<String> open = new ArrayDeque<>();
            if (group.putIfAbsent(left.get(i), i) == null) {
                open.push(left.get(i));
            }
            while (!open.isEmpty()) {
                for (String user : users.getOrDefault(open.pop(), Collections.emptySortedSet())) {
                    if (group.putIfAbsent(user, i) == null) {
                        open.push(user);
                    }
                }
            }
        }
    }

    /** The names in the order in which a search in depth along what they need leaves them, with a stack of its own. */
    private List<String> leftInOrder() {
        record Visit(String name, Iterator<String> rest) {}
        List<String> left = new ArrayList<>();
        SortedSet<String> seen = new TreeSet<>();
        Deque<Visit> open = new ArrayDeque<>();
        for (String start : needs.keySet()) {
            if (seen.add(start)) {
                open.push(new Visit(start, needed(start).iterator()));
            }
            while (!open.isEmpty()) {
                Visit visit = open.peek();
                if (!visit.rest().hasNext()) {
                    left.add(open.pop().name());
                } else {
                    String next = visit.rest().next();
                    if (seen.add(next)) {
                        open.push(new Visit(next, needed(next).iterator()));
                    }
                }
            }
        }
        return left;
    }

    /** Goes breadth-first along what is needed until the start is needed again; empty if it never is. */
    private List<String> shortestThrough(String start) {
        Map<String, String> neededBy = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String user = open.remove();
            for (String needed : needed(user)) {
                if (needed.equals(start)) {
                    return way(start, user, neededBy);
                }
                if (Objects.equals(group.get(needed), group.get(start)) && neededBy.putIfAbsent(needed, user) == null) {
                    open.add(needed);
                }
            }
        }
        return List.of();
    }

    private static List<String> way(String start, String end, Map<String, String> neededBy) {
        List<String> way = new ArrayList<>(List.of(end));
        while (!way.get(way.size() - 1).equals(start)) {
            way.add(neededBy.getOrDefault(way.get(way.size() - 1), start));
        }
        Collections.reverse(way);
        int first = way.indexOf(Collections.min(way));
        Collections.rotate(way, -first);
        return List.copyOf(way);
    }
}
