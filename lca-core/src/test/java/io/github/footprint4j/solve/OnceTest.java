package io.github.footprint4j.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnceTest {

    @Test
    void theValueIsCalculatedOnceForAllThreads() {
        AtomicInteger calls = new AtomicInteger();
        Once<Integer> once = new Once<>(calls::incrementAndGet);
        assertEquals(0, calls.get());
        assertEquals(
                100, IntStream.range(0, 100).parallel().map(i -> once.value()).sum());
    }

    @Test
    void aCalculationThatFailedIsTriedAgain() {
        AtomicInteger calls = new AtomicInteger();
        Once<Integer> once = new Once<>(() -> 1 / calls.getAndIncrement());
        assertThrows(ArithmeticException.class, once::value);
        assertEquals(1, once.value());
    }
}
