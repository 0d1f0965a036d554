package io.github.footprint4j.target;

import io.github.footprint4j.compare.VerdictWords;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.document.Values;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.target.Answer.Section;
import io.github.footprint4j.target.CheapestSet.Plan;
import io.github.footprint4j.target.CheapestSet.Step;
import io.github.footprint4j.unit.DecimalText;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cheapest set of measures that reaches a total, as a report. */
public final class CheapestSetAnswer {

    private static final List<Column> COLUMNS = List.of(
            Column.left("measure"),
            Column.right("to"),
            Column.right("cost"),
            Column.point("saves alone"),
            Column.point("beside the others"));

    private final CheapestSet found;

    private CheapestSetAnswer(CheapestSet found) {
        this.found = found;
    }

    /** The report on the measures for one product. */
    public static Document of(ProductSystem system, CheapestSet found) {
        return new CheapestSetAnswer(found).document(system);
    }

    private Document document(ProductSystem system) {
        Section section = found.plan().map(this::reached).orElseGet(this::missed);
        List<String> sure = new ArrayList<>();
        sure.add(TargetAnswer.sentence(found.proof().guarantee().toString()));
        sure.add("The full model was calculated " + times(found.proof().calculated())
                + (found.proof().nodes() > 0
                        ? ", "
                                + new Noun("branch was", "branches were")
                                        .counted(found.proof().nodes()) + " looked at."
                        : "."));
        found.formulas()
                .ifPresent(both ->
                        sure.add(VerdictWords.of("What these measures change together", both, TargetAnswer.UNIT)));
        found.notes().forEach(note -> sure.add(TargetAnswer.note(note)));
        return Answer.of(
                "Target: " + system.product(),
                TargetAnswer.facts(system, found.aim()),
                List.of(section, Section.of("What is sure", sure)),
                rows());
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private Section reached(Plan plan) {
        return plan.steps().isEmpty()
                ? Section.of("Nothing needs to be done", withLeft("The total is reached without a measure.", plan))
                : Section.of(
                        "The cheapest set of measures: " + money(plan.cost()) + " for "
                                + TargetAnswer.total(plan.total()) + " kg CO2e",
                        COLUMNS,
                        table(plan),
                        remarks(plan));
    }

    private Section missed() {
        Plan lowest = found.lowest();
        return Section.of(
                "No set of these measures reaches the total; the lowest seen is " + TargetAnswer.total(lowest.total())
                        + " kg CO2e for " + money(lowest.cost()),
                COLUMNS,
                table(lowest),
                remarks(lowest));
    }

    private static List<List<String>> table(Plan plan) {
        return plan.steps().stream().map(CheapestSetAnswer::row).toList();
    }

    private static List<String> row(Step step) {
        return List.of(
                step.measure().name(),
                step.value().map(Values::text).orElse("done"),
                money(step.cost()),
                saving(step.alone()),
                saving(step.beside()));
    }

    private static String saving(double co2e) {
        return Double.isNaN(co2e) ? "no answer" : Digits.value(co2e);
    }

    private List<String> remarks(Plan plan) {
        return withLeft(
                "Together they save " + Digits.value(found.stated() - plan.total())
                        + " kg CO2e. Savings of single measures do not add up to that where measures meet.",
                plan);
    }

    /** A remark, and what of the measures the table does not show: how far levers go, and what is not done. */
    private static List<String> withLeft(String remark, Plan plan) {
        List<String> remarks = new ArrayList<>(List.of(remark));
        String levers = plan.steps().stream()
                .map(Step::measure)
                .flatMap(measure -> range(measure).map(text -> measure.name() + " moves " + text).stream())
                .collect(Collectors.joining("; "));
        if (!levers.isEmpty()) {
            remarks.add(TargetAnswer.sentence(levers));
        }
        String left = plan.left().stream()
                .map(measure -> measure.name() + " (" + price(measure) + ")")
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            remarks.add("Not done: " + left + ".");
        }
        return remarks;
    }

    private static Optional<String> range(Measure measure) {
        return measure.lever()
                .map(lever -> "\"" + lever.parameter() + "\" from " + Values.text(lever.from()) + " to "
                        + Values.text(lever.to()));
    }

    private static String price(Measure measure) {
        return range(measure).map(text -> measure.cost() + " for " + text).orElseGet(() -> money(measure.cost()));
    }

    private static String money(Quantity cost) {
        return cost.unit().equals(Unit.NONE) ? Noun.of("point").counted(Digits.plain(cost.value())) : Values.text(cost);
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("set", "measure", "value", "cost", "saves_alone_kg_co2e", "saves_beside_kg_co2e"));
        found.plan().ifPresent(plan -> plan.steps().forEach(step -> rows.add(row("cheapest", step))));
        found.lowest().steps().forEach(step -> rows.add(row("lowest", step)));
        found.formulas()
                .ifPresent(both -> VerdictWords.each(both)
                        .forEach((rule, difference) ->
                                rows.add(List.of("difference under " + rule, "all together", "", "", "", difference))));
        return rows;
    }

    private static List<String> row(String set, Step step) {
        return List.of(
                set,
                step.measure().id().value(),
                step.value().map(Object::toString).orElse("done"),
                step.cost().toString(),
                plain(step.alone()),
                plain(step.beside()));
    }

    private static String plain(double co2e) {
        return Double.isNaN(co2e) ? "" : DecimalText.format(co2e);
    }
}
