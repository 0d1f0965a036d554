package io.github.footprint4j.statement;

import static io.github.footprint4j.statement.Documented.provenance;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.entry;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Assurance;
import io.github.footprint4j.model.Assurance.ChangeRecord;
import io.github.footprint4j.model.Basis;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.ClaimBasis;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProfileBasis;
import io.github.footprint4j.model.UseProfile;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.statement.PrimaryData.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A shelf, in kg CO2e:
 *
 * <pre>
 *   raw materials  board 40 kg steel x 2 = 80;  frame: bracket 2 kg x 2 = 4, painting 1 kWh x 0.5 = 0.5
 *   production     drilling 10 kWh x 0.5 = 5
 *   use            light 21 kWh x 0.5 = 10.5
 *   cradle to gate 89.5, of which own 5;  total 100
 * </pre>
 */
class StatementTest {

    private static final double EXACT = 1e-12;

    private static final Library LIBRARY = library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"),
            dataset("electricity", "makes 1 kWh", "emits 0.5 kg of CO2 fossil"));

    private static Product shelf() {
        return product("shelf")
                .parts(
                        part("board: mass 40 kg of steel"),
                        part(
                                "frame",
                                List.of(part("bracket: mass 2 kg of steel")),
                                List.of(entry("painting: buys 1 kWh of electricity"))))
                .production("drilling: buys 10 kWh of electricity")
                .use("light: buys 21 kWh of electricity")
                .build();
    }

    private static Statement statement(Product product) {
        return Statement.of(Calculator.of(LIBRARY, Method.PAS_2050_2011).footprint(product));
    }

    private static List<String> missing(Statement statement) {
        return statement.missing().stream().map(Missing::clause).toList();
    }

    /** Own 5 / 89.5 = 5.6 %; a forge 4 / 89.5 = 4.5 % one level up; a mill 80 / 89.5 = 89.4 % beside it. */
    @Test
    void primaryDataAreRequiredOfTheFirstLargeSupplier() {
        Product named = Documented.with(
                shelf(),
                Map.of("board", provenance("a mill", "", Map.of()), "bracket", provenance("a forge", "", Map.of())));
        PrimaryData primary = statement(named).primary();
        assertEquals(
                List.of(
                        new Link(PrimaryData.OWN, 5 / 89.5),
                        new Link("a mill", 80 / 89.5),
                        new Link("a forge", 4 / 89.5)),
                primary.chain());
        assertEquals(
                List.of(PrimaryData.OWN, "a mill"),
                primary.required().stream().map(Link::name).toList());
    }

    private static Product stored(Boundary boundary) {
        return product("shelf")
                .parts("board: mass 40 kg of steel", "frame: mass 2.5 kg of steel")
                .production("drilling: buys 10 kWh of electricity")
                .storage("store: buys 4 kWh of electricity")
                .boundary(boundary)
                .build();
    }

    /**
     * From cradle to gate a store before the gate belongs to the chain: 5 own, 80 of the mill, 2 of the warehouse; all 92. To the grave
     * it comes after the gate: the warehouse has no link, and the whole is 90.
     */
    @Test
    void aStoreBelongsToTheChainOfAProductThatEndsAtTheGate() {
        Map<String, Provenance> suppliers =
                Map.of("board", provenance("a mill", "", Map.of()), "store", provenance("a warehouse", "", Map.of()));
        Product grave = Documented.with(stored(Boundary.CRADLE_TO_GRAVE), suppliers);
        Product gate = Documented.with(stored(Boundary.CRADLE_TO_GATE), suppliers);
        assertEquals(
                List.of(new Link(PrimaryData.OWN, 5 / 90.0), new Link("a mill", 80 / 90.0)),
                statement(grave).primary().chain());
        assertEquals(
                List.of(
                        new Link(PrimaryData.OWN, 5 / 92.0),
                        new Link("a mill", 80 / 92.0),
                        new Link("a warehouse", 2 / 92.0)),
                statement(gate).primary().chain());
    }

    /** A pad and its two replacements are the same purchase from the same supplier, all of whose data are primary. */
    @Test
    void aReplacementHasTheDataOfWhatItReplaces() {
        Product pad = product("brake")
                .duration("3 a")
                .parts("pad: mass 1 kg of steel lasts 1 a")
                .build();
        Product named = Documented.with(pad, Map.of("pad", provenance("a mill", "100 %", Map.of("technology", 2))));
        Statement statement = statement(named);
        assertEquals(1, statement.primary().share(), EXACT);
        assertEquals(1, statement.quality().overall().orElseThrow().covered(), EXACT);
    }

    /** What is done on a part counts to the supplier of the part: 4 + 0.5. */
    @Test
    void aSupplierOfAPartSuppliesWhatIsInIt() {
        Product named = Documented.with(shelf(), Map.of("frame", provenance("a forge", "", Map.of())));
        assertEquals(4.5 / 89.5, statement(named).primary().chain().get(1).share(), EXACT);
    }

    /** Board 80 half primary, drilling 5 primary, of nothing else something is said: 45 of 100, 85 stated. */
    @Test
    void theShareOfPrimaryDataIsWeighted() {
        Product stated = Documented.with(
                shelf(), Map.of("board", provenance("", "50 %", Map.of()), "drilling", provenance("", "1", Map.of())));
        PrimaryData primary = statement(stated).primary();
        assertEquals(0.45, primary.share(), EXACT);
        assertEquals(0.85, primary.stated(), EXACT);
    }

    /** Board 80 with 2, drilling 5 with 1 and 3: (160 + 10) / 85 = 2. */
    @Test
    void qualityIsWeightedAndSaysWhatItCovers() {
        Product scored = Documented.with(
                shelf(),
                Map.of(
                        "board",
                        provenance("", "", Map.of("overall", 2)),
                        "drilling",
                        provenance("", "", Map.of("time", 1, "place", 3))));
        DataQuality quality = statement(scored).quality();
        assertEquals(2, quality.overall().orElseThrow().value(), EXACT);
        assertEquals(0.85, quality.overall().orElseThrow().covered(), EXACT);
        assertEquals(0.05, quality.criteria().get("time").covered(), EXACT);
    }

    @Test
    void aBareProductLacksWhatAnAuditorAsksFor() {
        Statement statement = statement(shelf());
        assertEquals(List.of("4.3", "6.4.9", "7.2", "7.3", "7.4", "7.4", "7.2", "7.10", "10.1"), missing(statement));
        assertFalse(statement.claim().allowed());
        assertEquals(Optional.empty(), statement.claim().validity());
    }

    @Test
    void aClaimNeedsItsClaimantAndItsBasis() {
        Product claimed = Documented.with(
                shelf(),
                Basis.ASSESSMENT,
                Optional.of(new UseProfile("two hours a day", ProfileBasis.OWN, List.of(new SourceKey("survey")))));
        List<String> missing = missing(statement(claimed));
        assertFalse(missing.contains("6.4.9"));
        assertEquals(2, missing.stream().filter("10.1"::equals).count());
        assertTrue(missing.contains("10.2"));
    }

    /** 10 to 11.2 unplanned for 4 months: above 10 % and 3 months. */
    @Test
    void aClaimEndsWithTheChangeThatCallsForAReassessment() {
        ChangeRecord change = new ChangeRecord(
                "2012-05-01",
                "another mill",
                false,
                Amount.parse("10 kg CO2e"),
                Amount.parse("11.2 kg CO2e"),
                Amount.parse("4 month"));
        Assurance assurance =
                new Assurance(Optional.of(ClaimBasis.SELF_VERIFICATION), Optional.of("a maker"), List.of(change));
        Claim claim =
                statement(Documented.assessed(shelf(), "2011-10-01", assurance)).claim();
        assertEquals(
                Optional.of(LocalDate.of(2012, 5, 1)),
                claim.validity().orElseThrow().until());
        assertEquals(Optional.of("a maker"), claim.claimant());
        assertTrue(claim.changes().get(0).endsValidity());
    }

    @Test
    void aDayThatIsNoneIsMissing() {
        assertTrue(missing(statement(Documented.assessed(shelf(), "soon", Assurance.NONE)))
                .contains("7.10"));
    }

    @Test
    void aResultUpToTheGateIsMarked() {
        Product gate = product("bar")
                .boundary(Boundary.CRADLE_TO_GATE)
                .parts("bar: mass 1 kg of steel")
                .build();
        assertTrue(statement(gate).isPartial());
        assertTrue(statement(gate).toString().endsWith(", cradle to gate"));
        assertFalse(statement(shelf()).isPartial());
    }
}
