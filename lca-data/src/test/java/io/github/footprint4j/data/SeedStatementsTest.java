package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.form.Problems;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Xiaomi's reports say of credits, contracts and avoided emissions, under every method. */
class SeedStatementsTest {

    private static final Library EMPTY = Library.of(new LibraryId("empty"), List.of());
    private static final double EXACT = 1e-12;

    static List<Method> methods() {
        return Method.all();
    }

    /** 48,608 MWh emit 31,347 t, and credits for 31,347 t are bought: 31,347 t are left (clause 5.8). */
    @ParameterizedTest
    @MethodSource("methods")
    void aFactoryMadeNeutralWithCreditsKeepsItsEmissions(Method method) {
        Footprint footprint = footprint("neutral-factory", method);
        assertEquals(31_347_000, footprint.total(), 31_347_000 * EXACT);
        assertEquals(-31_347_000, footprint.apart(Account.OFFSET), 31_347_000 * EXACT);
    }

    /** Four times 1,000 kWh under a contract: 20 kg where both tests hold, 500 kg otherwise; half of 2,000 kWh: 20 + 500 (clause 7.9). */
    @ParameterizedTest
    @MethodSource("methods")
    void renewableElectricityCountsOnlyWhereBothTestsHold(Method method) {
        assertEquals(20 + 3 * 500 + 520, footprint("wind-contract", method).total(), 2040 * EXACT);
    }

    /** 5.4e9 km * 0.015 kWh/km * 0.5 kg/kWh = 40,500 t; beside it 620,000 t that others are said to avoid. */
    @ParameterizedTest
    @MethodSource("methods")
    void whatScootersAvoidStandsBesideTheirFootprint(Method method) {
        Footprint footprint = footprint("scooters", method);
        assertEquals(40_500_000, footprint.total(), 40_500_000 * EXACT);
        assertEquals(-620_000_000, footprint.apart(Account.AVOIDED_EMISSIONS), 620_000_000 * EXACT);
    }

    @Test
    void whatScootersAvoidIsRefusedInTheirFootprint() {
        String text =
                text("scooters").replace("amount: 620000 t CO2e, kind: avoided-emissions", "amount: -620000 t CO2e");
        Product product = Products.read(Source.named("scooters.yaml").with(text));
        List<IssueCode> codes =
                Problems.issues(() -> Calculator.of(EMPTY, Method.PAS_2050_2011).footprint(product)).stream()
                        .map(Issue::code)
                        .toList();
        assertEquals(List.of(IssueCode.NEGATIVE_AMOUNT), codes);
    }

    private static Footprint footprint(String name, Method method) {
        Product product = Products.read(Source.named(name + ".yaml").with(text(name)));
        return Calculator.of(EMPTY, method).footprint(product);
    }

    private static String text(String name) {
        return Source.resource(SeedStatementsTest.class, "/golden/seed-" + name + "/product.yaml")
                .text();
    }
}
