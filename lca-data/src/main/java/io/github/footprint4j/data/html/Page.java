package io.github.footprint4j.data.html;

import io.github.footprint4j.calibration.Posterior;
import io.github.footprint4j.data.json.JsonText;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the page together: head, sections in their order, data and script. */
final class Page {

    private final HtmlReport report;
    private final PageTexts texts = PageTexts.english();
    private final SortedMap<String, SourceNode> charts = new TreeMap<>();
    private final boolean isOne;
    private final Optional<PageModel> model;

    Page(HtmlReport report) {
        this.report = report;
        this.isOne = report.footprints().size() == 1;
        this.model = report.model();
    }

    String text() {
        List<PageSection> sections = new ArrayList<>();
        StringBuilder main = new StringBuilder();
        List<Subject> subjects = subjects();
        if (isOne) {
            main.append(HeroSection.of(subjects.get(0), fit(), 1));
            sections.addAll(sections(subjects.get(0)));
            sections.forEach(section -> main.append(section.text()));
        } else {
            report.comparison()
                    .flatMap(comparison -> ComparisonSection.of(subjects.get(0), comparison))
                    .ifPresent(sections::add);
            sections.forEach(section -> main.append(section.text()));
            for (Subject subject : subjects) {
                main.append(HeroSection.of(subject, fit(), 2));
                reports(subject).forEach(section -> main.append(section.text()));
            }
        }
        String inner = header(sections) + "<main id=\"main\" class=\"wrap\" tabindex=\"-1\">\n"
                + "<noscript>" + Markup.paragraph("note", texts.say("try.noscript")) + "</noscript>\n" + main
                + "</main>\n<a id=\"try-foot\" class=\"foot\" href=\"#try\" hidden></a>\n" + footer(subjects.get(0));
        return document(inner, subjects.get(0));
    }

    private List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        int number = 0;
        for (Footprint footprint : report.footprints()) {
            number++;
            subjects.add(Subject.of(footprint, isOne ? "" : "p" + number + "-", texts, charts));
        }
        return subjects;
    }

    private Optional<Posterior> fit() {
        return report.fits().stream().findFirst();
    }

    private List<PageSection> sections(Subject subject) {
        return Stream.of(
                        LifeSection.of(subject),
                        PartsSection.of(subject),
                        LeversSection.of(subject),
                        model.map(unused -> TrySection.of(subject)),
                        report.comparison().flatMap(one -> ComparisonSection.of(subject, one)),
                        report.methods().flatMap(one -> MethodsSection.of(subject, one)),
                        Optional.of(TrustSection.of(subject)),
                        DrawsSection.of(subject),
                        CalibrationSection.of(subject, report.fits()),
                        Optional.of(SourcesSection.of(subject)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of several products each has what explains its own number. */
    private static List<PageSection> reports(Subject subject) {
        return Stream.of(
                        LifeSection.of(subject),
                        PartsSection.of(subject),
                        Optional.of(TrustSection.of(subject)),
                        Optional.of(SourcesSection.of(subject)))
                .flatMap(Optional::stream)
                .toList();
    }

    private String name() {
        return isOne
                ? report.footprints().get(0).product().toString()
                : texts.say(
                        "several.title",
                        texts.listed(report.footprints().stream()
                                .map(one -> one.product().toString())
                                .toList()));
    }

    private String header(List<PageSection> sections) {
        String links = sections.stream().map(PageSection::anchor).collect(Collectors.joining());
        return "<a class=\"skip\" href=\"#main\">" + Markup.words(texts.say("skip")) + "</a>\n"
                + "<header><div class=\"wrap\"><h1>" + Markup.words(name()) + "</h1><nav aria-label=\""
                + Markup.words(texts.say("sections")) + "\">" + links + "</nav></div></header>\n"
                + "<div id=\"banner\" class=\"banner\" role=\"status\" hidden></div>\n";
    }

    private String footer(Subject subject) {
        Footprint footprint = subject.footprint();
        String said = texts.say(
                "footer.text",
                footprint.method(),
                footprint.library(),
                footprint.product().scope().boundary().word(),
                footprint.functionalUnit().text(),
                model.map(PageModel::shortHash).orElse(Hash.of(footprint)));
        String command = report.command().isEmpty()
                ? ""
                : " " + Markup.words(texts.say("footer.command")) + " <code>" + Markup.words(report.command())
                        + "</code>";
        return "<footer><div class=\"wrap\">\n" + Markup.paragraph("", said) + "<p>"
                + Markup.words(texts.say("footer.sources", SourcesSection.counted(subject))) + command + "</p>\n"
                + Markup.paragraph("", texts.say("footer.charts")) + "</div></footer>\n";
    }

    private String document(String inner, Subject subject) {
        String style = resource("page.css");
        List<String> scripts = Stream.of("echarts.min.js", "charts.js", "evaluator.js", "page.js")
                .map(Page::resource)
                .toList();
        String policy =
                "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src 'unsafe-inline'; script-src "
                        + scripts.stream().map(Page::allowed).collect(Collectors.joining(" "));
        return "<!DOCTYPE html>\n<html lang=\"" + texts.say("language") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
                + Markup.words(texts.say("title", name())) + "</title>\n<style>\n" + style
                + "</style>\n</head>\n<body>\n"
                + inner + "<script type=\"application/json\" id=\"page-data\">" + data(subject) + "</script>\n"
                + model.map(one -> "<script type=\"application/json\" id=\"page-model\">" + one.json() + "</script>\n")
                        .orElse("")
                + scripts.stream()
                        .map(script -> "<script>" + script + "</script>\n")
                        .collect(Collectors.joining())
                + "</body>\n</html>\n";
    }

    private String data(Subject subject) {
        ObjectBuilder drawn = ObjectNode.builder();
        charts.forEach(drawn::put);
        ObjectBuilder data = ObjectNode.builder().put("charts", drawn.build());
        model.ifPresent(one -> {
            Footprint footprint = subject.footprint();
            data.put("hash", TextNode.of(one.shortHash()))
                    .put("product", TextNode.of(footprint.product().id().value()))
                    .put("variant", footprint.product().declarations().variant().map(TextNode::of))
                    .put("perUse", TruthNode.of(!Reach.perYear(subject)))
                    .put("numbers", subject.numbers().node())
                    .put("stages", stages(subject))
                    .put("texts", texts.ofScript());
        });
        return JsonText.compact(data.build());
    }

    private static ObjectNode stages(Subject subject) {
        ObjectBuilder names = ObjectNode.builder();
        Arrays.stream(Stage.values()).forEach(stage -> names.put(stage.toString(), TextNode.of(subject.stage(stage))));
        return names.build();
    }

    private static String resource(String name) {
        return Source.resource(Page.class, name).text().replace("\r\n", "\n");
    }

    /** A script that may run is named by its hash. */
    private static String allowed(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which every Java has", e);
        }
    }
}
