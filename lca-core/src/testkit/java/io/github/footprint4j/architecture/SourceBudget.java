package io.github.footprint4j.architecture;

import com.github.javaparser.ast.body.TypeDeclaration;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How large the parts of a module's source code are, and what it must not have.
 *
 * @param main its main source files
 * @param test its test source files, what it shares with other modules included
 */
public record SourceBudget(List<SourceFile> main, List<SourceFile> test) {

    /** The budget of the module whose tests are running. */
    public static SourceBudget ofThisModule() {
        return of(Path.of("").toAbsolutePath());
    }

    /** The budget of the module in a folder. */
    static SourceBudget of(Path module) {
        Path sources = module.resolve("src");
        return new SourceBudget(
                SourceFile.below(sources.resolve("main/java")),
                Stream.of("test/java", "testkit/java")
                        .flatMap(folder -> SourceFile.below(sources.resolve(folder)).stream())
                        .toList());
    }

    /** Everything that must not be there, each with its place; empty if all is well. */
    public List<String> flaws() {
        return main.stream()
                .flatMap(file -> Arrays.stream(SourceFlaw.values()).flatMap(flaw -> flaw.in(file).stream()))
                .toList();
    }

    /** A table of sizes beside the sizes aimed at. */
    @Override
    public String toString() {
        return String.join(
                "\n",
                "                    median   (aim)      90 %   (aim)   largest",
                row("lines of a method", methodLines(), 5, 20),
                row("methods of a type", methodsOfTypes(), 6, 15),
                row("lines of a file", lines(main), 120, 350),
                String.format(Locale.ROOT, "test : main lines %8.2f   (1.0 to 1.5)", testsPerMainLine()),
                "");
    }

    private static String row(String title, Spread spread, int median, int ninetieth) {
        return String.format(
                Locale.ROOT,
                "%-17s %8d %7d %9d %7d %9d",
                title,
                spread.quantile(0.5),
                median,
                spread.quantile(0.9),
                ninetieth,
                spread.quantile(1));
    }

    private Spread methodLines() {
        return new Spread(main.stream()
                .flatMap(file -> file.bodies().stream())
                .map(SourceFile::lines)
                .toList());
    }

    private Spread methodsOfTypes() {
        return new Spread(main.stream()
                .flatMap(file -> file.types().stream())
                .map(TypeDeclaration::getMethods)
                .map(List::size)
                .toList());
    }

    private static Spread lines(List<SourceFile> files) {
        return new Spread(files.stream().map(SourceFile::lines).toList());
    }

    private double testsPerMainLine() {
        return (double) total(test) / Math.max(total(main), 1);
    }

    private static int total(List<SourceFile> files) {
        return files.stream().mapToInt(SourceFile::lines).sum();
    }
}
