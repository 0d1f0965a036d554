package io.github.footprint4j.data.json;

import io.github.footprint4j.calibration.Posterior;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.footprint.BeyondLimits;
import io.github.footprint4j.footprint.Breakdown;
import io.github.footprint4j.footprint.Breakdown.PartSum;
import io.github.footprint4j.footprint.Breakdown.StageSum;
import io.github.footprint4j.footprint.LibrarySpreads;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.FunctionalUnit;
import io.github.footprint4j.model.GoalAndScope;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.result.Line;
import io.github.footprint4j.result.Pull;
import io.github.footprint4j.system.ProductSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A footprint as JSON, format {@value #FORMAT}; the schema is the resource {@code schema/footprint-result-1.json} beside the entry
 * classes.
 *
 * <p>Numbers are in kg CO2e per functional unit, masses in kg, durations in years of 365 days, shares between 0 and 1, all with full
 * precision. Members stand in a fixed order; one that has nothing to say is left out. The stages, parts and lines each add up to the
 * total.
 */
public final class FootprintJson {

    /** The format and version that is written. */
    public static final String FORMAT = "footprint-result/1";

    /** How many inputs are named that pull the mean of the draws. */
    private static final int PULLS = 5;

    private final Footprint footprint;
    private final Breakdown breakdown;

    private FootprintJson(Footprint footprint) {
        this.footprint = footprint;
        this.breakdown = Breakdown.of(footprint);
    }

    /** The text, which ends with a line end. */
    public static String write(Footprint footprint) {
        return JsonText.write(tree(footprint));
    }

    /**
     * The text with what the total is with calibrated factors, beside the bottom-up and the published one.
     *
     * @param fits calibrations of the same factors, the exact one first
     */
    public static String write(Footprint footprint, List<Posterior> fits) {
        ObjectBuilder tree = ObjectNode.builder();
        tree(footprint).members().forEach(tree::put);
        return JsonText.write(
                tree.put("calibrated", CalibratedJson.of(footprint, fits)).build());
    }

    /** The tree. */
    static ObjectNode tree(Footprint footprint) {
        return new FootprintJson(footprint).tree();
    }

    private ObjectNode tree() {
        ObjectBuilder tree = ObjectNode.builder();
        identify(tree);
        quantify(tree);
        itemise(tree);
        tree.put("warnings", warnings());
        tree.put("lines", lines());
        tree.put("settings", settings());
        FactorJson.put(footprint, tree);
        return tree.build();
    }

    private void identify(ObjectBuilder tree) {
        ProductSystem system = footprint.solved().system();
        GoalAndScope scope = footprint.product().scope();
        tree.put("format", TextNode.of(FORMAT));
        tree.put("product", TextNode.of(footprint.product().id().value()));
        tree.put("variant", footprint.variant().map(TextNode::of));
        tree.put("basis", TextNode.of(scope.basis().word()));
        tree.put("functionalUnit", functionalUnit(scope.functionalUnit()));
        tree.put("boundary", boundary(scope));
        tree.put("method", TextNode.of(system.method().name()));
        tree.put("changedRules", MethodJson.changedRules(system.method()));
        tree.put("gwp", TextNode.of(system.method().gwp().toString()));
        tree.put("library", TextNode.of(system.library().toString()));
    }

    /** A result up to the gate is marked, so that it cannot be taken for a whole life cycle. */
    private static Optional<TextNode> boundary(GoalAndScope scope) {
        return Optional.of(scope.boundary())
                .filter(boundary -> boundary == Boundary.CRADLE_TO_GATE)
                .map(Boundary::word)
                .map(TextNode::of);
    }

    private SourceNode functionalUnit(FunctionalUnit unit) {
        return ObjectNode.builder()
                .put("text", TextNode.of(unit.text()))
                .put("amount", TextNode.of(unit.amount().toString()))
                .put(
                        "duration",
                        TextNode.of(NumberNode.of(footprint.facts().duration().years())
                                        .text() + " a"))
                .put("uses", uses())
                .build();
    }

    /** How often the product is used, if the result is for one use. */
    private Optional<NumberNode> uses() {
        OptionalDouble uses = footprint.facts().uses();
        return uses.isPresent() ? Optional.of(NumberNode.of(uses.getAsDouble())) : Optional.empty();
    }

    private void quantify(ObjectBuilder tree) {
        tree.put(ResultUnit.KEY, ResultUnit.of(footprint));
        tree.put("total", total());
        if (footprint.facts().uses().isPresent()) {
            tree.put("wholeLife", NumberNode.of(footprint.wholeLife()));
            Interval interval = footprint.wholeLifeInterval();
            tree.put("wholeLifeLow", IntervalJson.number(interval.low()));
            tree.put("wholeLifeHigh", IntervalJson.number(interval.high()));
        } else {
            tree.put("perYear", NumberNode.of(footprint.perYear()));
            Interval interval = footprint.perYearInterval();
            tree.put("perYearLow", IntervalJson.number(interval.low()));
            tree.put("perYearHigh", IntervalJson.number(interval.high()));
        }
        BesideJson.put(footprint, tree);
        tree.put("published", PublishedJson.of(footprint));
        tree.put("notRecharacterisable", NumberNode.of(footprint.notRecharacterisable()));
    }

    private SourceNode total() {
        ObjectBuilder node = ObjectNode.builder()
                .put("value", NumberNode.of(footprint.total()))
                .put("unit", ResultUnit.of(footprint));
        return IntervalJson.put(footprint.interval(), node)
                .put("librarySpreads", share(LibrarySpreads.share(footprint).orElse(Double.NaN)))
                .put("pulls", pulls())
                .put("beyondLimits", beyondLimits())
                .build();
    }

    /** The limits that some draws do not keep. */
    private Optional<ListNode> beyondLimits() {
        List<SourceNode> found = BeyondLimits.of(footprint).stream()
                .map(one -> (SourceNode) ObjectNode.builder()
                        .put("place", TextNode.of(one.place()))
                        .put("limit", TextNode.of(one.limit()))
                        .put("draws", NumberNode.of(one.draws()))
                        .build())
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(found));
    }

    /** The inputs whose spreads pull the mean of the draws most. */
    private Optional<ListNode> pulls() {
        List<SourceNode> pulls = Pull.of(footprint).stream()
                .limit(PULLS)
                .map(pull -> (SourceNode) ObjectNode.builder()
                        .put("kind", TextNode.of(pull.input().kind().toString()))
                        .put("id", TextNode.of(pull.input().path()))
                        .put("value", NumberNode.of(pull.co2e()))
                        .build())
                .toList();
        return pulls.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(pulls));
    }

    private void itemise(ObjectBuilder tree) {
        List<SourceNode> stages = new ArrayList<>();
        List<SourceNode> parts = new ArrayList<>();
        for (StageSum stage : breakdown.stages()) {
            stages.add(stage(stage));
            stage.parts().forEach(part -> parts.add(part(stage, part)));
        }
        tree.put("stages", ListNode.of(stages));
        tree.put("parts", ListNode.of(parts));
        tree.put("mass", mass());
    }

    private SourceNode stage(StageSum stage) {
        Interval interval = footprint.interval(stage.stage());
        return ObjectNode.builder()
                .put("stage", TextNode.of(stage.stage().toString()))
                .put("value", NumberNode.of(stage.co2e()))
                .put("low", IntervalJson.number(interval.low()))
                .put("high", IntervalJson.number(interval.high()))
                .build();
    }

    private static SourceNode part(StageSum stage, PartSum part) {
        return ObjectNode.builder()
                .put("part", TextNode.of(part.part().value()))
                .put("stage", TextNode.of(stage.stage().toString()))
                .put("value", NumberNode.of(part.co2e()))
                .put("share", share(part.share()))
                .build();
    }

    private ListNode lines() {
        Map<Tag, Interval> intervals = footprint.intervalByLine();
        return ListNode.of(breakdown.stages().stream()
                .flatMap(stage -> stage.parts().stream())
                .flatMap(part -> part.lines().stream())
                .map(line -> line(line, intervals.getOrDefault(line.tag(), Interval.point(line.co2e()))))
                .toList());
    }

    private static SourceNode line(Line line, Interval interval) {
        return ObjectNode.builder()
                .put("line", TextNode.of(line.tag().line()))
                .put("part", TextNode.of(line.tag().part().value()))
                .put("stage", TextNode.of(line.tag().stage().toString()))
                .put("value", NumberNode.of(line.co2e()))
                .put("share", share(line.share()))
                .put("low", IntervalJson.number(interval.low()))
                .put("high", IntervalJson.number(interval.high()))
                .build();
    }

    private static Optional<NumberNode> share(double share) {
        return Double.isFinite(share) ? Optional.of(NumberNode.of(share)) : Optional.empty();
    }

    private SourceNode mass() {
        return ObjectNode.builder()
                .put("declared", footprint.facts().declaredMass().map(mass -> NumberNode.of(mass.kilograms())))
                .put(
                        "explained",
                        NumberNode.of(footprint.facts().explainedMass().kilograms()))
                .put("unit", TextNode.of("kg"))
                .build();
    }

    private ListNode warnings() {
        return ListNode.of(footprint.warnings().stream()
                .map(Issue::toString)
                .map(TextNode::of)
                .toList());
    }

    private ListNode settings() {
        return ListNode.of(footprint.product().declarations().settings().stream()
                .map(Setting::toString)
                .map(TextNode::of)
                .toList());
    }
}
