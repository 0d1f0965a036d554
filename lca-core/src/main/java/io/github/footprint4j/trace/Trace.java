package io.github.footprint4j.trace;

import io.github.footprint4j.coverage.EntryIndex;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Memo;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.result.Footprint;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where the kilograms of one part, entry or transport come from.
 *
 * <p>A part of the product, or an entry outside the parts, has all lines that are counted to it, in every stage; what stands inside a part
 * has its own lines and those inside it. The roots add up to the value of the element.
 *
 * <pre>{@code
 * System.out.println(Trace.of(footprint, "display").document().text());
 * }</pre>
 *
 * @param footprint the footprint
 * @param element the id, or the path such as {@code enclosure/frame}
 * @param roots what its lines buy and emit, the largest magnitude first
 * @param beside what of it does not count and stands beside the total
 * @param sources the sources that are named, by key
 */
public record Trace(
        Footprint footprint,
        String element,
        List<Root> roots,
        List<Memo> beside,
        SortedMap<SourceKey, Citation> sources) {

    /** Copies the collections. */
    public Trace {
        roots = List.copyOf(roots);
        beside = List.copyOf(beside);
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /**
     * The trace of an element of a product.
     *
     * @param element its id, or its path where an id stands twice
     * @throws InvalidInputException with the closest ids if there is no such element
     */
    public static Trace of(Footprint footprint, String element) {
        EntryIndex index = EntryIndex.of(footprint.product().lifeCycle());
        SortedSet<String> known = known(index, footprint);
        if (!known.contains(element)) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.UNKNOWN_PART,
                            Place.NONE,
                            "\"" + footprint.product().id() + "\" has no part, entry or transport \"" + element
                                    + "\", only " + String.join(", ", lines(footprint)))
                    .maybeOneOf(ClosestNames.of(known).to(element)));
        }
        List<Root> roots = new Roots(footprint, index).of(tag -> isOf(tag, element));
        List<Memo> beside = footprint.apart().stream()
                .filter(memo -> isOf(memo.tag(), element))
                .toList();
        return new Trace(footprint, element, roots, beside, cited(footprint, roots));
    }

    /** What all lines of a footprint buy and emit, the largest magnitude first. */
    public static List<Root> roots(Footprint footprint) {
        return new Roots(footprint, EntryIndex.of(footprint.product().lifeCycle())).of(tag -> true);
    }

    /** The ids and paths of everything that has a line or stands in the file. */
    private static SortedSet<String> known(EntryIndex index, Footprint footprint) {
        SortedSet<String> known = new TreeSet<>();
        index.all().forEach((path, entry) -> {
            known.add(path);
            known.add(entry.id().value());
        });
        footprint.cube().cells().stream().map(Contribution::tag).forEach(tag -> {
            known.add(tag.part().value());
            known.add(tag.line());
        });
        return known;
    }

    /** What the whole is made of, as the file lists it. */
    private static SortedSet<String> lines(Footprint footprint) {
        SortedSet<String> parts = new TreeSet<>();
        footprint.byPart().keySet().forEach(part -> parts.add(part.value()));
        return parts;
    }

    private static boolean isOf(Tag tag, String element) {
        return tag.part().value().equals(element)
                || tag.line().equals(element)
                || tag.line().startsWith(element + "/")
                || Arrays.asList(tag.line().split("/")).contains(element);
    }

    /** Of what the file, its study and the library list, what is named. */
    private static SortedMap<SourceKey, Citation> cited(Footprint footprint, List<Root> roots) {
        Map<SourceKey, Citation> known = new TreeMap<>(footprint.library().sources());
        footprint.product().declarations().study().map(Study::sources).ifPresent(known::putAll);
        known.putAll(footprint.product().records().sources());
        SortedMap<SourceKey, Citation> cited = new TreeMap<>();
        roots.stream()
                .flatMap(root -> Roots.named(root).stream())
                .forEach(key -> Optional.ofNullable(known.get(key)).ifPresent(citation -> cited.put(key, citation)));
        return cited;
    }

    /** What the element contributes, in kg CO2e per functional unit. */
    public double co2e() {
        return CompensatedSum.of(roots.stream().mapToDouble(Root::co2e));
    }

    /** The trace as a report. */
    public Document document() {
        return TraceReport.of(this);
    }
}
