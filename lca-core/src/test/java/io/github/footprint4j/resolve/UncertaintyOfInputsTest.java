package io.github.footprint4j.resolve;

import static io.github.footprint4j.testkit.Calculations.refused;
import static io.github.footprint4j.testkit.Calculations.system;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.Models.sigma;
import static io.github.footprint4j.testkit.Models.with;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.LIBRARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.ledger.Inputs;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers become inputs, and how they are named. */
class UncertaintyOfInputsTest {

    private static List<String> inputs(Library library, ProductModel product) {
        return system(library, product).inputs().all().stream()
                .filter(input -> !isPlain(input))
                .map(Input::id)
                .filter(id -> id.kind() != InputId.Kind.GWP)
                .map(InputId::toString)
                .toList();
    }

    /** Plain amounts have tests of their own. */
    private static boolean isPlain(Input input) {
        return input.id().kind() == InputId.Kind.AMOUNT && input.distribution().isEmpty();
    }

    @Test
    void uncertainAmountsBecomeInputs() {
        ProductModel product = product("phone")
                .parts("frame: mass 2 kg of steel ± 0.1", "back: mass 1 kg of steel")
                .use("charging: buys 3 kWh of electricity @ CN from 2 kWh to 5 kWh");
        assertEquals(List.of("amount phone/charging amount", "amount phone/frame mass"), inputs(LIBRARY, product));
    }

    @Test
    void anUncertainFormulaHasACommonFactor() {
        ProductModel product = product("phone").parameter("size: 2 kg").use("it: buys 2 * size of steel ± 0.1");
        assertEquals(List.of("parameter phone/size", "factor phone/it amount"), inputs(LIBRARY, product));
        Inputs inputs = system(LIBRARY, product).inputs();
        InputId factor = new InputId(InputId.Kind.FACTOR, "phone/it amount");
        assertEquals(1, inputs.at(inputs.position(factor)).value());
    }

    @Test
    void parametersSwitchesAndOptionsAreInputsOfTheirOwner() {
        ProductModel product = product("phone")
                .parameter("size: 2 kg")
                .parameter("on: true")
                .parameter("grid: CN oneOf CN, EU27")
                .use("it: buys size of steel when on", "power: buys 1 kWh of electricity at grid");
        assertEquals(
                List.of("parameter phone/size", "switch phone/on", "option phone/grid=CN", "option phone/grid=EU27"),
                inputs(LIBRARY, product));
    }

    @Test
    void anInputIsShownInTheUnitOfItsAuthor() {
        ProductModel product = product("phone").parameter("energy: 2 kWh").use("it: buys energy of electricity @ CN");
        Input energy = system(LIBRARY, product).inputs().all().get(0);
        assertEquals(7.2e6, energy.value());
        assertEquals(2, energy.valueInUnit());
        assertEquals("kWh", energy.unit().symbol());
    }

    @Test
    void aPartThatIsReplacedIsOneInput() {
        ProductModel product = product("phone").duration("3 a").parts("battery: mass 1 kg of steel lasts 2 a ± 0.2");
        assertEquals(List.of("amount phone/battery mass"), inputs(LIBRARY, product));
    }

    @Test
    void idsDoNotDependOnTheOrderOfTheFile() {
        String[] exchanges = {
            "takes 1 kg of b ± 0.1",
            "takes 2 kg of b ± 0.2",
            "takes 1 kg of a ± 0.1",
            "emits 1 kg of CH4 fossil ± 0.1",
            "emits 2 kg of CH4 biogenic ± 0.1",
            "makes 1 kg"
        };
        ProductSystem there = supplied(exchanges);
        for (int turn = 1; turn < exchanges.length; turn++) {
            java.util.Collections.rotate(java.util.Arrays.asList(exchanges), 1);
            assertEquals(there.inputs().all(), supplied(exchanges).inputs().all());
        }
        assertEquals(
                List.of(
                        "amount p @ GLO input a amount",
                        "amount p @ GLO input b 2 amount",
                        "amount p @ GLO input b amount",
                        "amount p @ GLO output CH4 biogenic amount",
                        "amount p @ GLO output CH4 fossil amount"),
                there.inputs().all().stream()
                        .filter(input -> !isPlain(input))
                        .map(Input::id)
                        .filter(id -> id.kind() == InputId.Kind.AMOUNT)
                        .map(InputId::toString)
                        .toList());
    }

    private static ProductSystem supplied(String... exchanges) {
        Library library = library(
                dataset("p", exchanges),
                dataset("a", "makes 1 kg", "emits 1 kg of N2O"),
                dataset("b", "makes 1 kg", "emits 1 kg of N2O"));
        return system(library, buying("1 kg of p"));
    }

    @Test
    void aSpreadOfADatasetIsOneFactorForAllItsGases() {
        Library library = library(dataset(with(
                process("gas", "makes 1 kg", "emits 1 kg of CO2 fossil", "emits 0.01 kg of CH4 fossil"), sigma(0.3))));
        assertEquals(List.of("factor gas @ GLO"), inputs(library, buying("1 kg of gas")));
    }

    @Test
    void limitsOfADatasetWithOneExchangeAreLimitsOfItsAmount() {
        Spread range = new Spread.Triangular(Formula.parse("1 kg"), Formula.parse("4 kg"));
        Library library = library(dataset(with(process("one", "makes 1 kg", "emits 2 kg of CO2 fossil"), range)));
        assertEquals(List.of("amount one @ GLO output CO2 fossil amount"), inputs(library, buying("1 kg of one")));
    }

    @Test
    void limitsOfADatasetWithSeveralExchangesMeanNothing() {
        Spread range = new Spread.Triangular(Formula.parse("1 kg"), Formula.parse("4 kg"));
        Library library = library(
                dataset(with(process("two", "makes 1 kg", "emits 2 kg of CO2 fossil", "emits 1 kg of N2O"), range)));
        assertEquals(
                IssueCode.SPREAD,
                refused(library, buying("1 kg of two").build()).get(0).code());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "buys 2 kg of steel ± -1, spread",
        "buys 0 kg of steel ± 0.1, spread",
        "buys 2 kg of steel from 3 kg to 4 kg, spread",
        "buys 2 kg of steel from 2 kg to 2 kg, spread",
        "buys 2 kg of steel from 1 m to 4 m, spread",
        "buys 2 kg of steel from 1 to 4, spread",
        "buys size of steel from 1 kg to 4 kg, spread",
    })
    void aSpreadThatDoesNotFitIsRefused(String entry, String code) {
        ProductModel product = product("p").parameter("size: 2 kg").use("it: " + entry);
        List<Issue> errors = refused(LIBRARY, product.build()).stream()
                .filter(Issue::isError)
                .toList();
        assertEquals(
                List.of(code),
                errors.stream().map(issue -> issue.code().toString()).toList(),
                errors.toString());
    }

    @Test
    void partsInOrderOrNotHaveTheSameInputs() {
        List<String> lines =
                List.of("a: mass 2 kg of steel ± 0.1", "b: mass 3 kg of steel ± 0.2", "c: mass 4 kg of plastic ± 0.3");
        List<String> there = inputs(LIBRARY, product("p").parts(lines.toArray(String[]::new)));
        Stream<String> back = Stream.of(lines.get(2), lines.get(0), lines.get(1));
        assertEquals(
                there,
                inputs(
                        LIBRARY,
                        product("p")
                                .parts(back.map(line -> part(line)).toArray(io.github.footprint4j.model.Part[]::new))));
        assertTrue(there.size() == 3);
    }
}
