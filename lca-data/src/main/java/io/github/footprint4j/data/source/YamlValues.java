package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Place;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;

/** Builds the tree from SnakeYAML's events and refuses what this library does not accept of YAML. */
final class YamlValues {

    private final TextReading reading;
    private final YamlEvents events;

    YamlValues(TextReading reading, YamlEvents events) {
        this.reading = reading;
        this.events = events;
    }

    /** The value that starts with an event and stands at a pointer. */
    SourceNode value(Event event, String pointer) {
        Place place = reading.place(events.start(event), pointer);
        reading.count(place);
        if (event.is(Event.ID.Alias)) {
            return reading.refuse(Unsupported.ALIAS.at(place));
        }
        boolean tagged = refuseProperties((NodeEvent) event, place);
        if (event instanceof ScalarEvent scalar) {
            return tagged ? new RefusedNode(place) : scalar(scalar, place);
        }
        return event.is(Event.ID.MappingStart)
                ? object((CollectionStartEvent) event, place)
                : list((CollectionStartEvent) event, place);
    }

    /** Collects anchor and tag; true if there is a tag, which would change what a scalar is. */
    private boolean refuseProperties(NodeEvent event, Place place) {
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        if (tag != null) {
            reading.add(Unsupported.TAG.named(shown(tag), place));
        }
        if (event.getAnchor() != null) {
            reading.add(Unsupported.ANCHOR.named("&" + event.getAnchor(), place));
        }
        return tag != null;
    }

    private static String shown(String tag) {
        return tag.startsWith(Tag.PREFIX) ? "!!" + tag.substring(Tag.PREFIX.length()) : tag;
    }

    private SourceNode scalar(ScalarEvent scalar, Place place) {
        return scalar.isPlain()
                ? PlainScalar.read(reading, place, scalar.getValue())
                : reading.text(place, scalar.getValue());
    }

    private SourceNode object(CollectionStartEvent start, Place place) {
        reading.enter(place);
        List<Member> members = new ArrayList<>();
        while (!events.nextIs(Event.ID.MappingEnd)) {
            members.add(member(place));
            TextReading.checkKeys(members.size(), place);
        }
        ObjectBuilder object = new ObjectBuilder(place);
        List<Member> meant = start.isFlow() ? MissingQuotes.inObject(reading, members) : members;
        meant.forEach(member -> put(object, member));
        events.next();
        reading.leave();
        return object.build();
    }

    private void put(ObjectBuilder object, Member member) {
        if (member.key().node() instanceof TextNode key) {
            reading.put(object, key.place(), key.value(), member.value().node());
        }
    }

    private Member member(Place object) {
        Written key = key(events.next(), object);
        Event value = events.next();
        if (key.node() instanceof TextNode text) {
            return new Member(key, written(value, text.place().path()));
        }
        skip(value);
        return new Member(key, new Written(key.node(), key.end(), key.end(), false));
    }

    private Written key(Event event, Place object) {
        int start = events.start(event);
        if (event instanceof ScalarEvent scalar) {
            Place place = reading.place(start, object.child(scalar.getValue()).path());
            return new Written(key(scalar, place), start, events.end(event), scalar.isPlain());
        }
        skip(event);
        SourceNode refused = reading.refuse(Unsupported.OTHER_KEY.at(reading.place(start, object.path())));
        return new Written(refused, start, start, false);
    }

    private SourceNode key(ScalarEvent scalar, Place place) {
        refuseProperties(scalar, place);
        if (scalar.isPlain() && scalar.getValue().equals("<<")) {
            return reading.refuse(Unsupported.MERGE_KEY.at(place));
        }
        if (scalar.isPlain() && scalar.getValue().isEmpty()) {
            return reading.refuse(Unsupported.EMPTY_KEY.at(place));
        }
        return reading.text(place, reading.key(scalar.getValue()));
    }

    private SourceNode list(CollectionStartEvent start, Place place) {
        reading.enter(place);
        List<Written> elements = new ArrayList<>();
        while (!events.nextIs(Event.ID.SequenceEnd)) {
            elements.add(written(events.next(), place.path() + "/" + elements.size()));
        }
        events.next();
        reading.leave();
        List<Written> meant = start.isFlow() ? MissingQuotes.inList(reading, elements) : elements;
        return new ListNode(place, meant.stream().map(Written::node).toList());
    }

    private Written written(Event event, String pointer) {
        int start = events.start(event);
        int end = events.end(event);
        boolean plain = event instanceof ScalarEvent scalar && scalar.isPlain();
        return new Written(value(event, pointer), start, end, plain);
    }

    /** Passes over the rest of a value that stands under a refused key. */
    private void skip(Event first) {
        int open = step(first);
        while (open > 0) {
            open += step(events.next());
        }
    }

    private int step(Event event) {
        if (event instanceof CollectionStartEvent) {
            reading.enter(reading.place(events.start(event), ""));
            return 1;
        }
        if (event instanceof CollectionEndEvent) {
            reading.leave();
            return -1;
        }
        return 0;
    }

    /**
     * A value and the part of the text where it was written.
     *
     * @param plain true for a scalar without quotes
     */
    record Written(SourceNode node, int start, int end, boolean plain) {

        Written refused() {
            return new Written(new RefusedNode(node.place()), start, end, plain);
        }
    }

    /** A key and its value. */
    record Member(Written key, Written value) {}
}
