package io.github.footprint4j.data.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Builds the tree from Jackson's tokens. The document is bounded before; Jackson's own limits are only a second fence. */
final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DocumentLimits.DEPTH + 1)
                    .maxNumberLength(DocumentLimits.DOCUMENT)
                    .maxStringLength(DocumentLimits.DOCUMENT)
                    .maxNameLength(DocumentLimits.DOCUMENT)
                    .build())
            // Interned or cached names would outlive a hostile document.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final TextReading reading;

    JsonReader(TextReading reading) {
        this.reading = reading;
    }

    SourceNode read() {
        try (JsonParser parser = FACTORY.createParser(reading.text())) {
            SourceNode root = value(parser, parser.nextToken(), "");
            refuseMore((int) parser.currentLocation().getCharOffset());
            return root;
        } catch (JacksonException e) {
            throw new InvalidInputException(JsonProblem.of(e, reading));
        } catch (IOException e) {
            throw new InvalidInputException(
                    Issue.error(IssueCode.UNREADABLE, reading.place(0, ""), "cannot be read: " + e.getMessage()));
        }
    }

    private void refuseMore(int end) {
        String rest = reading.text().substring(end);
        if (!rest.isBlank()) {
            Place place =
                    reading.place(reading.text().length() - rest.stripLeading().length(), "");
            String message = "found \"" + TextNode.shortened(rest.strip()) + "\" after the end of the document";
            throw new InvalidInputException(Issue.error(IssueCode.SYNTAX, place, message));
        }
    }

    private SourceNode value(JsonParser parser, JsonToken token, String pointer) throws IOException {
        Place place = here(parser, pointer);
        reading.count(place);
        return switch (token) {
            case START_OBJECT -> object(parser, place);
            case START_ARRAY -> list(parser, place);
            case VALUE_STRING -> reading.text(place, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> reading.number(place, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new TruthNode(place, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new NullNode(place);
            default -> throw new IllegalStateException("no value starts with the token " + token);
        };
    }

    private SourceNode object(JsonParser parser, Place place) throws IOException {
        reading.enter(place);
        ObjectBuilder object = new ObjectBuilder(place);
        for (int keys = 1; parser.nextToken() != JsonToken.END_OBJECT; keys++) {
            TextReading.checkKeys(keys, place);
            String key = parser.currentName();
            String pointer = place.child(key).path();
            Place keyPlace = here(parser, pointer);
            reading.put(object, keyPlace, key, value(parser, parser.nextToken(), pointer));
        }
        reading.leave();
        return object.build();
    }

    private SourceNode list(JsonParser parser, Place place) throws IOException {
        reading.enter(place);
        List<SourceNode> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token, place.path() + "/" + elements.size()));
        }
        reading.leave();
        return new ListNode(place, elements);
    }

    private Place here(JsonParser parser, String pointer) {
        return reading.place((int) parser.currentTokenLocation().getCharOffset(), pointer);
    }
}
