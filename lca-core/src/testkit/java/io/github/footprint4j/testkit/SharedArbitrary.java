package io.github.footprint4j.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ExhaustiveGenerator;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that is equal to itself alone, of which there is one for all equal ones.
 *
 * <p>jqwik looks generators up by their arbitraries at every choice of every try. Without this it compares the whole tree below a choice
 * each time, which takes nine tenths of the time of a property about products; with it a look at one object is enough. The values are
 * those of the arbitrary inside.
 *
 * @param <T> the type of the values
 */
public final class SharedArbitrary<T> implements Arbitrary<T> {

    private static final Map<Arbitrary<?>, SharedArbitrary<?>> ALL = new ConcurrentHashMap<>();

    private final Arbitrary<T> inside;

    private SharedArbitrary(Arbitrary<T> inside) {
        this.inside = inside;
    }

    /** The one for all arbitraries that are equal to this one; not for those made anew in every try. */
    @SuppressWarnings("unchecked") // equal arbitraries give equal values
    public static <T> Arbitrary<T> of(Arbitrary<T> arbitrary) {
        return (Arbitrary<T>) ALL.computeIfAbsent(arbitrary, SharedArbitrary::new);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return inside.generator(genSize);
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return inside.generatorWithEmbeddedEdgeCases(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return inside.edgeCases(maxEdgeCases);
    }

    @Override
    public Optional<ExhaustiveGenerator<T>> exhaustive(long maxNumberOfSamples) {
        return inside.exhaustive(maxNumberOfSamples);
    }
}
