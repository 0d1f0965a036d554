package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.json.StatementJson;
import io.github.footprint4j.statement.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the complete record of an assessment. */
@Command(name = "statement", description = "Writes the complete record of an assessment, and what is missing in it.")
final class StatementCommand implements Runnable {

    private final Console console;
    private final Sources sources;

    @Mixin
    private ProductOptions product = new ProductOptions();

    @Mixin
    private MethodOptions method = new MethodOptions();

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    StatementCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints the statement. */
    @Override
    public void run() {
        Calculator calculator = Calculator.of(Libraries.bundled(), method.method());
        Statement statement =
                Statement.of(calculator.footprint(product.product(sources)).drawnBy(draws.drawing()));
        format.print(console, statement.document(), () -> StatementJson.write(statement));
    }
}
