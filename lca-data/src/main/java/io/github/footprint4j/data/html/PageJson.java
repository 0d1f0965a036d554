package io.github.footprint4j.data.html;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NullNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.model.EntryLabels;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.FlatCell;
import io.github.footprint4j.system.FlatModel;
import io.github.footprint4j.system.FlatStep;
import io.github.footprint4j.uncertainty.Range;
import io.github.footprint4j.uncertainty.Stratified;
import io.github.footprint4j.uncertainty.StreamKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** The tree of a flat model, format {@value #FORMAT}. */
final class PageJson {

    static final String FORMAT = "footprint-page/1";

    private PageJson() {}

    static ObjectNode tree(Product product, FlatModel model, Drawing drawing, List<SourceNode> controls) {
        return ObjectNode.builder()
                .put("format", TextNode.of(FORMAT))
                .put("product", TextNode.of(product.id().value()))
                .put("seed", words((int) drawing.seed(), (int) (drawing.seed() >>> Integer.SIZE)))
                .put("draws", NumberNode.of(Stratified.BLOCK))
                .put("inputs", inputs(model, drawing))
                .put("ops", list(model.steps(), PageJson::step))
                .put("outputs", list(model.cells(), PageJson::output))
                .put("duration", NumberNode.of(model.duration()))
                .put("unitAmount", NumberNode.of(model.unitAmount()))
                .put(
                        "guards",
                        ObjectNode.builder()
                                .put("bounded", slots(model.bounded()))
                                .put("positive", slots(model.positive()))
                                .put("conditions", list(model.conditions().entrySet(), PageJson::condition))
                                .build())
                .put("labels", labels(product))
                .put("controls", ListNode.of(controls))
                .build();
    }

    private static Optional<ObjectNode> labels(Product product) {
        ObjectBuilder labels = ObjectNode.builder();
        SortedMap<EntryId, String> all = EntryLabels.of(product.lifeCycle()).all();
        all.forEach((id, label) -> labels.put(id.value(), TextNode.of(label)));
        return all.isEmpty() ? Optional.empty() : Optional.of(labels.build());
    }

    private static ListNode inputs(FlatModel model, Drawing drawing) {
        double[] values = model.values();
        List<SourceNode> inputs = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            inputs.add(input(model.inputs().get(i), values[i], drawing));
        }
        return ListNode.of(inputs);
    }

    /** An input that was set to another value than the stated one is held there when draws are made. */
    private static ObjectNode input(Input input, double value, Drawing drawing) {
        ObjectBuilder node = ObjectNode.builder()
                .put("id", TextNode.of(input.id().toString()))
                .put("value", NumberNode.of(value));
        if (value == input.value()) {
            input.drawn()
                    .ifPresent(drawn -> node.put("distribution", DistributionJson.of(drawn))
                            .put(
                                    "key",
                                    key(drawing.streams()
                                            .quantity(input.drawnAs())
                                            .streamKey())));
        }
        return node.put("unit", TextNode.of(input.unit().symbol()))
                .put("factor", NumberNode.of(input.unit().factor()))
                .put(
                        "label",
                        Optional.of(input.facts().label())
                                .filter(label -> !label.isEmpty())
                                .map(TextNode::of))
                .build();
    }

    private static ListNode key(StreamKey key) {
        return words(key.word0(), key.word1(), key.word2(), key.word3());
    }

    private static ListNode words(int... words) {
        List<SourceNode> nodes = new ArrayList<>();
        for (int word : words) {
            nodes.add(NumberNode.of(Integer.toUnsignedLong(word)));
        }
        return ListNode.of(nodes);
    }

    private static SourceNode step(FlatStep step) {
        return step.match(
                PageJson::number,
                (operation, operands) -> operation(operation.name(), operands),
                (coefficients, sides) -> {
                    List<Integer> slots = new ArrayList<>(List.of(sides.size()));
                    slots.addAll(coefficients);
                    slots.addAll(sides);
                    return operation("SOLVE", slots);
                });
    }

    /** JSON has no number for what is not finite: a text from which {@code Number} of JavaScript makes it. */
    private static SourceNode number(double value) {
        return Double.isFinite(value) ? NumberNode.of(value) : TextNode.of(Double.toString(value));
    }

    private static ListNode operation(String name, List<Integer> slots) {
        List<SourceNode> nodes = new ArrayList<>(List.of(TextNode.of(name)));
        slots.forEach(slot -> nodes.add(NumberNode.of(slot)));
        return ListNode.of(nodes);
    }

    private static ObjectNode output(FlatCell cell) {
        return ObjectNode.builder()
                .put("stage", TextNode.of(cell.tag().stage().toString()))
                .put("part", TextNode.of(cell.tag().part().value()))
                .put("line", TextNode.of(cell.tag().line()))
                .put("process", TextNode.of(cell.process().toString()))
                .put("substance", cell.substance().map(substance -> TextNode.of(substance.toString())))
                .put("account", cell.account().map(account -> TextNode.of(account.toString())))
                .put("slot", NumberNode.of(cell.slot()))
                .build();
    }

    private static ListNode condition(Map.Entry<Integer, Range> condition) {
        Range range = condition.getValue();
        return ListNode.of(List.of(
                NumberNode.of(condition.getKey()),
                end(range.low(), -Double.MAX_VALUE),
                end(range.high(), Double.MAX_VALUE)));
    }

    private static SourceNode end(double value, double none) {
        return value == none ? new NullNode(Place.NONE) : NumberNode.of(value);
    }

    private static ListNode slots(List<Integer> slots) {
        return list(slots, NumberNode::of);
    }

    private static <T> ListNode list(Collection<T> items, Function<T, SourceNode> node) {
        return ListNode.of(items.stream().map(node).toList());
    }
}
