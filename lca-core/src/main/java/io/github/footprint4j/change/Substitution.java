package io.github.footprint4j.change;

import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.UnitProcess;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Puts one dataset in the place of another in each element that asks for it. */
final class Substitution implements Rewriting {

    private static final Reference MARK = new Reference("", List.of());

    private final Change.Substitute change;
    private final Replacement replacement;
    private final Issues issues;
    private final Portion portion;
    private final References references;
    private final SortedSet<EntryId> parts = new TreeSet<>();
    private final NewMaterial material;
    private boolean isPlain;
    private boolean isByMass;

    /**
     * For one change.
     *
     * @param change the change
     * @param replacement the dataset that comes
     * @param material what is known of it
     * @param issues where problems and notes go
     */
    Substitution(Change.Substitute change, Replacement replacement, NewMaterial material, Issues issues) {
        this.change = change;
        this.material = material;
        this.replacement = replacement;
        this.issues = issues;
        this.portion = Portion.of(change.share());
        this.references = references(Optional.empty());
    }

    /** The parts whose material was replaced. */
    SortedSet<EntryId> parts() {
        return parts;
    }

    /** True if something was replaced that is no change of recycled content. */
    boolean isPlain() {
        return isPlain;
    }

    /** True if mass was replaced that has a volume, so that 1 : 1 by mass is another part than 1 : 1 by volume. */
    boolean isByMass() {
        return isByMass;
    }

    private boolean isMeant(Reference reference) {
        return replacement.catalogue().isMeant(change.of(), reference);
    }

    /** What becomes of the references of a process, or of a line. */
    private References references(Optional<ProcessId> buyer) {
        return new References(reference -> replacement.catalogue().isMeant(change.of(), reference, buyer)
                ? replacement.instead(reference)
                : reference);
    }

    @Override
    public List<Part> of(Part part) {
        boolean isMaterial = isAskedFor(part.entry());
        if (!isMaterial) {
            return plain(part, withLegs(part, references.of(part)));
        }
        parts.add(part.id());
        Optional<RecycledShare> recycled = RecycledShare.find(part, change.by(), replacement.catalogue());
        if (recycled.isEmpty()) {
            return plain(part, fitted(ofNewMaterial(part)));
        }
        Equivalence equivalence = change.equivalence();
        boolean isContentAlone = equivalence.ratio().isEmpty()
                && equivalence.yield().isEmpty()
                && equivalence.work().isEmpty();
        List<Part> changed = isContentAlone
                ? List.of(recycled.get().portion(portion))
                : portion.split(part, fitted(recycled.get().whole()), Substitution::times);
        recycled.get()
                .note(
                        change.of(),
                        change.by(),
                        changed,
                        new Numbers(replacement.catalogue().known(), issues));
        return changed;
    }

    /** The part with another dataset, and without what belongs to a material that it no longer is. */
    private Part ofNewMaterial(Part part) {
        Part replaced = references.of(part);
        if (replaced.entry().equals(part.entry())) {
            return replaced;
        }
        isByMass |= hasShape();
        if (!material.isOther()) {
            return replaced;
        }
        return new Nature(replaced, change.equivalence(), material.dataset())
                .without(change.of(), change.by(), change.share(), issues);
    }

    private List<Part> plain(Part part, Part changed) {
        isPlain |= !changed.equals(part);
        return portion.split(part, changed, Substitution::times);
    }

    /** True if the same shape could be another mass of the new material. */
    private boolean hasShape() {
        return material.isByMass() && !material.isTwin();
    }

    /** True if the activity of an entry itself names the dataset. */
    private boolean isAskedFor(Entry entry) {
        References marked = new References(reference -> isMeant(reference) ? MARK : reference);
        return !marked.of(entry).equals(entry);
    }

    /** The part with what makes the new dataset do the work of the old one. */
    private Part fitted(Part part) {
        Equivalence equivalence = change.equivalence();
        Part made = equivalence
                .yield()
                .map(one -> part.with(part.making().withYield(one)))
                .orElse(part);
        Part worked = made.withWork(
                Stream.concat(made.work().stream(), equivalence.work().stream()).toList());
        return ratio().map(one -> worked.with(heavier(worked.entry(), one))).orElse(worked);
    }

    /** What is bought and contained times a number; work on it and what stands inside it stay as they are stated. */
    private static Entry heavier(Entry entry, Expression number) {
        Extent extent = entry.extent();
        if (extent.amount().isEmpty() && extent.mass().isEmpty()) {
            return times(entry, number);
        }
        Extent bought = extent.amount()
                .map(one -> extent.withAmount(Calculation.times(one, number)))
                .orElse(extent);
        return entry.with(extent.mass()
                .map(one -> bought.withMass(Calculation.times(one, number)))
                .orElse(bought));
    }

    private Optional<Expression> ratio() {
        return change.equivalence()
                .ratio()
                .filter(one -> !Numbers.isOne(one))
                .map(one -> one.formula().expression());
    }

    private Entry ofOther(Entry entry) {
        Entry replaced = references.of(entry);
        return replaced.equals(entry) || !material.isOther()
                ? replaced
                : Nature.without(replaced, change.of(), change.by(), change.share(), issues);
    }

    @Override
    public List<Entry> of(Entry entry) {
        Entry replaced = ofOther(entry);
        isPlain |= !replaced.equals(entry);
        isByMass |=
                hasShape() && !replaced.equals(entry) && !material.treatments().contains(entry.id());
        Entry changed =
                isAskedFor(entry) ? ratio().map(one -> times(replaced, one)).orElse(replaced) : replaced;
        return portion.split(entry, changed, Substitution::times);
    }

    @Override
    public List<Transport> of(Transport transport) {
        Transport changed = transport.withRoutes(transport.routes().stream()
                .map(route ->
                        route.withLegs(route.legs().stream().map(this::leg).toList()))
                .toList());
        isPlain |= !changed.equals(transport);
        if (!changed.equals(transport) && material.isOther()) {
            Nature.note(
                    Portion.named(transport.entry().id(), change.share()) + " goes by \"" + change.by()
                            + "\" now, what was stated for \"" + change.of() + "\" stays",
                    transport
                            .volume()
                            .map(volume -> List.of("volume " + volume))
                            .orElse(List.of()),
                    issues);
        }
        return portion.split(transport, changed, (one, number) -> one.with(times(one.entry(), number)));
    }

    /** A ratio holds for the legs over which a part is replaced as for those of a transport. */
    private Part withLegs(Part part, Part changed) {
        return part.making()
                .resupply()
                .map(one -> changed.with(changed.making()
                        .with(one.withLegs(one.legs().stream().map(this::leg).toList()))))
                .orElse(changed);
    }

    private Transport.Leg leg(Transport.Leg leg) {
        if (!isMeant(leg.by())) {
            return leg;
        }
        Nature.note(
                "what was stated for \"" + change.of() + "\" holds for \"" + change.by() + "\"",
                material.isOther() ? Nature.loading(leg) : List.of(),
                issues);
        Transport.Leg replaced = leg.with(replacement.instead(leg.by()));
        return ratio().map(one -> replaced.withDistance(Calculation.times(leg.distance(), one)))
                .orElse(replaced);
    }

    /** A process of the product's own; an exchange of which a part is replaced becomes two. */
    UnitProcess of(UnitProcess process) {
        References inside = references(Optional.of(process.id()));
        return process.withExchanges(process.exchanges().stream()
                .flatMap(one -> of(one, inside.of(one)).stream())
                .toList());
    }

    private List<Exchange> of(Exchange exchange, Exchange replaced) {
        isPlain |= !replaced.equals(exchange);
        isByMass |= hasShape()
                && !replaced.equals(exchange)
                && exchange.flow().match(product -> true, waste -> false, gas -> false);
        Exchange changed = replaced.equals(exchange)
                ? exchange
                : ratio().map(one -> times(replaced, one)).orElse(replaced);
        return portion.split(exchange, changed, Substitution::times);
    }

    private static Part times(Part part, Expression number) {
        return part.with(times(part.entry(), number));
    }

    private static Entry times(Entry entry, Expression number) {
        return entry.times(Calculation.factor(number));
    }

    private static Exchange times(Exchange exchange, Expression number) {
        return exchange.with(Calculation.times(exchange.amount(), number));
    }
}
