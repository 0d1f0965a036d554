package io.github.footprint4j.issue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Where the elements of a document stand in its file, by path.
 *
 * <p>A model that was read keeps its places, so that a problem found later is still shown at its line. Places say nothing about what
 * a model means: two of them are always equal, and a model built in Java has {@link #NONE}.
 */
public final class Places {

    /** No place known: paths stay paths. */
    public static final Places NONE = new Places(path -> Optional.empty(), List.of());

    private final Function<String, Optional<Place>> byPath;
    private final List<SortedMap<String, String>> moves; // the last one first

    private Places(Function<String, Optional<Place>> byPath, List<SortedMap<String, String>> moves) {
        this.byPath = byPath;
        this.moves = moves;
    }

    /** The places of a document by JSON pointer. */
    public static Places of(Map<String, Place> byPath) {
        Map<String, Place> all = Map.copyOf(byPath);
        return of(path -> Optional.ofNullable(all.get(path)));
    }

    /** The places of a document that is asked by JSON pointer when one is needed: most never are. */
    public static Places of(Function<String, Optional<Place>> byPath) {
        return new Places(byPath, List.of());
    }

    /**
     * These places for a model in which elements stand elsewhere than in the file.
     *
     * @param written the path in the file for paths in the model, which hold for all below them; what stands in no file has a name
     *     instead of a path, such as {@code part "sleeve"}
     */
    public Places moved(SortedMap<String, String> written) {
        List<SortedMap<String, String>> all = new ArrayList<>();
        all.add(Collections.unmodifiableSortedMap(new TreeMap<>(written)));
        all.addAll(moves);
        return new Places(byPath, List.copyOf(all));
    }

    /** The place of a path, or that of the nearest element around it, always with the path of what was asked for as it was written. */
    public Place at(String path) {
        String written = path;
        for (SortedMap<String, String> move : moves) {
            written = moved(written, move);
        }
        Place found =
                written.isEmpty() || written.startsWith("/") ? nearest(written).orElse(Place.NONE) : Place.NONE;
        return new Place(found.source(), found.line(), found.column(), written);
    }

    private static String moved(String path, SortedMap<String, String> move) {
        String around = path;
        while (!around.isEmpty()) {
            if (move.containsKey(around)) {
                return move.get(around) + path.substring(around.length());
            }
            around = around.substring(0, Math.max(0, around.lastIndexOf('/')));
        }
        return path;
    }

    /** The issue at the position of its path in the file; an issue that has a position already stays as it is. */
    public Issue locate(Issue issue) {
        return issue.place().source().isEmpty() ? issue.at(at(issue.place().path())) : issue;
    }

    private Optional<Place> nearest(String path) {
        String around = path;
        Optional<Place> found = byPath.apply(around);
        while (found.isEmpty() && !around.isEmpty()) {
            around = around.substring(0, Math.max(0, around.lastIndexOf('/')));
            found = byPath.apply(around);
        }
        return found;
    }

    /** True for any other places: see the class comment. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Places;
    }

    /** The same for all places. */
    @Override
    public int hashCode() {
        return 1;
    }

    /** The name of the class. */
    @Override
    public String toString() {
        return "places";
    }
}
