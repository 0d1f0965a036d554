package io.github.footprint4j.model;

import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.provenance.Provenance;
import java.util.Optional;

/**
 * One line of a life cycle: an activity and how much of it.
 *
 * @param id unique in the file
 * @param activity what it does; empty only for a part that is the sum of its sub-parts and work
 * @param extent how much
 * @param attribution where the result counts, if not at its natural place
 * @param provenance where the amount comes from; its spread stands on the amount
 * @param label a name for people; empty if none
 */
public record Entry(
        EntryId id,
        Optional<Activity> activity,
        Extent extent,
        Attribution attribution,
        Provenance provenance,
        String label) {

    /** An entry without a label. */
    public Entry(
            EntryId id, Optional<Activity> activity, Extent extent, Attribution attribution, Provenance provenance) {
        this(id, activity, extent, attribution, provenance, "");
    }

    /** This entry with a label. */
    public Entry withLabel(String newLabel) {
        return new Entry(id, activity, extent, attribution, provenance, newLabel);
    }

    /** This entry with another activity. */
    public Entry with(Activity newActivity) {
        return new Entry(id, Optional.of(newActivity), extent, attribution, provenance, label);
    }

    /** This entry with another extent. */
    public Entry with(Extent newExtent) {
        return new Entry(id, activity, newExtent, attribution, provenance, label);
    }

    /** This entry with another origin of its amount. */
    public Entry with(Provenance newProvenance) {
        return new Entry(id, activity, extent, attribution, newProvenance, label);
    }

    /** This entry multiplied by a further factor. */
    public Entry times(Factor factor) {
        return with(extent.with(extent.condition().times(factor)));
    }
}
