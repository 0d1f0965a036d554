package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.json.FootprintJson;
import io.github.footprint4j.data.library.LibraryFile;
import io.github.footprint4j.data.product.ProductFile;
import io.github.footprint4j.data.product.StudyFile;
import io.github.footprint4j.data.product.StudyLookup;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.footprint.FootprintReport;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueException;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.statement.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bundled files with a few random mistakes give a footprint or issues with a place, nothing else, and soon. */
class MutatedFilesProperties {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_.%+]+|[^A-Za-z0-9_.%+\\s]");
    private static final String LIBRARY = "library/footprint4j/";

    /** What Java prints for values that have no text of their own. */
    private static final Pattern NO_PLAIN_WORDS =
            Pattern.compile("Optional|[A-Z][A-Za-z]+\\[[a-z]+=|@[0-9a-f]{5,}|\\{found}");

    private static final List<String> WORDS = List.of(
            "",
            "0",
            "-1",
            "1e999",
            "1e308",
            "-1e99",
            "1e-320",
            "600 g",
            "3 a",
            "null",
            "true",
            "yes",
            "[",
            "{",
            "}",
            "]",
            ":",
            ",",
            "\"",
            "'",
            "&x",
            "*x",
            "!!x",
            "#",
            "%",
            "rest",
            "lifetime",
            "product_mass",
            "if(",
            ")",
            "kg",
            "ton",
            "electricity",
            "CO2",
            "- ",
            "\t",
            "é",
            "of: steel");

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);

    /** One mistake: a place in the text and what is done there. */
    private record Mistake(Kind kind, int at, int other, String word) {

        String in(String text) {
            return switch (kind) {
                case DELETE_LINE, DOUBLE_LINE, SWAP_LINES -> lines(text);
                case DELETE_TOKEN, REPLACE_TOKEN, INSERT_TOKEN, MOVE_TOKEN -> tokens(text);
                case CUT_OFF -> text.substring(0, at % (text.length() + 1));
            };
        }

        private String lines(String text) {
            List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
            int line = at % lines.size();
            switch (kind) {
                case DELETE_LINE -> lines.remove(line);
                case DOUBLE_LINE -> lines.add(other % lines.size(), lines.get(line));
                default -> lines.set(line, lines.set(other % lines.size(), lines.get(line)));
            }
            return String.join("\n", lines);
        }

        private String tokens(String text) {
            List<int[]> spans = new ArrayList<>();
            Matcher matcher = TOKEN.matcher(text);
            while (matcher.find()) {
                spans.add(new int[] {matcher.start(), matcher.end()});
            }
            if (spans.isEmpty()) {
                return text + word;
            }
            int[] span = spans.get(at % spans.size());
            int[] source = spans.get(other % spans.size());
            String moved = kind == Kind.MOVE_TOKEN ? text.substring(source[0], source[1]) : word;
            int end = kind == Kind.INSERT_TOKEN ? span[0] : span[1];
            return text.substring(0, span[0]) + (kind == Kind.DELETE_TOKEN ? "" : moved) + text.substring(end);
        }
    }

    /** A scenario with a change of every kind. */
    private static final String EVERY_CHANGE = """
            format: footprint-scenario/1
            id: everything
            name: A change of every kind
            source: { title: A report, year: 2023 }
            product: xiaomi-13-pro
            claims: [ { saving: 95 %, per: kilogram of aluminium, arithmetic: 1 - 0.05 } ]
            changes:
              - { set: frame.recycledContent, to: 100 % }
              - { substitute: abs, by: abs-recycled, in: indoor-unit, share: 40 %, massRatio: 1.1, yield: 90 % }
              - substitute: pwb-multilayer
                by: supplier-board
                process: { id: supplier-board, outputs: [{ product: supplier-board, amount: 1 cm2 }] }
              - { scale: box, by: 0.8 }
              - { remove: charger }
              - { shift: freight-air, to: freight-ship, in: to-europe, distance: 19000 km, share: 50 % }
              - { method: iso-14067, recycling: closed-loop }
              - name: longer life with a new battery
                sequence:
                  - { set: lifetime, to: 4 a }
                  - { add: { id: new-battery, of: li-ion-cell, amount: 18.65 Wh }, to: use }
            """;

    private enum Kind {
        DELETE_LINE,
        DOUBLE_LINE,
        SWAP_LINES,
        DELETE_TOKEN,
        REPLACE_TOKEN,
        INSERT_TOKEN,
        MOVE_TOKEN,
        CUT_OFF
    }

    @Property(tries = 600)
    void aProductFileWithMistakesGivesAFootprintOrIssues(@ForAll("products") String text) {
        assertFootprintOrIssues(
                text, () -> CALCULATOR.footprint(ProductFile.read(source("product.yaml", text), Studies.bundled())));
    }

    @Property(tries = 30)
    void whatIsAnsweredIsReportedInNumbers(@ForAll("products") String text) {
        assertFootprintOrIssues(text, () -> {
            Footprint footprint =
                    CALCULATOR.footprint(ProductFile.read(source("product.yaml", text), Studies.bundled()));
            String reports = FootprintReport.of(footprint).text()
                    + Statement.of(footprint).document().text()
                    + FootprintJson.write(footprint);
            assertFalse(reports.contains("NaN") || reports.contains("Infinity"), () -> reports);
            return footprint;
        });
    }

    @Property(tries = 150)
    void aStudyFileWithMistakesGivesAFootprintOrIssues(@ForAll("studies") String text) {
        assertFootprintOrIssues(text, () -> {
            StudyLookup studies = StudyLookup.of(List.of(StudyFile.read(source("study.yaml", text))));
            Source phone = source("product.yaml", resource("product/xiaomi-13-pro.yaml"));
            return CALCULATOR.footprint(ProductFile.read(phone, studies));
        });
    }

    @Property(tries = 30)
    void aLibraryFileWithMistakesGivesAFootprintOrIssues(@ForAll("libraries") String text) {
        assertFootprintOrIssues(text, () -> {
            Source main = source("library.yaml", resource(LIBRARY + "library.yaml"));
            Library library = LibraryFile.read(
                    main, name -> source(name, name.equals("electronics.yaml") ? text : resource(LIBRARY + name)));
            return Calculator.of(library, Method.PAS_2050_2011).footprint(Products.bundled("xiaomi-13-pro"));
        });
    }

    @Property(tries = 150)
    void aScenarioFileWithMistakesIsReadOrGivesIssues(@ForAll("scenarios") String text) {
        assertTimeout(LIMIT, () -> checkReading(text), () -> text);
    }

    private static void checkReading(String text) {
        try {
            assertFalse(Scenarios.read(source("scenario.yaml", text)).changes().isEmpty());
        } catch (IssueException e) {
            assertUseful(e);
        }
    }

    private static void assertFootprintOrIssues(String text, Supplier<Footprint> step) {
        assertTimeout(LIMIT, () -> check(step), () -> text);
    }

    private static void check(Supplier<Footprint> step) {
        try {
            Footprint footprint = step.get();
            assertTrue(Double.isFinite(footprint.total()), () -> "total " + footprint.total());
        } catch (IssueException e) {
            assertUseful(e);
        }
    }

    private static void assertUseful(IssueException e) {
        e.issues().forEach(MutatedFilesProperties::assertUseful);
        assertTrue(e.issues().stream().anyMatch(Issue::isError), e::getMessage);
    }

    private static void assertUseful(Issue issue) {
        assertTrue(issue.place().line() > 0, () -> "no line: " + issue);
        assertFalse(NO_PLAIN_WORDS.matcher(issue.message()).find(), () -> "not in plain words: " + issue);
    }

    @Provide
    Arbitrary<String> products() {
        return withMistakes(Arbitraries.of(Products.ids()).map(id -> resource("product/" + id + ".yaml")));
    }

    @Provide
    Arbitrary<String> studies() {
        return withMistakes(Arbitraries.of(Studies.ids()).map(id -> resource("study/" + id + ".yaml")));
    }

    @Provide
    Arbitrary<String> scenarios() {
        return withMistakes(Arbitraries.of("scenario/no-charger.yaml", "everything")
                .map(name -> name.equals("everything") ? EVERY_CHANGE : resource(name)));
    }

    @Provide
    Arbitrary<String> libraries() {
        return withMistakes(Arbitraries.just(resource(LIBRARY + "electronics.yaml")));
    }

    private static String resource(String name) {
        return Source.resource(Products.class, name).text();
    }

    private static Source source(String name, String text) {
        return Source.named(name).with(text);
    }

    private static Arbitrary<String> withMistakes(Arbitrary<String> texts) {
        return Combinators.combine(texts, mistakes().list().ofMinSize(1).ofMaxSize(3))
                .as((text, mistakes) -> {
                    String changed = text;
                    for (Mistake mistake : mistakes) {
                        changed = mistake.in(changed);
                    }
                    return changed;
                });
    }

    private static Arbitrary<Mistake> mistakes() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.of(WORDS))
                .as(Mistake::new);
    }
}
