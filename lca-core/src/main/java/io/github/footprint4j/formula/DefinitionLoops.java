package io.github.footprint4j.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds loops among definitions, so that each name that is part of one is in a loop found or in a loop with such a name. */
record DefinitionLoops(SortedMap<String, SortedSet<String>> needs) {

    /** The shortest loop through each name, unless the name stands in a loop already found; each starts with its first name. */
    static List<List<String>> in(SortedMap<String, SortedSet<String>> needs) {
        DefinitionLoops search = new DefinitionLoops(needs);
        List<List<String>> loops = new ArrayList<>();
        SortedSet<String> done = new TreeSet<>();
        for (String name : needs.keySet()) {
            List<String> loop = done.contains(name) ? List.of() : search.shortestThrough(name);
            if (!loop.isEmpty()) {
                loops.add(loop);
                done.addAll(loop);
            }
        }
        return loops;
    }

    /** Goes breadth-first along what is needed until the start is needed again; empty if it never is. */
    private List<String> shortestThrough(String start) {
        Map<String, String> neededBy = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String user = open.remove();
            for (String needed : needs.getOrDefault(user, Collections.emptySortedSet())) {
                if (needed.equals(start)) {
                    return way(start, user, neededBy);
                }
                if (neededBy.putIfAbsent(needed, user) == null) {
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
