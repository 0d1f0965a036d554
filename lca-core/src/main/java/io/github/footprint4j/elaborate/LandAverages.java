package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Ranked;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.elaborate.LandAmounts.AllowedRange;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.ImportShares;
import io.github.footprint4j.method.LandRules;
import io.github.footprint4j.method.LandUse;
import io.github.footprint4j.method.Threshold;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.LandUseChange.Conversion;
import io.github.footprint4j.process.LandUseChange.Expansion;
import io.github.footprint4j.process.LandUseChange.Origins;
import io.github.footprint4j.process.LandUseChange.Supplied;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.resolve.Workshop;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in where the change behind a crop is not known: averages, or the worst case where the method asks for it (PAS 2050:2011,
 * clause 5.6).
 *
 * <p>The worst case takes the whole crop to come from land that was changed in the worst of the ways stated.
 */
final class LandAverages {

    private static final AllowedRange RATE =
            AllowedRange.any(Dimension.CO2E.dividedBy(Dimension.AREA).dividedBy(Dimension.TIME));
    private static final AllowedRange EMISSIONS = AllowedRange.any(Dimension.CO2E.dividedBy(Dimension.MASS));
    private static final AllowedRange AREA =
            AllowedRange.positive(Dimension.AREA, "the area of a crop").maybe("the area now, such as 100 ha");
    private static final AllowedRange BEFORE = AllowedRange.notNegative(Dimension.AREA, "the area of a crop")
            .maybe("the area at the start, such as 80 ha");
    private static final AllowedRange CUT_OFF = new AllowedRange(
            Dimension.NONE,
            ImportShares::allows,
            "the share of imports to look at lies between " + Threshold.IMPORT_CUT_OFF.value() + " and 1",
            "the share that stays, not the one that is left out");

    private final Workshop workshop;
    private final LandAmounts amounts;

    LandAverages(Workshop workshop, LandAmounts amounts) {
        this.workshop = workshop;
        this.amounts = amounts;
    }

    /** One way in which land was changed, or one country: where it stands, its name, its share and its emissions. */
    private record Source(Field field, String name, Share share, Optional<Term> emissions) {}

    /** The rate of a crop in a country for each area and year; empty after an issue was reported. */
    Optional<Term> rate(Expansion expansion, Field field) {
        Field list = field.list("conversions");
        List<Source> sources = new ArrayList<>();
        List<String> names = Ranked.names(expansion.conversions().stream()
                .map(conversion -> new Ranked("conversion", conversion.toString()))
                .toList());
        for (Conversion conversion : expansion.conversions()) {
            String name = names.get(sources.size());
            Field element = list.element(sources.size(), name);
            Optional<Term> rate = amounts.yearly(conversion.rate(), element.member("rate"), RATE);
            sources.add(new Source(element, name, conversion.share(), rate));
        }
        Optional<WeightedTerms> conversions = weighted(sources, list);
        Optional<Term> area = amounts.of(expansion.area(), field.member("area"), AREA);
        Optional<Term> before = amounts.of(expansion.before(), field.member("before"), BEFORE);
        if (area.isEmpty() || before.isEmpty() || conversions.isEmpty()) {
            return Optional.empty();
        }
        Term added = Term.of(LandUse.EXPANSION, Map.of("area", area.get(), "before", before.get()));
        return Optional.of(
                isWorst(field)
                        ? conversions.get().largest()
                        : added.times(conversions.get().sum()));
    }

    /** The emissions of a crop of unknown origin for each mass; empty after an issue was reported. */
    Optional<Term> emissions(Origins origins, Field field) {
        Field list = field.list("origins");
        List<Source> sources = new ArrayList<>();
        for (Supplied origin : origins.origins()) {
            String name = origin.country().code();
            Field element = list.element(sources.size(), name);
            refuseTwice(sources, name, element.member("country"));
            Optional<Term> emissions = amounts.of(origin.emissions(), element.member("emissions"), EMISSIONS);
            sources.add(new Source(element, name, origin.share(), emissions));
        }
        Optional<WeightedTerms> supply = weighted(sources, list);
        Optional<Term> cutOff = cutOff(origins.cutOff(), field.member("cutOff"));
        if (supply.isEmpty() || cutOff.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                isWorst(field)
                        ? supply.get().largest()
                        : supply.get().upTo(cutOff.get()).mean());
    }

    private Optional<Term> cutOff(Optional<Amount> stated, Field field) {
        return stated.isEmpty() ? Optional.of(Term.Fixed.ONE) : amounts.of(stated.get(), field, CUT_OFF);
    }

    private void refuseTwice(List<Source> before, String country, Field field) {
        if (before.stream().anyMatch(source -> source.name().equals(country))) {
            workshop.context().error(IssueCode.DUPLICATE_ID, field, "the country \"" + country + "\" stands twice");
        }
    }

    /** The sources with their shares; empty after an issue was reported. */
    private Optional<WeightedTerms> weighted(List<Source> sources, Field list) {
        if (sources.isEmpty()) {
            workshop.context().error(IssueCode.MISSING_FIELD, list, "the list is empty, expected at least one share");
            return Optional.empty();
        }
        List<Term> shares = amounts.shares(
                sources.stream().map(Source::share).toList(),
                sources.stream().map(Source::field).toList());
        List<WeightedTerms.WeightedTerm> parts = new ArrayList<>();
        for (Source source : sources) {
            Term share = shares.get(parts.size());
            source.emissions()
                    .ifPresent(found -> parts.add(new WeightedTerms.WeightedTerm(source.name(), share, found)));
        }
        return parts.size() < sources.size() ? Optional.empty() : Optional.of(new WeightedTerms(parts));
    }

    private boolean isWorst(Field field) {
        boolean worst = workshop.method().carbon().land().unknown() == LandRules.Unknown.WORST;
        if (worst) {
            workshop.context()
                    .note(
                            IssueCode.ASSUMED,
                            field,
                            "the former use of the land is not known: the worst case stands in under "
                                    + workshop.method().title());
        }
        return worst;
    }
}
