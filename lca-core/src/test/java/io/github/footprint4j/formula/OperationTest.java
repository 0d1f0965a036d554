package io.github.footprint4j.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OperationTest {

    @ParameterizedTest
    @CsvSource({
        "0.5, 1",
        "-0.5, -1",
        "1.5, 2",
        "2.5, 3",
        "-2.5, -3",
        "0.49999999999999994, 0",
        "4503599627370497.5, 4503599627370498",
        "1e300, 1e300",
        "-0.2, 0"
    })
    void roundingGoesToTheNearestAndHalvesAwayFromZero(double value, double expected) {
        assertEquals(expected, Operation.ROUND.valueOf(value) + 0.0);
    }

    @Test
    void roundingKeepsWhatIsNotFinite() {
        assertEquals(Double.POSITIVE_INFINITY, Operation.ROUND.valueOf(Double.POSITIVE_INFINITY));
        assertEquals(Double.NaN, Operation.ROUND.valueOf(Double.NaN));
    }

    @ParameterizedTest
    @CsvSource({"7, 2", "-7, 2", "7, -2", "0.7, 0.1", "1, 0.1"})
    void quotientAndRemainderBelongTogether(double a, double b) {
        double quotient = Operation.INTEGER_QUOTIENT.valueOf(a, b);
        assertEquals(Math.rint(quotient), quotient);
        assertEquals(a, b * quotient + Operation.REMAINDER.valueOf(a, b), 1e-15);
    }

    @Test
    void aSelectionTakesTheBranchWhateverTheOtherIs() {
        assertEquals(2, Operation.SELECT.valueOf(1, 2, Double.NaN));
        assertEquals(3, Operation.SELECT.valueOf(0, Double.NaN, 3));
    }

    @Test
    void symmetricOperationsGiveTheSameInBothOrders() {
        for (Operation operation : Operation.values()) {
            if (operation.isSymmetric()) {
                assertEquals(operation.valueOf(2, 7), operation.valueOf(7, 2), operation.name());
                assertEquals(operation.slopeByFirst(2, 7), operation.slopeBySecond(7, 2), operation.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherNumberOfArgumentsIsRefused(Operation operation) {
        double[] tooMany = new double[operation.arguments() + 1];
        assertThrows(IllegalArgumentException.class, () -> operation.valueOf(tooMany));
    }

    @Test
    void everyOperationCanBeWritten() {
        Set<Operation> written = EnumSet.of(Operation.SELECT, Operation.CLEARED);
        Arrays.stream(Infix.values()).map(Infix::operation).forEach(written::add);
        Arrays.stream(Prefix.values()).map(Prefix::operation).forEach(written::add);
        Arrays.stream(NamedFunction.values()).map(NamedFunction::operation).forEach(written::add);
        assertEquals(EnumSet.allOf(Operation.class), written);
    }

    @Test
    void operatorsAndFunctionsAreFoundByTheirSpellings() {
        List<String> operators = List.of("or", "||", "and", "&&", "=", "==", "<>", "!=", "·", "div", "mod", "^");
        assertEquals(
                "[or, or, and, and, ==, ==, !=, !=, *, div, mod, ^]",
                operators.stream()
                        .map(text -> Infix.find(text).orElseThrow().toString())
                        .collect(Collectors.toList())
                        .toString());
        assertTrue(NamedFunction.find("SQRT").isEmpty());
        assertTrue(NamedFunction.names().stream()
                .allMatch(name -> NamedFunction.find(name).isPresent()));
    }
}
