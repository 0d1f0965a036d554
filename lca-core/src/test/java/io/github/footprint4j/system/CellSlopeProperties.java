package io.github.footprint4j.system;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.matrix.SparseMatrix;
import io.github.footprint4j.matrix.SparsePattern;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.solve.Solver;
import io.github.footprint4j.testkit.Systems;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedProducts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The derivative with respect to each exchange is the slope that one finds by solving A s = f anew with another cell. */
class CellSlopeProperties {

    private static final double STEP = 1e-5;
    private static final double SLOPE = 1e-6;

    @Provide
    Arbitrary<Case> models() {
        return Arbitraries.oneOf(Systems.any(), TypedProducts.any());
    }

    @Property(tries = 50)
    void theSlopeOfEveryCellIsThatOfDifferences(@ForAll("models") Case one) {
        Footprint footprint = footprint(one.library(), one.product());
        Matrices matrices = Matrices.of(footprint.solved());
        double magnitude = footprint.cube().magnitude();
        List<CellSlope> cells = footprint.solved().cellSlopes();
        for (int i = 0; i < cells.size(); i++) {
            double step = STEP * Math.max(Math.abs(cells.get(i).amount()), 1e-3);
            double slope = (matrices.total(i, step) - matrices.total(i, -step)) / (2 * step);
            double largest = Math.max(Math.abs(slope), magnitude * STEP / step);
            assertEquals(slope, cells.get(i).slope(), SLOPE * largest, cells.get(i)::toString);
        }
    }

    /** A solved system as matrices alone: c B A⁻¹ f. */
    private record Matrices(
            SparseMatrix technosphere, SparseMatrix biosphere, List<Double> counted, List<Double> demand) {

        static Matrices of(SolvedSystem solved) {
            int nodes = solved.technosphere().rows();
            double[] runs = new double[nodes];
            java.util.Arrays.setAll(runs, solved::runs);
            double[] demand = solved.technosphere().times(runs);
            return new Matrices(
                    solved.technosphere(),
                    solved.biosphere(),
                    java.util.stream.IntStream.range(0, solved.biosphere().rows())
                            .mapToObj(solved::counted)
                            .toList(),
                    java.util.Arrays.stream(demand).boxed().toList());
        }

        /** The total with a step in one cell; those of the biosphere come behind those of the technosphere. */
        double total(int cell, double step) {
            int inB = cell - technosphere.entries();
            SparseMatrix a = inB < 0 ? with(technosphere, cell, step) : technosphere;
            SparseMatrix b = inB < 0 ? biosphere : with(biosphere, inB, step);
            double[] runs = Solver.standard()
                    .analyse(a.pattern())
                    .with(a.values())
                    .solve(demand.stream().mapToDouble(Double::doubleValue).toArray())
                    .toArray();
            double[] emitted = b.times(runs);
            double total = 0;
            for (int k = 0; k < emitted.length; k++) {
                total += counted.get(k) * emitted[k];
            }
            return total;
        }

        private static SparseMatrix with(SparseMatrix matrix, int cell, double step) {
            SparsePattern pattern = matrix.pattern();
            double[] values = matrix.values().clone();
            values[cell] += step;
            return SparseMatrix.of(pattern, values);
        }
    }
}
