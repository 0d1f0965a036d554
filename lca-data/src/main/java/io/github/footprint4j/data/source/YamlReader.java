package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.InvalidInputException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Reads the one document of a YAML text. */
final class YamlReader {

    private final TextReading reading;
    private final YamlEvents events;

    YamlReader(TextReading reading) {
        this.reading = reading;
        this.events = new YamlEvents(reading);
    }

    SourceNode read() {
        LongNames.refuse(reading);
        events.next();
        Event start = events.next();
        if (start.is(Event.ID.StreamEnd)) {
            throw new InvalidInputException(Documents.empty(reading.place(0, "")));
        }
        refuseDirective(start);
        SourceNode root = root();
        events.next();
        refuseSecondDocument();
        return root;
    }

    private void refuseDirective(Event start) {
        if (reading.text().startsWith("%", events.start(start))) {
            reading.add(Unsupported.DIRECTIVE.at(reading.place(events.start(start), "")));
        }
    }

    private void refuseSecondDocument() {
        Event event = events.peek();
        if (event.is(Event.ID.DocumentStart)) {
            reading.add(Unsupported.SECOND_DOCUMENT.at(reading.place(events.start(event), "")));
        }
    }

    private SourceNode root() {
        Event event = events.next();
        if (event instanceof ScalarEvent scalar && isAbsent(scalar)) {
            throw new InvalidInputException(Documents.empty(reading.place(0, "")));
        }
        return new YamlValues(reading, events).value(event, "");
    }

    /** True for a document that consists of its start alone. */
    private static boolean isAbsent(ScalarEvent scalar) {
        return scalar.isPlain() && scalar.getValue().isEmpty() && scalar.getTag() == null && scalar.getAnchor() == null;
    }
}
