package io.github.footprint4j.document;

import java.util.List;

/** A piece of a document; they stand one below the other. */
public sealed interface Block {

    /**
     * The title of the report, or of what follows.
     *
     * @param depth 1 for the title of the report, 2 and more for those inside it
     * @param words the title
     * @param below paragraphs right below it
     */
    record Heading(int depth, String words, List<String> below) implements Block {

        /** Copies the list. */
        public Heading {
            below = List.copyOf(below);
        }

        /** A title by itself. */
        public Heading(int depth, String words) {
            this(depth, words, List.of());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.heading(this);
        }
    }

    /**
     * A title that a terminal does without, because what follows says what it is.
     *
     * @param depth 2 and more
     * @param words the title
     */
    record PageHeading(int depth, String words) implements Block {

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.pageHeading(this);
        }
    }

    /**
     * A paragraph.
     *
     * @param words its text
     */
    record Words(String words) implements Block {

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.words(this);
        }
    }

    /**
     * Labels, each with what is said of it.
     *
     * @param facts labels and texts
     */
    record Facts(List<Fact> facts) implements Block {

        /** Copies the list. */
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.facts(this);
        }
    }

    /**
     * A table; left out if it has no rows.
     *
     * @param table its columns and rows
     */
    record Rows(Table table) implements Block {

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rows(this);
        }
    }

    /**
     * A title and what belongs to it so closely that nothing stands between them; left out with what it holds.
     *
     * @param depth 2 and more
     * @param title the title
     * @param inner what belongs to it
     * @param isMovedIn true if a terminal shows it moved in below the title
     */
    record Section(int depth, String title, Block inner, boolean isMovedIn) implements Block {

        /** A section that a terminal moves in. */
        public static Section inside(int depth, String title, Block inner) {
            return new Section(depth, title, inner, true);
        }

        /** A section that starts at the edge. */
        public static Section below(int depth, String title, Block inner) {
            return new Section(depth, title, inner, false);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.section(this);
        }
    }

    /**
     * Notes, one after the other.
     *
     * @param words what is said of all of them
     * @param notes the notes
     */
    record Notes(String words, List<String> notes) implements Block {

        /** Copies the list. */
        public Notes {
            notes = List.copyOf(notes);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notes(this);
        }
    }

    /**
     * Remarks that stand by themselves; left out if there are none.
     *
     * @param remarks the remarks
     */
    record Remarks(List<String> remarks) implements Block {

        /** Copies the list. */
        public Remarks {
            remarks = List.copyOf(remarks);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.remarks(this);
        }
    }

    /** What is done with each kind of block. */
    interface Cases<T> {

        /** With a title. */
        T heading(Heading heading);

        /** With a title for pages. */
        T pageHeading(PageHeading heading);

        /** With a paragraph. */
        T words(Words words);

        /** With labels and texts. */
        T facts(Facts facts);

        /** With a table. */
        T rows(Rows rows);

        /** With a titled block. */
        T section(Section section);

        /** With notes. */
        T notes(Notes notes);

        /** With remarks. */
        T remarks(Remarks remarks);
    }

    /** Calls the case of this kind. */
    <T> T match(Cases<T> cases);
}
