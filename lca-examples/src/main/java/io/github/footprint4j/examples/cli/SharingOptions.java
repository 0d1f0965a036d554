package io.github.footprint4j.examples.cli;

import io.github.footprint4j.compare.SharedEstimates;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which estimates of several product files are one quantity. */
final class SharingOptions {

    @Option(
            names = "--share",
            paramLabel = "NAME",
            description =
                    "A parameter that is one quantity in all products that have it, such as the habits of the same people;"
                            + " refused if two of them state different values or spreads; may be repeated.")
    private List<String> shared = new ArrayList<>();

    @Option(
            names = "--independent",
            description =
                    "Every other parameter is a quantity of its own, however much it looks like one of another product.")
    private boolean independent;

    /** What was said. */
    SharedEstimates estimates() {
        SharedEstimates sharing = SharedEstimates.NOT_STATED;
        for (String name : shared) {
            sharing = sharing.with(name);
        }
        return independent ? sharing.withIndependentRest() : sharing;
    }
}
