package io.github.footprint4j.examples.cli;

/** The program {@code lca}: reads its arguments, runs one command and answers with an exit code. */
public final class Main {

    private Main() {}

    /**
     * Runs the command line, and ends the program with its exit code if it failed.
     *
     * <p>A success returns: {@code mvn exec:java} runs this inside Maven, which has more to do.
     *
     * @param arguments what stands after the name of the program
     */
    public static void main(String[] arguments) {
        int code = run(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs the command line on the streams of the process.
     *
     * @param arguments what stands after the name of the program
     * @return 0 if all went well, 1 for a failure, 2 for wrong usage, 3 for invalid input
     */
    public static int run(String... arguments) {
        return run(Console.ofProcess(), arguments);
    }

    static int run(Console console, String... arguments) {
        int code = LcaCommand.on(console).execute(arguments);
        return isWritten(console) || code != 0 ? code : Failures.FAILURE;
    }

    /** False, with a message, if the streams did not take everything: a stream of text keeps its failures to itself until it is asked. */
    private static boolean isWritten(Console console) {
        boolean isLost = console.out().checkError();
        if (isLost) {
            console.err()
                    .println("lca: the result could not be written to standard output."
                            + " Maybe the disk is full, or the reader has ended");
        }
        return !(console.err().checkError() || isLost);
    }
}
