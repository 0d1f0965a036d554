package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Place;

/**
 * One cell of a table.
 *
 * @param place where it starts
 * @param text its text without blanks around it
 */
public record CsvCell(Place place, String text) {

    /** Strips the text. */
    public CsvCell {
        text = text.strip();
    }

    /** True if nothing stands in it. */
    public boolean isBlank() {
        return text.isEmpty();
    }
}
