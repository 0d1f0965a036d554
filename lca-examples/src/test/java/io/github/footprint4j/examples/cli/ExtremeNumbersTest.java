package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers at the ends of what a computer can hold, in every field of a product that takes one: an answer in numbers, or a refusal with a
 * place, and soon. What overflows, vanishes or divides by zero on the way is neither a stack trace nor printed.
 */
class ExtremeNumbersTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** A number that is none shows itself in the first draws. */
    private static final String FEW = "--draws=2000";

    private static final List<String> NUMBERS =
            List.of("1e308", "-1e308", "1e-320", "1e-308", "0", "1e100", "-1e100", "1e-100", "1e99");
    private static final Pattern NO_NUMBER = Pattern.compile("NaN|Infinity|∞");
    private static final Pattern PLACED = Pattern.compile("stdin:\\d+");

    private static final String START = """
            format: footprint-product/1
            id: thing
            name: Thing
            basis: design
            boundary: cradle-to-grave
            """;

    private static final String UNIT = "functionalUnit: { text: one, amount: 1 piece, duration: 5 a }\n";

    private static final String PARTS = """
            parts:
              - { id: case, of: steel, mass: 2 kg }
            use:
              - { id: power, of: electricity, at: CN, amount: 3 kWh }
            endOfLife:
              - { id: tip, of: battery-landfill, mass: 2 kg }
            """;

    private static final String PROCESSES = """
            parts:
              - { id: case, of: steel, mass: 2 kg }
            production:
              - { id: make, process: making, amount: 3 kg }
            processes:
              - id: making
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ text: one, amount: # piece, duration: 5 a }",
                "{ text: one, amount: 1 piece, duration: # a }",
                "{ text: one, amount: 1 piece, duration: # s }",
                "{ text: one, amount: 1 piece, duration: 5 a, uses: # }",
            })
    void inTheFunctionalUnit(String unit) {
        assertAnswered(START + "functionalUnit: " + unit + "\n" + PARTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mass: # kg",
                "mass: # t",
                "mass: 2 kg, quantity: #",
                "mass: 2 kg, yield: #",
                "mass: 2 kg, yield: #, scrap: battery-landfill",
                "mass: 2 kg, lasts: # a",
                "mass: 2 kg, recycledContent: #",
                "mass: 2 kg, recycledContent: 30 %, endOfLifeRecycling: #",
                "mass: 2 kg, biogenicCarbon: # kg, carbonFate: [ { share: 100 %, to: air } ]",
                "mass: 2 kg, biogenicCarbon: 1 kg, carbonFate: [ { share: #, to: air }, { share: rest, to: storage } ]",
                "mass: 2 kg, biogenicCarbon: 1 kg, carbonFate: [ { share: 100 %, over: # a } ]",
                "mass: { value: 2 kg, sigma: # }",
                "mass: { value: 2 kg, range: [1 kg, # kg] }",
                "mass: { value: 2 kg, range: [# kg, 3 kg] }",
                "mass: { value: 2 kg, distribution: { normal: { deviation: # kg } } }",
                "mass: { value: # kg, sigma: 10 }",
                "mass: p * 2 kg",
                "mass: 2 kg / p",
                "mass: p * p * p * p * 1 kg",
                "mass: exp(p) * 1 kg",
                "mass: if(p > 1, p * 1 kg, 1 kg / p)",
            })
    void inAPart(String fields) {
        String parameter = "parameters:\n  p: { value: #, role: design }\n";
        String part = "parts:\n  - { id: case, of: steel, " + fields + " }\n";
        assertAnswered(START + UNIT + (fields.contains("#") ? "" : parameter) + part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mass: # kg",
                "parameters:\n  p: { value: # kg, role: estimate, sigma: 0.1 }",
                "parameters:\n  p: { value: 1 kg, role: design, min: 0 kg, max: # kg }",
                "exclusions: [ { what: glue, why: little, estimate: # kg CO2e } ]",
                "production: [ { id: e, emits: CO2, origin: fossil, amount: # kg } ]",
                "production: [ { id: e, emits: CH4, origin: fossil, amount: 1 kg, times: # } ]",
                "production: [ { id: e, of: electricity, at: CN, amount: 1 kWh/a, during: # a } ]",
                "production: [ { id: e, emits: CO2, origin: fossil, amount: 1 kg, year: # } ]",
                "production: [ { id: e, of: electricity, at: CN, share: # } ]",
                "production: [ { id: e, of: steel, amount: 1 kg, makes: { amount: 1 kg, price: # USD2020/kg }, "
                        + "gives: [ { product: g, amount: # kg, price: 1 USD2020/kg } ] } ]",
                "production: [ { id: e, of: electricity, at: CN, periods: [ { output: # piece, amount: 1 kWh } ] } ]",
                "production: [ { id: e, of: electricity, at: CN, periods: [ { output: 1 piece, amount: # kWh } ] } ]",
                "production: [ { id: n, nitrogen: tier-1, amount: # kg } ]",
                "production: [ { id: l, mass: 1 t, landUseChange: { carbonLoss: # t/ha, soilLoss: 1 t/ha, yield: # t/ha/a } } ]",
                "transport: [ { id: t, carries: # kg, legs: [ { by: freight-road, distance: 100 km } ] } ]",
                "transport: [ { id: t, carries: 1 kg, legs: [ { by: freight-road, distance: # km } ] } ]",
                "transport: [ { id: t, carries: 1 kg, routes: [ { share: #, legs: [ { by: freight-road, distance: 1 km } ] } ] } ]",
                "storage: [ { id: s, of: electricity, at: CN, amount: # kWh } ]",
            })
    void besideTheParts(String fields) {
        assertAnswered(START + UNIT + fields + "\n" + PARTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    outputs: [ { product: making, amount: # kg } ]\n    inputs: [ { of: steel, amount: 1 kg } ]\n",
                "    outputs: [ { product: making, amount: 1 kg } ]\n    inputs: [ { of: steel, amount: # kg } ]\n",
                "    outputs: [ { product: making, amount: 1 kg } ]\n    inputs: [ { of: making, amount: # kg } ]\n",
                "    outputs: [ { product: making, amount: 1 kg } ]\n    emissions: [ { emits: CO2, origin: fossil, amount: # kg } ]\n",
                "    outputs: [ { product: making, amount: 1 kg } ]\n    avoids: [ { of: steel, amount: # kg } ]\n",
                "    outputs: [ { product: making, amount: # kg } ]\n    inputs: [ { of: next, amount: # kg } ]\n"
                        + "  - id: next\n    outputs: [ { product: next, amount: 1 kg } ]\n"
                        + "    inputs: [ { of: last, amount: # kg } ]\n"
                        + "  - id: last\n    outputs: [ { product: last, amount: 1 kg } ]\n"
                        + "    inputs: [ { of: steel, amount: # kg } ]\n",
                "    outputs: [ { product: making, amount: 1 kg, allocation: # }, { product: other, amount: 1 kg, allocation: 50 % } ]\n"
                        + "    inputs: [ { of: steel, amount: 1 kg } ]\n",
                "    outputs: [ { product: making, amount: 1 kg, price: # USD2020/kg }, "
                        + "{ product: other, amount: 1 kg, price: 1 USD2020/kg } ]\n    sharing: economic\n"
                        + "    inputs: [ { of: steel, amount: 1 kg } ]\n",
            })
    void inAProcess(String fields) {
        assertAnswered(START + UNIT + PROCESSES + fields);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case.mass=# kg",
                "power.amount=# kWh",
                "functionalUnit.duration=# a",
                "functionalUnit.amount=# piece"
            })
    void inAChange(String change) {
        for (String number : NUMBERS) {
            assertUseful(
                    Run.withInput(START + UNIT + PARTS, "whatif", "-", "--set", change.replace("#", number)),
                    change + " " + number);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target split-air-conditioner --to=#",
                "calibrate --model-error=#",
            })
    void inAnOption(String command) {
        for (String number : List.of("1e308", "-1e308", "1e-320", "1e101", "1e-101")) {
            Run run = Run.of(command.replace("#", number + " kg CO2e").split(" (?!kg|CO2e)"));
            assertTrue(run.code() == 2 && run.err().contains("out of range"), run.toString());
        }
    }

    private static void assertAnswered(String template) {
        for (String number : NUMBERS) {
            String text = template.replace("#", number);
            assertTimeout(LIMIT, () -> assertAnsweredAtOnce(text), () -> text);
        }
    }

    private static void assertAnsweredAtOnce(String text) {
        boolean answered = assertUseful(Run.withInput(text, "footprint", "-", "--format", "json", FEW), text);
        if (answered) {
            assertUseful(Run.withInput(text, "footprint", "-", FEW), text);
            assertUseful(Run.withInput(text, "statement", "-", FEW), text);
            assertUseful(Run.withInput(text, "levers", "-", FEW), text);
            assertUseful(Run.withInput(text, "target", "-", "--to", "1"), text);
            assertUseful(Run.withInput(text, "methods", "-", "--format", "json"), text);
        }
    }

    /** True if there is an answer. */
    private static boolean assertUseful(Run run, String text) {
        assertFalse(run.hasTrace(), () -> text + run.err());
        assertFalse(NO_NUMBER.matcher(run.out()).find(), () -> text + run.out());
        assertTrue(run.code() == 0 || run.code() == 3, () -> text + run.err());
        assertTrue(
                run.code() == 0 || PLACED.matcher(run.err()).find() || run.err().contains("change \""),
                () -> text + run.err());
        return run.code() == 0;
    }
}
