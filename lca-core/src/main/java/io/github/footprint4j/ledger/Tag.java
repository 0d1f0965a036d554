package io.github.footprint4j.ledger;

import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;

/**
 * To what a contribution is counted.
 *
 * @param stage the stage of the life cycle
 * @param part the top-level line of the product file, or the part an entry names
 * @param line the path of the line itself, such as {@code enclosure/frame}
 */
public record Tag(Stage stage, EntryId part, String line) implements Comparable<Tag> {

    /** Orders by stage, part and line. */
    @Override
    public int compareTo(Tag other) {
        int byStage = stage.compareTo(other.stage);
        int byPart = byStage != 0 ? byStage : part.compareTo(other.part);
        return byPart != 0 ? byPart : line.compareTo(other.line);
    }
}
