package io.github.footprint4j.statement;

import io.github.footprint4j.compare.Remark;
import io.github.footprint4j.coverage.Coverage;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.ledger.Allocated;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.result.Footprint;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The complete record of an assessment: what was calculated and how, what it covers, which options were taken, how good the data are, who
 * claims it, and what is not known (PAS 2050:2011, clauses 4.4 and 10, Annex B).
 *
 * <p>It says what the files and the calculation say and nothing more; it holds no wording of the standard and is no claim of conformity.
 * Immutable.
 *
 * @param footprint the result, with method, product, stages, interval, factors, warnings and what is kept beside the total
 * @param coverage what was assessed and what was left out
 * @param options the options taken, entry by entry
 * @param primary which data are primary
 * @param quality how good the data are
 * @param claim who claims the result and how long it holds
 */
public record Statement(
        Footprint footprint,
        Coverage coverage,
        OptionsTaken options,
        PrimaryData primary,
        DataQuality quality,
        Claim claim) {

    /** The statement of a footprint. */
    public static Statement of(Footprint footprint) {
        return new Statement(
                footprint,
                Coverage.of(footprint),
                OptionsTaken.of(footprint),
                PrimaryData.of(footprint),
                DataQuality.of(footprint),
                Claim.of(footprint.product(), footprint.method()));
    }

    /** True if the result is only that of a part of the life cycle and must be marked so (clause 6.2). */
    public boolean isPartial() {
        return footprint.product().scope().boundary() == Boundary.CRADLE_TO_GATE;
    }

    /** How each activity with several outputs was shared among them (clause 8). */
    public List<Allocated> allocated() {
        return footprint.solved().allocated();
    }

    /** What a complete record would have and this one has not, by clause. */
    public List<Missing> missing() {
        return MissingRecords.of(this);
    }

    /** What the product says of its entries, parameters and amounts besides their values. */
    public List<Remark> remarks() {
        return Remark.of(footprint);
    }

    /** Every source that the product, its factors and the published total name, by key. */
    public SortedMap<SourceKey, Citation> sources() {
        SortedMap<SourceKey, Citation> cited = new TreeMap<>(footprint.library().sources());
        SortedSet<SourceKey> used = new TreeSet<>();
        footprint
                .factors()
                .forEach(use ->
                        used.addAll(use.dataset().documentation().provenance().sources()));
        cited.keySet().retainAll(used);
        footprint.product().declarations().study().map(Study::sources).ifPresent(cited::putAll);
        cited.putAll(footprint.product().records().sources());
        return Collections.unmodifiableSortedMap(cited);
    }

    /** The statement as a report for whoever checks it. */
    public Document document() {
        return StatementReport.of(this);
    }

    /** The product and its total. */
    @Override
    public String toString() {
        return footprint.product() + ": " + footprint;
    }
}
