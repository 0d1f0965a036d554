package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values with names, in the order of the file.
 *
 * @param place where the object starts
 * @param members the values by their keys; of a key written twice only the first value
 * @param keyPlaces where each key starts, in the order of the members
 */
public record ObjectNode(Place place, Map<String, SourceNode> members, List<Place> keyPlaces) implements SourceNode {

    /** Copies both; throws if a key has no place or is not well-formed Unicode. */
    public ObjectNode {
        if (members.size() != keyPlaces.size()) {
            throw new IllegalArgumentException(
                    "each member needs a key place, found " + members.keySet() + " and " + keyPlaces);
        }
        members.keySet().forEach(key -> Surrogates.check(key, place));
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        keyPlaces = List.copyOf(keyPlaces);
    }

    /** An empty builder for an object that was not read from a file. */
    public static ObjectBuilder builder() {
        return new ObjectBuilder(Place.NONE);
    }

    /** The value of a key. */
    public Optional<SourceNode> find(String key) {
        return Optional.ofNullable(members.get(key));
    }

    /** Where a key starts; where the object starts if it has no such key. */
    public Place keyPlace(String key) {
        return members.containsKey(key) ? keyPlaces.get(position(key, members)) : place;
    }

    /** How many members stand before that of a key. */
    static int position(String key, Map<String, SourceNode> members) {
        return List.copyOf(members.keySet()).indexOf(key);
    }

    @Override
    public String description() {
        return "an object";
    }

    @Override
    public ObjectNode withoutPlaces() {
        ObjectBuilder builder = builder();
        members.forEach((key, value) -> builder.put(key, value.withoutPlaces()));
        return builder.build();
    }
}
