package io.github.footprint4j.data.html;

import io.github.footprint4j.coverage.Coverage;
import io.github.footprint4j.data.html.KnownHow.Known;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.SameIssues;
import io.github.footprint4j.footprint.FootprintReport;
import io.github.footprint4j.footprint.IntervalWords;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.model.AuditRecords.Exclusion;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.statement.Missing;
import io.github.footprint4j.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How far it can be trusted: how amounts and factors are known, and what a reviewer would ask. */
final class TrustSection {

    private static final int ASKED = 5;
    private static final double SPOKEN_OF = 0.0005;

    private final Subject subject;

    private TrustSection(Subject subject) {
        this.subject = subject;
    }

    static PageSection of(Subject subject) {
        return new TrustSection(subject).section();
    }

    private PageSection section() {
        KnownHow known = KnownHow.of(subject.footprint());
        double estimated = known.amounts().stream()
                .filter(one -> one.word().equals("estimated"))
                .mapToDouble(Known::share)
                .sum();
        String answer = estimated > 0
                ? subject.say("trust.answer", PageNumbers.share(estimated))
                : subject.say("trust.answerNone");
        String body = "<div class=\"two even\">\n" + strip("trust.amounts", known.amounts())
                + strip("trust.factors", known.factors()) + asked() + interval() + "</div>\n" + warnings();
        return new PageSection(
                subject.id("trust"), subject.say("nav.trust"), subject.say("trust.question"), answer, body);
    }

    /** A strip of shares; its legend says the same in words. */
    private String strip(String title, List<Known> shares) {
        StringBuilder bar = new StringBuilder();
        StringBuilder legend = new StringBuilder();
        for (Known one : shares) {
            if (one.share() < SPOKEN_OF) {
                continue;
            }
            String width = String.format(Locale.ROOT, "%.2f", 100 * one.share());
            bar.append("<i class=\"e-" + one.word() + "\" style=\"width:" + width + "%\"></i>");
            legend.append("<li><i class=\"e-" + one.word() + "\"></i>"
                    + Markup.words(subject.say("evidence." + one.word()) + " " + PageNumbers.share(one.share()))
                    + "</li>");
        }
        return "<div><h3>" + Markup.words(subject.say(title)) + "</h3>\n<div class=\"strip\" aria-hidden=\"true\">"
                + bar + "</div><ul class=\"legend\">" + legend + "</ul></div>\n";
    }

    private String asked() {
        List<String> asked = questions();
        String list = asked.isEmpty()
                ? Markup.paragraph("", subject.say("trust.reviewerNone"))
                : list(asked.subList(0, Math.min(ASKED, asked.size())));
        String more = asked.size() > ASKED
                ? Markup.folded(
                        subject.say("trust.more", asked.size() - ASKED), list(asked.subList(ASKED, asked.size())))
                : "";
        return "<div id=\"" + subject.id("asked") + "\"><h3>" + Markup.words(subject.say("trust.reviewer")) + "</h3>\n"
                + list + more + "</div>\n";
    }

    private static String list(List<String> items) {
        StringBuilder out = new StringBuilder("<ul>");
        items.forEach(item -> out.append("<li>" + Markup.words(item) + "</li>"));
        return out.append("</ul>\n").toString();
    }

    private List<String> questions() {
        List<String> asked = new ArrayList<>();
        Coverage.of(subject.footprint())
                .unlisted()
                .forEach(usual -> asked.add(subject.say("ask.empty", subject.say("usual." + word(usual)))));
        for (Severity severity : List.of(Severity.WARNING, Severity.NOTE)) {
            SameIssues.of(subject.footprint().warnings()).stream()
                    .filter(one -> one.first().severity() == severity)
                    .forEach(one -> asked.add(sentence(one.first().message())));
        }
        for (Missing missing : Statement.of(subject.footprint()).missing()) {
            asked.add(subject.say("ask.missing", missing.what()));
        }
        return asked;
    }

    private static String word(Coverage.Usual usual) {
        return usual.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
    }

    private String interval() {
        Interval interval = subject.footprint().interval();
        List<String> said = new ArrayList<>();
        if (!subject.numbers().ends(interval).isEmpty()) {
            said.add(subject.say("trust.intervalText", IntervalWords.count(interval.draws() - interval.failed())));
        }
        for (Fact fact : IntervalWords.facts(subject.footprint())) {
            said.add(sentence(fact.label() + ": " + fact.text()));
        }
        for (Exclusion exclusion : subject.footprint().product().records().exclusions()) {
            said.add(subject.say("trust.leftOut", exclusion.what(), exclusion.why()));
        }
        for (Map.Entry<Account, Double> kept : subject.footprint().byAccount().entrySet()) {
            said.add(subject.say(
                    "trust.beside",
                    kept.getKey().toString(),
                    subject.numbers().alone(kept.getValue()) + " "
                            + subject.numbers().unit()));
        }
        StringBuilder out = new StringBuilder();
        said.forEach(text -> out.append(Markup.paragraph("note", text)));
        return said.isEmpty()
                ? ""
                : "<div><h3>" + Markup.words(subject.say("trust.interval")) + "</h3>\n" + out + "</div>\n";
    }

    /** Warnings and notes with their places. */
    private String warnings() {
        int count = subject.footprint().warnings().size();
        return count == 0
                ? ""
                : Markup.folded(
                        subject.say("warnings.table", subject.texts().counted("warnings", count)),
                        "<div class=\"doc\" id=\"" + subject.id("warnings-list") + "\">"
                                + Document.of(FootprintReport.warnings(subject.footprint()))
                                        .html(3) + "</div>\n");
    }
}
