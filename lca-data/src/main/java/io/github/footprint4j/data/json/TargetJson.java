package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.target.CheapestSet;
import io.github.footprint4j.target.CheapestSet.Plan;
import io.github.footprint4j.target.CheapestSet.Step;
import io.github.footprint4j.target.Measure;
import io.github.footprint4j.target.Target;
import io.github.footprint4j.target.Target.Point;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What reaches a total, as JSON, format {@value #FORMAT}; the schema is the resource {@code schema/footprint-target-1.json} beside the
 * entry classes.
 *
 * <p>Totals and savings are in kg CO2e per functional unit with full precision; values are texts with their units.
 */
public final class TargetJson {

    /** The format and version that is written. */
    public static final String FORMAT = "footprint-target/1";

    private TargetJson() {}

    /**
     * The text, which ends with a line end.
     *
     * @param system the product
     * @param aim the total to reach, in kg CO2e per functional unit
     * @param targets what each of some inputs can do about it; may be empty
     * @param cheapest the cheapest set of measures; empty if none were given
     */
    public static String write(ProductSystem system, double aim, List<Target> targets, Optional<CheapestSet> cheapest) {
        Product product = system.product();
        Method method = system.method();
        Footprint stated = Footprint.of(system.atStatedValues());
        ObjectBuilder tree = ObjectNode.builder()
                .put("format", TextNode.of(FORMAT))
                .put("product", TextNode.of(product.id().value()))
                .put("variant", product.declarations().variantInForce().map(TextNode::of))
                .put("functionalUnit", TextNode.of(stated.service()))
                .put("method", TextNode.of(method.title().toString()))
                .put("gwp", TextNode.of(method.gwp().toString()))
                .put("changedRules", MethodJson.changedRules(method))
                .put(ResultUnit.KEY, ResultUnit.of(stated))
                .put("aim", NumberNode.of(aim))
                .put("stated", NumberNode.of(stated.total()))
                .put("inputs", filled(list(targets, TargetJson::target)))
                .put("measures", cheapest.map(TargetJson::measures));
        return JsonText.write(tree.build());
    }

    private static SourceNode target(Target target) {
        return ObjectNode.builder()
                .put("input", TextNode.of(target.input()))
                .put("stated", point(target.stated()))
                .put("solutions", list(target.solutions(), TargetJson::point))
                .put("nearest", target.nearest().map(TargetJson::point))
                .put("lowest", point(target.span().lowest()))
                .put("highest", point(target.span().highest()))
                .put("tried", list(target.span().tried(), TargetJson::point))
                .put("recycling", target.formulas().map(FormulasJson::node))
                .put("notes", notes(target.notes()))
                .build();
    }

    private static SourceNode point(Point point) {
        return ObjectNode.builder()
                .put("value", TextNode.of(point.value().toString()))
                .put("total", NumberNode.of(point.total()))
                .build();
    }

    private static SourceNode measures(CheapestSet found) {
        return ObjectNode.builder()
                .put("cheapest", found.plan().map(TargetJson::plan))
                .put("lowest", plan(found.lowest()))
                .put("guarantee", TextNode.of(word(found.proof().guarantee())))
                .put("calculated", NumberNode.of(found.proof().calculated()))
                .put("branches", NumberNode.of(found.proof().nodes()))
                .put("recycling", found.formulas().map(FormulasJson::node))
                .put("notes", notes(found.notes()))
                .build();
    }

    private static String word(CheapestSet.Guarantee guarantee) {
        return guarantee.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static SourceNode plan(Plan plan) {
        return ObjectNode.builder()
                .put("cost", TextNode.of(plan.cost().toString()))
                .put("total", NumberNode.of(plan.total()))
                .put("steps", list(plan.steps(), TargetJson::step))
                .put("left", filled(list(plan.left(), TargetJson::left)))
                .build();
    }

    private static SourceNode left(Measure measure) {
        return named(measure)
                .put("cost", TextNode.of(measure.cost().toString()))
                .put("lever", lever(measure))
                .build();
    }

    private static ObjectBuilder named(Measure measure) {
        return ObjectNode.builder()
                .put("measure", TextNode.of(measure.id().value()))
                .put("name", TextNode.of(measure.name()));
    }

    private static Optional<SourceNode> lever(Measure measure) {
        return measure.lever()
                .map(lever -> ObjectNode.builder()
                        .put("parameter", TextNode.of(lever.parameter()))
                        .put("from", TextNode.of(lever.from().toString()))
                        .put("to", TextNode.of(lever.to().toString()))
                        .build());
    }

    private static SourceNode step(Step step) {
        return named(step.measure())
                .put("value", step.value().map(value -> TextNode.of(value.toString())))
                .put("cost", TextNode.of(step.cost().toString()))
                .put("alone", saving(step.alone()))
                .put("beside", saving(step.beside()))
                .put("lever", lever(step.measure()))
                .build();
    }

    /** Left out where there is no answer. */
    private static Optional<SourceNode> saving(double co2e) {
        return Double.isNaN(co2e) ? Optional.empty() : Optional.of(NumberNode.of(co2e));
    }

    static Optional<ListNode> notes(List<Issue> notes) {
        return filled(list(notes, note -> TextNode.of(note.toString())));
    }

    static <T> ListNode list(List<T> items, Function<T, SourceNode> node) {
        return ListNode.of(items.stream().map(node).toList());
    }

    static Optional<ListNode> filled(ListNode list) {
        return list.elements().isEmpty() ? Optional.empty() : Optional.of(list);
    }
}
