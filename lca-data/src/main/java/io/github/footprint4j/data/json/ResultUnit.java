package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.result.CommonUnit;
import io.github.footprint4j.result.Footprint;

/** The unit of every number of a document that is neither a pure number nor stands beside a unit of its own. */
final class ResultUnit {

    /** The member of a document that says it. */
    static final String KEY = "resultUnit";

    /** Sums of whole lives. */
    static final TextNode KILOGRAMS = TextNode.of("kg CO2e");

    private ResultUnit() {}

    /** The unit of a footprint for its own functional unit. */
    static TextNode of(Footprint footprint) {
        return footprint.facts().uses().isPresent() ? TextNode.of(KILOGRAMS.value() + " per use") : KILOGRAMS;
    }

    /** The unit of footprints that are restated for a common unit. */
    static TextNode of(CommonUnit common, Footprint footprint) {
        boolean isYearly = common.perYear() && footprint.facts().uses().isEmpty();
        return isYearly ? TextNode.of(KILOGRAMS.value() + " per year") : of(footprint);
    }
}
