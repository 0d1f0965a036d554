package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.refused;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.LIBRARY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.model.Rules;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Direction;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Flow;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.testkit.Models;
import io.github.footprint4j.testkit.ProductModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fields whose rules are not applied yet are refused, each at its place, and never ignored. */
class RefusedRulesTest {

    @Test
    void transportWithoutLegsIsRefused() {
        ProductModel product = product("p").transport("out: carries 1 kg");
        assertEquals(
                "/transport/0",
                error(IssueCode.MISSING_FIELD, LIBRARY, product).place().path());
    }

    @Test
    void anotherMethodOrSetIsAWarning() {
        Rules other = new Rules(
                Optional.of("ISO 14067"),
                Optional.of("AR4"),
                Optional.of(RecyclingRule.RECYCLED_CONTENT),
                Optional.empty());
        ProductModel product = buying("1 kg of steel").rules(other);
        assertEquals(
                List.of("/rules/gwp", "/rules/method"),
                warnings(IssueCode.OTHER_METHOD, LIBRARY, product).stream()
                        .map(issue -> issue.place().path())
                        .toList());
        assertEquals(2, footprint(LIBRARY, product).total());
    }

    @Test
    void useAndEndOfLifeLieBehindTheGate() {
        ProductModel product =
                buying("1 kg of steel").boundary(Boundary.CRADLE_TO_GATE).endOfLife("end: buys 1 kg of treatment");
        assertEquals(
                List.of("/endOfLife", "/use"),
                refused(LIBRARY, product.build()).stream()
                        .map(issue -> issue.place().path())
                        .toList());
    }

    @Test
    void severalOutputsNeedAShareEach() {
        UnitProcess saw = process("saw", "makes 1 kg of board", "makes 1 kg of dust", "emits 1 kg of N2O");
        Issue issue =
                error(IssueCode.NO_ALLOCATION, LIBRARY, buying("1 kg of board").processes(saw));
        assertEquals("/processes/0", issue.place().path());
    }

    @Test
    void sharesOfOutputsAddUpToOne() {
        UnitProcess saw =
                process("saw", "makes 1 kg of board bears 80 %", "makes 1 kg of dust bears 30 %", "emits 1 kg of N2O");
        error(IssueCode.SHARES, LIBRARY, buying("1 kg of board").processes(saw));
    }

    @Test
    void gasesThatGoTheOtherWayAreRefused() {
        for (Direction direction : Direction.values()) {
            boolean avoided = direction == Direction.OUTPUT;
            Exchange gas = new Exchange(
                    direction,
                    new Flow.OfGas("CO2", Optional.of(Origin.FOSSIL)),
                    Amount.parse("1 kg"),
                    avoided,
                    Optional.empty(),
                    "");
            UnitProcess plain = process("filter", "makes 1 kg");
            List<Exchange> exchanges = new ArrayList<>(plain.exchanges());
            exchanges.add(gas);
            ProductModel product = buying("1 kg of filter").processes(Models.with(plain, exchanges));
            error(IssueCode.CONFLICTING_FIELDS, LIBRARY, product);
        }
    }

    /** A filter that takes up 3 kg of CO2: 2 kg of steel in it are 4 kg. */
    @Test
    void carbonDioxideThatGoesInIsTakenUp() {
        Exchange gas = new Exchange(
                Direction.INPUT,
                new Flow.OfGas("CO2", Optional.of(Origin.TECHNICAL_REMOVAL)),
                Amount.parse("3 kg"),
                false,
                Optional.empty(),
                "");
        UnitProcess plain = process("filter", "makes 1 kg", "takes 2 kg of steel");
        List<Exchange> exchanges = new ArrayList<>(plain.exchanges());
        exchanges.add(gas);
        ProductModel product = buying("1 kg of filter").processes(Models.with(plain, exchanges));
        assertEquals(1, footprint(LIBRARY, product).total(), 1e-12);
    }

    @Test
    void aGasWithoutAPotentialInTheSetIsRefusedWithTheSetsThatHaveOne() {
        Issue issue = error(
                IssueCode.NO_FACTOR,
                Method.PAS_2050_2011.with(GwpSet.AR4),
                library(dataset("x", "makes 1 kg", "emits 1 kg of SO2F2")),
                buying("1 kg of x").build());
        assertEquals("AR4 has no warming potential for SO2F2", issue.message());
        assertEquals("Maybe \"AR5\", \"AR5-feedback\", \"AR6\", \"AR6-SF6-24300\"", issue.hint());
    }
}
