package io.github.footprint4j.examples.benchmark;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.system.CellSlope;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SolvedSystem;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the derivatives with respect to all inputs cost, beside one footprint of a product that is elaborated already.
 *
 * <pre>mvn -q -Pjmh process-test-classes</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GradientBenchmark {

    /** The product. */
    @Param({"xiaomi-13-pro", "split-air-conditioner"})
    public String product = "";

    private ProductSystem system;
    private SolvedSystem solved;
    private double[] values;

    /** Elaborates the product. */
    @Setup
    public void elaborate() {
        system = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011).system(Products.bundled(product));
        values = system.inputs().values();
        solved = system.at(values);
    }

    /** One footprint: the system at values, solved, with its contributions, and their sum. */
    @Benchmark
    public double footprint() {
        return system.at(values).total();
    }

    /** The derivatives with respect to all inputs of a solved system. */
    @Benchmark
    public double[] gradient() {
        return solved.gradient();
    }

    /** One footprint and all its derivatives. */
    @Benchmark
    public double[] footprintAndGradient() {
        return system.at(values).gradient();
    }

    /** The derivatives with respect to all exchanges, by name. */
    @Benchmark
    public List<CellSlope> exchanges() {
        return solved.cellSlopes();
    }
}
