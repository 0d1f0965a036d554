package io.github.footprint4j.examples.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code lca}, which only has subcommands. */
@Command(
        name = "lca",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        description = {
            "Product carbon footprints over the whole life cycle, bottom-up from cited factors.",
            "",
            "  lca init                                 a product file to begin with",
            "  lca list products                        the products that come along",
            "  lca footprint xiaomi-13-pro              a table",
            "  lca footprint phone.yaml --format json   your own product",
            "  lca whatif xiaomi-13-pro --scenario no-charger",
            "                                           what a change does, and why",
            "  lca methods xiaomi-13-pro                under every method, and why they differ",
            "  lca explain xiaomi-13-pro display        one part, down to its source",
            "  lca upstream xiaomi-13-pro               who supplies whom, and who emits",
            "  lca levers xiaomi-13-pro                 what moves the result, and what to measure next",
            "  lca compare xiaomi-13-pro --variants     which is better, and whether that is sure",
            "  lca compare phone.yaml --try \"steel: frame.of=steel, frame.mass=120 g\"",
            "                                           what you would do differently, without a file",
            "  lca target xiaomi-13-pro --to -20%%       what reaches a total",
            "  lca statement xiaomi-13-pro              the complete record of an assessment",
            "  lca report xiaomi-13-pro --out phone.html",
            "                                           a page that explains a footprint",
            "  lca portfolio sales.csv                  sums of units times footprints",
            "  lca calibrate xiaomi-2023                published totals, and what they tell of factors",
            "  lca check phone.yaml                     every problem with its line",
            ""
        },
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:a failure, such as a folder that cannot be written",
            "2:wrong usage",
            "3:invalid input"
        })
final class LcaCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private LcaCommand() {}

    /** The whole command line on a console. */
    static CommandLine on(Console console) {
        Sources sources = new Sources(console);
        return new CommandLine(new LcaCommand())
                .addSubcommand(new InitCommand(console))
                .addSubcommand(new ListCommand(console))
                .addSubcommand(new FootprintCommand(console, sources))
                .addSubcommand(new WhatIfCommand(console, sources))
                .addSubcommand(new MethodsCommand(console, sources))
                .addSubcommand(new ExplainCommand(console, sources))
                .addSubcommand(new UpstreamCommand(console, sources))
                .addSubcommand(new LeversCommand(console, sources))
                .addSubcommand(new CompareCommand(console, sources))
                .addSubcommand(new TargetCommand(console, sources))
                .addSubcommand(new BreakEvenCommand(console, sources))
                .addSubcommand(new StatementCommand(console, sources))
                .addSubcommand(new ReportCommand(console, sources))
                .addSubcommand(new PortfolioCommand(console, sources))
                .addSubcommand(new CalibrateCommand(console, sources))
                .addSubcommand(new CheckCommand(console, sources))
                .addSubcommand(new HelpCommand())
                .addSubcommand(new GenerateCompletion())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setParameterExceptionHandler(Failures::wrongUsage)
                .setExecutionExceptionHandler(new Failures(sources));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Asks for a subcommand. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
