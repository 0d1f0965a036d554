package io.github.footprint4j.examples.cli;

import io.github.footprint4j.document.IssueText;
import io.github.footprint4j.issue.IssueException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Messages and exit codes of what goes wrong; no stack trace for anything that the user can put right.
 *
 * @param sources the sources read so far, whose lines are shown
 */
record Failures(Sources sources) implements IExecutionExceptionHandler {

    static final int FAILURE = 1;
    static final int USAGE = 2;
    static final int INVALID_INPUT = 3;

    /** Wrong arguments: what is wrong, what was probably meant, and how to get help. */
    static int wrongUsage(ParameterException failure, String... arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("lca: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return USAGE;
    }

    /** Invalid input and files that cannot be written; anything else is a defect of the program and keeps its trace. */
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments)
            throws Exception {
        if (failure instanceof IssueException invalid) {
            command.getErr().print(IssueText.of(sources).write(invalid.issues()));
            command.getErr().flush();
            return INVALID_INPUT;
        }
        if (failure instanceof UncheckedIOException unwritten) {
            command.getErr().println("lca: " + unwritten.getMessage());
            return FAILURE;
        }
        throw failure;
    }
}
