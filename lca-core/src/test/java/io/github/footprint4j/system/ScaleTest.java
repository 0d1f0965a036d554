package io.github.footprint4j.system;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.ProductModel;
import io.github.footprint4j.testkit.Systems;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Thousands of linked datasets, loops included; no claim about time. */
class ScaleTest {

    private static final int DATASETS = 3000;
    private static final double ROUNDING = 1e-11;

    /** A product that buys from every hundredth dataset, and the chain of the rest: each dataset takes from random others. */
    @Test
    void aProductMayReachThousandsOfDatasets() {
        Library library = library(DATASETS);
        Footprint footprint = footprint(library, product(DATASETS));
        assertEquals(DATASETS, footprint.factors().size());
        SolvedSystem solved = footprint.solved();
        assertTrue(solved.residual() < 1e-9);
        double[] scores = solved.scores();
        double sum = 0;
        for (int node = 0; node < scores.length; node++) {
            sum += solved.system().nodes().at(node).process().isEmpty() ? scores[node] : 0;
        }
        assertEquals(footprint.total(), sum, ROUNDING * footprint.cube().magnitude());
    }

    /** Random datasets; each also takes a little from the next, so that all are reached and form one loop. */
    static Library library(int size) {
        Library random = Systems.library(Systems.Shape.of(size), 1);
        List<Dataset> datasets = new ArrayList<>(random.datasets().values());
        List<Dataset> linked = new ArrayList<>();
        for (Dataset dataset : datasets) {
            int number = Integer.parseInt(dataset.id().name().substring(1));
            int next = (number + 1) % size;
            linked.add(Systems.with(dataset, "takes 0.001 " + Systems.unit(next) + " of d" + next));
        }
        return Library.of(random.id(), linked);
    }

    static Product product(int size) {
        ProductModel product = ProductModel.product("product");
        for (int dataset = 0; dataset < size; dataset += 100) {
            product.use("use" + dataset + ": buys 1 " + Systems.unit(dataset) + " of d" + dataset);
        }
        return product.build();
    }
}
