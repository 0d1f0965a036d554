package io.github.footprint4j.examples.cli;

import io.github.footprint4j.data.Starters;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a product file to begin with. */
@Command(
        name = "init",
        description = "Writes a product file to begin with, which runs at once; its comments say what to change.")
final class InitCommand implements Runnable {

    private static final String USUAL = "kettle";

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description =
                    "The file to write, which must not exist; my-KIND.yaml or my-ID.yaml if not given. Its name is the id of the"
                            + " product.")
    private Optional<String> file = Optional.empty();

    @ArgGroup
    private From from = new From();

    /** What to begin with; one of the two. */
    static final class From {

        @Option(
                names = "--kind",
                paramLabel = "KIND",
                description = "A made-up chair, kettle, lamp or shirt; kettle if not given.")
        private Optional<String> kind = Optional.empty();

        @Option(
                names = "--like",
                paramLabel = "ID",
                description = "A copy of a product that comes along; see 'lca list products'.")
        private Optional<String> like = Optional.empty();
    }

    InitCommand(Console console) {
        this.console = console;
    }

    /** Writes the file and says what to do next. */
    @Override
    public void run() {
        String wanted = from.like.or(() -> from.kind).orElse(USUAL);
        String name = file.orElse("my-" + wanted + ".yaml");
        Path path = path(name);
        String id = path.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        String text = from.like.isPresent() ? Starters.like(wanted, id) : Starters.of(wanted, id);
        new WrittenFile(path).create(text);
        console.out().println("wrote " + name);
        console.out().println("next: lca footprint " + name);
    }

    private static Path path(String name) {
        Issue refused = Issue.error(
                        IssueCode.INVALID_NAME,
                        Place.NONE,
                        "found the file \"" + name + "\", expected a name that ends with .yaml or .yml")
                .maybe(name.replaceFirst("\\.[A-Za-z]*$", "") + ".yaml");
        try {
            Path path = Path.of(name);
            if (path.getFileName() != null && name.toLowerCase(Locale.ROOT).matches("(?s).*\\.ya?ml")) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new InvalidInputException(refused);
        }
        throw new InvalidInputException(refused);
    }
}
