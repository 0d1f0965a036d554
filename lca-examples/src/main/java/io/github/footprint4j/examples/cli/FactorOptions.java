package io.github.footprint4j.examples.cli;

import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.unit.Unit;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that narrow a list of factors. */
final class FactorOptions {

    @Option(names = "--at", paramLabel = "PLACE", description = "Only those for a place, such as DE, EU27 or GLO.")
    private Optional<String> at = Optional.empty();

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            converter = UnitConverter.class,
            description = "Only those that are bought by what this unit measures, such as kg, piece or kWh.")
    private Optional<Unit> unit = Optional.empty();

    @Option(
            names = "--family",
            paramLabel = "FAMILY",
            description = "Only those of a family, such as aluminium; a part of its name will do.")
    private Optional<String> family = Optional.empty();

    /** The place that is asked for, in capitals; of the word that is looked for, if it names one. */
    Optional<String> at(Optional<String> named) {
        return at.or(() -> named).map(place -> place.toUpperCase(Locale.ROOT));
    }

    /** True for a dataset that is neither of another place, nor bought otherwise, nor of another family. */
    boolean fits(Dataset dataset, Optional<String> place) {
        boolean isThere = place.map(Location::new)
                .filter(wanted -> !wanted.equals(dataset.id().at()))
                .isEmpty();
        boolean isBoughtSo = unit.filter(wanted -> !measures(dataset, wanted)).isEmpty();
        String own = dataset.description().family().orElse("").toLowerCase(Locale.ROOT);
        return isThere
                && isBoughtSo
                && family.filter(wanted -> !own.contains(wanted.toLowerCase(Locale.ROOT)))
                        .isEmpty();
    }

    private static boolean measures(Dataset dataset, Unit wanted) {
        return dataset.process().outcomes().get(0).amount().formula().quantity().stream()
                .anyMatch(made -> made.dimension().equals(wanted.dimension()));
    }

    /** What was asked for, in words; empty if nothing. */
    String words(Optional<String> place) {
        return place.map(code -> " at " + code).orElse("")
                + unit.map(one -> " by " + one.symbol()).orElse("")
                + family.map(name -> " of the family \"" + name + "\"").orElse("");
    }
}
