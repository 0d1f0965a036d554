package io.github.footprint4j.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What formulas give, from parsing to the value; expected values by hand or from tables of the functions. */
class FormulaValueTest {

    private static final double DIGITS = 1e-14;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2 + 3 * 4; 14",
                "(2 + 3) * 4; 20",
                "10 - 4 - 3; 3",
                "16 / 4 / 2; 2",
                "2 ^ 3 ^ 2; 512",
                "-2 ^ 2; -4",
                "(-2) ^ 2; 4",
                "2 ^ -1; 0.5",
                "-2 * 3; -6",
                "2 * -3; -6",
                "2 - -3; 5",
                "+3 - +2; 1",
                "2·3; 6",
                "17 div 5; 3",
                "-17 div 5; -3",
                "17 mod 5; 2",
                "-17 mod 5; -2",
                "5.5 mod 2 * 2; 3",
            })
    void operatorsBindAsInSchool(String text, double expected) {
        assertEquals(expected, Calculation.value(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2 < 3; 1",
                "2 <= 2; 1",
                "2 > 3; 0",
                "3 >= 2; 1",
                "2 = 2; 1",
                "2 == 3; 0",
                "2 <> 3; 1",
                "2 != 2; 0",
                "true and false; 0",
                "true && true; 1",
                "true or false and false; 1",
                "false || false; 0",
                "not true; 0",
                "not 1 == 2; 1",
                "!false and true; 1",
                "true == !false; 1",
                "if(1 < 2, 10, 20); 10",
                "if(1 > 2, 10, if(true, 30, 40)); 30",
            })
    void truthValuesAreOneAndZero(String text, double expected) {
        assertEquals(expected, Calculation.value(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "abs(-3); 3",
                "min(3, 1, 2); 1",
                "max(3, 1, 2, 4); 4",
                "sqrt(9); 3",
                "exp(1); 2.718281828459045",
                "ln(exp(2)); 2",
                "log10(1000); 3",
                "pow(2, 10); 1024",
                "round(2.5); 3",
                "round(-2.5); -3",
                "round(0.49999999999999994); 0",
                "round(2.4); 2",
                "floor(-1.5); -2",
                "ceil(-1.5); -1",
                "ceil(1.2); 2",
                "trunc(-1.7); -1",
                "trunc(1.7); 1",
                "sin(pi / 6); 0.5",
                "cos(pi / 3); 0.5",
                "tan(pi / 4); 1",
                "asin(0.5) * 6; 3.141592653589793",
                "acos(0.5) * 3; 3.141592653589793",
                "atan(1) * 4; 3.141592653589793",
                "sinh(1); 1.1752011936438014",
                "cosh(1); 1.5430806348152437",
                "tanh(1); 0.7615941559557649",
            })
    void functionsGiveTheirTableValues(String text, double expected) {
        assertEquals(expected, Calculation.value(text), DIGITS);
    }

    @Test
    void namesAreInputs() {
        // what is left of 0.75 kg after 12 years at 3 % a year: 0.75 * e^-0.36 = 0.5232572445
        SortedMap<String, Double> inputs = new TreeMap<>();
        inputs.put("charge", 0.75);
        inputs.put("leak_rate", 0.03 / (365 * 86400));
        inputs.put("lifetime", 12.0 * 365 * 86400);
        inputs.put("refilled", 0.0);
        String left = "if(refilled, charge, charge * exp(-leak_rate * lifetime))";
        assertEquals(0.5232572445, Calculation.value(left, inputs), 1e-10);
        inputs.put("refilled", 1.0);
        assertEquals(0.75, Calculation.value(left, inputs));
    }
}
