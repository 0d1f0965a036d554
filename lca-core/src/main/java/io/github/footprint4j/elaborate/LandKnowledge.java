package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.elaborate.LandAmounts.AllowedRange;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.ProductFacts;
import io.github.footprint4j.method.Coefficient;
import io.github.footprint4j.method.LandRules;
import io.github.footprint4j.method.LandUse;
import io.github.footprint4j.method.LandUseTable;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.LandUseChange.CarbonLoss;
import io.github.footprint4j.process.LandUseChange.Known;
import io.github.footprint4j.process.LandUseChange.TableRow;
import io.github.footprint4j.resolve.Workshop;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a change of land use releases, by what is known of it (PAS 2050:2011, clause 5.6): the change, the country, or nothing. */
final class LandKnowledge {

    private static final AllowedRange CARBON = AllowedRange.any(Dimension.MASS.dividedBy(Dimension.AREA));
    private static final AllowedRange SOIL = AllowedRange.any(CARBON.dimension().dividedBy(Dimension.TIME));
    private static final Term NONE = new Term.Fixed(0);

    private final Workshop workshop;
    private final LandAmounts amounts;
    private final LandRules rules;

    LandKnowledge(Workshop workshop, LandAmounts amounts) {
        this.workshop = workshop;
        this.amounts = amounts;
        this.rules = workshop.method().carbon().land();
    }

    /** The releases of a change; none after an issue was reported. */
    List<LandRelease> of(Known known, Field field) {
        LandAverages averages = new LandAverages(workshop, amounts);
        return known.match(
                loss -> loss(loss, field),
                row -> table(row, field),
                expansion -> lump("rate", averages.rate(expansion, field), LandUse.ofRate(rules.period())),
                origins -> lump("emissions", averages.emissions(origins, field), LandUse.ofMass(rules.period())));
    }

    private static List<LandRelease> lump(String symbol, Optional<Term> value, Coefficient perMass) {
        return value.map(found -> LandRelease.of(Gas.CO2E, perMass, Map.of(symbol, found))).stream()
                .toList();
    }

    private List<LandRelease> loss(CarbonLoss loss, Field field) {
        Optional<Term> carbon = loss.carbon().isEmpty()
                ? Optional.of(NONE)
                : amounts.of(loss.carbon().get(), field.member("carbonLoss"), CARBON);
        Optional<Term> soil = loss.soil().isEmpty()
                ? Optional.of(NONE)
                : amounts.yearly(loss.soil().get(), field.member("soilLoss"), SOIL);
        if (carbon.isEmpty() || soil.isEmpty()) {
            return List.of();
        }
        Map<String, Term> symbols = Map.of("carbon", carbon.get(), "soil", soil.get());
        List<LandRelease> releases = new ArrayList<>();
        releases.add(LandRelease.of(Gas.CO2, LandUse.carbonDioxide(rules.period()), symbols));
        loss.soil()
                .ifPresent(
                        stated -> releases.add(LandRelease.of(Gas.N2O, LandUse.nitrousOxide(rules.period()), symbols)));
        return releases;
    }

    private List<LandRelease> table(TableRow row, Field field) {
        if (rules.table() == LandRules.DefaultTable.OFF) {
            refuseTable(field);
        }
        Field country = field.member("country");
        Optional<LandUseTable.LandFigure> figure =
                workshop.context().issues().collect(country.place(), () -> LandUseTable.at(row));
        if (rules.table() == LandRules.DefaultTable.OFF) {
            return List.of();
        }
        figure.ifPresent(found -> workshop.context()
                .warning(
                        IssueCode.UNVERIFIED,
                        country,
                        found.rate() + " for " + row.country() + " from " + row.from() + " to " + row.to()
                                + " is a figure of the default table that could not be verified (certainty "
                                + found.certainty().flag() + ")"));
        Optional<Term> rate = figure.map(found -> new Term.Fixed(found.rate().base() * ProductFacts.Duration.YEAR));
        return lump("rate", rate, LandUse.ofTable(rules.period()));
    }

    private void refuseTable(Field field) {
        workshop.context()
                .issues()
                .add(Issue.error(
                                IssueCode.UNVERIFIED,
                                field.place(),
                                "the default table of land-use change could not be verified and is off under "
                                        + workshop.method().title())
                        .maybe("state \"carbonLoss\", as by the IPCC guidelines, or take a method whose rule"
                                + " \"land use table\" is on"));
    }
}
