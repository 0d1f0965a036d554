package io.github.footprint4j.data.product;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.FactorSearch;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.process.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the datasets that a file names and a library does not hold, in a file that has other problems too and therefore is not
 * calculated: its author sees both at once.
 */
final class UnknownDatasets {

    private static final List<String> REFERENCES =
            List.of("of", "by", "scrap", "virgin", "recycled", "disposal", "displaces", "displaced");
    private static final List<String> NAMED_VALUES = List.of("parameters", "variants");
    private static final List<String> OWN_NAMES = List.of("product", "waste");

    private final Library library;
    private final SortedSet<String> known = new TreeSet<>();
    private final Issues issues;
    private Optional<FactorSearch> search = Optional.empty();

    private UnknownDatasets(Library library, Issues issues) {
        this.issues = issues;
        this.library = library;
        library.datasets().values().forEach(dataset -> {
            known.add(dataset.id().name());
            known.add(dataset.process().name());
        });
    }

    /** Reports every name below a node that neither the library nor the file itself explains. */
    static void report(SourceNode root, Library library, Issues issues) {
        UnknownDatasets search = new UnknownDatasets(library, issues);
        search.learn(root);
        search.search(root);
    }

    /** Parameters may choose a dataset, processes of the file are datasets of its own. */
    private void learn(SourceNode root) {
        if (root instanceof ObjectNode object) {
            object.find("parameters").ifPresent(this::learnKeys);
            object.find("processes").ifPresent(this::learnProcesses);
        }
    }

    private void learnKeys(SourceNode parameters) {
        if (parameters instanceof ObjectNode object) {
            known.addAll(object.members().keySet());
        }
    }

    private void learnProcesses(SourceNode node) {
        if (node instanceof ListNode list) {
            list.elements().forEach(this::learnProcesses);
        } else if (node instanceof ObjectNode object) {
            object.find("id").ifPresent(this::learnName);
            OWN_NAMES.forEach(key -> object.find(key).ifPresent(this::learnName));
            object.members().values().forEach(this::learnProcesses);
        }
    }

    private void learnName(SourceNode node) {
        if (node instanceof TextNode text) {
            known.add(text.value());
        }
    }

    private void search(SourceNode node) {
        if (node instanceof ListNode list) {
            list.elements().forEach(this::search);
        } else if (node instanceof ObjectNode object) {
            for (Map.Entry<String, SourceNode> member : object.members().entrySet()) {
                if (REFERENCES.contains(member.getKey()) && member.getValue() instanceof TextNode text) {
                    check(text);
                }
                if (!NAMED_VALUES.contains(member.getKey())) {
                    search(member.getValue());
                }
            }
        }
    }

    private void check(TextNode text) {
        String name = Reference.parse(text.value()).name();
        if (!name.isBlank() && !known.contains(name)) {
            issues.add(library.renamed(name)
                    .map(Library.Renamed::refusal)
                    .orElseGet(() -> Issue.error(
                                    IssueCode.UNKNOWN_DATASET,
                                    Place.NONE,
                                    "no dataset is named \"" + TextNode.shortened(name) + "\"")
                            .maybeOneOf(issues.found(name, wanted -> search().names(wanted, known))))
                    .at(text.place()));
        }
    }

    /** Made for the first name that is unknown. */
    private FactorSearch search() {
        FactorSearch found = search.orElseGet(() -> FactorSearch.of(library));
        search = Optional.of(found);
        return found;
    }
}
