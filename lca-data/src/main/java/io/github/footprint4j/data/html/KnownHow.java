package io.github.footprint4j.data.html;

import io.github.footprint4j.coverage.EntryIndex;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.result.Contributor;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How the amounts and the factors behind a footprint are known, weighted with the magnitude of what rests on them. */
final class KnownHow {

    private static final String NOTHING = "none";

    private final Footprint footprint;
    private final EntryIndex entries;
    private final SortedMap<String, Parameter> parameters = new TreeMap<>();

    private KnownHow(Footprint footprint) {
        this.footprint = footprint;
        Product product = footprint.product();
        this.entries = EntryIndex.of(product.lifeCycle());
        product.declarations().study().ifPresent(study -> parameters.putAll(study.parameters()));
        parameters.putAll(product.declarations().parameters());
    }

    static KnownHow of(Footprint footprint) {
        return new KnownHow(footprint);
    }

    /** The shares of the result by how its amounts are known, in the order of the page. */
    List<Known> amounts() {
        SortedMap<String, Double> sums = new TreeMap<>();
        for (Contributor one : all()) {
            add(sums, amount(one.tag().line()).map(Evidence::word).orElse(NOTHING), one.co2e());
        }
        return inOrder(sums);
    }

    /** The shares of the result by how its factors are known, in the order of the page. */
    List<Known> factors() {
        SortedMap<String, Double> sums = new TreeMap<>();
        for (Contributor one : all()) {
            Dataset dataset = footprint.solved().system().datasets().get(one.process());
            String word = dataset == null
                    ? "own"
                    : dataset.documentation()
                            .provenance()
                            .evidence()
                            .map(Evidence::word)
                            .orElse(NOTHING);
            add(sums, word, one.co2e());
        }
        return inOrder(sums);
    }

    /**
     * A share of the result.
     *
     * @param word how it is known
     * @param share from 0 to 1
     */
    record Known(String word, double share) {}

    private List<Contributor> all() {
        return footprint.top(Integer.MAX_VALUE);
    }

    private static void add(SortedMap<String, Double> sums, String word, double co2e) {
        sums.merge(word, Math.abs(co2e), Double::sum);
    }

    private static List<Known> inOrder(SortedMap<String, Double> sums) {
        double all = 0;
        for (double sum : sums.values()) {
            all += sum;
        }
        List<Known> known = new ArrayList<>();
        for (String word : List.of("seen", "derived", "own", "remembered", "estimated", NOTHING)) {
            double sum = sums.getOrDefault(word, 0.0);
            if (sum > 0) {
                known.add(new Known(word, sum / all));
            }
        }
        return known;
    }

    /** What is least sure of an amount: the evidence of its entry and of every parameter in it. */
    private Optional<Evidence> amount(String line) {
        List<Evidence> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        entries.find(line).ifPresent(entry -> {
            entry.provenance().evidence().ifPresent(found::add);
            amounts(entry).forEach(amount -> {
                amount.provenance().evidence().ifPresent(found::add);
                add(found, amount.formula(), seen);
            });
        });
        return found.isEmpty() ? Optional.empty() : Optional.of(Collections.max(found, KnownHow::compare));
    }

    private static int compare(Evidence first, Evidence second) {
        return Integer.compare(doubt(first), doubt(second));
    }

    private static int doubt(Evidence evidence) {
        return switch (evidence) {
            case SEEN -> 0;
            case DERIVED -> 1;
            case REMEMBERED -> 2;
            case ESTIMATED -> 3;
        };
    }

    private static Stream<Amount> amounts(Entry entry) {
        return Stream.of(
                        entry.extent().amount(),
                        entry.extent().mass(),
                        entry.extent().times(),
                        entry.extent().during())
                .flatMap(Optional::stream);
    }

    private void add(List<Evidence> found, Formula formula, Set<String> seen) {
        for (String name : formula.names()) {
            Parameter parameter = parameters.get(name);
            if (parameter != null && seen.add(name)) {
                Provenance provenance = parameter.provenance();
                provenance.evidence().ifPresent(found::add);
                parameter.value().number().ifPresent(inner -> add(found, inner, seen));
            }
        }
    }
}
