package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.UpstreamTree;
import java.util.Map;

/**
 * Where the kilograms of a footprint come from as JSON, format {@value #FORMAT}; the schema is the resource {@code
 * schema/footprint-upstream-1.json} beside the entry classes.
 *
 * <p>Numbers are in kg CO2e per functional unit with full precision. The tree, the emitters, the gases and the origins each sum to the total.
 */
public final class UpstreamJson {

    /** The format and version that is written. */
    public static final String FORMAT = "footprint-upstream/1";

    private UpstreamJson() {}

    /**
     * The text, which ends with a line end.
     *
     * @param cutOff the share of the sum of all magnitudes below which a branch is counted in the rest; above 0, at most 1
     */
    public static String write(Footprint footprint, double cutOff) {
        return JsonText.write(ObjectNode.builder()
                .put("format", TextNode.of(FORMAT))
                .put("product", TextNode.of(footprint.product().id().value()))
                .put("variant", footprint.variant().map(TextNode::of))
                .put("functionalUnit", TextNode.of(footprint.service()))
                .put("method", TextNode.of(footprint.method().title().toString()))
                .put("gwp", TextNode.of(footprint.method().gwp().toString()))
                .put(ResultUnit.KEY, ResultUnit.of(footprint))
                .put("total", NumberNode.of(footprint.total()))
                .put("cutOff", NumberNode.of(cutOff))
                .put("tree", tree(footprint.upstream(cutOff)))
                .put("emitters", sums(footprint.byEmitter()))
                .put("gases", sums(footprint.byGas()))
                .put("origins", sums(footprint.byOrigin()))
                .build());
    }

    private static SourceNode tree(UpstreamTree branch) {
        return ObjectNode.builder()
                .put("name", TextNode.of(branch.node().toString()))
                .put("total", NumberNode.of(branch.total()))
                .put("own", NumberNode.of(branch.direct()))
                .put("rest", NumberNode.of(branch.remainder()))
                .put(
                        "suppliers",
                        ListNode.of(branch.suppliers().stream()
                                .map(UpstreamJson::tree)
                                .toList()))
                .build();
    }

    private static SourceNode sums(Map<?, Double> sums) {
        return ListNode.of(sums.entrySet().stream()
                .map(one -> (SourceNode) ObjectNode.builder()
                        .put("name", TextNode.of(one.getKey().toString()))
                        .put("total", NumberNode.of(one.getValue()))
                        .build())
                .toList());
    }
}
