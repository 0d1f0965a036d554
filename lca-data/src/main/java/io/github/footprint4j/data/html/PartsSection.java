package io.github.footprint4j.data.html;

import io.github.footprint4j.data.html.PartRows.PartRow;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Contributor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which parts and activities it comes from: a bar table whose rows open to dataset and place. */
final class PartsSection {

    private final Subject subject;
    private final PartRows parts;
    private final Optional<Stage> leading;

    private PartsSection(Subject subject) {
        this.subject = subject;
        this.parts = PartRows.of(subject);
        this.leading = parts.rows().stream().findFirst().map(row -> row.stages().firstKey());
    }

    static Optional<PageSection> of(Subject subject) {
        PartsSection section = new PartsSection(subject);
        return section.parts.rows().size() < 2 ? Optional.empty() : Optional.of(section.section());
    }

    private PageSection section() {
        int half = parts.half(subject).size();
        int all = parts.rows().size();
        String answer = half == 0
                ? subject.say("parts.answerNone", all)
                : half == 1 ? subject.say("parts.answerOne", all) : subject.say("parts.answer", half, all);
        String caption = subject.say("parts.caption", subject.numbers().unit(), subject.unitText());
        String body = legend() + Markup.wide(subject.id("parts-table"), caption, table(half)) + everything();
        return new PageSection(
                subject.id("parts"), subject.say("nav.parts"), subject.say("parts.question"), answer, body);
    }

    private String legend() {
        SortedSet<Stage> stages = new TreeSet<>();
        parts.rows().forEach(row -> stages.addAll(row.stages().keySet()));
        StringBuilder out =
                new StringBuilder("<ul class=\"legend\" aria-label=\"" + subject.say("parts.legend") + "\">");
        stages.forEach(stage -> out.append(
                "<li><i class=\"t-" + Subject.tone(stage) + "\"></i>" + Markup.words(subject.stage(stage)) + "</li>"));
        return stages.size() < 2 ? "" : out.append("</ul>\n").toString();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(subject.say("parts.column")),
                Column.bars(),
                Column.numbers(subject.numbers().unit())));
        if (subject.hasShares()) {
            columns.add(Column.texts(subject.shareTitle()));
            columns.add(Column.texts(subject.say("running")));
        }
        return columns;
    }

    private Table table(int half) {
        int shown = parts.shown(subject);
        List<PartRow> credits = parts.credits(subject, shown);
        List<List<Cell>> rows = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < shown; i++) {
            sum += parts.rows().get(i).co2e();
            add(rows, parts.rows().get(i), sum, i == half - 1);
        }
        List<PartRow> rest =
                new ArrayList<>(parts.rows().subList(shown, parts.rows().size()));
        rest.removeAll(credits);
        double smaller = rest.stream().mapToDouble(PartRow::co2e).sum();
        sum += smaller;
        if (!rest.isEmpty()) {
            String name =
                    rest.size() == 1 ? subject.say("parts.smallerOne") : subject.say("parts.smaller", rest.size());
            rows.add(row(Cell.words(name), Cell.NOTHING, smaller, runs(sum, false)));
        }
        for (PartRow credit : credits) {
            sum += credit.co2e();
            add(rows, credit, sum, false);
        }
        rows.add(row(
                new Cell.Words(subject.say(subject.isToTheGate() ? "totalGate" : "total"), 0, true),
                Cell.NOTHING,
                subject.footprint().total(),
                Cell.NOTHING));
        return new Table(columns(), rows);
    }

    private void add(List<List<Cell>> rows, PartRow part, double sum, boolean isHalf) {
        rows.add(row(new Cell.Words(part.name(), note(part), 0, false), part.bar(), part.co2e(), runs(sum, isHalf)));
        part.lines().forEach(line -> rows.add(inner(part, line)));
    }

    private List<Cell> row(Cell name, Cell bar, double co2e, Cell running) {
        List<Cell> cells = new ArrayList<>(List.of(name, bar, subject.numbers().cell(co2e)));
        if (subject.hasShares()) {
            cells.add(PageNumbers.shareCell(subject.share(co2e)));
            cells.add(running);
        }
        return cells;
    }

    private Cell runs(double sum, boolean isHalf) {
        return subject.hasShares() ? new Cell.Words(PageNumbers.share(sum / subject.whole()), 0, isHalf) : Cell.NOTHING;
    }

    /** Parts of another stage than that of the largest say so. */
    private String note(PartRow part) {
        if (part.stages().size() > 1) {
            return subject.say("parts.stages", part.stages().size());
        }
        boolean isLeading = leading.filter(part.stages().firstKey()::equals).isPresent();
        return isLeading ? "" : subject.stage(part.stages().firstKey());
    }

    private List<Cell> inner(PartRow part, Contributor line) {
        String dataset = line.process().process().isEmpty()
                ? subject.say("parts.own")
                : line.process().toString();
        String stage =
                part.stages().size() > 1 ? ", " + subject.stage(line.tag().stage()) : "";
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.Words(subject.named(line.tag().line()), dataset + stage, 1, false),
                Cell.NOTHING,
                subject.numbers().own(line.co2e())));
        if (subject.hasShares()) {
            cells.add(PageNumbers.shareCell(subject.share(line.co2e())));
            cells.add(Cell.NOTHING);
        }
        return cells;
    }

    /** Every line, if not all of them stand in the table above. */
    private String everything() {
        if (parts.shown(subject) == parts.rows().size()) {
            return "";
        }
        List<List<Cell>> rows = new ArrayList<>();
        double sum = 0;
        for (PartRow part : parts.rows()) {
            sum += part.co2e();
            rows.add(row(new Cell.Words(part.name(), note(part), 0, false), part.bar(), part.co2e(), runs(sum, false)));
        }
        String title = subject.say("parts.all", parts.rows().size());
        String table = Markup.wide(subject.id("all-parts-table"), title, new Table(columns(), rows));
        return Markup.folded(
                title,
                "<div class=\"tall\" tabindex=\"0\" role=\"region\" aria-label=\"" + Markup.words(title) + "\">" + table
                        + "</div>\n");
    }
}
