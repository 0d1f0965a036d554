package io.github.footprint4j.change;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.model.Transport.Leg;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Another vehicle on the legs of a transport, or for a share of what goes that way: the transport is then two of one id, one with each
 * vehicle.
 *
 * <p>Load, empty return and capacity belong to a vehicle. The new one takes them over only if its dataset is one of whole vehicles, which
 * cannot do without; a dataset in mass times distance holds an average load of its own.
 */
final class Freight implements Rewriting {

    private static final Set<Dimension> WHOLE =
            Set.of(Dimension.LENGTH, Dimension.VEHICLE_TRANSPORT, Dimension.VEHICLE, Dimension.ITEM); // looked up only

    private final Change.Shift change;
    private final Product product;
    private final Issues issues;
    private final Catalogue catalogue;
    private final Replacement replacement;

    private Freight(Change.Shift change, Product product, Edit edit) {
        this.change = change;
        this.product = product;
        this.issues = edit.issues();
        this.catalogue = Catalogue.of(product, edit.library());
        this.replacement = new Replacement(change.to(), catalogue, issues);
    }

    static Product on(Change.Shift change, Product product, Edit edit) {
        return new Freight(change, product, edit).made();
    }

    private Product made() {
        Numbers numbers = new Numbers(catalogue.known(), issues);
        numbers.checkFactor(change.share(), "the share", Numbers.Bounds.FRACTION);
        numbers.check(change.distance(), "the distance", Numbers.Bounds.of(Dimension.LENGTH, "9200 km"));
        boolean exists = replacement.check();
        checkUse();
        if (exists) {
            checkUnit();
        }
        return issues.hasErrors() ? product : Walk.through(change.in(), this).over(product);
    }

    private void checkUse() {
        Optional<EntryId> in = change.in();
        List<Transport> transports = product.lifeCycle().transport().stream()
                .filter(one -> in.isEmpty() || in.get().equals(one.entry().id()))
                .toList();
        List<Part> parts = in.map(this::parts).orElse(product.lifeCycle().parts());
        List<Leg> legs = new ArrayList<>();
        transports.stream().flatMap(one -> one.routes().stream()).forEach(route -> legs.addAll(route.legs()));
        resupplied(parts, legs);
        if (in.isPresent() && transports.isEmpty() && parts.isEmpty()) {
            issues.add(unknown(in.get()));
        } else if (legs.stream().noneMatch(this::isMeant)) {
            Issue unused = unused(legs);
            issues.add(
                    legs.isEmpty() && !parts.isEmpty()
                            ? unused.maybe(
                                    "what replaces a part without legs of its own comes over those of the transports")
                            : unused);
        }
    }

    /** The part of an id; empty if there is none. */
    private List<Part> parts(EntryId id) {
        Deque<Part> open = new ArrayDeque<>(product.lifeCycle().parts());
        while (!open.isEmpty()) {
            Part part = open.pop();
            if (part.id().equals(id)) {
                return List.of(part);
            }
            open.addAll(part.parts());
        }
        return List.of();
    }

    private Issue unknown(EntryId id) {
        SortedSet<String> known = new TreeSet<>();
        product.lifeCycle()
                .transport()
                .forEach(one -> known.add(one.entry().id().value()));
        known.addAll(withLegs(product.lifeCycle().parts()));
        return Refusal.unknown(
                IssueCode.UNKNOWN_PART,
                "no transport, and no part, is named \"" + id + "\"",
                new Refusal.Closest(id.value(), known));
    }

    private static SortedSet<String> withLegs(List<Part> parts) {
        SortedSet<String> ids = new TreeSet<>();
        for (Part part : parts) {
            part.making().resupply().ifPresent(unused -> ids.add(part.id().value()));
            ids.addAll(withLegs(part.parts()));
        }
        return ids;
    }

    private static void resupplied(List<Part> parts, List<Leg> legs) {
        for (Part part : parts) {
            part.making().resupply().ifPresent(one -> legs.addAll(one.legs()));
            resupplied(part.parts(), legs);
        }
    }

    private Issue unused(List<Leg> legs) {
        TreeSet<String> used = new TreeSet<>();
        legs.forEach(leg -> used.add(leg.by().toString()));
        String where = change.in().map(id -> "leg of \"" + id + "\"").orElse("transport");
        return Refusal.unknown(
                IssueCode.UNKNOWN_PROCESS,
                "no " + where + " takes \"" + change.from() + "\", found "
                        + (used.isEmpty() ? "none" : "\"" + String.join("\", \"", used) + "\""),
                new Refusal.Closest(change.from().toString(), used));
    }

    private void checkUnit() {
        catalogue
                .unit(change.to())
                .map(Unit::dimension)
                .filter(found -> !found.equals(Dimension.TRANSPORT) && !WHOLE.contains(found))
                .ifPresent(found -> issues.add(Refusal.error(
                        IssueCode.DIMENSION_MISMATCH,
                        "\"" + change.to() + "\" is measured in "
                                + catalogue.unit(change.to()).orElseThrow().symbol()
                                + ", expected freight, such as t*km")));
    }

    private boolean isMeant(Leg leg) {
        return catalogue.isMeant(change.from(), leg.by());
    }

    /** Pieces that replace a part have legs of their own, if that is stated. */
    @Override
    public List<Part> of(Part part) {
        Part changed = part.making()
                .resupply()
                .map(one -> part.with(part.making().with(one.withLegs(shifted(one.legs())))))
                .orElse(part);
        return Portion.of(change.share())
                .split(part, changed, (one, number) -> one.with(one.entry().times(Calculation.factor(number))));
    }

    private List<Leg> shifted(List<Leg> legs) {
        return legs.stream().map(leg -> isMeant(leg) ? shifted(leg) : leg).toList();
    }

    @Override
    public List<Transport> of(Transport transport) {
        Transport changed = transport.withRoutes(transport.routes().stream()
                .map(route -> route.withLegs(shifted(route.legs())))
                .toList());
        if (!changed.equals(transport)) {
            transport
                    .volume()
                    .ifPresent(volume -> issues.add(Refusal.note(
                            IssueCode.ASSUMED,
                            Portion.named(transport.entry().id(), change.share()) + " goes by \"" + change.to()
                                    + "\" now, its volume " + volume + " stays")));
        }
        return Portion.of(change.share())
                .split(transport, changed, (one, number) -> one.with(one.entry().times(Calculation.factor(number))));
    }

    private Leg shifted(Leg leg) {
        Reference by = replacement.instead(leg.by());
        Leg replaced = by.equals(leg.by()) ? leg : fitted(leg.with(by));
        return change.distance().map(replaced::withDistance).orElse(replaced);
    }

    private Leg fitted(Leg leg) {
        boolean isWhole = catalogue
                .unit(change.to())
                .map(Unit::dimension)
                .filter(WHOLE::contains)
                .isPresent();
        if (isWhole && leg.vehicle().isEmpty()) {
            issues.add(Refusal.error(
                    IssueCode.MISSING_FIELD,
                    "\"" + change.to() + "\" is a dataset of whole vehicles, and \"" + change.from()
                            + "\" states no vehicle and load that it could take over"));
        }
        Leg bare = new Leg(leg.by(), leg.distance(), Optional.empty(), Optional.empty(), Optional.empty());
        if (!bare.equals(leg)) {
            issues.add(Refusal.note(
                    IssueCode.ASSUMED,
                    String.join(", ", Nature.loading(leg)) + " of \"" + change.from() + "\" "
                            + (isWhole ? "hold for \"" : "are not taken over by \"") + change.to() + "\""
                            + (isWhole ? " too" : ", which holds those of its own")));
        }
        return isWhole ? leg : bare;
    }
}
