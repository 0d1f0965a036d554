package io.github.footprint4j.document;

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
     * @param depth how far it is moved in, 0 for not at all
     * @param isStrong true if it sums up what stands below it
     */
    record Words(String text, int depth, boolean isStrong) implements Cell {

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
     * @param value the number
     */
    record Bar(double value) implements Cell {

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.bar(this);
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
        return new Bar(value);
    }
}
