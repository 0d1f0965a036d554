package io.github.footprint4j.examples.benchmark;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.system.BatchEvaluator;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Drawn;
import io.github.footprint4j.system.Draws;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.system.Workers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
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
 * What draws cost on one thread, for a product that is elaborated already.
 *
 * <pre>mvn -q -Pjmh process-test-classes -Djmh.only=DrawsBenchmark</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DrawsBenchmark {

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;
    private static final Drawing MILLION = Drawing.DEFAULT.withBlocks(1000);

    /** The product. */
    @Param({"xiaomi-13-pro", "split-air-conditioner"})
    public String product = "";

    private ProductSystem system;
    private SolvedSystem solved;
    private int[] moving;

    /** Elaborates the product. */
    @Setup
    public void elaborate() {
        system = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011).system(Products.bundled(product));
        solved = system.atStatedValues();
        moving = IntStream.range(0, system.inputs().size())
                .filter(input -> system.inputs().at(input).drawn().isPresent())
                .toArray();
    }

    /** What is calculated once before the first draw, by stage. */
    @Benchmark
    public BatchEvaluator<?> preparation() {
        return BatchEvaluator.of(solved, moving, cell -> cell.tag().stage());
    }

    /** The default 10,000 draws of the total and its stages, and the interval of the total. */
    @Benchmark
    public List<Drawn> tenThousandByStage() {
        return interval(Drawing.DEFAULT, cell -> cell.tag().stage());
    }

    /** The same with every line. */
    @Benchmark
    public List<Drawn> tenThousandByLine() {
        return interval(Drawing.DEFAULT, Contribution::tag);
    }

    /** A million draws of the total and its interval. */
    @Benchmark
    public List<Drawn> million() {
        return interval(MILLION, cell -> "total");
    }

    private <K extends Comparable<? super K>> List<Drawn> interval(Drawing drawing, Function<Contribution, K> key) {
        Draws<K> draws = Draws.of(solved, key, drawing, Workers.CALLER);
        return List.of(draws.total().quantile(LOW), draws.total().quantile(HIGH));
    }
}
