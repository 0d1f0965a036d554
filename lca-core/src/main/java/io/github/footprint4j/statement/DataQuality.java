package io.github.footprint4j.statement;

import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.statement.WeightedMean.Weighted;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How good the data behind a result are (PAS 2050:2011, clause 7.2): scores from 1 (best) to 5, weighted with the magnitudes of the
 * contributions.
 *
 * <p>The clause names criteria and no scores; the scores are this library's own. A contribution has the scores of its entry, or else those
 * of the dataset it buys from; its overall score is the one it states, or else the mean of its criteria. A contribution without a score
 * counts in no mean and lowers what the mean covers.
 *
 * @param overall the mean of all overall scores; empty if nothing has a score
 * @param criteria the mean of each criterion for which something has a score
 */
public record DataQuality(Optional<WeightedMean> overall, SortedMap<String, WeightedMean> criteria) {

    /** The word for a score that is not of one criterion. */
    public static final String OVERALL = "overall";

    /** Copies the map. */
    public DataQuality {
        criteria = Collections.unmodifiableSortedMap(new TreeMap<>(criteria));
    }

    /**
     * A contribution and its scores by criterion.
     *
     * @param co2e the contribution in kg CO2e
     * @param scores scores from 1 to 5 by criterion; {@value #OVERALL} for one of no criterion
     */
    public record Scored(double co2e, SortedMap<String, Integer> scores) {

        /** Copies the map. */
        public Scored {
            scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
        }

        private OptionalDouble overall() {
            return scores.containsKey(OVERALL)
                    ? score(OVERALL)
                    : scores.values().stream().mapToInt(Integer::intValue).average();
        }

        private OptionalDouble score(String criterion) {
            return Optional.ofNullable(scores.get(criterion))
                    .map(score -> OptionalDouble.of(score))
                    .orElse(OptionalDouble.empty());
        }
    }

    /** The quality of the data behind a footprint. */
    public static DataQuality of(Footprint footprint) {
        Sourced sourced = Sourced.of(footprint);
        return of(footprint.cube().cells().stream()
                .map(cell -> new Scored(cell.co2e(), scores(sourced, cell)))
                .toList());
    }

    /** The quality of scored contributions. */
    public static DataQuality of(List<Scored> contributions) {
        SortedSet<String> names = new TreeSet<>();
        contributions.forEach(one -> names.addAll(one.scores().keySet()));
        names.remove(OVERALL);
        SortedMap<String, WeightedMean> criteria = new TreeMap<>();
        names.forEach(name -> mean(contributions, name).ifPresent(mean -> criteria.put(name, mean)));
        List<Weighted> overall = contributions.stream()
                .map(one -> new Weighted(one.co2e(), one.overall()))
                .toList();
        return new DataQuality(WeightedMean.of(overall), criteria);
    }

    private static Optional<WeightedMean> mean(List<Scored> contributions, String criterion) {
        return WeightedMean.of(contributions.stream()
                .map(one -> new Weighted(one.co2e(), one.score(criterion)))
                .toList());
    }

    private static SortedMap<String, Integer> scores(Sourced sourced, Contribution cell) {
        return sourced.provenances(cell).stream()
                .map(Provenance::quality)
                .filter(quality -> !quality.isEmpty())
                .findFirst()
                .orElse(Collections.emptySortedMap());
    }
}
