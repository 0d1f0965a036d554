package io.github.footprint4j.examples.cli;

import picocli.CommandLine.Option;

/** The option that every subcommand has. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this text.")
    private boolean isAsked;

    /** True if the text was asked for. */
    boolean isAsked() {
        return isAsked;
    }
}
