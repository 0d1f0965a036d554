package io.github.footprint4j.data.html;

import io.github.footprint4j.data.html.ChartData.ChartRow;
import io.github.footprint4j.data.html.ChartData.Mark;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.process.Decider;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.sensitivity.DataPoint;
import io.github.footprint4j.sensitivity.Lever;
import io.github.footprint4j.sensitivity.LeverGroup;
import io.github.footprint4j.sensitivity.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What moves it: what can be decided, by who decides, and what nobody knows yet. */
final class LeversSection {

    private static final int MOST_REACHES = 12;
    private static final int MOST_UNKNOWN = 5;
    private static final double PER_CENT = 100;

    private final Subject subject;
    private final List<Choice> choices;
    private final List<Reach> reaches;
    private final List<DataPoint> unknown;

    private LeversSection(Subject subject) {
        this.subject = subject;
        this.choices = Choice.of(subject.footprint().solved().system());
        this.reaches = Reach.of(subject, choices);
        this.unknown = DataPoint.of(subject.footprint());
    }

    static Optional<PageSection> of(Subject subject) {
        LeversSection section = new LeversSection(subject);
        return section.reaches.isEmpty() && section.unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(section.section());
    }

    private PageSection section() {
        String answer = reaches.stream()
                .filter(reach -> reach.choice().decider() == Decider.DESIGNER)
                .findFirst()
                .map(reach -> subject.say(
                        "levers.answer", Subject.small(reach.choice().label()), widest(reach)))
                .orElseGet(this::unsure);
        String body = "<div class=\"two even\">\n" + decided() + unknown() + "</div>\n" + table();
        return new PageSection(
                subject.id("levers"), subject.say("nav.levers"), subject.say("levers.question"), answer, body);
    }

    /** The answer where the designer decides nothing within stated bounds. */
    private String unsure() {
        return unknown.stream()
                .findFirst()
                .map(point ->
                        subject.say("levers.unsure", name(point.lever()), PageNumbers.share(point.varianceShare())))
                .orElse(subject.say("levers.none"));
    }

    private static String widest(Reach reach) {
        return PageNumbers.change(
                -reach.low().change() >= reach.high().change()
                        ? reach.low().change()
                        : reach.high().change());
    }

    private String decided() {
        if (reaches.isEmpty()) {
            return "";
        }
        List<ChartRow> rows = new ArrayList<>();
        List<String> label = new ArrayList<>();
        for (Decider role : Decider.values()) {
            List<Reach> group = reaches.stream()
                    .filter(reach -> reach.choice().decider() == role)
                    .limit(MOST_REACHES)
                    .toList();
            if (!group.isEmpty()) {
                rows.add(new ChartRow(subject.say("group." + role.word()), true, List.of()));
            }
            for (Reach reach : group) {
                rows.add(new ChartRow(reach.choice().label(), false, marks(reach)));
                label.add(subject.say(
                        "levers.reach",
                        reach.choice().label(),
                        PageNumbers.change(reach.low().change()),
                        PageNumbers.change(reach.high().change())));
            }
        }
        String note = subject.say(Reach.perYear(subject) ? "levers.decideNote" : "levers.decideNoteTotal");
        return "<div><h3>" + Markup.words(subject.say("levers.decide")) + "</h3>\n" + Markup.paragraph("note", note)
                + subject.chart(
                        "tornado",
                        subject.say("levers.decide"),
                        subject.say("levers.chartLabel", String.join("; ", label)),
                        new ChartData(rows).node("\u202F%", false, true))
                + "</div>\n";
    }

    private static List<Mark> marks(Reach reach) {
        List<Mark> marks = new ArrayList<>();
        if (reach.low().change() < 0) {
            marks.add(new Mark(
                    "bar",
                    "less",
                    PER_CENT * reach.low().change(),
                    0,
                    PageNumbers.change(reach.low().change()),
                    ""));
        }
        if (reach.high().change() > 0) {
            marks.add(new Mark(
                    "bar",
                    "more",
                    0,
                    PER_CENT * reach.high().change(),
                    "",
                    PageNumbers.change(reach.high().change())));
        }
        return marks;
    }

    private String table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Reach reach : reaches) {
            rows.add(List.of(
                    Cell.words(reach.choice().label()),
                    Cell.words(subject.say("group." + reach.choice().decider().word())),
                    Cell.words(reach.choice().now()),
                    Cell.words(reach.low().at()),
                    Cell.rounded(
                            reach.low().change(), PageNumbers.change(reach.low().change())),
                    Cell.words(reach.high().at()),
                    Cell.rounded(
                            reach.high().change(),
                            PageNumbers.change(reach.high().change())),
                    Cell.NOTHING));
        }
        Sensitivity sensitivity = Sensitivity.of(subject.footprint());
        for (Choice choice : choices) {
            if (!choice.isBounded()) {
                Lever lever = sensitivity.at(choice.id());
                rows.add(List.of(
                        Cell.words(choice.label()),
                        Cell.words(subject.say("group." + choice.decider().word())),
                        Cell.words(choice.now()),
                        Cell.NOTHING,
                        Cell.NOTHING,
                        Cell.NOTHING,
                        Cell.NOTHING,
                        lever.hasSlope() ? Cell.rounded(lever.perPercent(), alone(lever.perPercent())) : Cell.NOTHING));
            }
        }
        Table table = new Table(
                List.of(
                        Column.words(subject.say("levers.column")),
                        Column.words(subject.say("levers.group")),
                        Column.texts(subject.say("levers.now")),
                        Column.texts(subject.say("levers.low")),
                        Column.numbers(subject.say("levers.lowChange")),
                        Column.texts(subject.say("levers.high")),
                        Column.numbers(subject.say("levers.highChange")),
                        Column.numbers(subject.say("levers.plusOne") + ", "
                                + subject.numbers().unit())),
                rows);
        String title = subject.say("levers.table");
        return rows.isEmpty() ? "" : Markup.folded(title, Markup.wide(subject.id("levers-table"), title, table));
    }

    private String alone(double co2e) {
        return (co2e > 0 ? "+" : "") + subject.numbers().alone(co2e);
    }

    private String unknown() {
        Interval interval = subject.footprint().interval();
        if (unknown.isEmpty() || subject.numbers().ends(interval).isEmpty()) {
            return "";
        }
        List<List<Cell>> rows = new ArrayList<>();
        unknown.stream().limit(MOST_UNKNOWN).forEach(point -> rows.add(row(point)));
        List<DataPoint> rest = unknown.subList(rows.size(), unknown.size());
        if (!rest.isEmpty()) {
            double share = rest.stream().mapToDouble(DataPoint::varianceShare).sum();
            rows.add(List.of(
                    Cell.words(subject.say("unknown.others", rest.size())),
                    Cell.bar(share),
                    Cell.NOTHING,
                    PageNumbers.shareCell(share)));
        }
        Table table = new Table(
                List.of(
                        Column.words(subject.say("unknown.column")),
                        Column.bars(),
                        Column.numbers(subject.say(
                                "unknown.deviation", subject.numbers().unit())),
                        Column.texts(subject.say("share"))),
                rows);
        String note = subject.say(
                "unknown.note",
                subject.numbers().low(interval),
                subject.numbers().high(interval));
        return "<div><h3>" + Markup.words(subject.say("unknown.title")) + "</h3>\n" + Markup.paragraph("note", note)
                + Markup.wide(subject.id("unknown-table"), subject.say("unknown.share"), table) + "</div>\n";
    }

    private List<Cell> row(DataPoint point) {
        return List.of(
                new Cell.Words(name(point.lever()), kind(point.lever().group()), 0, false),
                Cell.bar(point.varianceShare()),
                subject.numbers().cell(point.deviation()),
                PageNumbers.shareCell(point.varianceShare()));
    }

    /** Factors keep their name, which is found in the table of sources; parameters are read as words. */
    private static String name(Lever lever) {
        String label = lever.input().facts().label();
        return !label.isEmpty()
                ? Subject.name(label.replace("/", " / "))
                : lever.name().contains(" @ ") ? lever.name() : Subject.name(lever.name());
    }

    private String kind(LeverGroup group) {
        return switch (group) {
            case DESIGN, DECLARED, ESTIMATE -> subject.say("unknown.estimate");
            case LIBRARY -> subject.say("unknown.library");
            case METHOD -> subject.say("unknown.published");
        };
    }
}
