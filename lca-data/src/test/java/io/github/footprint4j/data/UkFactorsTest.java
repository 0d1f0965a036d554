package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.provenance.SourceKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Every figure cited from the UK Government set of 2025 against the set itself, at the place that its dataset names. */
@Tag("shared")
class UkFactorsTest {

    private static final SourceKey SET = new SourceKey("desnz-2025");
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z])[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern ROUNDED = Pattern.compile("(.*), ([0-9.]+) kg per t, rounded to three decimals");
    private static final double PER_TONNE = 1000;
    private static final double THREE_DECIMALS = 0.0005;
    private static final int FEWEST = 150;

    private final UkFactors factors =
            UkFactors.in(Path.of(System.getProperty("shared")).resolve("data/uk-factors-2025"));

    @Test
    void theSetIsRead() {
        assertTrue(factors.rows().size() > 1400, () -> factors.rows().size() + " rows");
        assertEquals(List.of(823.18954), factors.at("Material use / Other / Glass / Closed-loop source"));
    }

    @Test
    void everyFigureStandsAtItsPlaceInTheSet(TestReporter reporter) {
        List<String> failures = new ArrayList<>();
        int compared = 0;
        for (Dataset dataset : Libraries.bundled().datasets().values()) {
            for (String place : places(dataset)) {
                compared++;
                if (!isRight(dataset, place)) {
                    failures.add(dataset.id() + " " + numbers(dataset) + " at \"" + place + "\": " + values(place));
                }
            }
        }
        reporter.publishEntry("places compared", Integer.toString(compared));
        assertEquals(List.of(), failures);
        int enough = compared;
        assertTrue(compared >= FEWEST, () -> enough + " places compared");
    }

    /** The places of a dataset that lie in the files at hand: not those of freight from well to tank, nor the bounds of an estimate. */
    private List<String> places(Dataset dataset) {
        Provenance provenance = dataset.documentation().provenance();
        boolean taken = !provenance.evidence().equals(Optional.of(Evidence.ESTIMATED));
        return taken && provenance.sources().contains(SET)
                ? Stream.of(dataset.documentation().place().split("; "))
                        .filter(factors::knows)
                        .toList()
                : List.of();
    }

    private boolean isRight(Dataset dataset, String place) {
        Matcher rounded = ROUNDED.matcher(place);
        if (!rounded.matches()) {
            return !figures(dataset, place).isEmpty() && factors.at(place).containsAll(figures(dataset, place));
        }
        double printed = Double.parseDouble(rounded.group(2));
        return factors.at(rounded.group(1)).contains(printed)
                && numbers(dataset).stream()
                        .anyMatch(number -> Math.abs(number - printed / PER_TONNE) <= THREE_DECIMALS);
    }

    /** What a dataset takes from a place: all its gases for freight, else the one number that is there. */
    private List<Double> figures(Dataset dataset, String place) {
        if (place.startsWith("Freighting goods")) {
            return numbers(dataset.process().exchanges().stream()
                    .filter(exchange -> exchange.label().equals("tank-to-wheel")));
        }
        return numbers(dataset).stream().filter(factors.at(place)::contains).toList();
    }

    private List<Double> values(String place) {
        return factors.at(place).stream().limit(8).toList();
    }

    private static List<Double> numbers(Dataset dataset) {
        return numbers(dataset.process().exchanges().stream().filter(exchange -> !exchange.isOutcome()));
    }

    /** The number that each amount starts with; what follows are warming potentials and conversions. */
    private static List<Double> numbers(Stream<Exchange> exchanges) {
        return exchanges
                .map(exchange -> NUMBER.matcher(exchange.amount().formula().text()))
                .filter(Matcher::find)
                .map(first -> Double.valueOf(first.group()))
                .toList();
    }
}
