package io.github.footprint4j.elaborate;

import static io.github.footprint4j.elaborate.Metals.LIBRARY;
import static io.github.footprint4j.elaborate.Metals.part;
import static io.github.footprint4j.elaborate.Metals.shares;
import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.total;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kilogram has one owner at its end of life; landfill 1 kg a kg. */
class EndOfLifeTest {

    private static ProductModel mixed() {
        return product("p")
                .parts(part("a: mass 2 kg of metal", shares("0 %", "50 %")))
                .parts("b: mass 3 kg of mix", "box: mass 1 kg of mix kind packaging");
    }

    /** The packed product weighs 6 kg, of which 2 kg are the part's own affair. */
    @Test
    void restMassIsWhatPartsLeaveToTheList() {
        ProductModel product = mixed().endOfLife("rest: mass rest_mass of landfill");
        assertEquals(4, footprint(LIBRARY, product).byPart().get(new EntryId("rest")), EXACT);
        assertEquals(List.of(), warnings(IssueCode.UNTREATED_MASS, LIBRARY, product));
    }

    /** A case of 5 kg holds a frame of 2 kg that is recycled on its own: 3 kg are left. */
    @Test
    void restMassLooksInsideParts() {
        Part frame = part("frame: mass 2 kg of metal", shares("0 %", "50 %"));
        ProductModel product = product("p")
                .parts(ProductModel.part(
                        "case: mass 5 kg", List.of(frame, ProductModel.part("lid: mass 3 kg of mix")), List.of()))
                .endOfLife("rest: mass rest_mass of landfill");
        assertEquals(3, footprint(LIBRARY, product).byPart().get(new EntryId("rest")), EXACT);
    }

    @Test
    void restMassIsThePackedMassWhereNoPartIsRecycledOnItsOwn() {
        ProductModel product = product("p").parts("b: mass 3 kg of mix").endOfLife("rest: mass rest_mass of landfill");
        assertEquals(3 * 7 + 3, total(LIBRARY, product), EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"packed_mass", "5 kg"})
    void aKilogramIsNotTreatedTwice(String mass) {
        Issue issue =
                error(IssueCode.END_OF_LIFE_TWICE, LIBRARY, mixed().endOfLife("all: mass " + mass + " of landfill"));
        assertEquals("/endOfLife/0/mass", issue.place().path());
        assertEquals("Maybe rest_mass, the mass of the parts without endOfLifeRecycling", issue.hint());
    }

    @Test
    void aPartInsideOneThatIsRecycledIsNotTreatedAgain() {
        Part inner = part("gold: buys 1 kg of metal", shares("0 %", "50 %"));
        ProductModel product = product("p")
                .parts(ProductModel.recycled(
                        ProductModel.part("board: mass 2 kg of metal", List.of(inner), List.of()),
                        shares("0 %", "50 %")));
        Issue issue = io.github.footprint4j.testkit.Calculations.refused(LIBRARY, product.build()).stream()
                .filter(one -> one.code() == IssueCode.END_OF_LIFE_TWICE)
                .findFirst()
                .orElseThrow();
        assertEquals("/parts/0/parts/0/endOfLifeRecycling", issue.place().path());
    }

    @Test
    void whatNothingTreatsIsNoted() {
        ProductModel product = mixed().endOfLife("some: mass 2.5 kg of landfill");
        Issue note = warnings(IssueCode.UNTREATED_MASS, LIBRARY, product).get(0);
        assertEquals("1.5 kg of the product is treated by nothing at its end of life", note.message());
    }

    @Test
    void gasesThatEscapeAndAmountsAreNoTreatedMass() {
        ProductModel product = product("p")
                .parts("b: mass 3 kg of mix")
                .endOfLife(
                        "rest: mass rest_mass of landfill",
                        "gas: emits 3 kg of CO2 fossil",
                        "digger: buys 3 kg of recycler");
        assertEquals(List.of(), warnings(IssueCode.UNTREATED_MASS, LIBRARY, product));
    }

    @Test
    void aProductWithoutAnEndOfLifeOrWithPartsOfUnknownMassIsNotChecked() {
        ProductModel none = product("p").parts("b: mass 3 kg of mix");
        assertEquals(List.of(), warnings(IssueCode.UNTREATED_MASS, LIBRARY, none));
        ProductModel unknown = product("p").parts("b: buys 3 kg of mix").endOfLife("all: mass 3 kg of landfill");
        assertEquals(24, total(LIBRARY, unknown), EXACT);
    }
}
