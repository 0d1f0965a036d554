package io.github.footprint4j.data.golden;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.footprint4j.data.product.ProductFile;
import io.github.footprint4j.data.product.StudyLookup;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** What every golden case must hold, from the file to the result and back; each source of cases inherits it. */
abstract class GoldenBattery {

    /** Views and cells are sums of the same numbers in another order. */
    private static final double SUMMATION = 1e-12;

    private static final double RESIDUAL = 1e-9;

    /** The cases to hold, by name. */
    abstract Stream<GoldenCase> cases();

    @TestFactory
    Stream<DynamicContainer> everyCase() {
        return cases().map(one -> dynamicContainer(one.name(), tests(one)));
    }

    private static Stream<DynamicTest> tests(GoldenCase golden) {
        return Stream.of(
                dynamicTest("gives what its oracle says", () -> givesWhatItsOracleSays(golden)),
                dynamicTest("has the notes it should have", () -> hasItsNotes(golden)),
                dynamicTest("every view adds up to the total", () -> everyViewAddsUp(golden.footprint())),
                dynamicTest("the residual is small", () -> hasSmallResidual(golden.footprint())),
                dynamicTest("written and read again it gives the same bits", () -> survivesWriting(golden)));
    }

    private static void givesWhatItsOracleSays(GoldenCase golden) {
        Footprint footprint = golden.footprint();
        List<Executable> checks = new ArrayList<>();
        golden.expectation().numbers().forEach((view, numbers) -> {
            Map<String, Double> found = view.of(footprint);
            numbers.forEach((key, expected) -> checks.add(() -> assertNear(
                    golden, view + " " + key, expected, found.getOrDefault(key, view.addsUp() ? 0.0 : Double.NaN))));
            checks.add(() -> assertKnown(view, numbers, footprint));
        });
        golden.expectation()
                .deviation()
                .ifPresent(expected -> checks.add(() -> assertTrue(
                        Expectation.FINITE_DIFFERENCES.accepts(
                                expected, footprint.deviations().deviation()),
                        () -> "expected the deviation " + expected.text() + ", found "
                                + footprint.deviations().deviation())));
        assertAll(checks);
    }

    private static void assertNear(GoldenCase golden, String what, Expected expected, double found) {
        Tolerance tolerance = golden.expectation().tolerance();
        assertTrue(
                tolerance.accepts(expected, found),
                () -> what + ": expected " + expected.text() + " ("
                        + golden.expectation().oracle() + "), found " + found + ", tolerance " + tolerance);
    }

    /** A line that the product does not have would pass as a contribution of 0. */
    private static void assertKnown(View view, Map<String, Expected> numbers, Footprint footprint) {
        if (view == View.LINES) {
            List<String> lines =
                    footprint.lines().stream().map(line -> line.tag().line()).toList();
            numbers.keySet().forEach(key -> assertTrue(lines.contains(key), () -> key + " is none of " + lines));
        }
    }

    /** Most cases show one rule and no whole life cycle, so that an empty stage says nothing of them. */
    private static void hasItsNotes(GoldenCase golden) {
        List<IssueCode> found = golden.footprint().warnings().stream()
                .map(Issue::code)
                .filter(code -> code != IssueCode.EMPTY_STAGE)
                .distinct()
                .sorted()
                .toList();
        List<IssueCode> expected =
                golden.expectation().notes().stream().sorted().toList();
        assertEquals(expected, found);
    }

    private static void everyViewAddsUp(Footprint footprint) {
        double tolerance = SUMMATION * footprint.cube().magnitude();
        assertAll(Arrays.stream(View.values()).filter(View::addsUp).map(view -> () -> {
            double sum = CompensatedSum.of(view.of(footprint).values().stream().mapToDouble(Double::doubleValue));
            assertEquals(footprint.total(), sum, tolerance, () -> view + " must add up to the total");
        }));
        assertEquals(footprint.total(), footprint.solved().total(), 0, "the system and its result");
    }

    private static void hasSmallResidual(Footprint footprint) {
        double residual = footprint.solved().residual();
        assertTrue(residual < RESIDUAL, () -> "found the residual " + residual);
    }

    private static void survivesWriting(GoldenCase golden) {
        Footprint before = golden.footprint();
        assertAll(Stream.of("yaml", "json").map(ending -> () -> {
            Product product = golden.product();
            String text = ending.equals("yaml") ? ProductFile.yaml(product) : ProductFile.json(product);
            StudyLookup studies =
                    StudyLookup.of(product.declarations().study().stream().toList());
            Product copy = ProductFile.read(Source.named("copy." + ending).with(text), studies);
            Footprint after = golden.footprintOf(copy);
            assertEquals(before.cube().cells(), after.cube().cells());
            assertEquals(before.total(), after.total());
            assertEquals(before.interval(), after.interval());
            assertEquals(before.apart(), after.apart());
        }));
    }
}
