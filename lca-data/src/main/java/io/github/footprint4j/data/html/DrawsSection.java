package io.github.footprint4j.data.html;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.footprint.IntervalWords;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.system.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the draws lie: a histogram with what it says in words. */
final class DrawsSection {

    private static final int CLASSES = 60;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /** The ends of the histogram leave this share of the draws out on either side, or one draw would squeeze all others. */
    private static final double TAIL = 0.002;

    private final Subject subject;
    private final Sample sample;
    private final Interval interval;

    private DrawsSection(Subject subject) {
        this.subject = subject;
        this.interval = subject.footprint().interval();
        this.sample = subject.footprint().draws().total();
    }

    static Optional<PageSection> of(Subject subject) {
        Interval interval = subject.footprint().interval();
        return interval.isPoint() || interval.hasNoAnswer() || !(interval.high() > interval.low())
                ? Optional.empty()
                : Optional.of(new DrawsSection(subject).section());
    }

    private String count() {
        return IntervalWords.count(interval.draws() - interval.failed());
    }

    private String text(double co2e) {
        return subject.numbers().text(co2e);
    }

    private String percentile() {
        return PageNumbers.share(interval.percentile().value());
    }

    private PageSection section() {
        double p5 = sample.quantile(LOW).value();
        double p95 = sample.quantile(HIGH).value();
        double median = interval.median().value();
        double mean = interval.mean().value();
        double stated = subject.footprint().total();
        String label = subject.say(
                "draws.label", count(), text(p5), text(median), text(p95), text(mean), percentile(), text(stated));
        Table table = new Table(
                List.of(
                        Column.words(subject.say("draws.what")),
                        Column.numbers(subject.numbers().unit())),
                List.of(
                        row("draws.p5", p5),
                        row("draws.p50", median),
                        row("draws.mean", mean),
                        row("draws.stated", stated),
                        row("draws.p95", p95)));
        String body = Markup.paragraph(
                        "note",
                        subject.say(
                                "draws.note",
                                count(),
                                interval.drawing()
                                        .map(drawing -> Long.toString(drawing.seed()))
                                        .orElse(""),
                                percentile(),
                                text(stated)))
                + subject.chart(
                        "histogram", subject.say("draws.question"), label, histogram(p5, median, p95, mean, stated))
                + Markup.folded(
                        subject.say("draws.table"),
                        Markup.wide(subject.id("draws-table"), subject.say("draws.table"), table));
        return new PageSection(
                subject.id("draws"),
                "",
                subject.say("draws.question"),
                subject.say("draws.answer", subject.numbers().withUnit(median)),
                body);
    }

    private List<Cell> row(String key, double co2e) {
        return List.of(Cell.words(subject.say(key)), subject.numbers().cell(co2e));
    }

    private SourceNode histogram(double p5, double median, double p95, double mean, double stated) {
        double from = sample.quantile(TAIL).value();
        double to = sample.quantile(1 - TAIL).value();
        long[] counts = new long[CLASSES];
        sample.values().forEach(value -> {
            int at = (int) Math.floor((value - from) / (to - from) * CLASSES);
            if (at >= 0 && at < CLASSES) {
                counts[at]++;
            }
        });
        List<SourceNode> bars = new ArrayList<>();
        for (long count : counts) {
            bars.add(NumberNode.of(count));
        }
        double scale = subject.numbers().scale();
        return ObjectNode.builder()
                .put("unit", TextNode.of(subject.numbers().unit()))
                .put("from", NumberNode.of(from / scale))
                .put("to", NumberNode.of(to / scale))
                .put("counts", ListNode.of(bars))
                .put(
                        "lines",
                        ListNode.of(List.of(
                                line("5\u202F%", p5),
                                line("50\u202F%", median),
                                line("95\u202F%", p95),
                                line(subject.say("draws.mean"), mean),
                                line(subject.say("range.calculated"), stated))))
                .build();
    }

    private ObjectNode line(String name, double at) {
        return ObjectNode.builder()
                .put("name", TextNode.of(name + " " + text(at)))
                .put("at", NumberNode.of(at / subject.numbers().scale()))
                .build();
    }
}
