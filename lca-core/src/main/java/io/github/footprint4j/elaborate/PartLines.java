package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/** Turns parts, their sub-parts and the work on them into columns. */
final class PartLines {

    private final Lines lines;
    private final Measured duration;
    private final Optional<PartKind> outer;

    private PartLines(Lines lines, Measured duration, Optional<PartKind> outer) {
        this.lines = lines;
        this.duration = duration;
        this.outer = outer;
    }

    /**
     * For parts of a product.
     *
     * @param lines where the columns are gathered
     * @param duration how long they are used: the duration of the functional unit
     */
    static PartLines of(Lines lines, Measured duration) {
        return new PartLines(lines, duration, Optional.empty());
    }

    /** For what stands in a part: it is to the product what that is, and is used as long as one piece of that. */
    private PartLines inside(Part part, Measured life) {
        return new PartLines(lines, life, Optional.of(part.kind()));
    }

    /** The parts of a list. */
    void addAll(List<Part> parts, Setup setup, Field list) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            fields.add(list.element(i, parts.get(i).id().value()));
        }
        List<Term> shares = lines.shares(parts.stream().map(Part::entry).toList(), fields);
        for (int i = 0; i < parts.size(); i++) {
            Part part = outer.map(parts.get(i)::with).orElse(parts.get(i));
            add(part, setup, shares.get(i), fields.get(i));
        }
    }

    private void add(Part part, Setup outer, Term share, Field field) {
        Setup setup = lines.placed(part.entry(), outer, field);
        if (Lines.isUnknown(part.entry())
                && part.parts().isEmpty()
                && part.work().isEmpty()) {
            return;
        }
        new Moments(lines).refuseReleases(part.entry(), field);
        MaterialLines.warnOfUnused(lines, part, field);
        refuseMassBoughtTwice(part, field);
        refuseKindsInside(part, field);
        part.entry().extent().times().ifPresent(unused -> lines.notApplied(field.member("times"), "rates of parts"));
        part.entry()
                .extent()
                .during()
                .ifPresent(unused -> lines.notApplied(field.member("during"), "durations of parts"));
        Optional<Measured> often = lines.often(part.entry(), share, field);
        Optional<Measured> quantity = number(part.making().quantity(), field, Bounds.QUANTITY);
        Optional<Measured> yield = number(part.making().yield(), field, Bounds.YIELD);
        Optional<CoProducts> besides = CoProducts.of(lines, part.entry(), field);
        if (often.isEmpty() || quantity.isEmpty() || yield.isEmpty() || besides.isEmpty()) {
            part.entry().activity().ifPresent(activity -> lines.lookUp(activity, field));
            return;
        }
        noteLoss(part, yield.get(), field);
        Optional<Measured> lasts = lasts(part, field);
        Measured life = lasts.map(one -> shorter(duration, one)).orElse(duration);
        Count count = new Count(often.get().times(quantity.get()), yield.get(), life, besides.get());
        build(part, setup, count, field);
        lasts.ifPresent(one -> replace(part, setup, count, new Lasting(one, field)));
    }

    /** How long one piece lasts, and where the part stands that says so. */
    private record Lasting(Measured life, Field field) {}

    private void noteLonger(Part part, Replacements pieces, Lasting lasting) {
        Field at = lasting.field().member("lasts");
        String message = "\"lasts: " + part.making().lasts().orElseThrow()
                + "\" has no effect: the product is used no longer, so that the part is replaced " + Context.FOUND
                + " times";
        lines.workshop()
                .context()
                .require(
                        new Measured(pieces.all(), Dimension.NONE),
                        count -> count > 0,
                        Issue.note(IssueCode.NO_EFFECT, at.place(), message));
    }

    private void replace(Part part, Setup setup, Count count, Lasting lasting) {
        Replacements pieces = Replacements.of(
                duration,
                lasting.life(),
                setup.pieces().map(outer -> outer.dates().mean()).orElse(new Term.Fixed(0)),
                lines.workshop().method().carbon().period());
        noteLonger(part, pieces, lasting);
        for (Moments.Counted counted : new Moments(lines).of(pieces, setup)) {
            Setup again = counted.setup().again(Replacements.often(counted.factor()), pieces);
            build(part, again, count, lasting.field());
            Setup inside = again.inside(part.id(), part.entry().attribution(), count.quantity());
            lines.replaced().add(new ReplacedPart(part, inside, lasting.field()));
        }
    }

    /**
     * How many of a part there are, how much of what is bought for it the part contains, how long one of them is used, and what making
     * it gives besides.
     */
    private record Count(Measured quantity, Measured yield, Measured life, CoProducts besides) {

        /** How often the part bears what is inside it, but for the carbon it contains, which no co-product shares. */
        Measured borne() {
            return quantity.times(besides.borne());
        }
    }

    private void build(Part part, Setup setup, Count count, Field field) {
        Setup inside = setup.inside(part.id(), part.entry().attribution(), count.borne());
        if (part.entry().activity().isPresent()) {
            buy(part, setup, count, field);
        } else if (MaterialLines.isStated(part.recycling())) {
            MaterialLines.refuse(lines, part, field);
        } else if (part.parts().isEmpty() && part.work().isEmpty()) {
            lines.workshop()
                    .context()
                    .error(IssueCode.MISSING_FIELD, field, "\"" + part.id() + "\" needs \"of\", \"parts\" or \"work\"");
        } else if (count.besides().displace()) {
            SystemColumn column = setup.column(part.entry());
            displace(column, setup, count);
            lines.columns().add(column);
        }
        CarbonLines.add(lines, part, setup.inside(part.id(), part.entry().attribution(), count.quantity()), field);
        if (!part.parts().isEmpty()) {
            inside(part, count.life()).addAll(part.parts(), inside, field.list("parts"));
        }
        if (!part.work().isEmpty()) {
            lines.addAll(part.work(), inside, field.list("work"));
        }
    }

    private void displace(SystemColumn column, Setup setup, Count count) {
        count.besides().displaceIn(column, setup.factor().times(count.quantity()), lines.workshop());
    }

    private void buy(Part part, Setup setup, Count count, Field field) {
        Optional<Measured> contained = lines.asked(part.entry(), field);
        if (contained.isEmpty()) {
            part.entry().activity().ifPresent(activity -> lines.lookUp(activity, field));
            return;
        }
        Measured often = setup.factor().times(count.borne());
        Measured bought = contained.get().times(often).dividedBy(count.yield());
        SystemColumn column = setup.column(part.entry());
        Activity activity = part.entry().activity().orElseThrow();
        Field at = Lines.at(part.entry(), field);
        if (MaterialLines.isStated(part.recycling())) {
            Setup inside = setup.inside(part.id(), part.entry().attribution(), Measured.ONE);
            Measured there = setup.factor().times(count.quantity());
            new MaterialLines(lines, part, field).add(column, inside, new MaterialLines.Bought(bought, there, at));
        } else {
            lines.run(column, activity, bought, new Lines.Where(field, at));
        }
        displace(column, setup, count);
        part.making()
                .scrap()
                .ifPresent(
                        scrap -> scrap(column, scrap, new Loss(contained.get().times(often), bought), field));
        lines.columns().add(column);
    }

    /** What a part contains and what is bought for it. */
    private record Loss(Measured contained, Measured bought) {}

    private void scrap(SystemColumn column, Reference treatment, Loss loss, Field field) {
        Measured lost = new Measured(
                loss.bought().term().minus(loss.contained().term()),
                loss.bought().dimension());
        Field at = field.member("scrap");
        if (lines.workshop().fits(lost, Dimension.MASS, at)) {
            lines.buy(column, treatment, lost, at, at);
            lines.warnOfMaterial(treatment, at, "what is lost");
        }
    }

    /** Which numbers may stand in a field, and how to say so. */
    private record Bounds(String key, DoublePredicate allowed, String expected) {

        static final Bounds QUANTITY = new Bounds("quantity", value -> value >= 0, "0 or more");
        static final Bounds YIELD =
                new Bounds("yield", value -> value > 0 && value <= 1, "more than 0 % and at most 100 %");
    }

    private Optional<Measured> number(Optional<Amount> amount, Field part, Bounds bounds) {
        if (amount.isEmpty()) {
            return Optional.of(Measured.ONE);
        }
        Field field = part.member(bounds.key());
        Optional<Measured> found = lines.workshop().amounts().of(amount.get(), lines.names(), field);
        Optional<Measured> number = found.map(PartLines::withoutPieces)
                .filter(value -> lines.workshop().fits(value, Dimension.NONE, field));
        number.ifPresent(value -> lines.workshop()
                .context()
                .require(
                        value,
                        bounds.allowed(),
                        Issue.error(
                                IssueCode.OUT_OF_RANGE,
                                field.place(),
                                "\"" + amount.get() + "\" is out of range, expected " + bounds.expected())));
        return number;
    }

    /** A quantity may be written as a number or as pieces. */
    private static Measured withoutPieces(Measured quantity) {
        return quantity.dimension().equals(Dimension.ITEM) ? new Measured(quantity.term(), Dimension.NONE) : quantity;
    }

    private Optional<Measured> lasts(Part part, Field field) {
        if (part.making().lasts().isEmpty()) {
            return Optional.empty();
        }
        Field at = field.member("lasts");
        Optional<Measured> lasts = part.making()
                .lasts()
                .flatMap(written -> lines.workshop().amounts().of(written, lines.names(), at, Dimension.TIME));
        lasts.ifPresent(found -> lines.workshop()
                .context()
                .require(
                        found,
                        value -> value > 0,
                        Issue.error(IssueCode.OUT_OF_RANGE, at.place(), "a part must last longer than nothing")));
        return lasts;
    }

    private static Measured shorter(Measured one, Measured other) {
        return new Measured(Term.apply(Operation.MIN, one.term(), other.term()), Dimension.TIME);
    }

    /** What is bought by mass holds its sub-parts already. */
    private void refuseMassBoughtTwice(Part part, Field field) {
        boolean byMass = part.entry().activity().isPresent()
                && part.entry().extent().amount().isEmpty()
                && part.entry().extent().mass().isPresent();
        boolean massInside = part.parts().stream()
                .anyMatch(sub -> sub.entry().extent().mass().isPresent());
        if (byMass && massInside) {
            lines.workshop()
                    .context()
                    .issues()
                    .add(Issue.error(
                                    IssueCode.CONFLICTING_FIELDS,
                                    field.member("mass").place(),
                                    "the mass of \"" + part.id()
                                            + "\" is bought as a whole, and that of its sub-parts again")
                            .maybe("make what is left a sub-part of its own, and leave out \"of\""));
        }
    }

    /** A sub-part is to the product what the part around it is. */
    private void refuseKindsInside(Part part, Field field) {
        for (int i = 0; i < part.parts().size(); i++) {
            PartKind kind = part.parts().get(i).kind();
            if (kind != PartKind.COMPONENT && kind != part.kind()) {
                lines.workshop()
                        .context()
                        .error(
                                IssueCode.CONFLICTING_FIELDS,
                                field.list("parts").element(i, "kind").member("kind"),
                                "a sub-part takes the kind of its part, found " + kind + " inside " + part.kind());
            }
        }
    }

    private void noteLoss(Part part, Measured yield, Field field) {
        if (part.making().yield().isPresent() && part.making().scrap().isEmpty()) {
            lines.workshop()
                    .context()
                    .require(
                            yield,
                            share -> !(share > 0 && share < 1),
                            Issue.note(
                                    IssueCode.UNTREATED_SCRAP,
                                    field.member("yield").place(),
                                    "a yield of " + Context.FOUND + " leaves scrap of \"" + part.id()
                                            + "\" that nothing treats: \"scrap\" is missing"));
        }
    }
}
