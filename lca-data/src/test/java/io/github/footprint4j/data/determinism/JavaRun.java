package io.github.footprint4j.data.determinism;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A fresh Java virtual machine that prints the results of all bundled products.
 *
 * @param home the folder of its JDK
 * @param options its options, such as {@code -Duser.language=tr}
 */
record JavaRun(Path home, List<String> options) {

    private static final long LONGEST_MINUTES = 3;

    /** For what does not depend on how code is compiled: the whole compiler costs such a short run more than the run itself. */
    private static final List<String> SIMPLY_COMPILED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** A machine of the JDK that runs the tests. */
    static JavaRun with(String... options) {
        return new JavaRun(own(), List.of(options));
    }

    /** The same machine without its optimising compiler. */
    JavaRun simplyCompiled() {
        return new JavaRun(
                home, Stream.concat(SIMPLY_COMPILED.stream(), options.stream()).toList());
    }

    /** One machine for each other JDK beside the running one, in the usual folder, or in an environment variable JAVA_HOME… */
    static List<JavaRun> others() {
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
                .map(variable -> Path.of(variable.getValue()));
        return Stream.of(named, below(Path.of("/usr/lib/jvm")), below(own().getParent()))
                .flatMap(homes -> homes)
                .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                .map(JavaRun::real)
                .filter(home -> !home.equals(real(own())))
                .distinct()
                .sorted()
                .filter(home -> runs(home))
                .map(home -> new JavaRun(home, List.of()))
                .toList();
    }

    /** What the machine prints; the arguments are those of {@link BundledResults#main}. */
    String output(String... arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), BundledResults.class.getName()));
        command.addAll(List.of(arguments));
        return output(command);
    }

    /** A version of this project's class files, or a later one. */
    private static boolean runs(Path home) {
        try {
            return Files.readString(home.resolve("release"))
                    .lines()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .anyMatch(line -> Runtime.Version.parse(line.split("\"")[1]).feature() >= 17);
        } catch (IOException e) {
            return false;
        }
    }

    private static String output(List<String> command) {
        try {
            Path out = Files.createTempFile("results", ".txt");
            Path err = Files.createTempFile("messages", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("no result after " + LONGEST_MINUTES + " minutes: " + command);
            }
            String messages = Files.readString(err, StandardCharsets.ISO_8859_1);
            String text = Files.readString(out);
            Files.delete(out);
            Files.delete(err);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        "exit code " + process.exitValue() + " of " + command + ": " + messages);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + command, e);
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static Path own() {
        return Path.of(System.getProperty("java.home"));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot resolve " + path, e);
        }
    }

    private static Stream<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
