package io.github.footprint4j.trace;

import io.github.footprint4j.document.Fact;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Documentation;
import io.github.footprint4j.library.Documentation.Inclusion;
import io.github.footprint4j.library.IncludedWork;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.provenance.SourceKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What datasets and files say of their figures, in words.
 *
 * @param sources the sources by key
 */
record SourceFacts(SortedMap<SourceKey, Citation> sources) {

    /** What a dataset says of its figure. */
    List<Fact> of(Dataset dataset) {
        Documentation documentation = dataset.documentation();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("what", dataset.process().name()),
                new Fact("holds for", dataset.id().at().code() + ", " + documentation.year()),
                new Fact("boundary", boundary(dataset)),
                new Fact("potentials", documentation.gwp())));
        facts.addAll(said(documentation.provenance()));
        add(facts, "place", documentation.place());
        List<String> buys = buys(dataset);
        add(facts, "buys itself", String.join(", ", buys));
        dataset.advice().caution().ifPresent(caution -> facts.add(new Fact("caution", caution)));
        dataset.advice().supersededBy().ifPresent(newer -> facts.add(new Fact("superseded by", newer.toString())));
        return facts;
    }

    private static String boundary(Dataset dataset) {
        Documentation.DataBoundary boundary = dataset.documentation().boundary();
        List<String> words = new ArrayList<>(List.of(boundary.scope(), "capital goods " + boundary.capitalGoods()));
        if (boundary.networkLosses() != Inclusion.NOT_APPLICABLE) {
            words.add("network losses " + boundary.networkLosses());
        }
        if (!dataset.advice().includes().isEmpty()) {
            words.add("with "
                    + dataset.advice().includes().stream()
                            .map(IncludedWork::word)
                            .collect(Collectors.joining(" and ")));
        }
        return String.join(", ", words);
    }

    /** What a dataset buys from others. */
    static List<String> buys(Dataset dataset) {
        return dataset.process().exchanges().stream()
                .filter(exchange -> !exchange.isOutcome())
                .map(Exchange::goods)
                .flatMap(Optional::stream)
                .map(Reference::toString)
                .distinct()
                .toList();
    }

    private List<Fact> said(Provenance provenance) {
        List<Fact> facts = new ArrayList<>();
        provenance.evidence().ifPresent(evidence -> facts.add(new Fact("evidence", meaning(evidence))));
        provenance.sources().forEach(key -> facts.add(new Fact("source", source(key))));
        provenance.sources().stream()
                .map(sources::get)
                .filter(citation -> citation != null && !citation.licence().isEmpty())
                .map(Citation::licence)
                .distinct()
                .forEach(licence -> facts.add(new Fact("licence", licence)));
        add(facts, "note", provenance.note());
        return facts;
    }

    private static String meaning(Evidence evidence) {
        return evidence
                + switch (evidence) {
                    case SEEN -> ": read in the source";
                    case DERIVED -> ": arithmetic on numbers that were read in the source";
                    case ESTIMATED -> ": a judgement";
                    case REMEMBERED -> ": from memory, to be checked";
                };
    }

    private String source(SourceKey key) {
        return key
                + Optional.ofNullable(sources.get(key))
                        .map(one -> ": " + cited(one))
                        .orElse("");
    }

    private static String cited(Citation citation) {
        return Stream.of(
                        Stream.of(citation.title(), citation.publisher()),
                        citation.year().map(String::valueOf).stream(),
                        citation.place().stream())
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What the file says of each line, in the order of the lines. */
    List<Fact> written(List<Root> roots) {
        Set<Fact> facts = new LinkedHashSet<>();
        for (Root root : roots) {
            root.entry().ifPresent(entry -> facts.add(new Fact(root.line().line(), written(entry))));
        }
        return List.copyOf(facts);
    }

    private String written(Entry entry) {
        List<String> words = new ArrayList<>();
        entry.extent().amount().ifPresent(amount -> words.add("amount " + amount));
        entry.extent().mass().ifPresent(mass -> words.add("mass " + mass));
        entry.extent().times().ifPresent(times -> words.add("times " + times));
        entry.extent().during().ifPresent(during -> words.add("during " + during));
        Roots.provenances(entry).forEach(one -> {
            one.evidence().map(Evidence::word).ifPresent(words::add);
            one.sources().forEach(key -> words.add(source(key)));
            words.add(one.note());
            words.add(one.supplier().isEmpty() ? "" : "supplied by " + one.supplier());
        });
        return words.stream().filter(word -> !word.isEmpty()).distinct().collect(Collectors.joining("; "));
    }

    private static void add(List<Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(label, text));
        }
    }
}
