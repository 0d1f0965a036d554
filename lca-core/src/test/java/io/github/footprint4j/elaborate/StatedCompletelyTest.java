package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.refused;
import static io.github.footprint4j.testkit.Calculations.total;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.Models.with;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.LIBRARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Direction;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Flow;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.testkit.ProductModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a product leaves open is said, and what it says twice is refused. */
class StatedCompletelyTest {

    @Test
    void massThatNoPartExplainsIsAWarning() {
        ProductModel product = product("p").mass("3 kg").parts("f: mass 2 kg of steel");
        List<Issue> warnings = warnings(IssueCode.UNEXPLAINED_MASS, LIBRARY, product);
        assertEquals(
                "the parts leave 1 kg of the product unexplained",
                warnings.get(0).message());
    }

    @Test
    void massThatThePartsExplainIsNone() {
        ProductModel product = product("p").mass("2 kg").parts("f: mass 2 kg of steel");
        assertEquals(List.of(), warnings(IssueCode.UNEXPLAINED_MASS, LIBRARY, product));
    }

    /** The enclosure weighs 1 kg; only a screw of 0.1 kg is bought for it. */
    @Test
    void aStatedMassThatNothingIsBoughtForExplainsNothing() {
        ProductModel product = product("p")
                .parts(part("enclosure: mass 1 kg", List.of(part("screw: mass 0.1 kg of steel")), List.of()));
        Issue warning = warnings(IssueCode.UNEXPLAINED_MASS, LIBRARY, product).get(0);
        assertEquals("the sub-parts of \"enclosure\" leave 0.9 kg of it unexplained", warning.message());
        assertEquals(0.1, footprint(LIBRARY, product).facts().explainedMass().kilograms(), 1e-15);
    }

    @Test
    void aProcessThatNothingReachesIsAWarning() {
        UnitProcess nobody = process("nobody", "makes 1 kg", "emits 5 kg of CO2 fossil");
        ProductModel product = product("product").use("it: buys 1 kg of steel").processes(nobody);
        assertEquals(
                "/processes/0",
                warnings(IssueCode.UNUSED, LIBRARY, product).get(0).place().path());
    }

    @Test
    void theFootprintOfNothingIsNotZero() {
        assertEquals(
                "",
                error(IssueCode.MISSING_FIELD, LIBRARY, product("p")).place().path());
    }

    @Test
    void aSettingOfADeclaredValueIsNoted() {
        ProductModel product = product("p").parameter("life: 3 a role declared").use("it: buys 1 kg of steel");
        var calculator = Calculator.of(LIBRARY, Method.PAS_2050_2011);
        var changed = calculator.footprint(product.build().with(Setting.parse("life=4 a")));
        assertTrue(changed.warnings().stream().anyMatch(issue -> issue.code() == IssueCode.DECLARED));
    }

    @Test
    void aProblemOfAnAmountHidesNoneOfItsDataset() {
        ProductModel product = product("p").use("it: buys sze of stel");
        assertEquals(
                List.of(IssueCode.UNKNOWN_NAME, IssueCode.UNKNOWN_DATASET),
                refused(LIBRARY, product.build()).stream()
                        .map(Issue::code)
                        .sorted()
                        .toList());
    }

    /** A saved kilogram of steel is a credit, whichever list it was written in: 5 - 2 = 3 kg CO2. */
    @Test
    void whatAProcessSavesIsACreditInEitherDirection() {
        Library library = library(dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"));
        for (Direction direction : Direction.values()) {
            UnitProcess mill = saving(process("mill", "makes 1 kg", "emits 5 kg of CO2 fossil"), direction);
            ProductModel product = product("p").processes(mill).production("it: runs 1 kg of mill");
            assertEquals(3, total(library, product), 1e-12, direction.toString());
        }
    }

    private static UnitProcess saving(UnitProcess process, Direction direction) {
        List<Exchange> exchanges = new ArrayList<>(process.exchanges());
        Flow steel = new Flow.OfProduct(Reference.parse("steel"));
        exchanges.add(new Exchange(direction, steel, Amount.parse("1 kg"), true, Optional.empty(), ""));
        return with(process, exchanges);
    }
}
