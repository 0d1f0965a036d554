package io.github.footprint4j.system;

import static io.github.footprint4j.system.Workbench.LIBRARY;
import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.refused;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.ProductModel.recycled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Amount;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.Circular;
import io.github.footprint4j.model.Direction;
import io.github.footprint4j.model.Exchange;
import io.github.footprint4j.model.Flow;
import io.github.footprint4j.model.Origin;
import io.github.footprint4j.model.Pairs;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.model.Reference;
import io.github.footprint4j.model.Rules;
import io.github.footprint4j.model.UnitProcess;
import io.github.footprint4j.testkit.Models;
import io.github.footprint4j.testkit.ProductModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields whose rules are not applied yet are refused, each at its place, and never ignored. */
class RefusedRulesTest {

    private static final Optional<Amount> HALF = Optional.of(Amount.parse("50 %"));
    private static final Optional<Amount> NO = Optional.empty();
    private static final Optional<Circular> NOT_CIRCULAR = Optional.empty();

    static Stream<Arguments> recycling() {
        Optional<Reference> steel = Optional.of(Reference.parse("steel"));
        Optional<Reference> no = Optional.empty();
        return Stream.of(
                Arguments.of("recycledContent", new Recycling(HALF, NO, NO, NO, Pairs.NONE, NOT_CIRCULAR)),
                Arguments.of("endOfLifeRecycling", new Recycling(NO, HALF, NO, NO, Pairs.NONE, NOT_CIRCULAR)),
                Arguments.of("qualityRatios", new Recycling(NO, NO, HALF, NO, Pairs.NONE, NOT_CIRCULAR)),
                Arguments.of("qualityRatios", new Recycling(NO, NO, NO, HALF, Pairs.NONE, NOT_CIRCULAR)),
                Arguments.of("virgin", new Recycling(NO, NO, NO, NO, new Pairs(steel, no, no), NOT_CIRCULAR)),
                Arguments.of("recycled", new Recycling(NO, NO, NO, NO, new Pairs(no, steel, no), NOT_CIRCULAR)),
                Arguments.of("disposal", new Recycling(NO, NO, NO, NO, new Pairs(no, no, steel), NOT_CIRCULAR)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recycling")
    void fieldsOfRecyclingAreRefused(String field, Recycling recycling) {
        ProductModel product = product("p").parts(recycled(part("a: mass 1 kg of steel"), recycling));
        assertEquals(
                "/parts/0/" + field,
                error(IssueCode.RULE_NOT_APPLIED, LIBRARY, product).place().path());
    }

    @Test
    void transportWithoutLegsIsRefused() {
        ProductModel product = product("p").transport("out: carries 1 kg");
        assertEquals(
                "/transport/0",
                error(IssueCode.MISSING_FIELD, LIBRARY, product).place().path());
    }

    @Test
    void anotherRecyclingRuleIsRefused() {
        Rules closedLoop =
                new Rules(Optional.empty(), Optional.empty(), Optional.of(RecyclingRule.CLOSED_LOOP), Optional.empty());
        assertEquals(
                "/rules/recycling",
                error(
                                IssueCode.RULE_NOT_APPLIED,
                                LIBRARY,
                                buying("1 kg of steel").rules(closedLoop))
                        .place()
                        .path());
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
    void aKilogramIsNotTreatedTwice() {
        ProductModel product = product("p")
                .parts(recycled(
                        part("a: mass 1 kg of steel"), new Recycling(NO, HALF, NO, NO, Pairs.NONE, NOT_CIRCULAR)))
                .endOfLife("all: mass packed_mass of treatment");
        assertTrue(refused(LIBRARY, product.build()).stream()
                .anyMatch(issue -> issue.code() == IssueCode.END_OF_LIFE_TWICE
                        && issue.place().path().equals("/endOfLife/0/mass")));
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
        assertEquals("Maybe \"AR5\", \"AR5-feedback\", \"AR6\"", issue.hint());
    }
}
