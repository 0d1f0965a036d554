package io.github.footprint4j.data.json;

import io.github.footprint4j.compare.BothFormulas;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.sensitivity.DataPoint;
import io.github.footprint4j.sensitivity.FormulaLevers;
import io.github.footprint4j.sensitivity.Lever;
import io.github.footprint4j.sensitivity.Sensitivity;
import io.github.footprint4j.sensitivity.Tornado;
import io.github.footprint4j.system.CellSlope;
import java.util.List;
import java.util.function.Function;

/**
 * What moves a footprint as JSON, format {@value #FORMAT}; the schema is the resource {@code schema/footprint-levers-1.json} beside the
 * entry classes.
 *
 * <p>Numbers are in kg CO2e per functional unit with full precision; every list is ranked, the largest effect first.
 */
public final class LeversJson {

    /** The format and version that is written. */
    public static final String FORMAT = "footprint-levers/1";

    private LeversJson() {}

    /** The text, which ends with a line end. */
    public static String write(Footprint footprint) {
        return JsonText.write(tree(footprint));
    }

    private static SourceNode tree(Footprint footprint) {
        Sensitivity sensitivity = Sensitivity.of(footprint);
        Tornado tornado = Tornado.of(footprint);
        FormulaLevers formulas = FormulaLevers.of(footprint);
        ObjectBuilder tree = ObjectNode.builder()
                .put("format", TextNode.of(FORMAT))
                .put("product", TextNode.of(footprint.product().id().value()))
                .put("variant", footprint.variant().map(TextNode::of))
                .put("functionalUnit", TextNode.of(footprint.service()))
                .put("method", TextNode.of(footprint.method().title().toString()))
                .put("gwp", TextNode.of(footprint.method().gwp().toString()))
                .put(ResultUnit.KEY, ResultUnit.of(footprint))
                .put("total", NumberNode.of(footprint.total()))
                .put("low", IntervalJson.number(footprint.interval().low()))
                .put("high", IntervalJson.number(footprint.interval().high()))
                .put("firstOrderDeviation", NumberNode.of(footprint.deviations().deviation()))
                .put("levers", list(sensitivity.ranked(), LeversJson::lever))
                .put("withoutSlope", list(sensitivity.withoutSlope(), LeversJson::withoutSlope))
                .put("formulas", list(formulas.levers(), LeversJson::formulas))
                .put("formulasNotApplied", list(formulas.issues(), issue -> TextNode.of(issue.message())))
                .put("ranges", list(tornado.bars(), LeversJson::bar))
                .put("unsolved", list(tornado.unsolved(), TextNode::of))
                .put("dataPoints", list(DataPoint.of(footprint), LeversJson::dataPoint))
                .put("exchanges", list(sensitivity.exchanges(), LeversJson::exchange));
        return tree.build();
    }

    private static SourceNode lever(Lever lever) {
        return ObjectNode.builder()
                .put("kind", TextNode.of(lever.input().id().kind().toString()))
                .put("id", TextNode.of(lever.input().id().path()))
                .put("group", TextNode.of(lever.group().toString()))
                .put("value", NumberNode.of(lever.input().valueInUnit()))
                .put("unit", TextNode.of(lever.input().unit().symbol()))
                .put("perPercent", NumberNode.of(lever.perPercent()))
                .put("perUnit", NumberNode.of(lever.perUnit()))
                .put("role", lever.input().role().map(role -> TextNode.of(role.word())))
                .put("decides", lever.input().facts().allowed().decides().map(decider -> TextNode.of(decider.word())))
                .put("evidence", lever.evidence().map(evidence -> TextNode.of(evidence.word())))
                .build();
    }

    private static SourceNode withoutSlope(Lever lever) {
        return ObjectNode.builder()
                .put("kind", TextNode.of(lever.input().id().kind().toString()))
                .put("id", TextNode.of(lever.input().id().path()))
                .put("group", TextNode.of(lever.group().toString()))
                .put("value", NumberNode.of(lever.input().valueInUnit()))
                .put("unit", TextNode.of(lever.input().unit().symbol()))
                .build();
    }

    private static SourceNode formulas(FormulaLevers.Slopes slopes) {
        BothFormulas both = slopes.perUnit();
        Input input = slopes.lever().input();
        return ObjectNode.builder()
                .put("kind", TextNode.of(input.id().kind().toString()))
                .put("id", TextNode.of(input.id().path()))
                .put("unit", TextNode.of(input.unit().symbol()))
                .put(
                        "perUnitRecycledContent",
                        NumberNode.of(both.recycledContent().orElseThrow()))
                .put("perUnitClosedLoop", NumberNode.of(both.closedLoop().orElseThrow()))
                .put("choiceOf", TextNode.of(both.isChoiceOfSign() ? "sign" : "size"))
                .build();
    }

    private static SourceNode bar(Tornado.LeverBar bar) {
        return ObjectNode.builder()
                .put("kind", TextNode.of(bar.input().kind().toString()))
                .put("id", TextNode.of(bar.input().path()))
                .put("group", TextNode.of(bar.group().toString()))
                .put("low", end(bar.low()))
                .put("high", end(bar.high()))
                .build();
    }

    private static SourceNode end(Tornado.End end) {
        return ObjectNode.builder()
                .put("at", TextNode.of(end.at()))
                .put("total", NumberNode.of(end.total()))
                .build();
    }

    private static SourceNode dataPoint(DataPoint point) {
        return ObjectNode.builder()
                .put("kind", TextNode.of(point.lever().input().id().kind().toString()))
                .put("id", TextNode.of(point.lever().input().id().path()))
                .put("group", TextNode.of(point.lever().group().toString()))
                .put("firstOrderDeviation", NumberNode.of(point.deviation()))
                .put("varianceShare", NumberNode.of(point.varianceShare()))
                .put("deviationIfKnown", NumberNode.of(point.others()))
                .build();
    }

    private static SourceNode exchange(CellSlope cell) {
        return ObjectNode.builder()
                .put("process", TextNode.of(cell.node().toString()))
                .put("exchange", TextNode.of(cell.row()))
                .put("amount", NumberNode.of(cell.amount()))
                .put("unit", TextNode.of(cell.unit()))
                .put("perPercent", NumberNode.of(cell.perPercent()))
                .put("perUnit", NumberNode.of(cell.slope()))
                .build();
    }

    private static <T> ListNode list(List<T> items, Function<T, SourceNode> node) {
        return ListNode.of(items.stream().map(node).toList());
    }
}
