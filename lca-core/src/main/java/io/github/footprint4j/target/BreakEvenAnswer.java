package io.github.footprint4j.target;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.document.Values;
import io.github.footprint4j.target.Answer.Section;
import io.github.footprint4j.target.BreakEven.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where two products have the same footprint, as a report. */
public final class BreakEvenAnswer {

    private static final List<Column> RECORDS = List.of(
            Column.words("point"),
            Column.words("value"),
            Column.numbers("first_kg_co2e"),
            Column.numbers("second_kg_co2e"),
            Column.numbers("difference_kg_co2e"));

    private BreakEvenAnswer() {}

    /** The report on one parameter. */
    public static Document of(BreakEven even) {
        return Document.of(() -> blocks(even), Spreadsheet.of(RECORDS, () -> records(even)));
    }

    private static List<Block> blocks(BreakEven even) {
        List<Fact> facts = List.of(
                new Fact("1", even.names().get(0)),
                new Fact("2", even.names().get(1)),
                new Fact("parameter", even.input()),
                new Fact("answer", answer(even)));
        List<Column> columns = List.of(
                Column.texts(even.input()),
                Column.numbers("1"),
                Column.numbers("2"),
                Column.numbers("2 minus 1"),
                Column.words("better"));
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
                "Totals in " + even.measure() + " per "
                        + (even.unit().perYear() ? "year of the functional unit" : "functional unit")
                        + even.unit().amount().map(amount -> " of " + amount).orElse(""),
                columns,
                points(even).stream().map(point -> row(even, point)).toList(),
                remarks);
        return Answer.blocks("Break-even in " + even.input(), facts, List.of(section));
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

    private static List<Cell> row(BreakEven even, Point point) {
        boolean equal = even.crossings().contains(point) || point.difference() == 0;
        String better = point.difference() > 0 ? "1" : "2";
        return List.of(
                Values.cell(point.value()),
                Cell.number(point.first(), Form.VALUE),
                Cell.number(point.second(), Form.VALUE),
                equal ? Cell.rounded(point.difference(), "0") : Cell.number(point.difference(), Form.DIFFERENCE),
                Cell.words(equal ? "equal" : better));
    }

    private static Stream<List<Cell>> records(BreakEven even) {
        Stream<List<Cell>> formulas = even.formulas().stream()
                .flatMap(under -> under.answer().stream()
                        .flatMap(answer -> answer.crossings().stream())
                        .map(point -> record("equal under " + under.rule(), point)));
        return Stream.of(
                        even.tried().stream().map(point -> record("tried", point)),
                        even.crossings().stream().map(point -> record("equal", point)),
                        formulas)
                .flatMap(rows -> rows);
    }

    private static List<Cell> record(String kind, Point point) {
        return List.of(
                Cell.words(kind),
                Cell.words(point.value().toString()),
                Cell.number(point.first(), Form.VALUE),
                Cell.number(point.second(), Form.VALUE),
                Cell.number(point.difference(), Form.DIFFERENCE));
    }
}
