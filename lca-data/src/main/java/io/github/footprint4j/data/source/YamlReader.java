package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;

/** Builds the tree from SnakeYAML's events and refuses what this library does not accept of YAML. */
final class YamlReader {

    private final Reading reading;
    private final YamlEvents events;

    YamlReader(Reading reading) {
        this.reading = reading;
        this.events = new YamlEvents(reading);
    }

    Node read() {
        LongNames.refuse(reading);
        events.next();
        Event start = events.next();
        if (start.is(Event.ID.StreamEnd)) {
            throw new InvalidInputException(Documents.empty(reading.place(0, "")));
        }
        refuseDirective(start);
        Node root = root();
        events.next();
        refuseSecondDocument();
        return root;
    }

    private void refuseDirective(Event start) {
        if (reading.text().startsWith("%", events.start(start))) {
            unsupported(reading.place(events.start(start), ""), "a directive", "remove the line");
        }
    }

    private void refuseSecondDocument() {
        Event event = events.peek();
        if (event.is(Event.ID.DocumentStart)) {
            unsupported(reading.place(events.start(event), ""), "a second document", "split the file");
        }
    }

    private Node root() {
        Event event = events.next();
        if (event instanceof ScalarEvent scalar && isAbsent(scalar)) {
            throw new InvalidInputException(Documents.empty(reading.place(0, "")));
        }
        return value(event, "");
    }

    private Node value(Event event, String pointer) {
        Place place = reading.place(events.start(event), pointer);
        reading.count(place);
        if (event.is(Event.ID.Alias)) {
            return unsupported(place, "an alias", "write the value again, or put the text in quotes");
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
        Optional<String> tag = Optional.ofNullable(
                event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag());
        tag.ifPresent(name -> unsupported(place, "the tag " + shown(name), "put the text in quotes"));
        if (event.getAnchor() != null) {
            unsupported(
                    place,
                    "the anchor &" + TextNode.shortened(event.getAnchor()),
                    "put the text in quotes, or remove the anchor");
        }
        return tag.isPresent();
    }

    private static String shown(String tag) {
        return TextNode.shortened(tag.startsWith(Tag.PREFIX) ? "!!" + tag.substring(Tag.PREFIX.length()) : tag);
    }

    private Node scalar(ScalarEvent scalar, Place place) {
        return scalar.isPlain()
                ? PlainScalar.read(reading, place, scalar.getValue())
                : reading.text(place, scalar.getValue());
    }

    private Node object(CollectionStartEvent start, Place place) {
        reading.enter(place);
        List<Member> members = new ArrayList<>();
        while (!events.nextIs(Event.ID.MappingEnd)) {
            members.add(member(place));
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
            return new Member(key, written(value, object.child(text.value()).path()));
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
        Node refused =
                unsupported(reading.place(start, object.path()), "a key that is not a text", "put the text in quotes");
        return new Written(refused, start, start, false);
    }

    private Node key(ScalarEvent scalar, Place place) {
        refuseProperties(scalar, place);
        if (scalar.isPlain() && scalar.getValue().equals("<<")) {
            return unsupported(place, "the merge key <<", "write the members out");
        }
        if (scalar.isPlain() && scalar.getValue().isEmpty()) {
            return unsupported(place, "an empty key", "write a key before the colon, or put the text in quotes");
        }
        return reading.text(place, scalar.getValue());
    }

    private Node list(CollectionStartEvent start, Place place) {
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

    /** True for a document that consists of its start alone. */
    private static boolean isAbsent(ScalarEvent scalar) {
        return scalar.isPlain() && scalar.getValue().isEmpty() && scalar.getTag() == null && scalar.getAnchor() == null;
    }

    private Node unsupported(Place place, String found, String hint) {
        String message = "found " + found + ", which is not accepted in YAML here";
        return reading.refuse(
                Issue.error(IssueCode.UNSUPPORTED_SYNTAX, place, message).maybe(hint));
    }

    /**
     * A value and the part of the text where it was written.
     *
     * @param plain true for a scalar without quotes
     */
    record Written(Node node, int start, int end, boolean plain) {

        Written refused() {
            return new Written(new RefusedNode(node.place()), start, end, plain);
        }
    }

    /** A key and its value. */
    record Member(Written key, Written value) {}
}
