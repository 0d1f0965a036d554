package io.github.footprint4j.data.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a part is warned of, in products of the bundled library. */
class PartWarningsTest {

    private static final Library LIBRARY = Libraries.bundled();
    private static final String HEAD = """
            format: footprint-product/1
            id: a
            name: A
            basis: design
            functionalUnit: { text: one thing, amount: 1 piece, duration: 1 a }
            boundary: cradle-to-grave
            exclusions: [{ what: use, why: it needs nothing }]
            """;

    private static List<String> warnings(String part, Method method) {
        Source source = Source.named("a.yaml").with(HEAD + "parts: [" + part + "]\n");
        return Calculator.of(LIBRARY, method).footprint(Products.read(source, LIBRARY)).warnings().stream()
                .filter(issue -> issue.severity() == Severity.WARNING)
                .map(PartWarningsTest::shown)
                .toList();
    }

    private static String shown(Issue issue) {
        return issue.code() + " " + issue.place().path() + " " + issue.message();
    }

    /** What is burned for energy needs its smoke: neither a mere delivery nor a material has it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plastics-combustion | other-purpose /parts/0/circular/energyRecovery/of \"plastics-combustion @ GB\" is delivery"
                        + " alone, and \"energyRecovery\" asks for what burning emits: the smoke is not in the figure",
                "steel | untreated-scrap /parts/0/circular/energyRecovery/of what is burned goes to \"steel\", which the library"
                        + " knows as a material: it is bought, and treats nothing",
                "pe-pp-incineration | ",
            })
    void whatIsBurnedForEnergyNeedsItsSmoke(String of, String expected) {
        String part = "{ id: p, of: pp, mass: 1 kg, endOfLifeRecycling: 0 %, circular: { energyRecovery:"
                + " { share: 30 %, of: " + of + ", heatingValue: 30 MJ/kg } } }";
        for (Method method : List.of(Method.PAS_2050_2011, Method.EU_PEF)) {
            assertEquals(expected == null ? List.of() : List.of(expected), warnings(part, method));
        }
    }

    /** The whole difference is said, without what is tolerated of it. */
    @ParameterizedTest
    @ValueSource(strings = {"amount: 0.5 kg, mass: 1 kg", "amount: 0.4 kg, mass: 1 kg, yield: 90 %"})
    void aPartThatContainsMoreThanIsBoughtSaysHowMuch(String bought) {
        assertEquals(
                List.of(
                        "mass-balance /parts/0/amount \"p\" contains 0.5 kg more than is bought for it, beyond the tolerance of"
                                + " masses"),
                warnings("{ id: p, of: pp, " + bought + " }", Method.PAS_2050_2011).stream()
                        .filter(one -> one.startsWith("mass-balance"))
                        .toList());
    }
}
