package io.github.footprint4j.resolve;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.system;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.LIBRARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputFacts;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.ledger.Inputs;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a product states as a plain number is an input without a spread; what a library states is a constant. */
class PlainAmountsTest {

    private static final double EXACT = 1e-12;

    /** Steel: 2 kg a kg; freight: 0.1 kg a t*km; treatment: 0.5 kg a kg. */
    private static final Library METALS = library(
            dataset("metal", "makes 1 kg", "emits 2 kg of CO2 fossil"),
            dataset("truck", "makes 1 t*km", "emits 0.1 kg of CO2 fossil"),
            dataset("treatment", "makes 1 kg", "emits 0.5 kg of CO2 fossil"));

    private static final ProductModel PHONE = product("phone")
            .duration("3 a")
            .parts("frame: mass 3 kg of metal yield 50 % quantity 2")
            .transport("out: carries packed_mass", "by truck distance 100 km")
            .endOfLife("end: mass product_mass of treatment");

    private static double slope(SolvedSystem solved, String amount) {
        Inputs inputs = solved.system().inputs();
        return solved.gradient()[inputs.position(new InputId(InputId.Kind.AMOUNT, "phone" + amount))];
    }

    @Test
    void everyPlainAmountOfTheProductIsAnInput() {
        assertEquals(
                List.of(
                        "phone functionalUnit amount",
                        "phone functionalUnit duration",
                        "phone/frame mass",
                        "phone/frame quantity",
                        "phone/frame yield",
                        "phone/out/truck distance"),
                system(METALS, PHONE).inputs().all().stream()
                        .filter(input -> input.id().kind() == InputId.Kind.AMOUNT)
                        .map(input -> input.id().path())
                        .toList());
    }

    /**
     * T = 2 * 3 * 2 / 0.5 + 0.0001 * 100 * 2 * 3 + 0.5 * 2 * 3 = 24 + 0.06 + 3 = 27.06.
     *
     * <pre>
     *   mass:     each kg is bought four times, moved twice and treated twice: 8 + 0.02 + 1
     *   quantity: half of everything, 13.53
     *   yield:    -24 / 0.5
     *   distance: 0.06 / 100 for each km
     * </pre>
     */
    @Test
    void anAmountCarriesAllItsConsequences() {
        SolvedSystem solved = footprint(METALS, PHONE).solved();
        assertEquals(27.06, solved.total(), EXACT);
        assertEquals(9.02, slope(solved, "/frame mass"), EXACT);
        assertEquals(13.53, slope(solved, "/frame quantity"), EXACT);
        assertEquals(-48, slope(solved, "/frame yield"), EXACT);
        assertEquals(0.0006 / 1000, slope(solved, "/out/truck distance"), EXACT);
        assertEquals(0, slope(solved, " functionalUnit duration"));
    }

    @Test
    void anAmountOfNothingHasASlopeToo() {
        SolvedSystem solved = footprint(METALS, product("phone").use("it: buys 0 kg of metal"))
                .solved();
        assertEquals(0, solved.total());
        assertEquals(2, slope(solved, "/it amount"), EXACT);
    }

    @Test
    void aFormulaWithoutNamesIsOneAmount() {
        Input input = only("it: buys 2 * 300 g of steel");
        assertEquals(0.6, input.value(), EXACT);
        assertEquals("kg", input.unit().symbol());
        assertEquals("g", only("it: buys 300 g of steel").unit().symbol());
    }

    private static Input only(String entry) {
        return system(LIBRARY, product("phone").use(entry)).inputs().all().stream()
                .filter(input -> input.id().path().equals("phone/it amount"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheFunctionalUnitStatesIsDeclared() {
        List<Input> declared = system(METALS, PHONE).inputs().all().stream()
                .filter(input -> input.role().equals(Optional.of(Role.DECLARED)))
                .toList();
        assertEquals(2, declared.size());
        assertTrue(declared.stream().allMatch(input -> input.id().path().startsWith("phone functionalUnit")));
    }

    @Test
    void theExchangesOfOwnProcessesAreAmountsOfTheProduct() {
        ProductModel product = product("phone")
                .use("it: runs 1 kg of coating")
                .processes(process("coating", "makes 1 kg", "takes 3 kg of metal"));
        SolvedSystem solved = footprint(METALS, product).solved();
        Inputs inputs = solved.system().inputs();
        double slope = solved.gradient()[
                inputs.position(new InputId(InputId.Kind.AMOUNT, "phone/coating @ GLO input metal amount"))];
        assertEquals(2, slope, EXACT);
    }

    @Test
    void theAmountsOfALibraryAreConstants() {
        assertTrue(system(METALS, PHONE).inputs().all().stream()
                .filter(input -> input.facts().owner() == InputFacts.Owner.LIBRARY)
                .toList()
                .isEmpty());
    }

    /** Twelve parts of different mass: sums are added in the order of their numbers, as if the amounts were constants. */
    @Test
    void sumsDoNotDependOnTheOrderOfTheFile() {
        String[] parts = new String[12];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = "p" + i + ": mass " + (0.1 + 0.7 * i) + " kg of metal";
        }
        double total = footprint(METALS, product("phone").parts(parts).endOfLife("e: mass product_mass of treatment"))
                .total();
        java.util.Collections.reverse(java.util.Arrays.asList(parts));
        assertEquals(
                total,
                footprint(METALS, product("phone").parts(parts).endOfLife("e: mass product_mass of treatment"))
                        .total());
    }
}
