package io.github.footprint4j.target;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.unit.Quantity;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Something that can be done about a footprint, and what it costs.
 *
 * @param id its id
 * @param name its name for people
 * @param cost what it costs: money or a plain number of points; of a lever, per unit of the value that is moved
 * @param doing what is done
 * @param terms with which other measures it cannot go together
 */
public record Measure(MeasureId id, String name, Quantity cost, Doing doing, Terms terms) {

    /** What a measure does. */
    public sealed interface Doing {
        /** The answer for the kind of doing that this is. */
        <R> R match(Function<WholeMeasure, R> changes, Function<GradualMeasure, R> lever);
    }

    /**
     * Done or not done.
     *
     * @param changes the changes, all of them together
     */
    public record WholeMeasure(List<Change> changes) implements Doing {

        /** Copies the list. */
        public WholeMeasure {
            changes = List.copyOf(changes);
        }

        @Override
        public <R> R match(Function<WholeMeasure, R> changes, Function<GradualMeasure, R> lever) {
            return changes.apply(this);
        }
    }

    /**
     * Done as far as wanted: a parameter moves from its stated value to any other between two bounds.
     *
     * @param parameter the parameter
     * @param from the smallest value
     * @param to the largest value
     */
    public record GradualMeasure(String parameter, Quantity from, Quantity to) implements Doing {
        @Override
        public <R> R match(Function<WholeMeasure, R> changes, Function<GradualMeasure, R> lever) {
            return lever.apply(this);
        }
    }

    /**
     * What cannot be done together with a measure.
     *
     * @param excludes measures that it excludes, whether or not they say so too
     * @param eitherOr a group of which at most one is done; empty for none
     */
    public record Terms(SortedSet<MeasureId> excludes, Optional<String> eitherOr) {

        /** Goes together with everything. */
        public static final Terms FREE = new Terms(Collections.emptySortedSet(), Optional.empty());

        /** Copies the set. */
        public Terms {
            excludes = Collections.unmodifiableSortedSet(new TreeSet<>(excludes));
        }
    }

    /** True if one of the two excludes the other, or both are of one group. */
    public boolean excludes(Measure other) {
        return terms.excludes().contains(other.id)
                || other.terms.excludes().contains(id)
                || (terms.eitherOr().isPresent() && terms.eitherOr().equals(other.terms.eitherOr()));
    }

    /** What is changed while it is done; nothing for a lever. */
    public List<Change> changes() {
        return doing.match(WholeMeasure::changes, lever -> List.of());
    }

    /** How far it can be done; empty for a measure that is done or not. */
    public Optional<GradualMeasure> lever() {
        return doing.match(changes -> Optional.empty(), Optional::of);
    }

    /** True for a measure that is done as far as wanted. */
    public boolean isLever() {
        return lever().isPresent();
    }
}
