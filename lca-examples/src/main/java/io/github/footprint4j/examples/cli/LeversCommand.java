package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.json.LeversJson;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.sensitivity.LeverReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Ranks what moves the footprint of a product. */
@Command(
        name = "levers",
        description = "Ranks what moves a footprint: per cent by per cent, from end to end, and what to measure next.")
final class LeversCommand implements Runnable {

    private final Console console;
    private final Sources sources;

    @Mixin
    private ProductOptions product = new ProductOptions();

    @Mixin
    private MethodOptions method = new MethodOptions();

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Option(
            names = "--top",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "The most rows of a table; 10 if not given. Files for programs hold all.")
    private int top = 10;

    @Mixin
    private FormatOption format = new FormatOption();

    LeversCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints the levers. */
    @Override
    public void run() {
        Footprint footprint = Calculator.of(Libraries.bundled(), method.method())
                .footprint(product.product(sources))
                .drawnBy(draws.drawing());
        format.print(console, LeverReport.of(footprint, top), () -> LeversJson.write(footprint));
    }

    /** Reads a number of rows. */
    static final class CountConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            if (!text.matches("[1-9][0-9]{0,8}")) {
                throw new TypeConversionException("\"" + text + "\" is no number of rows, expected 1 or more");
            }
            return Integer.valueOf(text);
        }
    }
}
