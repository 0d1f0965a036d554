package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.Memo;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Draws;
import io.github.footprint4j.system.FlatAnswer;
import io.github.footprint4j.system.FlatCell;
import io.github.footprint4j.system.FlatModel;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.system.Workers;
import io.github.footprint4j.uncertainty.Stratified;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The flat models of the bundled products are the library itself. */
class BundledFlatModelsTest {

    private static final double SAME = 1e-12;
    private static final double SAME_DRAWS = 1e-9;
    private static final int SETTINGS = 200;

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);

    static List<String> products() {
        return Products.ids();
    }

    private static SolvedSystem solved(String id) {
        return CALCULATOR.system(Products.bundled(id)).atStatedValues();
    }

    /** Oracle: {@link ProductSystem#at}, which solves the matrix. */
    @ParameterizedTest
    @MethodSource("products")
    void everySettingOfKeptInputsIsThatOfTheSystem(String id) {
        SolvedSystem base = solved(id);
        FlatModel model = FlatModel.of(base, FlatModel.exposedOrUncertain(base.system()));
        assertTrue(!model.inputs().isEmpty()
                && model.steps().size() > model.inputs().size());
        SplittableRandom random = new SplittableRandom(2050);
        for (int setting = 0; setting < SETTINGS; setting++) {
            double[] values = model.values();
            for (int i = 0; i < values.length && setting > 0; i++) {
                values[i] = moved(model.inputs().get(i), values[i], random);
            }
            assertIsSolved(model, values, base.system());
        }
    }

    private static double moved(Input input, double value, SplittableRandom random) {
        return switch (input.id().kind()) {
            case SWITCH, OPTION -> random.nextBoolean() ? value : 1 - value;
            default -> value * (0.5 + random.nextDouble());
        };
    }

    private static void assertIsSolved(FlatModel model, double[] values, ProductSystem system) {
        double[] all = system.inputs().values();
        for (int i = 0; i < values.length; i++) {
            all[system.inputs().position(model.inputs().get(i).id())] = values[i];
        }
        SolvedSystem solved = system.at(all);
        FlatAnswer answer = model.at(values);
        assertTrue(answer.isFound());
        assertClose(solved.total(), answer.total(), solved.contributions());
        for (Stage stage : Stage.values()) {
            assertClose(
                    solved.total(tag -> tag.stage() == stage),
                    answer.sum(cell -> cell.counts() && cell.tag().stage() == stage),
                    solved.contributions());
        }
        solved.contributions().stream().map(Contribution::tag).distinct().forEach(line -> {
            List<Contribution> ofLine = solved.contributions().stream()
                    .filter(cell -> cell.tag().equals(line))
                    .toList();
            assertClose(
                    solved.total(line::equals),
                    answer.sum(cell -> cell.counts() && cell.tag().equals(line)),
                    ofLine);
        });
        for (Memo memo : solved.apart()) {
            double found = answer.sum(cell -> cell.account().equals(Optional.of(memo.account()))
                    && cell.tag().equals(memo.tag()));
            assertEquals(memo.co2e(), found, SAME * Math.abs(memo.co2e()), memo::toString);
        }
        assertEquals(solved.facts().duration().seconds(), answer.duration());
        assertEquals(solved.facts().unitAmount().base(), answer.unitAmount());
    }

    private static void assertClose(double expected, double found, List<Contribution> of) {
        double magnitude =
                of.stream().mapToDouble(cell -> Math.abs(cell.co2e())).sum();
        assertEquals(expected, found, SAME * magnitude);
    }

    @ParameterizedTest
    @MethodSource("products")
    void slopesAreThoseOfTheSystem(String id) {
        SolvedSystem base = solved(id);
        FlatModel model = FlatModel.of(base, FlatModel.exposedOrUncertain(base.system()));
        FlatAnswer answer = model.at(model.values());
        double[] expected = base.gradient();
        double[] found = answer.gradient(FlatCell::counts);
        double[] ofDuration = base.gradientOfDuration();
        for (int i = 0; i < found.length; i++) {
            int input = base.system().inputs().position(model.inputs().get(i).id());
            assertEquals(
                    expected[input],
                    found[i],
                    1e-10 * Math.abs(expected[input]),
                    model.inputs().get(i).id()::toString);
            assertEquals(ofDuration[input], answer.gradientOfDuration()[i]);
        }
    }

    /** Oracle: the library's own draws. */
    @ParameterizedTest
    @MethodSource("products")
    void theFirstBlockOfDrawsIsThatOfTheLibrary(String id) {
        SolvedSystem base = solved(id);
        FlatModel model = FlatModel.of(base, FlatModel.exposedOrUncertain(base.system()));
        double[] expected = Draws.of(base, cell -> cell.tag().stage(), Drawing.DEFAULT.withBlocks(2), Workers.CALLER)
                .total()
                .values()
                .toArray();
        Stratified[] numbers = new Stratified[model.inputs().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Stratified.of(model.inputs().get(i).drawnAs().streamKey(), Drawing.DEFAULT.seed());
        }
        for (int draw = 0; draw < Stratified.BLOCK; draw++) {
            double[] values = model.values();
            for (int i = 0; i < values.length; i++) {
                double p = numbers[i].at(draw);
                double stated = values[i];
                values[i] = model.inputs()
                        .get(i)
                        .drawn()
                        .map(one -> one.quantile(p))
                        .orElse(stated);
            }
            assertEquals(expected[draw], model.at(values).total(), SAME_DRAWS * Math.abs(expected[draw]));
        }
    }
}
