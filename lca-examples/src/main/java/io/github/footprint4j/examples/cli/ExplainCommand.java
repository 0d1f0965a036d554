package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.json.TraceJson;
import io.github.footprint4j.trace.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says where the kilograms of one part come from. */
@Command(
        name = "explain",
        description =
                "Follows the kilograms of one part to what it buys: source, year, place, licence, notes and cautions.")
final class ExplainCommand implements Runnable {

    private final Console console;
    private final Sources sources;

    @Mixin
    private ProductOptions product = new ProductOptions();

    @Parameters(
            index = "1",
            paramLabel = "PART",
            description =
                    "The id of a part, entry or transport, such as display; a path such as enclosure/frame where an id stands"
                            + " twice.")
    private String part = "";

    @Mixin
    private MethodOptions method = new MethodOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    ExplainCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints where they come from. */
    @Override
    public void run() {
        Trace trace =
                Trace.of(Calculator.of(Libraries.bundled(), method.method()).footprint(product.product(sources)), part);
        format.print(console, trace.document(), () -> TraceJson.write(trace));
    }
}
