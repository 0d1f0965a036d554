package io.github.footprint4j.library;

import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.process.UnitProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A unit process of a library, with its documentation.
 *
 * @param process the process; it has one outcome, its reference product
 * @param documentation what its figure is and where it comes from
 * @param pairs the datasets that belong to the same material
 * @param advice what it says to whoever uses it
 * @param description what else it is called, its density and how its spread was measured
 */
public record Dataset(
        UnitProcess process, Documentation documentation, Pairs pairs, Advice advice, Description description) {

    /** Without a description. */
    public Dataset(UnitProcess process, Documentation documentation, Pairs pairs, Advice advice) {
        this(process, documentation, pairs, advice, Description.NONE);
    }

    /** Without advice. */
    public Dataset(UnitProcess process, Documentation documentation, Pairs pairs) {
        this(process, documentation, pairs, Advice.NONE);
    }

    /** The id of its process. */
    public ProcessId id() {
        return process.id();
    }

    /** This dataset with the common factor of another one, and its spread. */
    public Dataset withFactorOf(ProcessId other, Spread itsSpread) {
        return new Dataset(process.withFactorOf(other, itsSpread), documentation, pairs, advice, description);
    }

    /** This dataset with other partners. */
    public Dataset with(Pairs newPairs) {
        return new Dataset(process, documentation, newPairs, advice, description);
    }

    /**
     * In what this dataset and another one differ so that they are not the primary and the recycled dataset of one material, in words:
     * the form, how far the boundary reaches, and the work inside; empty if they may be a pair.
     */
    public String differenceFrom(Dataset other) {
        List<String> differences = new ArrayList<>();
        add(differences, "form", said(advice.form()), said(other.advice.form()));
        add(
                differences,
                "boundary",
                documentation.boundary().scope(),
                other.documentation.boundary().scope());
        add(differences, "included work", said(advice), said(other.advice));
        return String.join(", ", differences);
    }

    private static void add(List<String> differences, String what, String own, String others) {
        if (!own.equals(others)) {
            differences.add(what + " \"" + own + "\" and \"" + others + "\"");
        }
    }

    private static String said(Optional<MaterialForm> form) {
        return form.map(MaterialForm::word).orElse("not stated");
    }

    private static String said(Advice advice) {
        return advice.includes().isEmpty()
                ? "none"
                : advice.includes().stream().map(IncludedWork::word).collect(Collectors.joining(" and "));
    }
}
