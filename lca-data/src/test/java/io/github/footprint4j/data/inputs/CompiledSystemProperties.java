package io.github.footprint4j.data.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A compiled system at other values is the system that the changed file gives. */
class CompiledSystemProperties {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final Map<String, ProductSystem> SYSTEMS = Products.ids().stream()
            .collect(Collectors.toMap(Function.identity(), id -> CALCULATOR.system(Products.bundled(id))));
    private static final double TOLERANCE = 1e-12;

    @Property(tries = 1000)
    void atOtherValuesEqualsElaborationWithSettings(@ForAll("products") String id, @ForAll long seed) {
        RandomSettings random = new RandomSettings(SYSTEMS.get(id), Libraries.bundled(), seed);
        Footprint compiled = Footprint.of(SYSTEMS.get(id).at(random.values()));
        Footprint elaborated = CALCULATOR.footprint(random.product());
        double tolerance = TOLERANCE * elaborated.cube().magnitude();
        assertEquals(elaborated.total(), compiled.total(), tolerance, random::toString);
        for (Stage stage : Stage.values()) {
            assertEquals(stage(elaborated, stage), stage(compiled, stage), tolerance, stage::toString);
        }
        assertEquals(
                elaborated.facts().duration().years(),
                compiled.facts().duration().years(),
                TOLERANCE * 100);
        assertEquals(mass(elaborated), mass(compiled), TOLERANCE * mass(elaborated));
    }

    @Property(tries = 50)
    void settingsDoMoveTheTotal(@ForAll("products") String id, @ForAll long seed) {
        ProductSystem system = SYSTEMS.get(id);
        RandomSettings random = new RandomSettings(system, Libraries.bundled(), seed);
        assertNotEquals(
                system.atStatedValues().total(), system.at(random.values()).total());
    }

    @Property(tries = 20)
    void anotherSetOfWarmingPotentialsIsOtherValuesOfItsInputs(
            @ForAll("products") String id, @ForAll("sets") GwpSet from, @ForAll("sets") GwpSet to) {
        Footprint expected = CALCULATOR.with(Method.PAS_2050_2011.with(to)).footprint(Products.bundled(id));
        ProductSystem system = CALCULATOR.with(Method.PAS_2050_2011.with(from)).system(Products.bundled(id));
        List<Input> potentials = expected.solved().system().inputs().all();
        double[] values = potentials.stream().mapToDouble(Input::value).toArray();
        assertEquals(ids(potentials), ids(system.inputs().all()));
        assertEquals(expected.total(), system.at(values).total());
    }

    /** A kilogram is a kilogram: cell by cell the same bits, and what it counts is the mass times the potential of the other set. */
    @Property(tries = 20)
    void everyKilogramIsTheSameUnderAnotherSetOfWarmingPotentials(
            @ForAll("products") String id, @ForAll("sets") GwpSet from, @ForAll("sets") GwpSet to) {
        List<Contribution> before = cells(id, from);
        List<Contribution> after = cells(id, to);
        assertEquals(
                before.stream().map(CompiledSystemProperties::kilogram).toList(),
                after.stream().map(CompiledSystemProperties::kilogram).toList());
        for (Contribution cell : after) {
            double potential =
                    to.of(cell.substance().gas(), cell.substance().origin()).orElseThrow();
            assertEquals(cell.mass() * potential, cell.co2e(), cell::toString);
        }
    }

    /** For every product and set: the masses of the footprint under one set, characterised by the other, are its result bit for bit. */
    @Example
    void aFootprintUnderAnotherSetIsTheOneCalculatedFromTheStart() {
        for (String id : Products.ids()) {
            Footprint latest = Footprint.of(SYSTEMS.get(id).atStatedValues());
            for (GwpSet set : GwpSet.all()) {
                Footprint expected =
                        CALCULATOR.with(Method.PAS_2050_2011.with(set)).footprint(Products.bundled(id));
                Footprint switched = latest.under(set);
                assertEquals(expected.total(), switched.total(), () -> id + " under " + set);
                assertEquals(expected.cube().cells(), switched.cube().cells(), () -> id + " under " + set);
                assertEquals(expected.apart(), switched.apart(), () -> id + " under " + set);
                assertEquals(expected.warnings(), switched.warnings(), () -> id + " under " + set);
            }
        }
    }

    private static List<Contribution> cells(String id, GwpSet set) {
        Method method = Method.PAS_2050_2011.with(set);
        return CALCULATOR.with(method).footprint(Products.bundled(id)).cube().cells();
    }

    private static List<Object> kilogram(Contribution cell) {
        return List.of(cell.tag(), cell.process(), cell.mass(), cell.substance());
    }

    @Provide
    Arbitrary<String> products() {
        return Arbitraries.of(Products.ids());
    }

    @Provide
    Arbitrary<GwpSet> sets() {
        return Arbitraries.of(GwpSet.all());
    }

    private static List<Object> ids(List<Input> inputs) {
        return inputs.stream().<Object>map(Input::id).toList();
    }

    private static double stage(Footprint footprint, Stage stage) {
        return footprint.byStage().getOrDefault(stage, 0.0);
    }

    private static double mass(Footprint footprint) {
        return footprint.facts().explainedMass().kilograms();
    }
}
