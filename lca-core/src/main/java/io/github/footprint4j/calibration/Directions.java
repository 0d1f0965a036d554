package io.github.footprint4j.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * What observations can tell: the directions of z with a singular value above {@value #NOTHING} of the largest, strongest first, each
 * with its largest load positive. About everything at right angles to all of them, the null space, the observations say nothing.
 */
final class Directions {

    private static final double NOTHING = 1e-9;

    private Directions() {}

    /** The directions of the derivatives of observations with respect to z. */
    static List<FactorDirection> of(double[][] slopes) {
        if (slopes.length == 0) {
            return List.of();
        }
        SingularValueDecomposition decomposition =
                new SingularValueDecomposition(new Array2DRowRealMatrix(slopes, false));
        double[] strengths = decomposition.getSingularValues();
        RealMatrix loads = decomposition.getV();
        List<FactorDirection> directions = new ArrayList<>();
        for (int i = 0; i < strengths.length && strengths[i] > NOTHING * strengths[0]; i++) {
            directions.add(new FactorDirection(strengths[i], upright(loads.getColumn(i))));
        }
        return Collections.unmodifiableList(directions);
    }

    private static List<Double> upright(double[] loads) {
        int largest = 0;
        for (int k = 1; k < loads.length; k++) {
            largest = Math.abs(loads[k]) > Math.abs(loads[largest]) ? k : largest;
        }
        double sign = loads[largest] < 0 ? -1 : 1;
        return IntStream.range(0, loads.length)
                .mapToObj(k -> sign * loads[k] + 0.0)
                .toList();
    }
}
