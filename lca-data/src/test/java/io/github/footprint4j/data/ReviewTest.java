package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.review.Question;
import io.github.footprint4j.review.Review;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reviewer would ask of what is not whole, and nothing of what is. */
class ReviewTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);

    private static Review review(Product product) {
        return Review.of(CALCULATOR.footprint(product));
    }

    private static Review review(String... lines) {
        String text = """
                format: footprint-product/1
                id: thing
                name: Thing
                basis: design
                functionalUnit: { text: a thing, amount: 1 piece, duration: 1 a }
                boundary: cradle-to-grave
                """ + String.join("\n", lines) + "\n";
        return review(Products.read(Source.named("thing.yaml").with(text), Libraries.bundled()));
    }

    private static List<Question.Kind> kinds(Review review) {
        return review.questions().stream().map(Question::kind).toList();
    }

    private static final String REST = """
            production: [{ id: assembly, of: electricity-delivered, at: DE, amount: 1 kWh }]
            transport: [{ id: road, carries: packed_mass, legs: [{ by: freight-road-artic, distance: 100 km }] }]
            use: [{ id: power, of: electricity-delivered, at: DE, amount: 1 kWh }]
            endOfLife: [{ id: waste, of: household-waste-landfill, mass: rest_mass }]""";

    private static final String BOX = "  - { id: box, of: cardboard, mass: 0.1 kg, kind: packaging }";

    static Stream<String> whole() {
        return Products.ids().stream()
                .filter(id -> !List.of("split-air-conditioner", "television-55").contains(id));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void ofAWholeProductNothingIsAsked(String id) {
        Product product = Products.bundled(id);
        assertEquals(List.of(), review(product).questions());
        product.declarations()
                .variants()
                .keySet()
                .forEach(variant ->
                        assertEquals(List.of(), review(product.variant(variant)).questions(), variant));
    }

    @Test
    void ofAStarterNothingIsAsked() {
        for (String kind : Starters.kinds()) {
            String text = Starters.of(kind, "first-try");
            Product product = Products.read(Source.named("starter.yaml").with(text), Libraries.bundled());
            assertEquals(List.of(), review(product).questions(), kind);
        }
    }

    /** Its chassis is sheet, its stand are pellets, and its frame an ingot: of the three the file says of no work. */
    @Test
    void ofASimplifiedTelevisionTheFormingIsAsked() {
        Review review = review(Products.bundled("television-55"));
        assertEquals(
                List.of(Question.Kind.NO_FORMING, Question.Kind.NO_FORMING, Question.Kind.NO_FORMING), kinds(review));
        assertTrue(review.questions().stream()
                .allMatch(one -> one.place().line() > 0 && one.text().contains("what gives it its shape?")));
        assertTrue(kinds(review(Products.bundled("split-air-conditioner"))).contains(Question.Kind.NO_CHIPS));
    }

    @Test
    void whatNothingIsListedOfIsAskedUnlessItIsExcluded() {
        Review bare = review("parts: [{ id: a, of: pp, mass: 1 kg }, { id: b, of: pp, mass: 1 kg }]");
        assertEquals(
                List.of(
                        "nothing is listed under production: where is it put together, and with how much energy?",
                        "no part of the kind packaging: how does it reach the customer?",
                        "no transport: how far, and by what, does it travel?",
                        "nothing is listed under use: does it need nothing while it is used?",
                        "nothing is listed under endOfLife: what becomes of it?"),
                bare.questions().stream().map(Question::text).toList());
        Review excluded = review(
                "parts: [{ id: a, of: pp, mass: 1 kg }, { id: b, of: pp, mass: 1 kg }]",
                "exclusions:",
                "  - { what: use, why: nothing }",
                "  - { what: packaging, why: it comes loose }",
                "  - { what: transport and production, why: next door }",
                "  - { what: end of life, why: it stays }");
        assertEquals(List.of(), excluded.questions());
    }

    /** Pellets and sheet are asked for, what holds its forming is not, nor what has work, nor a hundredth of the mass. */
    @Test
    void metalAndPlasticNeedForming() {
        Review review = review(
                "parts:",
                "  - { id: pellets, of: pp-resin, mass: 1 kg }",
                "  - { id: sheet, of: stainless-steel, mass: 1 kg }",
                "  - { id: moulded, of: pp, mass: 1 kg }",
                "  - { id: worked, of: abs, mass: 1 kg, work: [{ id: moulding, of: injection-moulding, at: CN, amount: 1 kg }] }",
                "  - { id: outer, work: [{ id: pressing, of: electricity-delivered, at: CN, amount: 1 kWh }], parts: [{ id: inner, of:"
                        + " steel, mass: 1 kg }] }",
                "  - { id: plating, of: gold, mass: 1 mg }",
                BOX,
                REST);
        assertEquals(List.of(Question.Kind.NO_FORMING, Question.Kind.NO_FORMING), kinds(review));
        assertEquals(
                List.of("/parts/0", "/parts/1"),
                review.questions().stream()
                        .map(one -> one.place().path())
                        .sorted()
                        .toList());
    }

    @Test
    void aBoardNeedsAChip() {
        String board = "parts:\n  - { id: board, of: pwb-4-layer, amount: 50 cm2, mass: 0.1 kg }\n" + BOX + "\n";
        assertEquals(List.of(Question.Kind.NO_CHIPS), kinds(review(board + REST)));
        assertEquals(
                List.of(),
                kinds(review(board + "  - { id: chip, of: logic-die-28nm, amount: 0.2 cm2, mass: 1 g }\n" + REST)));
    }

    /** 300 kg in place of 300 g: 300 against 0.7 kg of four others. */
    @Test
    void aMassThatIsMuchLargerThanAllOthersIsAsked() {
        Review review = review(
                "parts:",
                "  - { id: a, of: pp, mass: 300 kg }",
                "  - { id: b, of: pp, mass: 0.2 kg }",
                "  - { id: c, of: pp, mass: 0.2 kg }",
                "  - { id: d, of: pp, mass: 0.2 kg }",
                BOX,
                REST);
        assertEquals(List.of(Question.Kind.UNUSUAL_MASS), kinds(review));
        assertEquals(
                "of \"a\" 300 kg are bought, of all other parts together 0.700 kg: is the unit right?",
                review.questions().get(0).text());
        Review box = review("parts:", "  - { id: a, of: pp, mass: 0.2 kg }", BOX.replace("0.1 kg", "100 kg"), REST);
        assertEquals(
                "for the packaging 100 kg are bought, for the product 0.200 kg: is the unit right?",
                box.questions().get(0).text());
    }

    @Test
    void theBlockIsForAReport() {
        Review review = review("parts: [{ id: a, of: pp, mass: 1 kg }]", "exclusions: [{ what: use, why: nothing }]");
        String text = Document.of(review.block()).text();
        assertTrue(text.startsWith("What a reviewer would ask\n"), text);
        assertTrue(text.contains("no transport: how far, and by what, does it travel?"), text);
        assertEquals("", Document.of(new Review(List.of()).block()).text().strip());
    }
}
