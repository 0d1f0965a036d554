package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.resolve.Conditions;
import io.github.footprint4j.resolve.Workshop;
import io.github.footprint4j.unit.Dimension;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Work on a mass of a part, as it is to the parts inside it. Work on less than the whole part may have been done on the rest of it; what
 * is more than the rest was done on what is inside.
 *
 * @param part the part
 * @param work the entry of work
 * @param at where the work names its dataset
 * @param beyond the mass that is worked, less that of the whole part
 * @param often how often what is looked at is in one part, or in the product for work of production
 */
record OuterWork(Part part, Entry work, Field at, Term beyond, Term often) {

    /** Shares of a mass up to which two masses are the same. */
    private static final double ROUNDING = 1e-9;

    /**
     * What is known of masses.
     *
     * @param workshop where amounts are read
     * @param names the names they may use
     */
    record Scales(Workshop workshop, Names names) {

        /** Work on one piece of a part; empty if it is not on a mass, or the part has none. */
        Optional<OuterWork> of(Part part, Field field, Entry work, Field at, Term often) {
            Optional<Term> whole = masses(field).ofOne(part, names, field).map(Measured::term);
            Optional<Term> worked = worked(work, at);
            return whole.flatMap(all -> worked.map(
                    mass -> new OuterWork(part, work, at.member("of"), mass.minus(all.times(often)), often)));
        }

        private Optional<Term> worked(Entry work, Field at) {
            Extent extent = work.extent();
            boolean isPlain = extent.times().isEmpty()
                    && extent.during().isEmpty()
                    && extent.condition().share().isEmpty();
            Optional<Amount> amount = extent.amount().or(extent::mass).filter(unused -> isPlain);
            Field member = at.member(extent.amount().isPresent() ? "amount" : "mass");
            return amount.flatMap(found -> workshop.amounts().of(found, names, member))
                    .filter(found -> found.dimension().equals(Dimension.MASS))
                    .flatMap(mass -> new Conditions(workshop.amounts(), names)
                            .of(work, at)
                            .map(mass.term()::times));
        }

        /** How often a part is in what is around it; empty if it is a share of a list. */
        Optional<Term> often(Part part, Field field) {
            return part.entry().extent().condition().share().isPresent()
                    ? Optional.empty()
                    : masses(field).present(part, names, field);
        }

        private Masses masses(Field field) {
            return new Masses(workshop, EnumSet.allOf(PartKind.class), List.of(), field);
        }
    }

    /** The same for what is a number of times inside. */
    OuterWork inside(Term count) {
        return new OuterWork(part, work, at, beyond, often.times(count));
    }

    /** Says something if the work is done on a part inside, too. */
    void whereDone(Part inside, Field field, Scales scales, Issue said) {
        Optional<Term> count = scales.often(inside, field);
        scales.masses(field)
                .ofOne(inside, scales.names(), field)
                .flatMap(mass -> count.map(there -> mass.term().times(there).times(often)))
                .ifPresent(mass -> scales.workshop()
                        .context()
                        .whereSome(
                                new Measured(beyond.plus(mass.times(new Term.Fixed(1 - ROUNDING))), Dimension.MASS),
                                said));
    }
}
