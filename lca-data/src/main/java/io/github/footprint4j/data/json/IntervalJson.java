package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Drawn;
import java.util.Optional;

/** How sure a number is, as members of its object. */
final class IntervalJson {

    private IntervalJson() {}

    /** Adds the ends and what else the draws say. */
    static ObjectBuilder put(Interval interval, ObjectBuilder node) {
        return draws(interval, deviation(interval, ends(interval, node)));
    }

    /** The same with the deviation before the ends. */
    static ObjectBuilder putDeviationFirst(Interval interval, ObjectBuilder node) {
        node.put("deviation", number(interval.deviation()));
        return draws(interval, ends(interval, node));
    }

    private static ObjectBuilder ends(Interval interval, ObjectBuilder node) {
        return node.put("low", number(interval.low())).put("high", number(interval.high()));
    }

    private static ObjectBuilder deviation(Interval interval, ObjectBuilder node) {
        return interval.isPoint() ? node : node.put("deviation", number(interval.deviation()));
    }

    /** Nothing for a point, of which nothing was drawn. */
    private static ObjectBuilder draws(Interval interval, ObjectBuilder node) {
        Optional<Drawing> drawing = interval.drawing();
        drawing.ifPresent(known -> {
            node.put("median", number(interval.median()));
            node.put("mean", number(interval.mean()));
            node.put("percentile", number(interval.percentile()));
            node.put("lowError", number(interval.lowEnd().error()));
            node.put("highError", number(interval.highEnd().error()));
            node.put("draws", NumberNode.of(interval.draws()));
            node.put("seed", NumberNode.of(known.seed()));
            node.put("failed", NumberNode.of(interval.failed()));
        });
        return node;
    }

    private static Optional<NumberNode> number(Drawn drawn) {
        return number(drawn.value());
    }

    /** Nothing where no draw has an answer. */
    static Optional<NumberNode> number(double value) {
        return Double.isFinite(value) ? Optional.of(NumberNode.of(value)) : Optional.empty();
    }
}
