package io.github.footprint4j.data.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.process.Decider;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Parameter.Choice;
import io.github.footprint4j.process.Parameter.Truth;
import io.github.footprint4j.process.Parameter.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterFormTest {

    private static SortedMap<String, Parameter> read(String yaml) {
        return Snippet.read(
                yaml, fields -> new ParameterForm(new AmountForm(new SourceKeys())).read(fields, "parameters"));
    }

    private static Value value(String fields) {
        return read("parameters: { p_1: { role: design, " + fields + " } }")
                .get("p_1")
                .value();
    }

    private static Optional<Decider> decider(String fields) {
        return read("parameters: { p_1: { " + fields + " } }").get("p_1").decider();
    }

    private static List<String> problems(String fields) {
        return Problems.of(() -> read("parameters: { p_1: { " + fields + " } }"));
    }

    @Test
    void onlyAClosedListMakesAWordAName() {
        assertEquals(new Choice("CN"), value("value: CN, oneOf: [CN, EU27]"));
        assertTrue(value("value: CN") instanceof Parameter.Numeric);
        assertEquals(new Truth(false), value("value: false, oneOf: [true, false]"));
    }

    @Test
    void aNameMayBeThatOfADataset() {
        assertEquals(
                new Choice("aluminium, recycled @ CN"),
                value("value: \"aluminium, recycled @ CN\", oneOf: [\"aluminium, recycled @ CN\"]"));
    }

    @Test
    void theSameQuantityInAnotherUnitIsAllowed() {
        assertEquals("1000 g", value("value: 1000 g, oneOf: [1 kg, 2 kg]").toString());
    }

    @Test
    void aRoleIsNeeded() {
        assertEquals(List.of("1 /parameters/p_1 missing-field"), problems("value: 3 kg"));
    }

    @Test
    void rangeAndLimitsOfALeverConflict() {
        assertEquals(
                List.of("1 /parameters/p_1/min conflicting-fields"),
                problems("value: 1, role: design, range: [0, 2], min: 0"));
        assertEquals(
                List.of("1 /parameters/p_1/centre conflicting-fields"),
                problems("value: 1, role: design, range: [0, 2], centre: mean"));
    }

    @Test
    void whoDecidesIsSaidOfAllThatSomebodyDecides() {
        assertEquals(Optional.of(Decider.USER), decider("value: 1, role: design, decides: user"));
        assertEquals(Optional.of(Decider.DESIGNER), decider("value: 1, role: declared, decides: designer"));
        assertEquals(Optional.of(Decider.USER), decider("value: 1, role: estimate, sigma: 0.1, decides: user"));
        assertEquals(Optional.of(Decider.DESIGNER), decider("value: 1, role: design"));
        assertEquals(
                List.of("1 /parameters/p_1/decides conflicting-fields"),
                problems("value: 1, role: derived, decides: user"));
        assertEquals(
                List.of("1 /parameters/p_1/decides unknown-word"), problems("value: 1, role: design, decides: anyone"));
    }

    @Test
    void aValueThatIsNotAllowedIsReportedWithThoseThatAre() {
        String message = Problems.issues(
                        () -> read("parameters: { p_1: { value: EU28, role: design, oneOf: [EU27, CN] } }"))
                .get(0)
                .toString();
        assertTrue(message.contains("expected one of EU27, CN. Maybe \"EU27\""), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kg", "a", "d", "t", "if", "true", "and", "pi", "1st", "a-b", "über", "product_mass"})
    void aNameThatFormulasCannotUseIsRefused(String name) {
        assertEquals(
                List.of("1 /parameters/" + name + " invalid-name"),
                Problems.of(() -> read("parameters: { \"" + name + "\": { value: 1, role: design } }")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"charge", "leak_rate", "_x", "a1", "CN", "lifetime"})
    void otherNamesCanBeUsed(String name) {
        assertTrue(
                read("parameters: { " + name + ": { value: 1, role: design } }").containsKey(name));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Map<String, Parameter> parameters =
                read("parameters:\n  grid:\n    value: CN\n    role: design\n    oneOf: [CN, \"NO\"]\n    label: L\n");
        String written = Snippet.written(builder -> builder.put("parameters", ParameterForm.write(parameters)));
        assertEquals(
                "parameters:\n  grid:\n    value: CN\n    role: design\n    oneOf:\n      - CN\n      - \"NO\"\n    label: L\n",
                written);
        assertEquals(parameters, read(written));
    }
}
