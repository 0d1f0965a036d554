package io.github.footprint4j.target;

import io.github.footprint4j.compare.VerdictWords;
import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.document.Values;
import io.github.footprint4j.footprint.Figures;
import io.github.footprint4j.footprint.MethodText;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.target.Answer.Section;
import io.github.footprint4j.target.Target.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which value of each of several inputs reaches a total, as a report. */
public final class TargetAnswer {

    /** What differences are given in. */
    static String unit(Method method) {
        return method.unit() + " per functional unit";
    }

    private static final List<Column> RECORDS =
            List.of(Column.words("input"), Column.words("point"), Column.words("value"), Column.numbers("kg_co2e"));

    private TargetAnswer() {}

    /**
     * The report on some inputs of one product, each moved alone.
     *
     * @param system the product
     * @param aim the total to reach, in kg CO2e per functional unit
     * @param targets what each input can do about it
     */
    public static Document of(ProductSystem system, double aim, List<Target> targets) {
        List<Target> all = List.copyOf(targets);
        return Document.of(
                () -> blocks(system, aim, all),
                Spreadsheet.of(RECORDS, () -> all.stream().flatMap(TargetAnswer::records)));
    }

    private static List<Block> blocks(ProductSystem system, double aim, List<Target> targets) {
        List<String> remarks = new ArrayList<>();
        if (targets.isEmpty()) {
            remarks.add("The product has no parameter of the role design.");
        }
        targets.forEach(target -> target.formulas()
                .ifPresent(both -> remarks.add(VerdictWords.of(
                        "What \"" + target.input() + "\" at "
                                + Values.text(target.nearest().orElseThrow().value()) + " changes",
                        both,
                        unit(system.method())))));
        targets.stream().flatMap(target -> target.notes().stream()).forEach(note -> remarks.add(note(note)));
        Section section = Section.of(
                "Each input alone, everything else as it is",
                List.of(
                        Column.words("input"),
                        Column.texts("is"),
                        Column.texts("needed"),
                        Column.numbers("lowest"),
                        Column.texts("at"),
                        Column.numbers("highest"),
                        Column.texts("at")),
                targets.stream().map(TargetAnswer::row).toList(),
                remarks);
        return Answer.blocks("Target: " + system.product(), facts(system, aim), List.of(section));
    }

    /** What is to be reached. */
    static List<Fact> facts(ProductSystem system, double aim) {
        double stated = system.atStatedValues().total();
        return List.of(
                new Fact(
                        "to reach",
                        total(aim) + " " + system.method().unit() + " per "
                                + Footprint.of(system.atStatedValues()).service()),
                new Fact("it is", total(stated) + " " + system.method().unit() + ", bottom-up"),
                new Fact(
                        "difference",
                        Digits.signed(aim - stated) + " " + system.method().unit()
                                + (stated == 0 ? "" : ", " + Figures.change((aim - stated) / stated))),
                new Fact("method", MethodText.label(system.method())));
    }

    static String total(double co2e) {
        return Digits.value(co2e);
    }

    /** A note without its place. */
    static String note(Issue issue) {
        String hint = issue.hint().isEmpty() ? "" : ". " + issue.hint();
        return sentence(issue.message() + hint);
    }

    /** A text as a sentence. */
    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private static List<Cell> row(Target target) {
        return List.of(
                Cell.words(target.input()),
                Values.cell(target.stated().value()),
                target.solutions().size() == 1
                        ? Values.cell(target.solutions().get(0).value())
                        : Cell.words(target.isReachable() ? solutions(target) : "not reachable"),
                Cell.number(target.span().lowest().total(), Form.VALUE),
                Values.cell(target.span().lowest().value()),
                Cell.number(target.span().highest().total(), Form.VALUE),
                Values.cell(target.span().highest().value()));
    }

    /** Every solution, the one that changes least first. */
    private static String solutions(Target target) {
        Optional<Point> nearest = target.nearest();
        List<Point> ordered = new ArrayList<>(nearest.stream().toList());
        target.solutions().stream()
                .filter(one -> !one.equals(nearest.orElseThrow()))
                .forEach(ordered::add);
        return ordered.stream().map(one -> Values.text(one.value())).collect(Collectors.joining(" or "));
    }

    private static Stream<List<Cell>> records(Target target) {
        Stream<List<Cell>> formulas = target.formulas().map(VerdictWords::each).stream()
                .flatMap(each -> each.entrySet().stream())
                .map(under -> List.of(
                        Cell.words(target.input()),
                        Cell.words("difference under " + under.getKey()),
                        Cell.words(target.nearest().orElseThrow().value().toString()),
                        under.getValue()));
        return Stream.of(
                        Stream.of(record(target, "stated", target.stated())),
                        target.solutions().stream().map(point -> record(target, "solution", point)),
                        Stream.of(record(target, "lowest", target.span().lowest())),
                        Stream.of(record(target, "highest", target.span().highest())),
                        formulas)
                .flatMap(rows -> rows);
    }

    private static List<Cell> record(Target target, String kind, Point point) {
        return List.of(
                Cell.words(target.input()),
                Cell.words(kind),
                Cell.words(point.value().toString()),
                Cell.number(point.total(), Form.VALUE));
    }
}
