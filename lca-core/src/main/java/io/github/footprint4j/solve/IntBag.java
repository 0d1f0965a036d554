package io.github.footprint4j.solve;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** A growing list of numbers. */
final class IntBag {

    private int[] numbers = new int[4];
    private int size;

    int size() {
        return size;
    }

    int at(int i) {
        return numbers[i];
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    /** Removes the numbers that the condition refuses; the others keep their order. */
    void keepIf(IntPredicate condition) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (condition.test(numbers[i])) {
                numbers[kept++] = numbers[i];
            }
        }
        size = kept;
    }

    /** Sorts the numbers and removes repetitions. */
    void sortDistinct() {
        Arrays.sort(numbers, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[kept++] = numbers[i];
            }
        }
        size = kept;
    }
}
