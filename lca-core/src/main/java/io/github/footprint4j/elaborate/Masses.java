package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.model.Condition;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.resolve.Amounts;
import io.github.footprint4j.resolve.Conditions;
import io.github.footprint4j.resolve.Parameters;
import io.github.footprint4j.resolve.Shares;
import io.github.footprint4j.resolve.Workshop;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The sum of the masses of the parts that are present; its names are {@code product_mass}, {@code packed_mass} and, for what the
 * parts leave to the end-of-life list, {@code rest_mass}.
 */
final class Masses implements Parameters.Built {

    /** What one product contains, without packaging and accessories. */
    static final Set<PartKind> PRODUCT = Set.of(PartKind.COMPONENT, PartKind.FOOD, PartKind.CONSUMABLE);

    /** What is shipped with one product; what is installed or delivered later goes another way. */
    static final Set<PartKind> PACKED =
            Set.of(PartKind.COMPONENT, PartKind.FOOD, PartKind.CONSUMABLE, PartKind.ACCESSORY, PartKind.PACKAGING);

    private static final Measured NOTHING = new Measured(new Term.Fixed(0), Dimension.MASS);

    private final Workshop workshop;
    private final Set<PartKind> kinds;
    private final Predicate<Part> believed;
    private final List<Part> parts;
    private final Field list;

    /** The masses as stated. */
    Masses(Workshop workshop, Set<PartKind> kinds, List<Part> parts, Field list) {
        this(workshop, kinds, parts, list, part -> true);
    }

    private Masses(Workshop workshop, Set<PartKind> kinds, List<Part> parts, Field list, Predicate<Part> believed) {
        this.workshop = workshop;
        this.kinds = kinds;
        this.believed = believed;
        this.parts = parts;
        this.list = list;
    }

    /** The masses that something is bought for, or that are left out with a reason: a mass without either explains nothing. */
    Masses explained() {
        return new Masses(workshop, kinds, parts, list, Masses::isExplained);
    }

    /** The masses of the parts whose end of life is their own. */
    Masses withOwnEndOfLife() {
        return new Masses(workshop, kinds, parts, list, EndOfLife::isOwn);
    }

    /** What the masses leave without those of the parts whose end of life is their own; none if a name is not known. */
    Optional<Measured> rest(Names names) {
        return value(names).map(whole -> without(whole.term(), names));
    }

    /** The same as a name of its own, beside the name that the masses have. */
    Parameters.Built restOf(String whole) {
        return new Rest(this, whole);
    }

    private Measured without(Term whole, Names names) {
        boolean any = parts.stream().anyMatch(EndOfLife::hasOwn);
        Term own = any ? withOwnEndOfLife().value(names).orElse(NOTHING).term() : NOTHING.term();
        return new Measured(whole.minus(own), Dimension.MASS);
    }

    private record Rest(Masses masses, String whole) implements Parameters.Built {

        @Override
        public SortedSet<String> needs() {
            SortedSet<String> named = masses.needs();
            named.add(whole);
            return named;
        }

        @Override
        public Optional<Measured> value(Names names) {
            return names.symbol(whole).map(symbol -> masses.without(symbol.term(), names));
        }
    }

    /** True if every part and sub-part is explained, so that no mass stands for itself alone. */
    static boolean areExplained(List<Part> parts) {
        return parts.stream().allMatch(part -> isExplained(part) && areExplained(part.parts()));
    }

    /** True if something is bought for the mass of a part, or it is left out with a reason. */
    static boolean isExplained(Part part) {
        return part.entry().activity().isPresent()
                || part.entry().attribution().excluded().isPresent();
    }

    /** Everything that the masses, quantities and conditions name. */
    @Override
    public SortedSet<String> needs() {
        SortedSet<String> named = new TreeSet<>();
        parts.stream().filter(this::isCounted).forEach(part -> collect(part, named));
        return named;
    }

    private static void collect(Part part, SortedSet<String> named) {
        part.entry().extent().mass().ifPresent(mass -> collect(mass, named));
        part.making().quantity().ifPresent(quantity -> collect(quantity, named));
        if (!part.entry().extent().condition().equals(Condition.ALWAYS)) {
            named.addAll(Conditions.names(part.entry()));
            part.entry().extent().condition().share().ifPresent(share -> named.addAll(Shares.names(share)));
        }
        for (Part sub : part.parts()) {
            collect(sub, named);
        }
    }

    private static void collect(Amount amount, SortedSet<String> named) {
        if (!amount.formula().isQuantity()) {
            named.addAll(amount.formula().names());
        }
    }

    @Override
    public Optional<Measured> value(Names names) {
        return Optional.of(sum(parts, this::isCounted, names, list).orElse(NOTHING));
    }

    Amounts amounts() {
        return workshop.amounts();
    }

    private boolean isCounted(Part part) {
        return kinds.contains(part.kind());
    }

    /** The mass of a part with its sub-parts: what it states, else their sum; empty if nothing is known of it. */
    Optional<Measured> of(Part part, Names names, Field field) {
        Optional<Measured> one = ofOne(part, names, field);
        Optional<Term> often = one.isEmpty() ? Optional.empty() : present(part, names, field);
        return often.isEmpty() ? Optional.empty() : Optional.of(one.get().times(often.get()));
    }

    /** The mass of one piece of a part with its sub-parts, while it is there. */
    Optional<Measured> ofOne(Part part, Names names, Field field) {
        return part.entry().extent().mass().isPresent() && believed.test(part)
                ? amounts().of(part.entry().extent().mass().get(), names, field.member("mass"), Dimension.MASS)
                : part.parts().isEmpty()
                        ? Optional.empty()
                        : sum(part.parts(), sub -> true, names, field.list("parts"));
    }

    /** Adds in the order of the ids, so that the order of the file makes no difference. */
    Optional<Measured> sum(List<Part> some, Predicate<Part> counted, Names names, Field fields) {
        List<Field> elements = new ArrayList<>(some.size());
        for (Part part : some) {
            elements.add(fields.element(elements.size(), part.id().value()));
        }
        List<Term> shares =
                Shares.ofEntries(workshop, some.stream().map(Part::entry).toList(), elements, names);
        List<Summand> summands = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            Part part = some.get(i);
            Term share = shares.get(i);
            if (counted.test(part)) {
                of(part, names, elements.get(i)).ifPresent(mass -> summands.add(new Summand(part, mass.times(share))));
            }
        }
        List<Term> sorted = summands.stream()
                .sorted(Comparator.comparing(summand -> summand.part().id()))
                .map(summand -> summand.mass().term())
                .toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(new Measured(Term.sum(sorted), Dimension.MASS));
    }

    private record Summand(Part part, Measured mass) {}

    /** How many pieces of a part there are, 0 while it is not there. */
    Optional<Term> present(Part part, Names names, Field field) {
        Entry entry = part.entry();
        Optional<Term> quantity = part.making().quantity().isEmpty()
                ? Optional.of(Term.Fixed.ONE)
                : amounts()
                        .of(part.making().quantity().get(), names, field.member("quantity"))
                        .map(Measured::term);
        Optional<Term> condition = new Conditions(amounts(), names).of(entry, field);
        return quantity.isEmpty() || condition.isEmpty()
                ? Optional.empty()
                : Optional.of(quantity.get().times(condition.get()));
    }
}
