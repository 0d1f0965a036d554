package io.github.footprint4j.coverage;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.coverage.Coverage.LeftOut;
import io.github.footprint4j.coverage.Coverage.Usual;
import io.github.footprint4j.coverage.Screening.AnticipatedSource;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.AuditRecords;
import io.github.footprint4j.model.AuditRecords.Exclusion;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Amount;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final double EXACT = 1e-12;

    private static final Library LIBRARY = library(dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"));

    private static Coverage coverage(Product product, Method method) {
        return Coverage.of(Calculator.of(LIBRARY, method).footprint(product));
    }

    /** MAT-5: 0.682 of which 98 % were assessed; 0.682 / 0.98 = 341/490. */
    @Test
    void mat5OnlyTheEditionOf2008ScalesToTheWhole() {
        List<LeftOut> leftOut = List.of(new LeftOut("glue", OptionalDouble.of(0.682 * 2 / 98), "too small to matter"));
        List<AnticipatedSource> sources = List.of(new AnticipatedSource("loaf", 0.682));
        Coverage now = Coverage.of(0.682, sources, leftOut, Method.PAS_2050_2011.boundary());
        Coverage before = Coverage.of(0.682, sources, leftOut, Method.PAS_2050_2008.boundary());
        assertEquals(0.98, now.share().orElseThrow(), EXACT);
        assertEquals(0.682, now.total(), EXACT);
        assertEquals(341.0 / 490, before.total(), EXACT);
        assertEquals(341.0 / 490, now.scaled(), EXACT);
    }

    /** Assessed 98 kg of steel = 196; left out 1 kg = 2 in the file, 2 kg CO2e by the records, and one thing of which nothing is known. */
    @Test
    void whatAProductLeavesOutComesFromItsEntriesAndItsRecords() {
        Product product = product("frame")
                .parts("frame: mass 98 kg of steel", "screws: mass 1 kg of steel excluded below the cut-off")
                .use("paint: excluded nobody knows")
                .build();
        Coverage coverage = coverage(
                with(product, new Exclusion("oil", Optional.of(Amount.parse("2 kg CO2e")), "little")),
                Method.PAS_2050_2011);
        assertEquals(
                List.of(
                        new LeftOut("screws, raw materials", OptionalDouble.of(2), "below the cut-off"),
                        new LeftOut("paint", OptionalDouble.empty(), "nobody knows"),
                        new LeftOut("oil", OptionalDouble.of(2), "little")),
                coverage.leftOut());
        assertEquals(0.98, coverage.shareOfKnown(), EXACT);
        assertTrue(coverage.share().isEmpty());
        assertEquals(
                Optional.of("no estimate is given of 1 of the 3 things left out; nothing is listed under end of life"),
                coverage.whyNotAssessed());
        assertFalse(coverage.isComplete());
        assertTrue(coverage.isAllowed());
        assertEquals(196, coverage.total(), EXACT);
    }

    @Test
    void somethingMaterialMayNotBeLeftOut() {
        Product product = product("frame")
                .parts("frame: mass 98 kg of steel", "screws: mass 2 kg of steel excluded forgotten")
                .build();
        assertFalse(coverage(product, Method.PAS_2050_2011).isAllowed());
        assertTrue(coverage(product, Method.PACT_3).isAllowed());
        assertEquals(200, coverage(product, Method.PAS_2050_2008).total(), 1e-9);
    }

    /** One pad at the start and two replacements of 2 kg CO2e each. */
    @Test
    void aReplacementIsLeftOutForTheReasonOfWhatItReplaces() {
        Product product = product("brake")
                .duration("3 a")
                .parts("disc: mass 98 kg of steel", "pad: mass 1 kg of steel lasts 1 a excluded too small")
                .build();
        assertEquals(
                List.of(
                        new LeftOut("pad, raw materials", OptionalDouble.of(2), "too small"),
                        new LeftOut("replaced/pad, use", OptionalDouble.of(4), "too small")),
                coverage(product, Method.PAS_2050_2011).leftOut());
    }

    @Test
    void whereNothingIsSaidToBeLeftOutNobodyKnowsTheCoverage() {
        Coverage coverage =
                coverage(product("frame").parts("frame: mass 1 kg of steel").build(), Method.PAS_2050_2008);
        assertTrue(coverage.share().isEmpty());
        assertEquals(2, coverage.total());
        assertTrue(coverage.isComplete());
        assertEquals(
                Optional.of(
                        "nothing is listed under use and end of life; nothing is said to be left out and how much that"
                                + " would be"),
                coverage.whyNotAssessed());
        assertEquals(
                List.of(Usual.PRODUCTION, Usual.PACKAGING, Usual.TRANSPORT, Usual.USE, Usual.END_OF_LIFE),
                coverage.unlisted());
    }

    /** 98 kg of steel = 196 of 200: the screws and the oil are 2 each. */
    @Test
    void whereEverythingLeftOutHasAnEstimateTheCoverageIsAShare() {
        Product product = product("frame")
                .parts("frame: mass 98 kg of steel", "screws: mass 1 kg of steel excluded below the cut-off")
                .use("care: buys 0 kg of steel")
                .endOfLife("waste: buys 0 kg of steel")
                .build();
        Coverage coverage = coverage(
                with(product, new Exclusion("oil", Optional.of(Amount.parse("2 kg CO2e")), "little")),
                Method.PAS_2050_2011);
        assertEquals(0.98, coverage.share().orElseThrow(), EXACT);
        assertEquals(List.of(Usual.PRODUCTION, Usual.PACKAGING, Usual.TRANSPORT), coverage.unlisted());
    }

    private static Product with(Product product, Exclusion exclusion) {
        AuditRecords records = product.records();
        return new Product(
                product.identity(),
                product.scope(),
                product.declarations(),
                product.lifeCycle(),
                new AuditRecords(
                        records.assessed(),
                        records.validUntil(),
                        records.assessor(),
                        List.of(exclusion),
                        records.sources()),
                product.places());
    }
}
