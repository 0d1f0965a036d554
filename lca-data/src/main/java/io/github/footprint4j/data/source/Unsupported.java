package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;

/** What YAML has and this library does not accept, because it makes a file mean other than what its reader sees. */
enum Unsupported {
    ALIAS("an alias", "write the value again, or put the text in quotes"),
    ANCHOR("the anchor ", "remove the anchor, or put the text in quotes"),
    TAG("the tag ", "remove the tag, or put the text in quotes"),
    MERGE_KEY("the merge key <<", "write the members out"),
    EMPTY_KEY("an empty key", "write a key before the colon, or put the text in quotes"),
    OTHER_KEY("a key that is not a text", "put the text in quotes"),
    DIRECTIVE("a directive", "remove the line"),
    SECOND_DOCUMENT("a second document", "split the file");

    private final String found;
    private final String hint;

    Unsupported(String found, String hint) {
        this.found = found;
        this.hint = hint;
    }

    Issue at(Place place) {
        return named("", place);
    }

    /** The issue about an anchor or tag with its name. */
    Issue named(String name, Place place) {
        String message = "found " + found + TextNode.shortened(name) + ", which is not accepted here";
        return Issue.error(IssueCode.UNSUPPORTED_SYNTAX, place, message).maybe(hint);
    }
}
