package io.github.footprint4j.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypeTest {

    private static final Scope SCOPE = scope();

    private static Scope scope() {
        SortedMap<String, ValueType> types = new TreeMap<>();
        types.put("charge", ValueType.number(Dimension.MASS));
        types.put("lifetime", ValueType.number(Dimension.TIME));
        types.put("n", ValueType.PLAIN);
        types.put("refilled", ValueType.TRUTH);
        return Scope.of(types);
    }

    private static ValueType type(String text) {
        return ValueType.of(Formula.parse(text).expression(), SCOPE);
    }

    private static List<Issue> issues(String text) {
        return Calculation.issues(() -> type(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4820 mAh * 3.87 V; J",
                "charge / lifetime; kg/s",
                "charge * 3 %/a * lifetime; kg",
                "charge + 3 g - 2 lb; kg",
                "(3 m) ^ 2; m2",
                "(9 m2) ^ 0.5; m",
                "(8 m3) ^ (2/3); m2",
                "pow(2 m, -1); 1/m",
                "(2 m) ^ 0; 1",
                "sqrt(4 m2/s2); m/s",
                "2 ^ n; 1",
                "n ^ n; 1",
                "abs(-charge); kg",
                "min(charge, 2 g, 3 t); kg",
                "charge mod 2 g; kg",
                "charge div 2 g; 1",
                "if(refilled, charge, 2 g); kg",
                "exp(-lifetime / 3 a); 1",
                "ceil(lifetime / 3 a) - 1; 1",
                "3 % + 1; 1",
            })
    void theDimensionFollowsTheCalculation(String text, String unit) {
        assertEquals(ValueType.number(Unit.parse(unit).dimension()), type(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "charge > 2 g",
                "refilled and not n == 1",
                "refilled == true",
                "if(refilled, n < 1, false)",
                "refilled or lifetime <= 3 a"
            })
    void comparisonsAndTheirCombinationsAreTruthValues(String text) {
        assertEquals(ValueType.TRUTH, type(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3 kg + 2 m | \"3 kg\" is mass and \"2 m\" is length, expected the same on both sides of \"+\" | ``",
                "0 + 3 kg | \"0\" is a plain number and \"3 kg\" is mass | Maybe a unit is missing behind \"0\"",
                "charge > 0 | expected the same on both sides of \">\" | Maybe a unit is missing behind \"0\"",
                "exp(charge) | \"charge\" is mass, expected a plain number in \"exp\" | Maybe a division by 1 of the unit",
                "round(3.4 kg) | expected a plain number in \"round\" | ``",
                "2 ^ charge | \"charge\" is mass, expected a plain number as an exponent | ``",
                "charge ^ n | \"charge\" is mass, expected a constant exponent in place of \"n\" | ``",
                "sqrt(charge) | \"charge\" is mass, which has no power 0.5 | ``",
                "charge ^ 0.1 | \"charge\" is mass, which has no power 0.1 | ``",
                "charge ^ (1/0) | \"charge\" is mass, which has no power Infinity | ``",
                "min(charge, 2 kg, n) | \"charge\" is mass and \"n\" is a plain number | ``",
                "if(refilled, charge, n) | expected the same in both branches of \"if\" | ``",
                "charge == 3 m | expected the same on both sides of \"==\" | ``",
                "charge div 3 m | expected the same on both sides of \"div\" | ``",
            })
    void dimensionsThatDoNotFitAreReported(String text, String message, String hint) {
        List<Issue> issues = issues(text);
        assertEquals(1, issues.size(), issues::toString);
        assertEquals(IssueCode.DIMENSION_MISMATCH, issues.get(0).code());
        assertTrue(issues.get(0).message().contains(message), issues::toString);
        assertTrue(issues.get(0).hint().contains(hint), issues::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true + 1 | \"true\" is a truth value",
                "-refilled | \"refilled\" is a truth value, expected a number",
                "not n | \"n\" is a number, expected a truth value",
                "charge and refilled | \"charge\" is a number, expected a truth value",
                "if(n, 1, 2) | \"n\" is a number",
                "if(refilled, 1, true) | expected the same in both branches",
                "refilled < refilled | \"refilled\" is a truth value",
                "sqrt(refilled) | \"refilled\" is a truth value",
                "max(refilled, true) | \"refilled\" is a truth value",
                "refilled == 1 | expected the same on both sides",
            })
    void truthValuesAndNumbersAreNotMixed(String text, String message) {
        List<Issue> issues = issues(text);
        assertEquals(1, issues.size(), issues::toString);
        assertEquals(IssueCode.TRUTH_MISMATCH, issues.get(0).code());
        assertTrue(issues.get(0).message().contains(message), issues::toString);
    }

    @Test
    void unknownNamesComeWithTheClosestOnes() {
        Issue issue = issues("2 * life_time").get(0);
        assertEquals(IssueCode.UNKNOWN_NAME, issue.code());
        assertEquals("Maybe \"lifetime\"", issue.hint());
    }

    @Test
    void aUnitWithoutItsNumberIsAnUnknownNameWithAHint() {
        assertEquals(
                "Maybe a unit with a number before it, as in \"1 kWh\"",
                issues("n / kWh").get(0).hint());
    }

    @Test
    void allProblemsAreReportedOnceAndNoneFollowsFromAnother() {
        List<Issue> issues = issues("exp(chrge) + (charge + n) * 2 + if(n, 1 kg, 1 m) + chrge");
        assertEquals(
                List.of(
                        IssueCode.DIMENSION_MISMATCH,
                        IssueCode.DIMENSION_MISMATCH,
                        IssueCode.UNKNOWN_NAME,
                        IssueCode.TRUTH_MISMATCH),
                issues.stream().map(Issue::code).toList());
    }

    @Test
    void powersOfDimensionsHaveALimitAndNoOverflow() {
        assertEquals(
                IssueCode.NUMBER_OUT_OF_RANGE,
                issues("((2 m) ^ 100) ^ 100").get(0).code());
        assertEquals(IssueCode.DIMENSION_MISMATCH, issues("(2 m) ^ 1e9").get(0).code());
    }

    @Test
    void nestedCallsAreCheckedInLinearTime() {
        String nested = "min(".repeat(90) + "1 kg" + ", 2 kg, 3 kg)".repeat(90);
        assertEquals(ValueType.number(Dimension.MASS), type(nested));
    }
}
