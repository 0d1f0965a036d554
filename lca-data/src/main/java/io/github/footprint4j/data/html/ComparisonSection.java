package io.github.footprint4j.data.html;

import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.compare.Comparison.Compared;
import io.github.footprint4j.compare.Comparison.Pairing;
import io.github.footprint4j.compare.Verdict;
import io.github.footprint4j.data.html.ChartData.ChartRow;
import io.github.footprint4j.data.html.ChartData.Mark;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.result.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Other versions beside the first one: the interval of each difference, and what it says. */
final class ComparisonSection {

    private static final int MOST = 12;
    private static final double MOSTLY = 0.6;

    private final PageTexts texts;
    private final Comparison comparison;
    private final PageNumbers numbers;
    private final List<Pairing> pairings;

    private ComparisonSection(PageTexts texts, Comparison comparison) {
        this.texts = texts;
        this.comparison = comparison;
        double total = comparison.base().result().total();
        this.numbers = PageNumbers.of(total, comparison.base().result().cube().magnitude());
        this.pairings = comparison.toBase().stream()
                .sorted(Comparator.comparingDouble(
                                (Pairing one) -> one.difference().total())
                        .thenComparing(Pairing::to))
                .toList();
    }

    /** The section; empty if there is nothing to compare with. */
    static Optional<PageSection> of(Subject subject, Comparison comparison) {
        ComparisonSection section = new ComparisonSection(subject.texts(), comparison);
        return section.pairings.isEmpty() ? Optional.empty() : Optional.of(section.section(subject));
    }

    private PageSection section(Subject subject) {
        List<ChartRow> rows = new ArrayList<>();
        List<String> label = new ArrayList<>();
        pairings.stream().limit(MOST).forEach(pairing -> {
            rows.add(new ChartRow(name(pairing), false, marks(pairing)));
            label.add(texts.say(
                    "compare.labelOne",
                    name(pairing),
                    signed(pairing),
                    pairing.verdict().toString()));
        });
        String base = comparison.base().label();
        String body = Markup.paragraph("note", texts.say("compare.note", base))
                + subject.chart(
                        "differences",
                        texts.say("compare.question"),
                        texts.say("compare.label", base, String.join("; ", label)),
                        new ChartData(rows).node("", true, true))
                + Markup.paragraph("review", texts.say("compare.review"))
                + Markup.folded(texts.say("compare.table"), Markup.wide("compare-table", unit(), table()) + notes());
        return new PageSection("compare", texts.say("nav.compare"), texts.say("compare.question"), answer(), body);
    }

    private String unit() {
        return texts.say("unit.per", numbers.unit(), comparison.unit().toString());
    }

    private String answer() {
        Optional<Pairing> lowest =
                pairings.stream().filter(ComparisonSection::isLower).findFirst();
        long open = pairings.stream()
                .filter(one -> one.verdict() == Verdict.CANNOT_TELL || one.verdict() == Verdict.NO_VERDICT)
                .count();
        return lowest.map(one -> texts.say("compare.answer", name(one), signed(one) + " " + numbers.unit()))
                .orElse(texts.say(open > MOSTLY * pairings.size() ? "compare.noneOf" : "compare.none"));
    }

    private static boolean isLower(Pairing one) {
        return one.verdict() == Verdict.LOWER;
    }

    private String name(Pairing pairing) {
        return comparison.compared().get(pairing.to()).label();
    }

    private String signed(Pairing pairing) {
        return numbers.signed(pairing.difference().total());
    }

    private List<Mark> marks(Pairing pairing) {
        double at = pairing.difference().total() / numbers.scale();
        boolean isSure = pairing.verdict() != Verdict.CANNOT_TELL && pairing.verdict() != Verdict.NO_VERDICT;
        String tone = !isSure ? "unsure" : at < 0 ? "less" : "more";
        String text = signed(pairing) + " " + pairing.verdict();
        String left = at < 0 ? text : "";
        String right = at < 0 ? "" : text;
        String kind = isSure ? "dot" : "ring";
        return pairing.interval()
                .filter(interval -> !interval.isPoint() && !interval.hasNoAnswer())
                .map(interval -> List.of(
                        new Mark(
                                "line",
                                tone,
                                Math.min(interval.low() / numbers.scale(), at),
                                Math.max(interval.high() / numbers.scale(), at),
                                left,
                                right),
                        Mark.point(kind, tone, at, "")))
                .orElse(List.of(new Mark(kind, tone, at, at, left, right)));
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        Compared base = comparison.base();
        rows.add(List.of(
                new Cell.Words(base.label(), 0, false),
                numbers.cell(base.result().total()),
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.words(texts.say("compare.asReported"))));
        pairings.forEach(pairing -> rows.add(row(pairing)));
        return new Table(
                List.of(
                        Column.words(texts.say("compare.version")),
                        Column.numbers(numbers.unit()),
                        Column.numbers(texts.say("compare.difference")),
                        Column.texts(texts.say("compare.percent")),
                        Column.texts(texts.say("compare.interval")),
                        Column.words(texts.say("compare.verdict"))),
                rows);
    }

    private List<Cell> row(Pairing pairing) {
        double total = comparison.base().result().total();
        double difference = pairing.difference().total();
        Optional<Interval> interval = pairing.interval();
        return List.of(
                Cell.words(name(pairing)),
                numbers.cell(comparison.compared().get(pairing.to()).result().total()),
                numbers.difference(difference),
                total > 0 ? Cell.rounded(difference / total, PageNumbers.change(difference / total)) : Cell.NOTHING,
                Cell.words(interval.map(numbers::ends).orElse("")),
                Cell.words(pairing.verdict().toString()));
    }

    private String notes() {
        StringBuilder out = new StringBuilder();
        for (Issue note : comparison.notes()) {
            out.append("<li>" + Markup.words(note.message()) + "</li>");
        }
        return out.length() == 0 ? "" : "<ul class=\"note\">" + out + "</ul>\n";
    }
}
