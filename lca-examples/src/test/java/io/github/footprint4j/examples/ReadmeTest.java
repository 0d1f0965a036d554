package io.github.footprint4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README shows is what the first example and the project that uses the library run. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void theStatementsAreThoseOfTheFirstExample() throws IOException {
        assertHolds("lca-examples/src/main/java/io/github/footprint4j/examples/Example01FirstFootprint.java");
    }

    @Test
    void theStatementsAreThoseOfTheProjectThatUsesTheLibrary() throws IOException {
        assertHolds(".ci/consumer/src/main/java/Main.java");
    }

    @Test
    void theOutputIsThatOfTheFirstExample() throws IOException {
        String approved = "lca-examples/src/test/resources/io/github/footprint4j/examples/Example01FirstFootprint.txt";
        assertEquals(read(approved).strip(), blockAfter("```java").strip());
    }

    @Test
    void itHasAtMost120Lines() throws IOException {
        assertTrue(read("README.md").lines().count() <= 120);
    }

    private static void assertHolds(String file) throws IOException {
        String shown = block("```java", 0);
        assertEquals(7, shown.chars().filter(c -> c == ';').count(), "the README shows seven statements");
        assertTrue(squeezed(read(file)).contains(squeezed(shown)), file);
    }

    private static String blockAfter(String fence) throws IOException {
        return block(fence, 1);
    }

    /** The block that a fence opens, or a later one. */
    private static String block(String fence, int later) throws IOException {
        List<String> blocks = Arrays.asList(read("README.md").split("(?m)^```.*$", -1));
        long before = read("README.md")
                .lines()
                .takeWhile(line -> !line.equals(fence))
                .filter(line -> line.startsWith("```"))
                .count();
        return blocks.get((int) before + 1 + 2 * later);
    }

    private static String squeezed(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
