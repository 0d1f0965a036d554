package io.github.footprint4j.model;

import io.github.footprint4j.library.Pairs;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Reference;
import java.util.Optional;

/**
 * What a part says about recycled material (PAS 2050:2011, clause 8.3 and Annex D).
 *
 * @param content share of recycled material in the input, R1
 * @param endOfLife share of the material that is recycled after use, R2
 * @param qualityIn quality of ingoing secondary to primary material
 * @param qualityOut quality of outgoing secondary to primary material
 * @param pairs datasets that replace the pairing of the library
 * @param circular what the Circular Footprint Formula needs besides
 */
public record Recycling(
        Optional<Amount> content,
        Optional<Amount> endOfLife,
        Optional<Amount> qualityIn,
        Optional<Amount> qualityOut,
        Pairs pairs,
        Optional<Circular> circular) {

    /** Nothing is said. */
    public static final Recycling NONE = new Recycling(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Pairs.NONE, Optional.empty());

    /** Another share of recycled material in the input. */
    public Recycling withContent(Amount newContent) {
        return new Recycling(Optional.of(newContent), endOfLife, qualityIn, qualityOut, pairs, circular);
    }

    /** Another recycled material than that of the library. */
    public Recycling withRecycled(Reference recycled) {
        Pairs other = new Pairs(pairs.virgin(), Optional.of(recycled), pairs.disposal());
        return new Recycling(content, endOfLife, qualityIn, qualityOut, other, circular);
    }

    /** Another share that is recycled after use. */
    public Recycling withEndOfLife(Amount newEndOfLife) {
        return new Recycling(content, Optional.of(newEndOfLife), qualityIn, qualityOut, pairs, circular);
    }

    /** Other datasets in place of the pairing of the library. */
    public Recycling with(Pairs newPairs) {
        return new Recycling(content, endOfLife, qualityIn, qualityOut, newPairs, circular);
    }
}
