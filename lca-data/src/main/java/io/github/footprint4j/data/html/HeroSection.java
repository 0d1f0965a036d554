package io.github.footprint4j.data.html;

import io.github.footprint4j.calibration.Posterior;
import io.github.footprint4j.calibration.Prediction;
import io.github.footprint4j.data.html.ChartData.ChartRow;
import io.github.footprint4j.data.html.ChartData.Mark;
import io.github.footprint4j.data.html.PartRows.PartRow;
import io.github.footprint4j.footprint.Breakdown;
import io.github.footprint4j.footprint.Breakdown.StageSum;
import io.github.footprint4j.footprint.IntervalWords;
import io.github.footprint4j.model.Basis;
import io.github.footprint4j.model.Published;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The headline: one number, one sentence, its interval, what was published, and what may be said of it. */
final class HeroSection {

    private static final Unit CO2E = Unit.parse("kg CO2e");
    private static final int NAMED = 5;
    private static final int NAMED_OF_MANY = 3;
    private static final int LONGEST_NAME = 40;

    private final Subject subject;
    private final Optional<Prediction> calibrated;
    private final OptionalDouble farthest;
    private final int level;

    private HeroSection(Subject subject, Optional<Posterior> fit, int level) {
        this.subject = subject;
        this.level = level;
        this.calibrated = fit.map(one -> one.predict(
                subject.footprint().solved().system(), subject.footprint().drawing()));
        this.farthest = fit.map(one -> one.factors().stream()
                        .mapToDouble(factor -> Math.abs(factor.z()))
                        .max())
                .orElse(OptionalDouble.empty());
    }

    /**
     * The headline.
     *
     * @param fit calibrated factors, the total under which is shown beside the calculated one
     * @param level 1 where the title of the page names the product, else the level of the title that is put before it
     */
    static String of(Subject subject, Optional<Posterior> fit, int level) {
        return new HeroSection(subject, fit, level).text();
    }

    private String text() {
        String own = level == 1
                ? ""
                : "<h" + level + ">"
                        + Markup.words(subject.footprint().product().toString()) + "</h" + level + ">\n";
        return "<section class=\"hero\" id=\"" + subject.id("summary") + "\">\n" + own + "<div class=\"two\"><div>\n"
                + Markup.paragraph("ask", subject.say("hero.question", subject.unitText())) + tags() + number()
                + Markup.paragraph("say", sentence()) + "</div>\n" + facts() + "</div>\n" + range()
                + Markup.paragraph("honest", honest()) + "</section>\n";
    }

    private String tags() {
        String gate = subject.isToTheGate() ? "<span class=\"tag\">" + subject.say("gate") + "</span>" : "";
        return "<p class=\"tags\"><span class=\"tag\">" + Markup.words(subject.say("basis." + basis().word()))
                + "</span>" + gate + "</p>\n";
    }

    private Basis basis() {
        return subject.footprint().product().scope().basis();
    }

    private String number() {
        return "<p class=\"number\" id=\"" + subject.id("headline") + "\" data-value=\""
                + subject.footprint().total()
                + "\"><b>" + subject.numbers().text(subject.footprint().total()) + "</b> <span>"
                + subject.numbers().unit() + "</span></p>\n";
    }

    private String sentence() {
        List<String> said = new ArrayList<>();
        if (subject.hasCredits()) {
            said.add(subject.say(
                    "hero.credits",
                    subject.numbers().withUnit(subject.burdens()),
                    subject.numbers().withUnit(-subject.credits()),
                    subject.numbers().withUnit(subject.footprint().total())));
        }
        List<StageSum> stages = Breakdown.of(subject.footprint()).stages();
        Optional<StageSum> largest = stages.stream().max(Comparator.comparingDouble(StageSum::co2e));
        if (subject.hasShares() && largest.isPresent()) {
            Subject one = subject;
            largest.map(stage -> stages.size() == 1
                            ? one.say("life.one", one.stage(stage.stage()))
                            : one.say(
                                    "hero.whole",
                                    PageNumbers.share(one.share(stage.co2e())),
                                    one.say("verb." + Subject.tone(stage.stage()))))
                    .ifPresent(said::add);
            said.add(half());
        }
        return String.join(" ", said);
    }

    private String half() {
        PartRows parts = PartRows.of(subject);
        List<PartRow> half = parts.half(subject);
        List<String> names = half.stream().map(row -> lower(row.name())).toList();
        if (half.size() == 1) {
            return subject.say(parts.rows().size() == 1 ? "hero.allOne" : "hero.halfOne", names.get(0));
        }
        String listed = names.size() > NAMED
                ? subject.say(
                        "hero.more", String.join(", ", names.subList(0, NAMED_OF_MANY)), names.size() - NAMED_OF_MANY)
                : subject.texts().listed(names);
        return subject.say("hero.half", half.size(), listed);
    }

    private static String lower(String name) {
        int end = Math.min(name.length(), LONGEST_NAME);
        String whole = name.length() > LONGEST_NAME
                ? name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + "…"
                : name;
        return Subject.small(whole);
    }

    private String facts() {
        StringBuilder out = new StringBuilder("<dl class=\"facts\">\n");
        Interval interval = subject.footprint().interval();
        if (!subject.numbers().ends(interval).isEmpty()) {
            out.append(fact(
                    subject.say("hero.fact.interval", IntervalWords.count(interval.draws() - interval.failed())),
                    subject.say(
                            "hero.fact.ends",
                            subject.numbers().low(interval),
                            subject.numbers().high(interval)),
                    subject.say("hero.fact.intervalNote")));
        }
        calibrated.ifPresent(one -> out.append(fact(
                subject.say("hero.fact.calibrated"),
                subject.numbers().text(one.calibrated()),
                subject.say("hero.fact.calibratedNote"))));
        published()
                .ifPresent(total -> out.append(fact(
                        subject.say("hero.fact.published"),
                        total.total().toString().replace(" kg CO2e", ""),
                        subject.say("hero.fact.publishedNote", cited(total)))));
        out.append(life());
        out.append(fact(
                subject.say("hero.fact.method"), subject.footprint().method().name(), ""));
        return out.append("</dl>\n").toString();
    }

    private String life() {
        OptionalDouble uses = subject.footprint().facts().uses();
        if (uses.isPresent()) {
            return fact(
                    subject.say("hero.fact.uses", Digits.plain(uses.getAsDouble())),
                    subject.numbers().alone(subject.footprint().wholeLife()),
                    "");
        }
        double years = subject.footprint().facts().duration().years();
        return subject.isToTheGate() || !(years > 0)
                ? ""
                : fact(
                                subject.say("hero.fact.perYear"),
                                subject.numbers().alone(subject.footprint().perYear()),
                                "")
                        + fact(
                                subject.say("hero.fact.years"),
                                subject.say(years == 1 ? "years.one" : "years.many", Digits.plain(years)),
                                "");
    }

    private static String fact(String label, String value, String note) {
        return "<div><dt>" + Markup.words(label) + (note.isEmpty() ? "" : "<small>" + Markup.words(note) + "</small>")
                + "</dt><dd>" + Markup.words(value) + "</dd></div>\n";
    }

    private Optional<Published.Total> published() {
        return subject.footprint().published().filter(total -> value(total).isPresent());
    }

    private static OptionalDouble value(Published.Total total) {
        return total.total()
                .formula()
                .quantity()
                .map(quantity -> OptionalDouble.of(quantity.in(CO2E)))
                .orElse(OptionalDouble.empty());
    }

    private String cited(Published.Total total) {
        return subject.footprint()
                .product()
                .declarations()
                .study()
                .flatMap(study -> Optional.ofNullable(study.sources().get(total.source())))
                .map(Citation::title)
                .orElse(total.source().value());
    }

    /** The interval on a scale from 0; nothing where there is no interval. */
    private String range() {
        Interval interval = subject.footprint().interval();
        if (subject.numbers().ends(interval).isEmpty()) {
            return "";
        }
        PageNumbers numbers = subject.numbers();
        List<ChartRow> rows = new ArrayList<>();
        List<String> label = new ArrayList<>(List.of(subject.say(
                "range.label",
                numbers.withUnit(subject.footprint().total()),
                numbers.low(interval),
                numbers.high(interval))));
        published().ifPresent(total -> {
            String text = total.total().toString().replace(" kg CO2e", "");
            double at = value(total).orElseThrow() / numbers.scale();
            rows.add(new ChartRow(
                    subject.say("range.published"), false, List.of(Mark.point("diamond", "more", at, text))));
            label.add(subject.say("range.labelPublished", text));
        });
        calibrated.ifPresent(one -> {
            rows.add(new ChartRow(
                    subject.say("range.calibrated"),
                    false,
                    List.of(Mark.point(
                            "ring", "ink", one.calibrated() / numbers.scale(), numbers.text(one.calibrated())))));
            label.add(subject.say("range.labelCalibrated", numbers.text(one.calibrated())));
        });
        double low = interval.low() / numbers.scale();
        double high = interval.high() / numbers.scale();
        rows.add(new ChartRow(
                subject.say("range.calculated"),
                false,
                List.of(
                        new Mark("bar", "range", low, high, numbers.low(interval), numbers.high(interval)),
                        Mark.point("dot", "ink", subject.footprint().total() / numbers.scale(), ""))));
        return subject.chart(
                "range",
                subject.say("range.title"),
                String.join(" ", label),
                new ChartData(rows).node("", true, false));
    }

    private String honest() {
        List<String> said = new ArrayList<>(List.of(subject.say("honest.always")));
        Interval interval = subject.footprint().interval();
        published().ifPresent(total -> said.add(subject.say(where(total, interval), total.total())));
        calibrated.ifPresent(one -> said.add(subject.say(
                "honest.calibrated",
                subject.numbers().text(one.calibrated()),
                Digits.significant(farthest.orElse(0), 2))));
        if (interval.isPoint() && interval.unmoved() == 0) {
            said.add(subject.say("honest.noSpread"));
        }
        said.add(subject.say("honest." + basis().word()));
        return String.join(" ", said);
    }

    private static String where(Published.Total total, Interval interval) {
        if (interval.isPoint() || interval.hasNoAnswer()) {
            return "honest.beside";
        }
        double at = value(total).orElseThrow();
        return at >= interval.low() && at <= interval.high() ? "honest.inside" : "honest.outside";
    }
}
