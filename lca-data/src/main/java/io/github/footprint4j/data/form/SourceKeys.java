package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.provenance.SourceKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The keys of sources that a file uses, checked against the sources it lists once both are known. Not thread-safe. */
public final class SourceKeys {

    private record Use(SourceKey key, Place place) {}

    private final List<Use> used = new ArrayList<>();

    /** A field that names one source or a list of them; empty if it is absent. */
    public List<SourceKey> read(FieldValue field) {
        boolean isList = field.holds(ListNode.class);
        return isList ? field.elements(this::one) : one(field).map(List::of).orElse(List.of());
    }

    /** A field that names one source. */
    public Optional<SourceKey> one(FieldValue field) {
        Optional<SourceKey> key = Ids.reference(field).map(SourceKey::new);
        key.ifPresent(found -> used.add(new Use(found, field.place())));
        return key;
    }

    /** Reports every use of a key that is not listed. */
    public void check(Collection<SourceKey> listed, Issues issues) {
        Set<String> known = listed.stream().map(SourceKey::value).collect(Collectors.toCollection(TreeSet::new));
        used.stream()
                .filter(use -> !known.contains(use.key().value()))
                .forEach(use -> issues.add(unknown(use, issues.closest(use.key().value(), () -> known))));
    }

    private static Issue unknown(Use use, List<String> closest) {
        String message = "the source \"" + use.key() + "\" is not listed under \"sources\"";
        return Issue.error(IssueCode.UNKNOWN_SOURCE, use.place(), message).maybeOneOf(closest);
    }
}
