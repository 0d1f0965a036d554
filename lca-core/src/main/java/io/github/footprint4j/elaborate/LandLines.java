package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.elaborate.LandAmounts.AllowedRange;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.LandRules;
import io.github.footprint4j.method.SoilNitrogen;
import io.github.footprint4j.method.Threshold;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.LandUseChange;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.resolve.Workshop;
import io.github.footprint4j.unit.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds what land gives off: after a change of its use (PAS 2050:2011, clause 5.6), and from nitrogen brought onto it (clause 7.8). */
final class LandLines {

    private static final Term NONE = new Term.Fixed(0);
    private static final AllowedRange AGE = AllowedRange.notNegative(Dimension.TIME, "the age of a change")
            .maybe("the years between the change and the assessment, such as 10 a");
    private static final AllowedRange HARVEST =
            AllowedRange.positive(Dimension.TIME, "a harvest period").maybe("the years of one harvest, such as 25 a");
    private static final AllowedRange YIELD = AllowedRange.positive(
                    Dimension.MASS.dividedBy(Dimension.AREA).dividedBy(Dimension.TIME),
                    "a yield for each area and year")
            .maybe("a yield such as 4 t/ha/a");
    private static final AllowedRange FACTOR = new AllowedRange(
            Dimension.NONE,
            share -> share >= 0 && share <= 1,
            "the share of nitrogen that leaves lies between 0 and 1",
            "a share such as 1 %");

    private final Workshop workshop;
    private final LandAmounts amounts;

    LandLines(Workshop workshop, Names names) {
        this.workshop = workshop;
        this.amounts = new LandAmounts(workshop, names);
    }

    /** Adds the emissions of a change that come with a mass of the crop. */
    void change(SystemColumn column, LandUseChange change, Measured mass, Lines.Where where) {
        boolean fits = workshop.fits(mass, Dimension.MASS, where.amount());
        List<LandRelease> releases = releases(change, where.element());
        if (fits) {
            releases.forEach(release -> workshop.emit(
                    column,
                    release.gas().id(),
                    Optional.of(Origin.LAND_USE_CHANGE),
                    release.with(mass.term()),
                    where.element()));
        }
    }

    /** What comes with each mass of a crop; nothing after an issue was reported. */
    List<LandRelease> releases(LandUseChange change, Field element) {
        Field field = element.member("landUseChange");
        Optional<SortedMap<String, Term>> setting = setting(change, field);
        List<LandRelease> known = new LandKnowledge(workshop, amounts).of(change.known(), field);
        return setting.isEmpty()
                ? List.of()
                : known.stream().map(release -> release.in(setting.get())).toList();
    }

    /** When a change happened and how long a harvest takes, in years, and what the land gives in a year. */
    private Optional<SortedMap<String, Term>> setting(LandUseChange change, Field field) {
        Optional<Term> age = change.age().isEmpty()
                ? recent(change, field)
                : amounts.years(change.age().get(), field.member("age"), AGE);
        Optional<Term> harvest = change.harvestPeriod().isEmpty()
                ? Optional.of(NONE)
                : amounts.years(change.harvestPeriod().get(), field.member("harvestPeriod"), HARVEST);
        noteUnusedHarvest(change, field);
        Optional<Term> given = harvested(change, field);
        return age.isEmpty() || harvest.isEmpty() || given.isEmpty()
                ? Optional.empty()
                : Optional.of(new TreeMap<>(Map.of("age", age.get(), "harvest", harvest.get(), "yield", given.get())));
    }

    private void noteUnusedHarvest(LandUseChange change, Field field) {
        if (change.harvestPeriod().isPresent()
                && workshop.method().carbon().land().period() == LandRules.SpreadingPeriod.TWENTY) {
            workshop.context()
                    .note(
                            IssueCode.NO_EFFECT,
                            field.member("harvestPeriod"),
                            "a harvest period makes no difference under "
                                    + workshop.method().title() + ", which spreads every change over "
                                    + Threshold.LAND_USE_PERIOD.whole() + " years");
        }
    }

    /** A change that is not known to be old is taken as recent; averages are those of recent years anyway. */
    private Optional<Term> recent(LandUseChange change, Field field) {
        boolean isOfOneField = change.known().match(loss -> true, row -> true, expansion -> false, origins -> false);
        if (isOfOneField) {
            workshop.context()
                    .note(
                            IssueCode.ASSUMED,
                            field,
                            "no \"age\" is stated: the change is taken to lie within the years over which it is spread"
                                    + " (PAS 2050:2011, clause 5.6)");
        }
        return Optional.of(NONE);
    }

    private Optional<Term> harvested(LandUseChange change, Field field) {
        boolean byMass = change.known().match(loss -> false, row -> false, expansion -> false, origins -> true);
        Optional<Amount> stated = change.yield();
        if (byMass) {
            stated.ifPresent(unused -> workshop.context()
                    .error(
                            IssueCode.CONFLICTING_FIELDS,
                            field.member("yield"),
                            "emissions are stated for each mass, so a yield has no use"));
            return Optional.of(Term.Fixed.ONE);
        }
        if (stated.isEmpty()) {
            workshop.context()
                    .error(
                            IssueCode.MISSING_FIELD,
                            field,
                            "a change of land use needs \"yield\", the mass for each area and year");
        }
        return stated.flatMap(amount -> amounts.yearly(amount, field.member("yield"), YIELD));
    }

    /** Adds the nitrous oxide of nitrogen that is brought onto soil. */
    void fertilise(SystemColumn column, Activity.Fertilises activity, Measured nitrogen, Lines.Where where) {
        Optional<Term> factor = factor(activity, where.element());
        if (workshop.fits(nitrogen, Dimension.MASS, where.amount()) && factor.isPresent()) {
            Term perMass = Term.of(SoilNitrogen.NITROUS_OXIDE, Map.of("factor", factor.get()));
            workshop.emit(column, Gas.N2O.id(), Optional.empty(), nitrogen.times(perMass), where.element());
        }
    }

    /** The share of nitrogen that leaves as nitrous oxide; empty after an issue was reported. */
    Optional<Term> factor(Activity.Fertilises activity, Field element) {
        Optional<Amount> stated = activity.factor();
        return stated.isEmpty()
                ? Optional.of(new Term.Fixed(Threshold.NITROGEN_EMISSION_FACTOR.value()))
                : amounts.of(stated.get(), element.member("factor"), FACTOR);
    }
}
