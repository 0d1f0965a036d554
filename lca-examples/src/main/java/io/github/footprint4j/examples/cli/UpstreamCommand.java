package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.json.UpstreamJson;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.upstream.UpstreamReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Shows where the kilograms of a footprint come from. */
@Command(
        name = "upstream",
        description = "Shows where the kilograms come from: who supplies whom, who emits, and which gases.")
final class UpstreamCommand implements Runnable {

    private final Console console;
    private final Sources sources;

    @Mixin
    private ProductOptions product = new ProductOptions();

    @Mixin
    private MethodOptions method = new MethodOptions();

    @Option(
            names = "--cut-off",
            paramLabel = "SHARE",
            converter = ShareConverter.class,
            description =
                    "The share of the whole, such as 5 %%, below which a branch is counted in the rest; 1 %% if not given.")
    private double cutOff = 0.01;

    @Mixin
    private FormatOption format = new FormatOption();

    UpstreamCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints where they come from. */
    @Override
    public void run() {
        Footprint footprint =
                Calculator.of(Libraries.bundled(), method.method()).footprint(product.product(sources));
        format.print(console, UpstreamReport.of(footprint, cutOff), () -> UpstreamJson.write(footprint, cutOff));
    }

    /** Reads a share above 0. */
    static final class ShareConverter implements ITypeConverter<Double> {

        private static final double PER_CENT = 100;

        @Override
        public Double convert(String text) {
            boolean isShare = text.matches("[0-9]{1,3}([.][0-9]{1,12})?( ?%)?");
            double number = isShare ? Double.parseDouble(text.replaceAll("[ %]", "")) : 0;
            double share = text.endsWith("%") ? number / PER_CENT : number;
            if (!(share > 0 && share <= 1)) {
                throw new TypeConversionException(
                        "\"" + text + "\" is no share above 0 and of at most 1, such as \"5 %\" or 0.05");
            }
            return share;
        }
    }
}
