package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.CarbonRules;
import io.github.footprint4j.method.StorageWeight;
import io.github.footprint4j.model.Carbon;
import io.github.footprint4j.model.CarbonDestination;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.resolve.Shares;
import io.github.footprint4j.unit.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns the biogenic carbon of a part into columns: its uptake, what leaves to the air, and, beside the total, what is stored or leaves
 * with material (PAS 2050:2011, clauses 5.1 and 5.5; PAS 2050:2008, Annex C).
 *
 * <p>Under PAS 2050:2011 stored carbon is in the total as an uptake that no emission follows, and is never deducted a second time.
 */
final class CarbonLines {

    /** Differences of masses up to this many kg are rounding. */
    private static final double ROUNDING = 1e-12;

    private final Lines lines;
    private final Part part;
    private final Setup inside;
    private final Field field;
    private final CarbonRules rules;

    private CarbonLines(Lines lines, Part part, Setup inside, Field field) {
        this.lines = lines;
        this.part = part;
        this.inside = inside;
        this.field = field;
        this.rules = lines.workshop().method().carbon();
    }

    /** Adds the columns of a part that states its carbon; inside is the setup of what stands in it. */
    static void add(Lines lines, Part part, Setup inside, Field field) {
        if (!part.making().carbon().equals(Carbon.NONE)) {
            new CarbonLines(lines, part, inside, field).add();
        }
    }

    private void add() {
        Field at = field.member("biogenicCarbon");
        if (part.making().carbon().mass().isPresent()) {
            List<CarbonFate> fates = CarbonFates.of(lines, part, inside, field);
            Optional<Measured> mass = lines.mass(part.making().carbon().mass().get(), at);
            mass.ifPresent(one -> refuseMoreThanThePart(one, at));
            mass.map(one -> one.times(inside.factor()).term()).ifPresent(one -> add(one, fates));
        } else if (!part.making().carbon().fates().isEmpty()) {
            lines.workshop()
                    .context()
                    .error(IssueCode.MISSING_FIELD, at, "\"carbonFate\" says where it goes, and not how much it is");
        }
    }

    private void refuseMoreThanThePart(Measured carbon, Field at) {
        String message = "the carbon of \"" + part.id() + "\" weighs " + Context.FOUND + " more than the part";
        part.entry()
                .extent()
                .mass()
                .flatMap(mass -> lines.mass(mass, field.member("mass")))
                .map(mass -> new Measured(carbon.term().minus(mass.term()), Dimension.MASS))
                .ifPresent(surplus -> lines.workshop()
                        .context()
                        .require(
                                surplus,
                                more -> more <= ROUNDING,
                                Issue.error(IssueCode.MASS_BALANCE, at.place(), message)));
    }

    private void add(Term mass, List<CarbonFate> fates) {
        boolean counts = !isFoodLeftOut();
        Setup counted = counts ? inside : inside.apart(Account.BIOGENIC_CARBON);
        uptake(counted, mass, fates);
        if (!fates.isEmpty()) {
            new ReleaseLines(lines, inside.later(Stage.END_OF_LIFE), counts).add(mass, fates);
        }
        if (counts && !fates.isEmpty() && inside.account().isEmpty()) {
            beside(mass, fates);
        }
    }

    /** The carbon that becomes part of food need not be followed; methane from its decay must. */
    private boolean isFoodLeftOut() {
        boolean leftOut = part.kind() == PartKind.FOOD && rules.food() == CarbonRules.Food.LEFT_OUT;
        if (leftOut) {
            lines.workshop()
                    .context()
                    .note(
                            IssueCode.EXCLUDED,
                            field.member("biogenicCarbon"),
                            "the carbon of \"" + part.id() + "\" is left out, which becomes part of food (clause 5.1)");
        }
        return leftOut;
    }

    /**
     * Carbon dioxide that was taken up. The uptake of what leaves with material goes with it to the next product, and that of what is
     * stored counts only where stored carbon has a place in the total.
     */
    private void uptake(Setup setup, Term mass, List<CarbonFate> fates) {
        Term taken = mass;
        if (fates.stream().anyMatch(fate -> goneShare(fate).isPresent())) {
            taken = mass.times(Term.Fixed.ONE.minus(Shares.sum(
                    fates.stream().flatMap(fate -> goneShare(fate).stream()).toList())));
        }
        column(setup, "uptake", new Emitted(Gas.CO2, Origin.UPTAKE, taken));
    }

    /** The share of a fate whose uptake is not in the total. */
    private Optional<Term> goneShare(CarbonFate fate) {
        if (fate.goes(CarbonDestination.OTHER_SYSTEM)) {
            return Optional.of(fate.exported());
        }
        boolean stays = fate.isKept() && rules.storage() != CarbonRules.Storage.REMOVAL;
        return stays ? Optional.of(fate.kept()) : Optional.empty();
    }

    /** What is not in the total, or is in it already. */
    private void beside(Term mass, List<CarbonFate> fates) {
        if (rules.storage() == CarbonRules.Storage.WEIGHTED_CREDIT) {
            credit(mass, fates);
        } else if (fates.stream().anyMatch(CarbonFate::isKept)) {
            Term kept = mass.times(share(fates, CarbonFate::kept));
            memo(Account.STORED_CARBON, "stored", kept.negated());
        }
        if (fates.stream().anyMatch(fate -> fate.goes(CarbonDestination.OTHER_SYSTEM))) {
            memo(
                    Account.EXPORTED_CARBON,
                    "exported",
                    mass.times(share(fates, CarbonFate::exported)).negated());
        }
    }

    private void memo(Account account, String line, Term carbon) {
        column(inside.later(Stage.END_OF_LIFE).apart(account), line, new Emitted(Gas.CO2E, Origin.UNSPLIT, carbon));
    }

    /** The credit of PAS 2050:2008; food never has one. */
    private void credit(Term mass, List<CarbonFate> fates) {
        if (part.kind() == PartKind.FOOD) {
            return;
        }
        Term left = share(
                inside.pieces().isEmpty() ? fates : CarbonFates.of(lines, part, inside.first(), field),
                fate -> fate.share().times(fate.moment().left()));
        noteIfTooLittle(left);
        Term weight = share(fates, fate -> fate.share().times(fate.moment().stored()));
        Term credited = weight.times(Term.of(StorageWeight.IS_CREDITED, Map.of("left", left)));
        column(inside, "storage", new Emitted(Gas.CO2, Origin.STORAGE, mass.times(credited)));
    }

    private void noteIfTooLittle(Term left) {
        lines.workshop()
                .context()
                .require(
                        new Measured(left, Dimension.NONE),
                        share -> Term.of(StorageWeight.IS_CREDITED, Map.of("left", new Term.Fixed(share)))
                                .equals(Term.Fixed.ONE),
                        Issue.note(
                                IssueCode.EXCLUDED,
                                field.member("carbonFate").place(),
                                "the storage of carbon in \"" + part.id()
                                        + "\" has no credit: the share that is left after a year is "
                                        + Context.FOUND + ", expected more than half"));
    }

    private static Term share(List<CarbonFate> fates, Function<CarbonFate, Term> part) {
        return Shares.sum(fates.stream().map(part).toList());
    }

    /**
     * Carbon dioxide to be written into a column.
     *
     * @param gas carbon dioxide, or a lump of CO2e beside the total
     * @param origin its origin
     * @param carbon kg of carbon in it
     */
    private record Emitted(Gas gas, Origin origin, Term carbon) {}

    private void column(Setup setup, String line, Emitted emitted) {
        SystemColumn column = SystemColumn.line(setup.tag(new EntryId(line), Attribution.NATURAL), setup.account());
        Dimension dimension = emitted.gas().isLump() ? Dimension.CO2E : Dimension.MASS;
        Measured amount = new Measured(emitted.carbon().times(CarbonFate.CARBON_DIOXIDE), dimension);
        Field at = field.member(line.equals("uptake") ? "biogenicCarbon" : "carbonFate");
        lines.workshop().emit(column, emitted.gas().id(), Optional.of(emitted.origin()), amount, at);
        lines.columns().add(column);
    }
}
