package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.AllocationKey;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.CoProduct;
import io.github.footprint4j.process.Sharing;
import io.github.footprint4j.resolve.Apportionment;
import io.github.footprint4j.resolve.NodeSupply;
import io.github.footprint4j.resolve.Sharer;
import io.github.footprint4j.resolve.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an entry gives besides what it is done for (PAS 2050:2011, clause 8.1): it bears the share of its main output, or everything
 * less what its co-products displace. The co-products leave the system.
 */
final class CoProducts {

    private static final CoProducts NONE = new CoProducts(Term.Fixed.ONE, List.of());

    private final Term borne;
    private final List<Displaced> displaced;

    private CoProducts(Term borne, List<Displaced> displaced) {
        this.borne = borne;
        this.displaced = displaced;
    }

    /** A co-product that is sold in place of something, for one run of its entry. */
    private record Displaced(List<NodeSupply> supplies, Measured amount, Field field) {}

    /** The share of the whole that the entry bears. */
    Term borne() {
        return borne;
    }

    /** True if something is displaced. */
    boolean displace() {
        return !displaced.isEmpty();
    }

    /** Takes off what the co-products displace. */
    void displaceIn(SystemColumn column, Measured often, Workshop workshop) {
        displaced.forEach(one -> workshop.exchange(
                column,
                one.supplies(),
                new SystemColumn.AskedAmount(one.amount().times(often), false),
                one.field()));
    }

    /** The co-products of an entry; empty after an issue was reported. */
    static Optional<CoProducts> of(Lines lines, Entry entry, Field field) {
        Attribution attribution = entry.attribution();
        if (attribution.gives().isEmpty()) {
            refuseAlone(lines, entry, field);
            return Optional.of(NONE);
        }
        List<Field> fields = fields(attribution.gives(), field);
        List<Sharer> sharers = new ArrayList<>();
        main(lines, entry, field.member("makes")).ifPresent(sharers::add);
        for (int i = 0; i < fields.size(); i++) {
            sharer(lines, attribution.gives().get(i), fields.get(i)).ifPresent(sharers::add);
        }
        if (sharers.size() <= fields.size()) {
            return Optional.empty();
        }
        Apportionment.SharedActivity activity =
                new Apportionment.SharedActivity(entry.id().value(), field, Sharing.NONE, field);
        return Apportionment.of(lines.workshop(), activity, sharers)
                .map(found -> new CoProducts(
                        found.shares().get(0),
                        found.key() == AllocationKey.EXPANSION ? displaced(lines, sharers, fields) : List.of()));
    }

    /** A transport has goods, and nothing else. */
    static void refuse(Lines lines, Entry entry, Field field) {
        if (!entry.attribution().gives().isEmpty()) {
            lines.workshop()
                    .context()
                    .issues()
                    .add(Issue.error(
                                    IssueCode.CONFLICTING_FIELDS,
                                    field.member("gives").place(),
                                    "a transport gives nothing besides, found \""
                                            + entry.attribution().gives().get(0).product() + "\"")
                            .maybe("the load of its legs, for goods that share a vehicle"));
        }
        refuseAlone(lines, entry, field);
    }

    private static void refuseAlone(Lines lines, Entry entry, Field field) {
        if (entry.attribution().makes().isPresent()
                && entry.attribution().gives().isEmpty()) {
            lines.workshop()
                    .context()
                    .issues()
                    .add(Issue.error(
                                    IssueCode.CONFLICTING_FIELDS,
                                    field.member("makes").place(),
                                    "\"" + entry.id() + "\" says what it makes, and gives nothing besides")
                            .maybe("\"gives\" is missing"));
        }
    }

    private static List<Field> fields(List<CoProduct> gives, Field field) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < gives.size(); i++) {
            fields.add(field.list("gives").element(i, gives.get(i).product()));
        }
        return fields;
    }

    /** Nothing is known of the main output if the entry does not say what it makes. */
    private static Optional<Sharer> main(Lines lines, Entry entry, Field field) {
        Optional<Attribution.Made> makes = entry.attribution().makes();
        String name = entry.id().value();
        return makes.isEmpty()
                ? Optional.of(
                        new Sharer(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false))
                : sharer(
                        lines,
                        new CoProduct(name, makes.get().amount(), makes.get().price(), Optional.empty()),
                        field);
    }

    private static Optional<Sharer> sharer(Lines lines, CoProduct one, Field field) {
        Optional<Measured> amount = positive(lines, one.amount(), field.member("amount"));
        Optional<Measured> price = one.price().flatMap(written -> price(lines, written, field));
        boolean isBroken = amount.isEmpty() || price.isPresent() != one.price().isPresent();
        return isBroken
                ? Optional.empty()
                : Optional.of(new Sharer(one.product(), amount, price, Optional.empty(), one.displaces(), false));
    }

    private static Optional<Measured> price(Lines lines, Amount price, Field field) {
        return lines.amount(price, field.member("price"));
    }

    private static Optional<Measured> positive(Lines lines, Amount amount, Field field) {
        Optional<Measured> found = lines.workshop().amounts().of(amount, lines.names(), field);
        found.ifPresent(value -> lines.workshop()
                .context()
                .require(
                        value,
                        much -> much > 0,
                        Issue.error(IssueCode.OUT_OF_RANGE, field.place(), "an outcome must be positive")));
        return found;
    }

    private static List<Displaced> displaced(Lines lines, List<Sharer> sharers, List<Field> fields) {
        return Stream.iterate(0, i -> i < fields.size(), i -> i + 1)
                .map(i -> {
                    Sharer sharer = sharers.get(i + 1);
                    Field at = fields.get(i);
                    List<NodeSupply> supplies = lines.workshop()
                            .suppliers()
                            .of(sharer.displaces().orElseThrow(), lines.names(), at.member("displaces"));
                    return new Displaced(supplies, sharer.amount().orElseThrow(), at.member("amount"));
                })
                .toList();
    }
}
