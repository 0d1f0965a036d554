package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rounding leaves of amounts that cancel is nothing, and a loop that magnifies rounding is named. */
class LoopsAndResiduesTest {

    private static final String START = """
            format: footprint-product/1
            id: thing
            name: Thing
            basis: design
            functionalUnit: { text: one, amount: 1 piece, duration: 1 a }
            boundary: cradle-to-gate
            production: [ { id: run, process: make, amount: 1 kg } ]
            processes:
              - id: b
                outputs: [ { product: b, amount: 1 kg } ]
                emissions: [ { emits: CO2, origin: fossil, amount: 3 kg } ]
            """;

    private static final List<String> CANCELLING = List.of(
            "  - id: make\n    outputs: [ { product: make, amount: 1 kg } ]\n    avoids: [ { of: b, amount: 0.3 kg } ]\n"
                    + "    inputs: [ { of: b, amount: 0.1 kg }, { of: b, amount: 0.2 kg } ]\n",
            "  - id: make\n    outputs: [ { product: make, amount: 1 kg } ]\n    avoids: [ { of: b, amount: 0.3 kg } ]\n"
                    + "    inputs: [ { of: one, amount: 1 kg }, { of: two, amount: 1 kg } ]\n"
                    + "  - id: one\n    outputs: [ { product: one, amount: 1 kg } ]\n    inputs: [ { of: b, amount: 0.1 kg } ]\n"
                    + "  - id: two\n    outputs: [ { product: two, amount: 1 kg } ]\n    inputs: [ { of: b, amount: 0.2 kg } ]\n");

    static List<String> cancelling() {
        return CANCELLING;
    }

    /** 0.1 + 0.2 - 0.3 is 5.6e-17 in a computer: in one cell, along two ways, and in the sum of two lines. */
    @ParameterizedTest
    @MethodSource("cancelling")
    void aResidueOfRoundingIsZero(String processes) {
        Run run = Run.withInput(START + processes, "footprint", "-", "--format", "csv");
        assertEquals("stage,part,line,kg_co2e,share,low,high\r\nproduction,run,run,0,,0,0\r\n", run.out(), run.err());
        assertFalse(Run.withInput(START + processes, "footprint", "-").out().contains("100 %"));
    }

    /** Whatever a kg of b emits and however much of it there is, all of it is saved: in every draw nothing is left. */
    @ParameterizedTest
    @MethodSource("cancelling")
    void aResidueOfRoundingIsZeroInEveryDraw(String processes) {
        String uncertain = START.replace("amount: 3 kg }", "amount: 3 kg, sigma: 0.4 }")
                + processes.replaceAll("of: b, amount: (0.[123]) kg", "of: b, amount: $1 * x");
        String scaled = uncertain.replace(
                "production:", "parameters: { x: { value: 1 kg, role: estimate, sigma: 0.3 } }\nproduction:");
        Run run = Run.withInput(scaled, "footprint", "-", "--format", "csv");
        assertEquals("stage,part,line,kg_co2e,share,low,high\r\nproduction,run,run,0,,0,0\r\n", run.out(), run.err());
        assertFalse(Run.withInput(scaled, "footprint", "-").out().contains("0.0000"));
    }

    /** A millionth of a millionth is a small number, and no residue: 3 kg times 1e-12. */
    @Test
    void aSmallAmountIsKept() {
        String processes = "  - id: make\n    outputs: [ { product: make, amount: 1 kg } ]\n"
                + "    inputs: [ { of: b, amount: 1e-12 kg } ]\n";
        Run run = Run.withInput(START + processes, "footprint", "-", "--format", "csv");
        assertTrue(run.out().contains("run,3e-12,1"), run.out());
    }

    /** With a share g of its own product a loop magnifies by about (1 + g) / (1 - g): 2e12 for g = 1 - 1e-12, 199 for g = 0.99. */
    @ParameterizedTest
    @ValueSource(strings = {"make", "next"})
    void aLoopThatHangsOnItsLastDigitsIsNamed(String through) {
        String loop = "  - id: make\n    outputs: [ { product: make, amount: 1 kg } ]\n"
                + "    inputs: [ { of: " + through + ", amount: # kg }, { of: b, amount: 1 g } ]\n"
                + "  - id: next\n    outputs: [ { product: next, amount: 1 t } ]\n    inputs: [ { of: make, amount: 1 t } ]\n";
        Run near = Run.withInput(START + loop.replace("#", "0.999999999999"), "check", "-");
        assertTrue(near.err().contains("[ill-conditioned] the loop of \"make"), near.err());
        Run far = Run.withInput(START + loop.replace("#", "0.99"), "check", "-");
        assertFalse(far.err().contains("ill-conditioned"), far.err());
    }
}
