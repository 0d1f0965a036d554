package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.target.BreakEven;

/**
 * Where two products break even, as JSON, format {@value #FORMAT}; the schema is the resource {@code schema/footprint-break-even-1.json}
 * beside the entry classes. Totals are in kg CO2e per functional unit with full precision; values are texts with their units.
 */
public final class BreakEvenJson {

    /** The format and version that is written. */
    public static final String FORMAT = "footprint-break-even/1";

    private BreakEvenJson() {}

    /** The text, which ends with a line end. */
    public static String write(BreakEven even) {
        return JsonText.write(ObjectNode.builder()
                .put("format", TextNode.of(FORMAT))
                .put("input", TextNode.of(even.input()))
                .put("first", TextNode.of(even.names().get(0)))
                .put("second", TextNode.of(even.names().get(1)))
                .put("decided", TruthNode.of(even.isDecided()))
                .put(
                        ResultUnit.KEY,
                        TextNode.of(even.measure() + (even.unit().perYear() ? " per year" : " per functional unit")))
                .put("crossings", TargetJson.list(even.crossings(), BreakEvenJson::point))
                .put("tried", TargetJson.list(even.tried(), BreakEvenJson::point))
                .put("perYear", TruthNode.of(even.unit().perYear()))
                .put("amount", even.unit().amount().map(amount -> TextNode.of(amount.toString())))
                .put("recycling", TargetJson.filled(TargetJson.list(even.formulas(), BreakEvenJson::under)))
                .put("notes", TargetJson.notes(even.notes()))
                .build());
    }

    /** The answer under one formula for recycled material; its crossings are left out where it cannot be applied. */
    private static SourceNode under(BreakEven.UnderFormula under) {
        return ObjectNode.builder()
                .put("rule", TextNode.of(under.rule().toString()))
                .put("decided", under.answer().map(BreakEven::isDecided).map(TruthNode::of))
                .put(
                        "crossings",
                        under.answer().map(answer -> TargetJson.list(answer.crossings(), BreakEvenJson::point)))
                .build();
    }

    private static SourceNode point(BreakEven.Point point) {
        return ObjectNode.builder()
                .put("value", TextNode.of(point.value().toString()))
                .put("first", NumberNode.of(point.first()))
                .put("second", NumberNode.of(point.second()))
                .build();
    }
}
