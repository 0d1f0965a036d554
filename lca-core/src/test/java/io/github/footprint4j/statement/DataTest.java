package io.github.footprint4j.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.method.DataRules.Primary;
import io.github.footprint4j.statement.DataQuality.Scored;
import io.github.footprint4j.statement.PrimaryData.Link;
import io.github.footprint4j.statement.WeightedMean.Weighted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Vectors of the clause catalogue for primary data and data quality, computed there with exact fractions. */
class DataTest {

    private static final double EXACT = 1e-12;
    private static final Primary PAS = Primary.OWN_AND_FIRST_LARGE_SUPPLIER;

    private static List<String> names(List<Link> links) {
        return links.stream().map(Link::name).toList();
    }

    /** PRI-1: own 6 %, tier 1 8 %, tier 2 22 %. */
    @Test
    void pri1TheFirstSupplierOfTenPercentGivesPrimaryDataToo() {
        List<Link> chain = List.of(
                new Link("own", 0.06), new Link("tier 1", 0.08), new Link("tier 2", 0.22), new Link("rest", 0.64));
        assertEquals(List.of("own", "tier 2"), names(PrimaryData.required(chain, PAS)));
        assertEquals(List.of("own"), names(PrimaryData.required(chain, Primary.OWN)));
    }

    /** PRI-2: own operations of exactly 10 % are enough. */
    @Test
    void pri2TenPercentOfOwnOperationsAreEnough() {
        List<Link> chain = List.of(new Link("own", 0.1), new Link("tier 1", 0.9));
        assertEquals(List.of("own"), names(PrimaryData.required(chain, PAS)));
    }

    @Test
    void whereNobodyReachesTenPercentNobodyIsAdded() {
        List<Link> chain = List.of(new Link("own", 0.05), new Link("tier 1", 0.09));
        assertEquals(List.of("own"), names(PrimaryData.required(chain, PAS)));
    }

    /** DQ-1: 0.6 * 1 + 0.3 * 3 + 0.1 * 5 = 2. */
    @Test
    void dq1ScoresAreWeightedWithContributions() {
        DataQuality quality = DataQuality.of(List.of(scored(60, 1), scored(30, 3), scored(10, 5)));
        assertEquals(2, quality.overall().orElseThrow().value(), EXACT);
        assertEquals(1, quality.overall().orElseThrow().covered(), EXACT);
    }

    private static Scored scored(double co2e, int score) {
        return new Scored(co2e, new TreeMap<>(Map.of(DataQuality.OVERALL, score)));
    }

    /**
     * Time 1 of 60 and 5 of 20: (60 + 100) / 80 = 2; place 3 of 60. Overall: the mean of the criteria, 2 of 60 and 5 of 20, a credit:
     * (120 + 100) / 80 = 2.75. 20 of 100 have no score.
     */
    @Test
    void criteriaAreWeightedOneByOneAndCreditsWithTheirMagnitude() {
        DataQuality quality = DataQuality.of(List.of(
                new Scored(60, new TreeMap<>(Map.of("time", 1, "place", 3))),
                new Scored(-20, new TreeMap<>(Map.of("time", 5))),
                new Scored(20, new TreeMap<>())));
        assertEquals(List.of("place", "time"), List.copyOf(quality.criteria().keySet()));
        assertEquals(2, quality.criteria().get("time").value(), EXACT);
        assertEquals(0.8, quality.criteria().get("time").covered(), EXACT);
        assertEquals(new WeightedMean(3, 0.6), quality.criteria().get("place"));
        assertEquals(2.75, quality.overall().orElseThrow().value(), EXACT);
        assertEquals(0.8, quality.overall().orElseThrow().covered(), EXACT);
    }

    /** PDS-1: (4 * 1 + 3 * 0.5 + 3 * 0) / 10 = 0.55. */
    @Test
    void pds1PrimarySharesAreWeightedWithContributions() {
        Optional<WeightedMean> share = WeightedMean.of(List.of(weighted(4, 1), weighted(3, 0.5), weighted(3, 0)));
        assertEquals(0.55, share.orElseThrow().value(), EXACT);
    }

    private static Weighted weighted(double co2e, double value) {
        return new Weighted(co2e, OptionalDouble.of(value));
    }

    @Test
    void nothingSaidGivesNoMean() {
        assertEquals(
                Optional.empty(), WeightedMean.of(List.of(new Weighted(4, OptionalDouble.empty()), weighted(0, 1))));
    }
}
