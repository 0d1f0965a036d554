package io.github.footprint4j.data.html;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.document.Visible;
import java.util.ArrayList;
import java.util.List;

/**
 * What a chart draws: rows, each with a name and marks on one axis.
 *
 * @param rows the rows
 */
record ChartData(List<ChartRow> rows) {

    ChartData {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param name what stands before it
     * @param isTitle true if it is the title of those below it
     * @param marks what is drawn in it
     */
    record ChartRow(String name, boolean isTitle, List<Mark> marks) {

        ChartRow {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A mark.
     *
     * @param kind {@code bar}, {@code line}, {@code dot}, {@code ring} or {@code diamond}
     * @param tone the name of its colour
     * @param from where it starts
     * @param to where it ends; the same as where it starts for a point
     * @param left what is written left of it
     * @param right what is written right of it
     */
    record Mark(String kind, String tone, double from, double to, String left, String right) {

        static Mark point(String kind, String tone, double at, String right) {
            return new Mark(kind, tone, at, at, "", right);
        }
    }

    /**
     * The chart as its script reads it.
     *
     * @param unit what stands behind the numbers of the axis
     * @param isFromZero true if the axis starts at 0
     * @param isSigned true if its numbers have signs
     */
    SourceNode node(String unit, boolean isFromZero, boolean isSigned) {
        return ObjectNode.builder()
                .put("unit", TextNode.of(unit))
                .put("zero", TruthNode.of(isFromZero))
                .put("signed", TruthNode.of(isSigned))
                .put("rows", ListNode.of(rows.stream().map(ChartData::row).toList()))
                .build();
    }

    private static ObjectNode row(ChartRow row) {
        ObjectBuilder node = ObjectNode.builder().put("name", TextNode.of(Visible.text(row.name())));
        if (row.isTitle()) {
            node.put("title", TruthNode.of(true));
        }
        return node.put(
                        "marks",
                        ListNode.of(row.marks().stream().map(ChartData::mark).toList()))
                .build();
    }

    private static ObjectNode mark(Mark mark) {
        return ObjectNode.builder()
                .put("kind", TextNode.of(mark.kind()))
                .put("tone", TextNode.of(mark.tone()))
                .put("at", numbers(List.of(mark.from(), mark.to())))
                .put("left", TextNode.of(mark.left()))
                .put("right", TextNode.of(mark.right()))
                .build();
    }

    /** A list of numbers. */
    static ListNode numbers(List<Double> numbers) {
        List<SourceNode> nodes = new ArrayList<>();
        numbers.forEach(number -> nodes.add(NumberNode.of(number)));
        return ListNode.of(nodes);
    }
}
