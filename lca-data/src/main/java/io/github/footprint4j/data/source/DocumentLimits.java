package io.github.footprint4j.data.source;

/** What a document may be at most; more is refused as {@code limit-exceeded} before it costs memory or time. */
final class DocumentLimits {

    /** Bytes of a file, and characters of a text. */
    static final int DOCUMENT = 16 * 1024 * 1024;

    /** Objects and lists inside each other. */
    static final int DEPTH = 100;

    /** Characters of a number. */
    static final int NUMBER_LENGTH = 1_000;

    /** Characters of a text or key. */
    static final int TEXT_LENGTH = 1024 * 1024;

    /** Keys of an object. */
    static final int KEYS = 10_000;

    /** Values of a document. */
    static final int NODES = 1_000_000;

    /** Problems of a document, so that a hostile one cannot flood its reader. */
    static final int ISSUES = 1_000;

    private DocumentLimits() {}
}
