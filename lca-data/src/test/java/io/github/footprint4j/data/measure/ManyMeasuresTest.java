package io.github.footprint4j.data.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.target.CheapestSet;
import io.github.footprint4j.target.CheapestSet.Guarantee;
import io.github.footprint4j.target.Measure;
import io.github.footprint4j.target.Measures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Twenty measures of every kind on one phone, some of them alternatives. */
class ManyMeasuresTest {

    private static final String MEASURES = """
            format: footprint-measures/1
            measures:
              - { id: a-rail, cost: 5, eitherOr: way, changes: [{ shift: freight-air, to: freight-rail, in: to-europe, distance: 10500 km }] }
              - { id: b-ship, cost: 4, eitherOr: way, changes: [{ shift: freight-air, to: freight-ship, in: to-europe, distance: 19000 km }] }
              - { id: c-wind, cost: 3, eitherOr: plant, changes: [{ substitute: electricity, by: electricity-wind, in: assembly, share: 50 %, massRatio: 1 }] }
              - { id: d-wind, cost: 7, eitherOr: plant, changes: [{ substitute: electricity, by: electricity-wind, in: assembly, massRatio: 1 }] }
              - { id: e-box, cost: 1, changes: [{ scale: box, by: 0.8 }] }
              - { id: f-charger, cost: 2, eitherOr: charger, changes: [{ remove: charger }] }
              - { id: g-charger, cost: 1, eitherOr: charger, changes: [{ scale: charger, by: 0.6 }] }
              - { id: h-frame, cost: 2, eitherOr: frame, changes: [{ set: frame.recycledContent, to: 100 % }] }
              - { id: i-frame, cost: 1, eitherOr: frame, changes: [{ set: frame.mass, to: 40 g }, { set: frame.yield, to: 80 % }] }
              - { id: j-france, cost: 30, eitherOr: use, changes: [{ set: charging.at, to: FR }] }
              - { id: k-poland, cost: 1, eitherOr: use, changes: [{ set: charging.at, to: PL }] }
              - { id: l-leaflets, cost: 1, changes: [{ remove: leaflets }] }
              - { id: m-efficiency, cost: 4, changes: [{ set: charging_efficiency, to: 97 % }] }
              - { id: n-gold, cost: 2, changes: [{ substitute: gold, by: gold-recycled, massRatio: 1 }] }
              - { id: o-lorries, cost: 1, changes: [{ shift: freight-road, to: freight-road-lng, in: roads }] }
              - { id: p-copper, cost: 1, changes: [{ set: copper-parts.recycledContent, to: 100 % }] }
              - { id: q-polymer, cost: 1, changes: [{ set: polymer-parts.recycledContent, to: 40 % }] }
              - { id: r-boards, cost: 9, changes: [{ scale: boards, by: 0.9 }] }
              - { id: s-works, cost: 5, changes: [{ scale: enclosure-work, by: 0.7 }] }
              - { id: t-retail, cost: 6, changes: [{ scale: shop, by: 0.5 }] }
            """;

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final Product PHONE = Products.bundled("xiaomi-13-pro");
    private static final Measures ALL =
            MeasuresFile.read(Source.named("measures.yaml").with(MEASURES));

    private static CheapestSet cheapest(Measures measures, double saved) {
        var system = CALCULATOR.system(PHONE);
        return CheapestSet.of(system, measures, system.atStatedValues().total() - saved);
    }

    private static double total(List<Measure> done) {
        List<Change> changes =
                done.stream().flatMap(measure -> measure.changes().stream()).toList();
        return CALCULATOR.footprint(PHONE, changes).total();
    }

    private static boolean isAllowed(List<Measure> done) {
        return done.stream()
                .allMatch(one -> done.stream().noneMatch(other -> !one.id().equals(other.id()) && one.excludes(other)));
    }

    @Test
    void twentyMeasuresOfEveryKindAreOneSystem() {
        CheapestSet found = cheapest(ALL, 8);
        CheapestSet.Plan plan = found.plan().orElseThrow();
        assertTrue(found.proof().guarantee() != Guarantee.SEEN, found::toString);
        assertTrue(found.notes().stream().noneMatch(note -> note.severity() == Severity.WARNING), found::toString);
        assertEquals(total(plan.steps().stream().map(CheapestSet.Step::measure).toList()), plan.total(), 1e-9);
        assertTrue(found.proof().calculated() <= 600, found::toString);
    }

    /** Every allowed set of the first eight, made on the product itself. */
    @Test
    void eightOfThemAreAsCheapAsByTryingEverySet() {
        List<Measure> eight = ALL.all().subList(0, 8);
        double stated = total(List.of());
        double aim = stated - 3;
        double best = Double.POSITIVE_INFINITY;
        for (int set = 0; set < 1 << eight.size(); set++) {
            int mask = set;
            List<Measure> done = eight.stream()
                    .filter(one -> (mask >> eight.indexOf(one) & 1) == 1)
                    .toList();
            if (isAllowed(done) && total(done) <= aim) {
                best = Math.min(
                        best,
                        done.stream().mapToDouble(one -> one.cost().value()).sum());
            }
        }
        CheapestSet found = cheapest(Measures.of(eight), 3);
        assertEquals(Guarantee.EVERY_SET, found.proof().guarantee());
        assertEquals(best, found.plan().map(plan -> plan.cost().value()).orElse(Double.POSITIVE_INFINITY));
    }

    @Test
    void whatIsWrittenAndReadAgainAreTheSameMeasures() {
        Measures yaml = MeasuresFile.read(Source.named("m.yaml").with(MeasuresFile.yaml(ALL)));
        assertEquals(ALL.all(), yaml.all());
        Measures json = MeasuresFile.read(Source.named("m.json").with(MeasuresFile.json(ALL)));
        assertEquals(ALL.all(), json.all());
    }
}
