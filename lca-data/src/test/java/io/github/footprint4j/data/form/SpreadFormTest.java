package io.github.footprint4j.data.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.process.Spread.Centre;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadFormTest {

    private static Optional<Spread> read(String yaml) {
        return Snippet.read(yaml, SpreadForm::read);
    }

    private static List<String> problems(String yaml) {
        return Problems.of(() -> read(yaml));
    }

    @Test
    void nothingSaidIsNoSpread() {
        assertEquals(Optional.empty(), read("{}"));
    }

    @Test
    void sigmaIsLogNormalAroundTheMedian() {
        assertEquals(Optional.of(new Spread.LogNormal(0.3, Centre.MEDIAN)), read("sigma: 0.3"));
    }

    @Test
    void rangeIsTriangular() {
        Spread expected = new Spread.Triangular(Formula.parse("1 %/a"), Formula.parse("6 %/a"));
        assertEquals(Optional.of(expected), read("range: [1 %/a, 6 %/a]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sigma: 0.3\n",
                "range:\n  - 1 g\n  - 2 g\n",
                "distribution:\n  normal:\n    deviation: 2 g\n",
                "distribution:\n  lognormal:\n    sigma: 0.4\n    centre: mean\n",
                "distribution:\n  lognormal:\n    sigma: 0.4\n    centre: mode\n",
                "distribution:\n  triangular:\n    low: 1 g\n    high: 2 g\n    centre: median\n",
                "distribution:\n  uniform:\n    low: 1 g\n    high: 2 g\n"
            })
    void theShortestFormIsWritten(String yaml) {
        Spread spread = read(yaml).orElseThrow();
        assertEquals(yaml, Snippet.written(builder -> SpreadForm.write(spread, builder)));
    }

    @Test
    void theCentreMayStandBesideTheShortForms() {
        assertEquals(Optional.of(new Spread.LogNormal(0.3, Centre.MEAN)), read("{ sigma: 0.3, centre: mean }"));
        Spread expected = new Spread.Triangular(Formula.parse("1 g"), Formula.parse("2 g"), Centre.MEDIAN);
        assertEquals(Optional.of(expected), read("{ range: [1 g, 2 g], centre: median }"));
    }

    @Test
    void aCentreOfNothingIsRefused() {
        assertEquals(List.of("1 /centre conflicting-fields"), problems("centre: mean"));
        assertEquals(
                List.of("1 /centre conflicting-fields"),
                problems("{ distribution: { normal: { deviation: 1 g } }, centre: mean }"));
    }

    @Test
    void aLeverWritesItsSpreadInTheLongForm() {
        Spread spread = read("range: [1 g, 2 g]").orElseThrow();
        assertEquals(
                "distribution:\n  triangular:\n    low: 1 g\n    high: 2 g\n",
                Snippet.written(builder -> SpreadForm.writeLong(spread, builder)));
    }

    @Test
    void sigmaIsAPositiveNumber() {
        assertEquals(List.of("1 /sigma out-of-range"), problems("sigma: 0"));
        assertEquals(List.of("1 /sigma out-of-range"), problems("sigma: -0.1"));
        assertEquals(List.of("1 /sigma wrong-type"), problems("sigma: 10 %"));
        assertEquals(List.of("1 /sigma number-out-of-range"), problems("sigma: 1e999"));
    }

    @Test
    void aRangeHasTwoLimitsInOrder() {
        assertEquals(List.of("1 /range wrong-type"), problems("range: [1 g, 2 g, 3 g]"));
        assertEquals(List.of("1 /range wrong-type"), problems("range: 1 g"));
        assertEquals(List.of("1 /range out-of-range"), problems("range: [1 kg, 900 g]"));
        assertEquals(
                List.of("1 /distribution/uniform/low out-of-range"),
                problems("distribution: { uniform: { low: 2, high: 1 } }"));
    }

    @Test
    void aDistributionIsOfOneKnownKind() {
        assertEquals(
                List.of("1 /distribution/uniform conflicting-fields"),
                problems("distribution: { normal: { deviation: 1 g }, uniform: { low: 1 g, high: 2 g } }"));
        assertEquals(List.of("1 /distribution/lognormal missing-field"), problems("distribution: { lognormal: {} }"));
    }

    @Test
    void oneSpreadIsEnough() {
        assertEquals(List.of("1 /range conflicting-fields"), problems("{ sigma: 0.2, range: [1 g, 2 g] }"));
    }
}
