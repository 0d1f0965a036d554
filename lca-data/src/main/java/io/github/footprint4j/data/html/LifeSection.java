package io.github.footprint4j.data.html;

import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.footprint.Breakdown;
import io.github.footprint4j.footprint.Breakdown.StageSum;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in its life it arises: a bar table in the order of life. */
final class LifeSection {

    private LifeSection() {}

    static Optional<PageSection> of(Subject subject) {
        List<StageSum> stages = Breakdown.of(subject.footprint()).stages();
        return stages.size() < 2 ? Optional.empty() : Optional.of(section(subject, stages));
    }

    private static PageSection section(Subject subject, List<StageSum> stages) {
        StageSum largest =
                stages.stream().max(Comparator.comparingDouble(StageSum::co2e)).orElseThrow();
        String answer = subject.say(
                "life.answer",
                subject.stage(largest.stage()),
                subject.numbers().text(largest.co2e()),
                subject.numbers().withUnit(subject.whole()));
        String body = Markup.wide(subject.id("life-table"), subject.unitPer(), table(subject, stages)) + gases(subject);
        return new PageSection(subject.id("life"), subject.say("nav.life"), subject.say("life.question"), answer, body);
    }

    private static Table table(Subject subject, List<StageSum> stages) {
        List<List<Cell>> rows = new ArrayList<>();
        stages.forEach(stage -> rows.add(row(
                subject,
                Cell.words(subject.stage(stage.stage())),
                new Cell.Bar(List.of(new Cell.Segment(stage.co2e(), Subject.tone(stage.stage())))),
                subject.footprint().total(stage.stage()))));
        rows.add(row(
                subject,
                new Cell.Words(subject.say(subject.isToTheGate() ? "totalGate" : "total"), 0, true),
                Cell.NOTHING,
                subject.footprint().total()));
        return new Table(columns(subject, subject.say("life.stage")), rows);
    }

    private static List<Column> columns(Subject subject, String first) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(first),
                Column.bars(),
                Column.numbers(subject.numbers().unit())));
        if (subject.hasShares()) {
            columns.add(Column.texts(subject.shareTitle()));
        }
        return columns;
    }

    private static List<Cell> row(Subject subject, Cell name, Cell bar, double co2e) {
        List<Cell> cells = new ArrayList<>(List.of(name, bar, subject.numbers().cell(co2e)));
        if (subject.hasShares()) {
            cells.add(PageNumbers.shareCell(subject.share(co2e)));
        }
        return cells;
    }

    /** Gases and origins. */
    private static String gases(Subject subject) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<Gas, Double> gas : subject.footprint().byGas().entrySet()) {
            rows.add(row(subject, Cell.words(gas.getKey().toString()), Cell.bar(gas.getValue()), gas.getValue()));
        }
        for (Map.Entry<Origin, Double> origin : subject.footprint().byOrigin().entrySet()) {
            String name = subject.say("gas.origin") + ": " + origin.getKey().word();
            rows.add(row(subject, Cell.words(name), Cell.bar(origin.getValue()), origin.getValue()));
        }
        String title = subject.say("gas.table");
        return Markup.folded(
                title,
                Markup.wide(subject.id("gas-table"), title, new Table(columns(subject, subject.say("gas.gas")), rows)));
    }
}
