package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.compare.Alternative;
import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.compare.Permission;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.json.ComparisonJson;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Calculates several products of the same service and compares them. */
@Command(
        name = "compare",
        description = "Compares products or variants that do the same: every difference, and how sure it is.")
final class CompareCommand implements Runnable {

    private final Console console;
    private final Sources sources;

    @Mixin
    private ComparedOptions compared = new ComparedOptions();

    @Mixin
    private MethodOptions method = new MethodOptions();

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Mixin
    private SharingOptions sharing = new SharingOptions();

    @Option(
            names = "--same-service",
            description =
                    "Declares that the functional units do the same though their texts differ; the report says so.")
    private boolean sameService;

    @Mixin
    private FormatOption format = new FormatOption();

    CompareCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints the comparison. */
    @Override
    public void run() {
        Calculator calculator = Calculator.of(Libraries.bundled(), method.method());
        List<Alternative> alternatives = compared.products(sources).stream()
                .map(one -> new Alternative(
                        one.label(), calculator.footprint(one.product()).drawnBy(draws.drawing()), one.notes()))
                .toList();
        Comparison comparison = Comparison.of(alternatives, permissions(), sharing.estimates());
        format.print(console, comparison.document(), () -> ComparisonJson.write(comparison));
    }

    private Set<Permission> permissions() {
        return sameService ? EnumSet.of(Permission.SAME_SERVICE) : EnumSet.noneOf(Permission.class);
    }
}
