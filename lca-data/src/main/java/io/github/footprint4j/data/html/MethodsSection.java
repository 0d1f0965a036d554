package io.github.footprint4j.data.html;

import io.github.footprint4j.data.html.ChartData.ChartRow;
import io.github.footprint4j.data.html.ChartData.Mark;
import io.github.footprint4j.explain.MethodComparison;
import io.github.footprint4j.explain.MethodComparison.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The footprint under other rules: a sentence if they agree, else the differences. */
final class MethodsSection {

    private static final double AGREED = 0.005;

    private final Subject subject;
    private final MethodComparison methods;
    private final List<Outcome> others;

    private MethodsSection(Subject subject, MethodComparison methods) {
        this.subject = subject;
        this.methods = methods;
        this.others = methods.outcomes().stream()
                .filter(outcome -> outcome.total().isPresent())
                .filter(outcome -> !outcome.method().equals(subject.footprint().method()))
                .toList();
    }

    static Optional<PageSection> of(Subject subject, MethodComparison methods) {
        MethodsSection section = new MethodsSection(subject, methods);
        return section.others.isEmpty() ? Optional.empty() : Optional.of(section.section());
    }

    private double difference(Outcome outcome) {
        return outcome.total().orElseThrow() - subject.footprint().total();
    }

    private PageSection section() {
        boolean agree = methods.spread() < AGREED * Math.abs(subject.footprint().total());
        String table = Markup.folded(
                subject.say("methods.table"),
                "<div class=\"doc\" id=\"" + subject.id("methods-table") + "\">"
                        + methods.document().html(3) + "</div>\n");
        String note = subject.footprint().notRecharacterisable() > 0
                ? subject.say(
                        "methods.note", PageNumbers.share(subject.footprint().notRecharacterisable()))
                : "";
        String body = Markup.paragraph("note", note) + (agree ? "" : chart()) + table;
        return new PageSection(
                subject.id("methods"),
                subject.say("nav.methods"),
                subject.say("methods.question"),
                answer(agree),
                body);
    }

    private String answer(boolean agree) {
        double total = Math.abs(subject.footprint().total());
        if (agree) {
            return subject.say("methods.no", others.size() + 1, PageNumbers.share(methods.spread() / total));
        }
        Outcome farthest = others.stream()
                .max(Comparator.comparingDouble(outcome -> Math.abs(difference(outcome))))
                .orElseThrow();
        double difference = difference(farthest);
        return subject.say(
                difference < 0 ? "methods.less" : "methods.more",
                subject.numbers().withUnit(Math.abs(difference)),
                PageNumbers.share(Math.abs(difference) / total));
    }

    private String chart() {
        List<ChartRow> rows = new ArrayList<>();
        List<String> label = new ArrayList<>();
        for (Outcome outcome : others) {
            double difference = difference(outcome);
            double at = difference / subject.numbers().scale();
            String text = subject.numbers().signed(difference);
            String tone = difference < 0 ? "less" : difference > 0 ? "more" : "unsure";
            rows.add(new ChartRow(
                    outcome.method().name(),
                    false,
                    List.of(
                            difference < 0
                                    ? new Mark("dot", tone, at, at, text, "")
                                    : Mark.point("dot", tone, at, text))));
            label.add(outcome.method().name() + " " + text);
        }
        return subject.chart(
                "rules",
                subject.say("methods.question"),
                subject.say("methods.label", subject.footprint().method().name(), String.join("; ", label)),
                new ChartData(rows).node("", true, true));
    }
}
