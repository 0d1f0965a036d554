package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Footprint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every wrong file of the folder {@code wrong} is refused with exactly the issues that its {@code .expected} file lists, in their
 * order, and never gives a number.
 *
 * <p>A file whose name starts with {@code study-} is a study, with {@code scenario-} a scenario, with {@code library-} a library from which the product
 * {@code beside-library.yaml} buys, and every other one a product. Files that start with {@code beside-} belong to others. The expected
 * lists were written by hand: what the author of the file has to be told, and where.
 */
class WrongFilesTest {

    private static final String EXPECTED = ".expected";

    @TestFactory
    Stream<DynamicTest> everyWrongFileIsRefusedWithItsIssues() {
        return cases().stream().map(file -> DynamicTest.dynamicTest(name(file), () -> assertRefused(file)));
    }

    @Test
    void thereAreMoreThanTwoHundredWrongFiles() {
        assertTrue(cases().size() > 200, "found " + cases().size());
    }

    private static void assertRefused(Path file) throws IOException {
        Path expected = file.resolveSibling(name(file).replaceFirst("\\.[a-z]+$", "") + EXPECTED);
        assertEquals(Files.readString(expected).strip(), String.join("\n", said(file)));
    }

    private static List<String> said(Path file) {
        if (name(file).startsWith("study-")) {
            return WholeLine.said(file, () -> Studies.read(file));
        }
        if (name(file).startsWith("scenario-")) {
            return WholeLine.said(file, () -> Scenarios.read(file));
        }
        return name(file).startsWith("library-")
                ? WholeLine.said(file, () -> boughtFrom(file))
                : WholeLine.saidAbout(file);
    }

    private static Footprint boughtFrom(Path file) {
        Library library = Libraries.read(file);
        return Calculator.of(library, Method.PAS_2050_2011)
                .footprint(Products.read(file.resolveSibling("beside-library.yaml")));
    }

    private static List<Path> cases() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> !name(file).endsWith(EXPECTED))
                    .filter(file -> !name(file).startsWith("beside-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("the folder of wrong files cannot be read", e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(WrongFilesTest.class.getResource("/wrong").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError("the folder of wrong files is not found", e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
