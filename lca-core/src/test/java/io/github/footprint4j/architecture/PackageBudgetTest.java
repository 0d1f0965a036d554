package io.github.footprint4j.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package of more than 30 files or 15 public types is usually two rooms; those that are one have their reason here. */
class PackageBudgetTest {

    private static final int MOST_FILES = 30;
    private static final int MOST_PUBLIC = 15;

    private static final Path ROOT = Path.of("src/main/java/io/github/footprint4j");
    private static final Pattern PUBLIC = Pattern.compile(
            "^public (?:final |abstract |sealed |non-sealed )*" + "(?:class|interface|record|enum|@interface) ",
            Pattern.MULTILINE);

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry(
                    "elaborate",
                    "a part has work, transport, an end of life and pieces that replace it: each kind of line needs the others"),
            Map.entry(
                    "change",
                    "each kind of change walks through the same elements, and what it meets there is told apart"),
            Map.entry(
                    "model",
                    "a product file has as many kinds of fields, and all of them are written and read by others"),
            Map.entry("process", "what unit processes are written with, which products, datasets and methods all name"),
            Map.entry("method", "a record for each group of rules, named by whoever writes a method of their own"),
            Map.entry(
                    "system", "the compiled form at values: solved, switched, in batches and drawn share their slots"),
            Map.entry("formula", "a type for each kind of expression and step, and one for each pass over them"),
            Map.entry("calibration", "one search with its steps; what it returns is named by those who read it"),
            Map.entry("document", "pieces, cells and columns of documents, which every question makes"),
            Map.entry(
                    "compare", "methods, products and scenarios are compared by the same rules, and answers name them"),
            Map.entry(
                    "target",
                    "three searches of one kind: the value for a total, the cheapest measures, the point of equality"),
            Map.entry("resolve", "not for applications: elaborate, the next room, uses all of it"),
            Map.entry("compiled", "not for applications: resolve and elaborate gather it, system evaluates it"));

    @Test
    void aLargePackageHasAReason() throws IOException {
        SortedSet<String> large = new TreeSet<>();
        for (Path folder : folders()) {
            List<Path> files = sources(folder);
            long open = files.stream().filter(PackageBudgetTest::isPublic).count();
            if (files.size() > MOST_FILES || open > MOST_PUBLIC) {
                large.add(folder.getFileName().toString());
            }
        }
        assertEquals(new TreeSet<>(REASONS.keySet()), large, "a reason for each large package, and for no other one");
    }

    @Test
    void noPackageIsLargerThanSixtyFiles() throws IOException {
        for (Path folder : folders()) {
            assertEquals(List.of(), sources(folder).stream().skip(60).toList());
        }
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(ROOT)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPublic(Path file) {
        try {
            return PUBLIC.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
