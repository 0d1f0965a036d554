package io.github.footprint4j.system;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.testkit.Systems;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.Systems.Shape;
import io.github.footprint4j.testkit.TypedProducts;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Who draws makes no difference to what is drawn. */
class DrawWorkersTest {

    private static final Drawing DRAWING = Drawing.DEFAULT.withBlocks(5);

    @Provide
    Arbitrary<Case> models() {
        return Arbitraries.oneOf(Systems.any(), TypedProducts.any());
    }

    @Property(tries = 10)
    void anyNumberOfThreadsDrawsTheSameBits(@ForAll("models") Case one) {
        ProductSystem system = footprint(one.library(), one.product()).solved().system();
        Draws<String> alone = draws(system, Workers.CALLER);
        for (int threads : new int[] {1, 2, 8}) {
            ExecutorService executor = Executors.newFixedThreadPool(threads);
            try {
                assertSame(alone, draws(system, Workers.of(executor, threads)));
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private static void assertSame(Draws<String> expected, Draws<String> found) {
        assertArrayEquals(bits(expected.total()), bits(found.total()));
        assertEquals(expected.groups(), found.groups());
        expected.groups().forEach(group -> assertArrayEquals(bits(expected.of(group)), bits(found.of(group))));
        assertEquals(expected.outside(), found.outside());
        assertEquals(expected.total().quantile(0.975), found.total().quantile(0.975));
    }

    private static long[] bits(Sample sample) {
        return sample.values().mapToLong(Double::doubleToLongBits).toArray();
    }

    private static Draws<String> draws(ProductSystem system, Workers workers) {
        return Draws.of(system, cell -> cell.tag().line(), DRAWING, workers);
    }

    private static ProductSystem system() {
        Case one = Systems.of(Shape.of(8), 3);
        return footprint(one.library(), one.product()).solved().system();
    }

    @Test
    void everyBlockIsHeardOf() {
        ConcurrentSkipListSet<Integer> heard = new ConcurrentSkipListSet<>();
        draws(system(), Workers.CALLER.heardBy((done, all) -> {
            assertEquals(5, all);
            heard.add(done);
        }));
        assertEquals("[1, 2, 3, 4, 5]", heard.toString());
    }

    private static final class Impatient implements DrawListener {

        private int heard;

        @Override
        public synchronized void blockDone(int done, int all) {
            heard = done;
        }

        @Override
        public synchronized boolean isCancelled() {
            return heard >= 2;
        }
    }

    @Test
    void whoeverListensMayCancel() {
        Impatient listener = new Impatient();
        CancellationException cancelled =
                assertThrows(CancellationException.class, () -> draws(system(), Workers.CALLER.heardBy(listener)));
        assertEquals("cancelled after 2 of 5 blocks", cancelled.getMessage());
        assertEquals(2, listener.heard);
    }

    @Test
    void anInterruptedCallerStopsAndStaysInterrupted() {
        ProductSystem system = system();
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            Thread.currentThread().interrupt();
            Draws<String> alone = draws(system, Workers.CALLER);
            assertEquals(0, alone.failed(), "who draws alone waits for nobody");
            assertTrue(Thread.interrupted());
        } finally {
            executor.shutdownNow();
        }
        assertFalse(Thread.interrupted());
    }

    @Test
    void anExecutorThatNeverBeginsOrRefusesSlowsNothingDown() {
        ProductSystem system = system();
        Draws<String> alone = draws(system, Workers.CALLER);
        assertSame(alone, draws(system, Workers.of(task -> {}, 4)));
        assertSame(
                alone,
                draws(
                        system,
                        Workers.of(
                                task -> {
                                    throw new RejectedExecutionException("full");
                                },
                                4)));
        assertThrows(IllegalArgumentException.class, () -> Workers.of(Runnable::run, -1));
    }

    @Test
    void whatAListenerThrowsReachesTheCaller() {
        IllegalStateException thrown = new IllegalStateException("no more");
        ProductSystem system = system();
        Workers workers = Workers.CALLER.heardBy((done, all) -> {
            throw thrown;
        });
        IllegalStateException found = assertThrows(IllegalStateException.class, () -> draws(system, workers));
        org.junit.jupiter.api.Assertions.assertSame(thrown, found);
    }
}
