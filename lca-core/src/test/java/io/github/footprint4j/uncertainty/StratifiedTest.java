package io.github.footprint4j.uncertainty;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StratifiedTest {

    /** Oracle: the five steps of the class comment written again in Python 3.11; the numbers are exact. */
    @ParameterizedTest
    @CsvSource({
        "parameter xiaomi-2023/lifetime, 2050, 0, 0, 0.2861666641685879",
        "parameter xiaomi-2023/lifetime, 2050, 0, 1, 0.26402396529715044",
        "parameter xiaomi-2023/lifetime, 2050, 0, 999, 0.995948955336702",
        "parameter xiaomi-2023/lifetime, 2050, 9, 500, 0.039745876778266395",
        "amount pine-table/böard, -1, 0, 3, 0.9790306098439032",
        "amount pine-table/böard, 1099511627776, 123456, 7, 0.840764170898241"
    })
    void theNumbersAreTheSameEverywhere(String text, long seed, int block, int draw, double expected) {
        Stratified numbers = Stratified.of(StreamKey.of(text), seed);
        numbers.startBlock(block);
        assertEquals(expected, numbers.at(draw));
    }

    @Property(tries = 50)
    void everyStratumOfABlockIsMetOnce(@ForAll String text, @ForAll long seed, @ForAll @IntRange(min = 0) int block) {
        Stratified numbers = Stratified.of(StreamKey.of(text), seed);
        numbers.startBlock(block);
        BitSet met = new BitSet();
        for (int draw = 0; draw < Stratified.BLOCK; draw++) {
            double number = numbers.at(draw);
            assertTrue(number > 0 && number < 1);
            met.set((int) (number * Stratified.BLOCK));
        }
        assertEquals(Stratified.BLOCK, met.cardinality());
    }

    @Test
    void manyAtOnceAreThoseOneByOne() {
        Stratified numbers = Stratified.of(StreamKey.of("a"), 1);
        numbers.startBlock(3);
        double[] filled = new double[20];
        numbers.fill(12, 20, filled);
        double[] single = new double[20];
        Arrays.setAll(single, i -> numbers.at(12 + i));
        assertArrayEquals(single, filled);
    }

    /** Within a stratum the place is uniform: Kolmogorov-Smirnov over 20 blocks, 1.95 / √n is exceeded once in 1,000 tests. */
    @Test
    void theNumbersAreUniformWithinTheirStrata() {
        Stratified numbers = Stratified.of(StreamKey.of("place"), 5);
        double[] places = new double[20 * Stratified.BLOCK];
        for (int i = 0; i < places.length; i++) {
            if (i % Stratified.BLOCK == 0) {
                numbers.startBlock(i / Stratified.BLOCK);
            }
            double scaled = numbers.at(i % Stratified.BLOCK) * Stratified.BLOCK;
            places[i] = scaled - Math.floor(scaled);
        }
        assertTrue(KolmogorovSmirnov.distance(places, x -> x) < 1.95 / Math.sqrt(places.length));
    }
}
