package io.github.footprint4j.target;

import io.github.footprint4j.compare.VerdictWords;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.document.Values;
import io.github.footprint4j.footprint.Figures;
import io.github.footprint4j.footprint.MethodText;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.target.Answer.Section;
import io.github.footprint4j.target.Target.Point;
import io.github.footprint4j.unit.DecimalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which value of each of several inputs reaches a total, as a report. */
public final class TargetAnswer {

    /** What differences are given in. */
    static final String UNIT = "kg CO2e per functional unit";

    private TargetAnswer() {}

    /**
     * The report on some inputs of one product, each moved alone.
     *
     * @param system the product
     * @param aim the total to reach, in kg CO2e per functional unit
     * @param targets what each input can do about it
     */
    public static Document of(ProductSystem system, double aim, List<Target> targets) {
        List<String> remarks = new ArrayList<>();
        if (targets.isEmpty()) {
            remarks.add("The product has no parameter of the role design.");
        }
        targets.forEach(target -> target.formulas()
                .ifPresent(both -> remarks.add(VerdictWords.of(
                        "What \"" + target.input() + "\" at "
                                + Values.text(target.nearest().orElseThrow().value()) + " changes",
                        both,
                        UNIT))));
        targets.stream().flatMap(target -> target.notes().stream()).forEach(note -> remarks.add(note(note)));
        Section section = Section.of(
                "Each input alone, everything else as it is",
                List.of(
                        Column.left("input"),
                        Column.right("is"),
                        Column.right("needed"),
                        Column.point("lowest"),
                        Column.right("at"),
                        Column.point("highest"),
                        Column.right("at")),
                targets.stream().map(TargetAnswer::row).toList(),
                remarks);
        return Answer.of("Target: " + system.product(), facts(system, aim), List.of(section), rows(targets));
    }

    /** What is to be reached. */
    static List<Fact> facts(ProductSystem system, double aim) {
        double stated = system.atStatedValues().total();
        return List.of(
                new Fact(
                        "to reach",
                        total(aim) + " kg CO2e per "
                                + Footprint.of(system.atStatedValues()).service()),
                new Fact("it is", total(stated) + " kg CO2e, bottom-up"),
                new Fact(
                        "difference",
                        Digits.signed(aim - stated) + " kg CO2e"
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

    private static List<String> row(Target target) {
        return List.of(
                target.input(),
                Values.text(target.stated().value()),
                target.isReachable() ? solutions(target) : "not reachable",
                total(target.span().lowest().total()),
                Values.text(target.span().lowest().value()),
                total(target.span().highest().total()),
                Values.text(target.span().highest().value()));
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

    private static List<List<String>> rows(List<Target> targets) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("input", "point", "value", "kg_co2e"));
        for (Target target : targets) {
            rows.add(row(target, "stated", target.stated()));
            target.solutions().forEach(point -> rows.add(row(target, "solution", point)));
            rows.add(row(target, "lowest", target.span().lowest()));
            rows.add(row(target, "highest", target.span().highest()));
            target.formulas()
                    .ifPresent(both -> VerdictWords.each(both)
                            .forEach((rule, difference) -> rows.add(List.of(
                                    target.input(),
                                    "difference under " + rule,
                                    target.nearest().orElseThrow().value().toString(),
                                    difference))));
        }
        return rows;
    }

    private static List<String> row(Target target, String kind, Point point) {
        return List.of(target.input(), kind, point.value().toString(), DecimalText.format(point.total()));
    }
}
