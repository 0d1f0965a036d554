package io.github.footprint4j.data.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.provenance.SourceKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountFormTest {

    private static Optional<Amount> read(String yaml) {
        return Snippet.read("a: " + yaml + "\n", fields -> new AmountForm(new SourceKeys()).read(fields.optional("a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"90 g", "1 /d", "charge * leak_rate", "(1 - x_1) * left", "15.1 kg CO2e/kg"})
    void aTextIsAQuantityOrFormula(String text) {
        assertEquals(Optional.of(Amount.parse(text)), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "0.85", "-1", "1e-3", "2.5E+3"})
    void aBareNumberKeepsItsDigits(String number) {
        assertEquals(number, read(number).orElseThrow().toString());
        assertEquals(NumberNode.of(number), AmountForm.write(Formula.parse(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", " 3 ", "+3", ".5", "3.", "007", "1e5"})
    void aNumberInQuotesLacksAUnit(String number) {
        assertEquals(List.of("1 /a missing-unit"), Problems.of(() -> read("\"" + number + "\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "[1 kg]"})
    void anotherTypeIsNoAmount(String value) {
        assertEquals(List.of("1 /a wrong-type"), Problems.of(() -> read(value)));
    }

    @Test
    void aNumberTooLargeForADoubleIsRefused() {
        assertEquals(List.of("1 /a number-out-of-range"), Problems.of(() -> read("1e999")));
    }

    @Test
    void nullIsNoAmount() {
        assertEquals(List.of("1 /a null-value"), Problems.of(() -> read("null")));
    }

    @Test
    void theLongFormHasSpreadAndProvenance() {
        Amount amount = read("{ value: 90 g, sigma: 0.2, evidence: seen, source: [b, a], note: n }")
                .orElseThrow();
        assertTrue(amount.spread().isPresent());
        assertEquals(Optional.of(Evidence.SEEN), amount.provenance().evidence());
        assertEquals(
                List.of(new SourceKey("b"), new SourceKey("a")),
                amount.provenance().sources());
    }

    @Test
    void theLongFormNeedsAValue() {
        assertEquals(List.of("1 /a missing-field"), Problems.of(() -> read("{ note: n }")));
    }

    @Test
    void anAmountIsWrittenAsShortAsItCanBe() {
        assertEquals(TextNode.of("90 g"), AmountForm.write(Amount.parse("90 g")));
        Amount estimated = read("{ value: 90 g, range: [80 g, 99 g] }").orElseThrow();
        assertEquals(
                "a:\n  value: 90 g\n  range:\n    - 80 g\n    - 99 g\n",
                Snippet.written(builder -> builder.put("a", AmountForm.write(estimated))));
    }
}
