package io.github.footprint4j.data.html;

import io.github.footprint4j.calibration.Posterior;
import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.explain.MethodComparison;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import java.util.Optional;

/**
 * One page of HTML that explains a footprint to people who did not calculate it: one file without any request to elsewhere, the same
 * bytes for the same input.
 *
 * <pre>{@code
 * String page = HtmlReport.of(footprint).with(comparison).html();
 * Files.writeString(path, page);
 * }</pre>
 *
 * @param footprints the footprints, one report each
 * @param comparison the first one beside others
 * @param methods the first one under other rules
 * @param choices scenarios that may be tried in the page beside what the product file exposes
 * @param fits calibrated factors, whose totals are shown beside the calculated ones
 * @param command the command that makes the page again; empty if there is none
 */
public record HtmlReport(
        List<Footprint> footprints,
        Optional<Comparison> comparison,
        Optional<MethodComparison> methods,
        List<PageChoice> choices,
        List<Posterior> fits,
        String command) {

    /** Copies the lists; throws {@link IllegalArgumentException} without a footprint. */
    public HtmlReport {
        footprints = List.copyOf(footprints);
        choices = List.copyOf(choices);
        fits = List.copyOf(fits);
        if (footprints.isEmpty()) {
            throw new IllegalArgumentException("a page needs a footprint, found none");
        }
    }

    /** The page of a footprint. */
    public static HtmlReport of(Footprint footprint) {
        return of(List.of(footprint));
    }

    /** The page of several footprints, which begins with what they have to do with each other. */
    public static HtmlReport of(List<Footprint> footprints) {
        return new HtmlReport(footprints, Optional.empty(), Optional.empty(), List.of(), List.of(), "");
    }

    /** This page with other versions beside the first footprint. */
    public HtmlReport with(Comparison other) {
        return new HtmlReport(footprints, Optional.of(other), methods, choices, fits, command);
    }

    /** This page with the first footprint under other rules. */
    public HtmlReport with(MethodComparison other) {
        return new HtmlReport(footprints, comparison, Optional.of(other), choices, fits, command);
    }

    /** This page, in which scenarios of the first footprint's product may be tried. */
    public HtmlReport trying(List<PageChoice> other) {
        return new HtmlReport(footprints, comparison, methods, other, fits, command);
    }

    /** This page with calibrated totals beside the calculated ones. */
    public HtmlReport withFits(List<Posterior> other) {
        return new HtmlReport(footprints, comparison, methods, choices, other, command);
    }

    /** This page, which says by which command it is made. */
    public HtmlReport madeBy(String other) {
        return new HtmlReport(footprints, comparison, methods, choices, fits, other);
    }

    /** What the page calculates with; empty for several footprints, of which nothing is tried. */
    Optional<PageModel> model() {
        Footprint first = footprints.get(0);
        return footprints.size() > 1
                ? Optional.empty()
                : Optional.of(PageModel.of(first.solved().system(), choices, first.drawing()));
    }

    /** Which scenarios cannot be tried in the page, and why. */
    public List<Issue> notes() {
        return model().map(PageModel::notes).orElse(List.of());
    }

    /** The page. */
    public String html() {
        return new Page(this).text();
    }
}
