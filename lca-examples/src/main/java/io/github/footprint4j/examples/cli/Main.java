package io.github.footprint4j.examples.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code lca}: reads its arguments, runs one command and answers with an exit code. */
@Command(name = "lca", mixinStandardHelpOptions = true, description = "Product carbon footprints after PAS 2050.")
public final class Main implements Runnable {

    @Parameters(hidden = true)
    private List<String> arguments = List.of();

    private Main() {}

    /**
     * Runs the command line, and ends the program with its exit code if it failed.
     *
     * <p>A success returns: {@code mvn exec:java} runs this inside Maven, which has more to do.
     *
     * @param arguments what stands after the name of the program
     */
    public static void main(String[] arguments) {
        int code =
                new CommandLine(new Main()).setUnmatchedArgumentsAllowed(true).execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Prints what it was asked to do. */
    @Override
    public void run() {
        System.out.println("Footprint4J: lca " + String.join(" ", arguments));
    }
}
