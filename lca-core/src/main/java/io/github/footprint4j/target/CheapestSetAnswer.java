package io.github.footprint4j.target;

import io.github.footprint4j.compare.VerdictWords;
import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.document.Values;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.target.Answer.Section;
import io.github.footprint4j.target.CheapestSet.Plan;
import io.github.footprint4j.target.CheapestSet.Step;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cheapest set of measures that reaches a total, as a report. */
public final class CheapestSetAnswer {

    private static final List<Column> COLUMNS = List.of(
            Column.words("measure"),
            Column.texts("to"),
            Column.texts("cost"),
            Column.numbers("saves alone"),
            Column.numbers("beside the others"));

    private static final Cell DONE = Cell.words("done");

    private static final List<Column> RECORDS = List.of(
            Column.words("set"),
            Column.words("measure"),
            Column.words("value"),
            Column.words("cost"),
            Column.numbers("saves_alone_kg_co2e"),
            Column.numbers("saves_beside_kg_co2e"));

    private final CheapestSet found;

    private CheapestSetAnswer(CheapestSet found) {
        this.found = found;
    }

    /** The report on the measures for one product. */
    public static Document of(ProductSystem system, CheapestSet found) {
        CheapestSetAnswer answer = new CheapestSetAnswer(found);
        return Document.of(() -> answer.blocks(system), Spreadsheet.of(RECORDS, answer::records));
    }

    private List<Block> blocks(ProductSystem system) {
        Unit unit = system.method().unit();
        Section section = found.plan().map(plan -> reached(plan, unit)).orElseGet(() -> missed(unit));
        List<String> sure = new ArrayList<>();
        sure.add(TargetAnswer.sentence(found.proof().guarantee().toString()));
        sure.add("The full model was calculated " + times(found.proof().calculated())
                + (found.proof().nodes() > 0
                        ? ", "
                                + new Noun("branch was", "branches were")
                                        .counted(found.proof().nodes()) + " looked at."
                        : "."));
        found.formulas()
                .ifPresent(both -> sure.add(VerdictWords.of(
                        "What these measures change together", both, TargetAnswer.unit(system.method()))));
        found.notes().forEach(note -> sure.add(TargetAnswer.note(note)));
        return Answer.blocks(
                "Target: " + system.product(),
                TargetAnswer.facts(system, found.aim()),
                List.of(section, Section.of("What is sure", sure)));
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private Section reached(Plan plan, Unit unit) {
        return plan.steps().isEmpty()
                ? Section.of("Nothing needs to be done", withLeft("The total is reached without a measure.", plan))
                : Section.of(
                        "The cheapest set of measures: " + money(plan.cost()) + " for "
                                + TargetAnswer.total(plan.total()) + " " + unit,
                        COLUMNS,
                        table(plan),
                        remarks(plan, unit));
    }

    private Section missed(Unit unit) {
        Plan lowest = found.lowest();
        return Section.of(
                "No set of these measures reaches the total; the lowest seen is " + TargetAnswer.total(lowest.total())
                        + " " + unit + " for " + money(lowest.cost()),
                COLUMNS,
                table(lowest),
                remarks(lowest, unit));
    }

    private static List<List<Cell>> table(Plan plan) {
        return plan.steps().stream().map(CheapestSetAnswer::row).toList();
    }

    private static List<Cell> row(Step step) {
        return List.of(
                Cell.words(step.measure().name()),
                step.value().map(Values::cell).orElse(DONE),
                Cell.words(money(step.cost())),
                saving(step.alone()),
                saving(step.beside()));
    }

    private static Cell saving(double co2e) {
        return Double.isNaN(co2e) ? Cell.words("no answer") : Cell.number(co2e, Form.VALUE);
    }

    private List<String> remarks(Plan plan, Unit unit) {
        return withLeft(
                "Together they save " + Digits.value(found.stated() - plan.total()) + " " + unit
                        + ". Savings of single measures do not add up to that where measures meet.",
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

    private Stream<List<Cell>> records() {
        Stream<List<Cell>> formulas = found.formulas().map(VerdictWords::each).stream()
                .flatMap(each -> each.entrySet().stream())
                .map(under -> List.of(
                        Cell.words("difference under " + under.getKey()),
                        Cell.words("all together"),
                        Cell.NOTHING,
                        Cell.NOTHING,
                        Cell.NOTHING,
                        under.getValue()));
        return Stream.of(
                        found.plan().stream()
                                .flatMap(plan -> plan.steps().stream())
                                .map(step -> record("cheapest", step)),
                        found.lowest().steps().stream().map(step -> record("lowest", step)),
                        formulas)
                .flatMap(rows -> rows);
    }

    private static List<Cell> record(String set, Step step) {
        return List.of(
                Cell.words(set),
                Cell.words(step.measure().id().value()),
                step.value().map(value -> Cell.words(value.toString())).orElse(DONE),
                Cell.words(step.cost().toString()),
                Cell.number(step.alone(), Form.VALUE),
                Cell.number(step.beside(), Form.VALUE));
    }
}
