package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.CommonUnit;
import io.github.footprint4j.result.Footprint;

/** The unit of every number of a document that is neither a pure number nor stands beside a unit of its own. */
final class ResultUnit {

    /** The member of a document that says it. */
    static final String KEY = "resultUnit";

    private ResultUnit() {}

    /** The unit of sums of whole lives under a method. */
    static TextNode of(Method method) {
        return TextNode.of(method.unit().symbol());
    }

    /** The unit of a footprint for its own functional unit. */
    static TextNode of(Footprint footprint) {
        return footprint.facts().uses().isPresent()
                ? TextNode.of(footprint.unit() + " per use")
                : of(footprint.method());
    }

    /** The unit of footprints that are restated for a common unit. */
    static TextNode of(CommonUnit common, Footprint footprint) {
        boolean isYearly = common.perYear() && footprint.facts().uses().isEmpty();
        return isYearly ? TextNode.of(footprint.unit() + " per year") : of(footprint);
    }
}
