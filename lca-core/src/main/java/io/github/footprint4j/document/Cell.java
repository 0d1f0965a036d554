package io.github.footprint4j.document;

import io.github.footprint4j.matrix.CompensatedSum;
import java.util.List;

/**
 * A cell of a table: what is said, not yet how a page writes it.
 *
 * <pre>{@code
 * Cell part = Cell.words("enclosure");
 * Cell mass = Cell.number(0.0321, Form.significant(3));
 * }</pre>
 */
public sealed interface Cell {

    /** Nothing is known or asked here. */
    Cell NOTHING = new Words("", 0, false);

    /**
     * Words.
     *
     * @param text what is said
     * @param note what is said beside it and less loudly; may be empty
     * @param depth how far it is moved in, 0 for not at all
     * @param isStrong true if it sums up what stands below it
     */
    record Words(String text, String note, int depth, boolean isStrong) implements Cell {

        /** Words without a note. */
        public Words(String text, int depth, boolean isStrong) {
            this(text, "", depth, isStrong);
        }

        /** The text, and the note behind it if there is one. */
        public String said() {
            return note.isEmpty() ? text : text + " · " + note;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.words(this);
        }
    }

    /**
     * A number in the unit of its column, or in one of its own.
     *
     * @param value the number in full precision; not a number where none is known
     * @param form how people read it
     * @param unit its own unit, of a column whose numbers have several; else empty
     */
    record Figure(double value, Form form, String unit) implements Cell {

        /** As people read it. */
        public String text() {
            return form.text(value) + (unit.isEmpty() ? "" : " " + unit);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.figure(this);
        }
    }

    /**
     * A number in the unit of its column that is rounded by something beside it, such as the end of an interval by its width.
     *
     * @param value the number in full precision; not a number where none is known
     * @param text as people read it
     */
    record Rounded(double value, String text) implements Cell {

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rounded(this);
        }
    }

    /**
     * A number that is shown as a bar on the scale of its column.
     *
     * @param segments what it is the sum of, in the order in which it is drawn
     */
    record Bar(List<Segment> segments) implements Cell {

        /** Copies the list. */
        public Bar {
            segments = List.copyOf(segments);
        }

        /** The sum. */
        public double value() {
            return CompensatedSum.of(segments.stream().mapToDouble(Segment::value));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.bar(this);
        }
    }

    /**
     * A stretch of a bar.
     *
     * @param value how long it is
     * @param tone a word of small letters and hyphens by which a page gives it a colour; empty for the usual one
     */
    record Segment(double value, String tone) {

        /** Checks the word; throws {@link IllegalArgumentException} with what was found. */
        public Segment {
            if (!tone.matches("[a-z-]*")) {
                throw new IllegalArgumentException("expected small letters and hyphens, found \"" + tone + "\"");
            }
        }
    }

    /** What is done with each kind of cell. */
    interface Cases<T> {

        /** With words. */
        T words(Words words);

        /** With a number. */
        T figure(Figure figure);

        /** With a number that is already rounded. */
        T rounded(Rounded rounded);

        /** With a bar. */
        T bar(Bar bar);
    }

    /** Calls the case of this kind. */
    <T> T match(Cases<T> cases);

    /** Words at the edge. */
    static Cell words(String text) {
        return new Words(text, 0, false);
    }

    /** A number. */
    static Cell number(double value, Form form) {
        return new Figure(value, form, "");
    }

    /** A number with a unit of its own, which may be empty. */
    static Cell quantity(double value, Form form, String unit) {
        return new Figure(value, form, unit);
    }

    /** A number that is rounded by something beside it. */
    static Cell rounded(double value, String text) {
        return new Rounded(value, text);
    }

    /** A bar. */
    static Cell bar(double value) {
        return new Bar(List.of(new Segment(value, "")));
    }
}
