package io.github.footprint4j.target;

import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.document.Values;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.target.Answer.Section;
import io.github.footprint4j.target.BreakEven.Point;
import io.github.footprint4j.unit.DecimalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Where two products have the same footprint, as a report. */
public final class BreakEvenAnswer {

    private BreakEvenAnswer() {}

    /** The report on one parameter. */
    public static Document of(BreakEven even) {
        List<Fact> facts = List.of(
                new Fact("1", even.names().get(0)),
                new Fact("2", even.names().get(1)),
                new Fact("parameter", even.input()),
                new Fact("answer", answer(even)));
        List<Column> columns = List.of(
                Column.right(even.input()),
                Column.point("1"),
                Column.point("2"),
                Column.point("2 minus 1"),
                Column.left("better"));
        List<String> remarks = new ArrayList<>();
        even.formulas()
                .forEach(under -> remarks.add("Under " + under.rule() + ": "
                        + under.answer().map(BreakEvenAnswer::answer).orElse("this formula cannot be applied") + "."));
        if (!even.formulas().isEmpty()) {
            remarks.add(
                    "Where the two break even, or which of them is lower, is a choice of rule (PAS 2050, Annex D), not of the"
                            + " products alone.");
        }
        even.notes().forEach(note -> remarks.add(TargetAnswer.note(note)));
        Section section = Section.of(
                "Totals in kg CO2e per " + (even.unit().perYear() ? "year of the functional unit" : "functional unit")
                        + even.unit().amount().map(amount -> " of " + amount).orElse(""),
                columns,
                points(even).stream().map(point -> row(even, point)).toList(),
                remarks);
        return Answer.of("Break-even in " + even.input(), facts, List.of(section), rows(even));
    }

    private static String answer(BreakEven even) {
        if (!even.crossings().isEmpty()) {
            return "equal at "
                    + even.crossings().stream()
                            .map(point -> Values.text(point.value()))
                            .collect(Collectors.joining(" and "));
        }
        if (even.isEverywhereEqual()) {
            return "equal at every value tried: " + even.input() + " makes no difference between them";
        }
        if (!even.isDecided()) {
            return "no break-even, and which is better depends on " + even.input();
        }
        int better = even.tried().get(0).difference() > 0 ? 1 : 2;
        return "no break-even from " + Values.text(even.tried().get(0).value()) + " to "
                + Values.text(even.tried().get(even.tried().size() - 1).value()) + ": " + better
                + " is lower throughout";
    }

    /** What was tried and the crossings, numbers in their order. */
    private static List<Point> points(BreakEven even) {
        List<Point> points = new ArrayList<>(even.tried());
        even.crossings().stream().filter(point -> !points.contains(point)).forEach(points::add);
        if (points.stream().allMatch(point -> Double.isFinite(point.base()))) {
            points.sort(Comparator.comparingDouble(Point::base));
        }
        return points;
    }

    private static List<String> row(BreakEven even, Point point) {
        boolean equal = even.crossings().contains(point) || point.difference() == 0;
        String better = point.difference() > 0 ? "1" : "2";
        return List.of(
                Values.text(point.value()),
                Digits.value(point.first()),
                Digits.value(point.second()),
                equal ? "0" : Digits.signed(point.difference()),
                equal ? "equal" : better);
    }

    private static List<List<String>> rows(BreakEven even) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("point", "value", "first_kg_co2e", "second_kg_co2e", "difference_kg_co2e"));
        even.tried().forEach(point -> rows.add(row("tried", point)));
        even.crossings().forEach(point -> rows.add(row("equal", point)));
        even.formulas()
                .forEach(under -> under.answer().stream()
                        .flatMap(answer -> answer.crossings().stream())
                        .forEach(point -> rows.add(row("equal under " + under.rule(), point))));
        return rows;
    }

    private static List<String> row(String kind, Point point) {
        return List.of(
                kind,
                point.value().toString(),
                DecimalText.format(point.first()),
                DecimalText.format(point.second()),
                DecimalText.format(point.difference()));
    }
}
