package io.github.footprint4j.data.library;

import io.github.footprint4j.data.form.ReferenceForm;
import io.github.footprint4j.data.form.SpreadForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Spread;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code spreadWith}: the dataset whose common factor a dataset shares, with its spread; looked for once all files are read.
 *
 * <p>Twins of one source, such as one grid with and without its losses, err together: one factor moves both. Not thread-safe.
 */
final class FactorNames {

    private record Use(Reference reference, Place place) {}

    private final SortedMap<ProcessId, Use> used = new TreeMap<>();

    /** Keeps the name that a dataset states. */
    void read(Fields fields, Optional<ProcessId> of) {
        FieldValue field = fields.optional("spreadWith");
        SpreadForm.FIELDS.forEach(own -> fields.atMostOneOf(List.of(own, "spreadWith")));
        ReferenceForm.read(field).ifPresent(found -> of.ifPresent(id -> used.put(id, new Use(found, field.place()))));
    }

    /** The datasets that share the factor of another one; every name that cannot be followed is reported. */
    SortedMap<ProcessId, Dataset> shared(Map<ProcessId, Dataset> datasets, Issues issues) {
        SortedMap<ProcessId, Dataset> found = new TreeMap<>();
        SortedMap<String, List<Dataset>> byName = PairNames.byName(datasets);
        datasets.forEach((id, dataset) -> Optional.ofNullable(used.get(id))
                .ifPresent(use -> owner(use, byName, issues)
                        .ifPresent(owner -> spread(owner, use, issues)
                                .ifPresent(spread -> found.put(id, dataset.withFactorOf(owner.id(), spread))))));
        return found;
    }

    private static Optional<Dataset> owner(Use use, SortedMap<String, List<Dataset>> byName, Issues issues) {
        List<Dataset> meant = PairNames.meant(use.reference(), byName);
        if (meant.isEmpty()) {
            String message = "no dataset of the library is named \"" + use.reference() + "\"";
            issues.add(Issue.error(IssueCode.UNKNOWN_DATASET, use.place(), message)
                    .maybeOneOf(issues.closest(use.reference().name(), byName::keySet)));
        } else if (meant.size() > 1) {
            String codes = meant.stream().map(one -> one.id().at().toString()).collect(Collectors.joining(", "));
            String message =
                    "\"" + use.reference() + "\" exists at " + codes + ", expected one of them behind its name";
            issues.add(Issue.error(IssueCode.AMBIGUOUS_DATASET, use.place(), message)
                    .maybe("\"" + meant.get(0).id() + "\""));
        }
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The relative spread of the dataset that is named; one that shares itself, and one with limits in a unit, has none to give. */
    private Optional<Spread> spread(Dataset owner, Use use, Issues issues) {
        Optional<Spread> spread = owner.process().spread().filter(Spread::isRelative);
        if (spread.isEmpty()) {
            String message = "\"" + owner.id() + "\" states no \"sigma\" of its own that could be shared";
            Optional<Use> next = Optional.ofNullable(used.get(owner.id())).filter(other -> !other.equals(use));
            issues.add(Issue.error(IssueCode.SPREAD, use.place(), message)
                    .maybe(next.map(other -> "\"" + other.reference() + "\"").orElse("a \"sigma\" there")));
        }
        return spread;
    }
}
