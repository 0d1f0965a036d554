package io.github.footprint4j.sensitivity;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.result.Deviations;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.CellSlope;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.testkit.Systems;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedProducts;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SensitivityProperties {

    private static final double EXACT = 1e-12;

    @Provide
    Arbitrary<Case> models() {
        return Arbitraries.oneOf(Systems.any(), TypedProducts.any());
    }

    @Property(tries = 100)
    void theVarianceSharesAddUpToOne(@ForAll("models") Case one) {
        Footprint footprint = footprint(one.library(), one.product());
        List<DataPoint> points = DataPoint.of(footprint);
        double sum = points.stream().mapToDouble(DataPoint::varianceShare).sum();
        assertEquals(points.isEmpty() ? 0 : 1, sum, EXACT);
        for (DataPoint point : points) {
            assertEquals(footprint.deviations().deviation(), point.now(), EXACT * point.now());
            assertTrue(point.others() <= point.remaining(0.5) && point.remaining(0.5) <= point.now());
        }
    }

    /** A footprint is linear in what datasets emit: the slopes of all emissions times their amounts are the total. */
    @Property(tries = 100)
    void theEmissionsTogetherGiveTheTotal(@ForAll("models") Case one) {
        Footprint footprint = footprint(one.library(), one.product());
        SolvedSystem solved = footprint.solved();
        List<CellSlope> cells = solved.cellSlopes();
        int emissions = solved.biosphere().entries();
        double sum = cells.subList(cells.size() - emissions, cells.size()).stream()
                .mapToDouble(cell -> cell.slope() * cell.amount())
                .sum();
        assertEquals(
                footprint.total(), sum, EXACT * Math.max(1, footprint.cube().magnitude()));
    }

    /** Twice everything that is exchanged with suppliers and saved, and made: the total is the same, whatever loops there are. */
    @Property(tries = 100)
    void aColumnTwiceAsLargeChangesNothing(@ForAll("models") Case one) {
        Footprint footprint = footprint(one.library(), one.product());
        List<CellSlope> cells = footprint.solved().cellSlopes();
        double magnitude = Math.max(1, footprint.cube().magnitude());
        footprint.solved().system().nodes().names().stream()
                .filter(node -> node.process().isPresent())
                .forEach(node -> assertEquals(
                        0,
                        cells.stream()
                                .filter(cell -> cell.node().equals(node))
                                .mapToDouble(cell -> cell.slope() * cell.amount())
                                .sum(),
                        EXACT * 100 * magnitude,
                        node.toString()));
    }

    @Property(tries = 50)
    void theDeviationsOfADifferenceAreTheDifferences(@ForAll("models") Case one, @ForAll("models") Case other) {
        Deviations first = footprint(one.library(), one.product()).deviations();
        Deviations second = footprint(other.library(), other.product()).deviations();
        Deviations difference = first.minus(second);
        assertTrue(difference.deviation() <= first.deviation() + second.deviation() + EXACT);
        difference.byInput().forEach((input, part) -> assertEquals(first.of(input) - second.of(input), part, EXACT));
        assertEquals(difference.deviation(), second.minus(first).deviation());
    }

    @Property(tries = 30)
    void barsHoldTheTotalAsStatedWhereTheInputCanBeThere(@ForAll("models") Case one) {
        Footprint footprint = footprint(one.library(), one.product());
        Tornado tornado = Tornado.of(footprint);
        List<Double> swings = tornado.bars().stream().map(Tornado.LeverBar::swing).toList();
        assertTrue(IntStream.range(1, swings.size()).allMatch(i -> swings.get(i - 1) >= swings.get(i)));
        tornado.bars().forEach(bar -> assertTrue(bar.low().total() < bar.high().total()));
    }
}
