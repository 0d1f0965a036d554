package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the members of an {@link ObjectNode} in the order in which they are to be written. Not thread-safe. */
public final class ObjectBuilder {

    private final Place place;
    private final Map<String, SourceNode> members = new LinkedHashMap<>();
    private final List<Place> keyPlaces = new ArrayList<>();

    ObjectBuilder(Place place) {
        this.place = place;
    }

    /** Adds a member; throws {@link IllegalArgumentException} if the key is there already. */
    public ObjectBuilder put(String key, SourceNode value) {
        return put(key, Place.NONE, value);
    }

    /** Adds a member if there is a value. */
    public ObjectBuilder put(String key, Optional<? extends SourceNode> value) {
        value.ifPresent(node -> put(key, node));
        return this;
    }

    /** The object with the members so far. */
    public ObjectNode build() {
        return new ObjectNode(place, members, keyPlaces);
    }

    ObjectBuilder put(String key, Place keyPlace, SourceNode value) {
        if (members.putIfAbsent(key, value) != null) {
            throw new IllegalArgumentException("the key \"" + key + "\" is there already");
        }
        keyPlaces.add(keyPlace);
        return this;
    }

    /** Where the key was written first. */
    Optional<Place> findKey(String key) {
        return members.containsKey(key)
                ? Optional.of(keyPlaces.get(ObjectNode.position(key, members)))
                : Optional.empty();
    }
}
