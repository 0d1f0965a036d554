package io.github.footprint4j.solve;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is calculated when first asked for and then kept; thread-safe. If the calculation throws, the next caller tries again. */
public final class Once<T> {

    private final Supplier<T> calculation;
    private volatile @Nullable T value;

    /** A value that is not calculated yet. */
    public Once(Supplier<T> calculation) {
        this.calculation = calculation;
    }

    /** The value. */
    public T value() {
        T known = value;
        return known != null ? known : calculated();
    }

    private synchronized T calculated() {
        T known = value;
        if (known == null) {
            known = calculation.get();
            value = known;
        }
        return known;
    }
}
