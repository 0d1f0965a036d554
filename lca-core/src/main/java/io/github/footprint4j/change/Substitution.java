package io.github.footprint4j.change;

import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.formula.Expression.Binary;
import io.github.footprint4j.formula.Infix;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.Amount;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.EntryId;
import io.github.footprint4j.model.Exchange;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.ProcessId;
import io.github.footprint4j.model.Reference;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.model.UnitProcess;
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
    private boolean isPlain;

    /**
     * For one change.
     *
     * @param change the change
     * @param replacement the dataset that comes
     * @param issues where problems and notes go
     */
    Substitution(Change.Substitute change, Replacement replacement, Issues issues) {
        this.change = change;
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
            return plain(part, references.of(part));
        }
        parts.add(part.id());
        Optional<RecycledShare> recycled = RecycledShare.find(part, change.by(), replacement.catalogue());
        if (recycled.isEmpty()) {
            return plain(part, fitted(references.of(part)));
        }
        boolean isContentAlone = change.equivalence().equals(Equivalence.UNSTATED);
        List<Part> changed = isContentAlone
                ? List.of(recycled.get().portion(portion))
                : portion.split(part, fitted(recycled.get().whole()), Substitution::times);
        note(part, changed);
        return changed;
    }

    private List<Part> plain(Part part, Part changed) {
        isPlain |= !changed.equals(part);
        return portion.split(part, changed, Substitution::times);
    }

    private void note(Part part, List<Part> changed) {
        String content = changed.get(changed.size() - 1)
                .recycling()
                .content()
                .map(Amount::toString)
                .orElse("");
        String message = "the library pairs \"" + change.of().name() + "\" with \""
                + change.by().name() + "\": the recycled content of \"" + part.id() + "\" becomes " + content
                + (changed.size() > 1 ? " in the replaced share of it" : "");
        issues.add(Refusal.note(IssueCode.ASSUMED, message));
        new Numbers(replacement.catalogue().known(), issues)
                .noteLostSpread(part.recycling().content(), part.id() + ".recycledContent");
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
                Stream.concat(made.work().stream(), equivalence.work().stream().map(this::unscaled))
                        .toList());
        return ratio().map(one -> times(worked, one)).orElse(worked);
    }

    /** Further work is stated for the new part, and not for the mass of the old one. */
    private Entry unscaled(Entry work) {
        return ratio().map(one -> work.times(Calculation.factor(new Binary(Infix.DIVIDE, Calculation.ONE, one))))
                .orElse(work);
    }

    private Optional<Expression> ratio() {
        return change.equivalence()
                .massRatio()
                .filter(one -> !Numbers.isOne(one))
                .map(one -> one.formula().expression());
    }

    @Override
    public List<Entry> of(Entry entry) {
        Entry replaced = references.of(entry);
        isPlain |= !replaced.equals(entry);
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
        return portion.split(transport, changed, (one, number) -> one.with(times(one.entry(), number)));
    }

    private Transport.Leg leg(Transport.Leg leg) {
        if (!isMeant(leg.by())) {
            return leg;
        }
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
