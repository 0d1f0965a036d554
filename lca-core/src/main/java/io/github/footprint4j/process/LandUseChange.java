package io.github.footprint4j.process;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A direct change of land use behind a crop or another product of the land (PAS 2050:2011, clause 5.6).
 *
 * @param known what is known of the change
 * @param yield what the land gives, in mass for each area and year; not needed where emissions are stated for each mass
 * @param age how long before the assessment it happened; taken as recent if not said
 * @param harvestPeriod a single harvest period, if it is longer than the 20 years of the rule
 */
public record LandUseChange(Known known, Optional<Amount> yield, Optional<Amount> age, Optional<Amount> harvestPeriod) {

    /** What is known of a change, the best first. */
    public sealed interface Known {
        /** The answer for what is known. */
        <R> R match(
                Function<CarbonLoss, R> loss,
                Function<TableRow, R> row,
                Function<Expansion, R> expansion,
                Function<Origins, R> origins);
    }

    /**
     * Country and former use are known: the loss of carbon was assessed.
     *
     * @param carbon carbon lost, in mass for each area, over the whole change, without that of {@code soil}
     * @param soil carbon that mineral soil loses, in mass for each area and year, with its nitrogen
     */
    public record CarbonLoss(Optional<Amount> carbon, Optional<Amount> soil) implements Known {
        @Override
        public <R> R match(
                Function<CarbonLoss, R> loss,
                Function<TableRow, R> row,
                Function<Expansion, R> expansion,
                Function<Origins, R> origins) {
            return loss.apply(this);
        }
    }

    /**
     * Country and former use are known: the default table holds the change.
     *
     * @param country the country
     * @param from use before
     * @param to use after
     */
    public record TableRow(Location country, Vegetation from, Vegetation to) implements Known {
        @Override
        public <R> R match(
                Function<CarbonLoss, R> loss,
                Function<TableRow, R> row,
                Function<Expansion, R> expansion,
                Function<Origins, R> origins) {
            return row.apply(this);
        }
    }

    /**
     * The country is known and the former use is not: the average of the crop in the country.
     *
     * @param area area of the crop now
     * @param before area of the crop at the start of the period
     * @param conversions what the added area was before; their shares add up to 1
     */
    public record Expansion(Amount area, Amount before, List<Conversion> conversions) implements Known {
        /** Copies the list. */
        public Expansion {
            conversions = List.copyOf(conversions);
        }

        @Override
        public <R> R match(
                Function<CarbonLoss, R> loss,
                Function<TableRow, R> row,
                Function<Expansion, R> expansion,
                Function<Origins, R> origins) {
            return expansion.apply(this);
        }
    }

    /**
     * A share of an added area.
     *
     * @param share the share
     * @param rate emissions for each area and year, over the whole period
     */
    public record Conversion(Share share, Amount rate) {}

    /**
     * Neither is known: the average over the countries of supply.
     *
     * @param origins countries of supply; their shares add up to 1
     * @param cutOff the share of imports that is enough to look at, at least 90 %; all if not said
     */
    public record Origins(List<Supplied> origins, Optional<Amount> cutOff) implements Known {
        /** Copies the list. */
        public Origins {
            origins = List.copyOf(origins);
        }

        @Override
        public <R> R match(
                Function<CarbonLoss, R> loss,
                Function<TableRow, R> row,
                Function<Expansion, R> expansion,
                Function<Origins, R> origins) {
            return origins.apply(this);
        }
    }

    /**
     * One country of supply.
     *
     * @param country the country
     * @param share its share by mass
     * @param emissions emissions of land-use change for each mass
     */
    public record Supplied(Location country, Share share, Amount emissions) {}
}
