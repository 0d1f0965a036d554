package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.InvalidInputException;
import java.util.function.Supplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** The events of a YAML text with offsets in UTF-16 units; whatever stops the parser is thrown as an issue. */
final class YamlEvents {

    private final TextReading reading;
    private final Supplier<Event> taken;
    private final Supplier<Event> seen;
    private final boolean hasPairs;
    private int codePoints;
    private int offset;

    YamlEvents(TextReading reading) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.reading = reading;
        String text = reading.text();
        this.hasPairs = text.codePointCount(0, text.length()) < text.length();
        Parser parser = new ParserImpl(new StreamReader(reading.text()), options);
        this.taken = parser::getEvent;
        this.seen = parser::peekEvent;
    }

    Event next() {
        return guarded(taken);
    }

    /** The next event without taking it. */
    Event peek() {
        return guarded(seen);
    }

    boolean nextIs(Event.ID id) {
        return peek().is(id);
    }

    int start(Event event) {
        return offset(event.getStartMark());
    }

    int end(Event event) {
        return offset(event.getEndMark());
    }

    /** Events come in the order of the text, so that the way from the last mark is short. */
    private int offset(Mark mark) {
        offset = hasPairs ? reading.text().offsetByCodePoints(offset, mark.getIndex() - codePoints) : mark.getIndex();
        codePoints = mark.getIndex();
        return offset;
    }

    /** Where a character that no text may hold stands first; the parser's own position is wrong behind surrogate pairs. */
    private int first(int character) {
        String text = reading.text();
        int at = 0;
        while (at < text.length() && text.codePointAt(at) != character) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private Event guarded(Supplier<Event> step) {
        try {
            return step.get();
        } catch (MarkedYAMLException e) {
            throw new InvalidInputException(YamlProblem.of(e, reading, this::offset));
        } catch (ReaderException e) {
            throw new InvalidInputException(
                    YamlProblem.control(e.getCodePoint(), reading.place(first(e.getCodePoint()), "")));
        } catch (NumberFormatException e) {
            // The parser does not check the eight digits of an escape such as \UFFFFFFFF.
            throw new InvalidInputException(
                    YamlProblem.escape(reading.place(reading.text().indexOf("\\U", offset), "")));
        }
    }
}
