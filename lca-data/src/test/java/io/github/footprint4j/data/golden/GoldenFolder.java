package io.github.footprint4j.data.golden;

import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.LibraryId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder {@code golden/<case>}: {@code product.yaml}, {@code library.yaml} where it buys anything, and one file {@code expected*.yaml}
 * for each answer.
 *
 * <p>Without {@code product.yaml}, the folder has the name of a bundled product, which is calculated with the bundled library.
 *
 * @param path the folder
 */
record GoldenFolder(Path path) {

    /** All folders, by name. */
    static List<GoldenFolder> all() {
        return list(root()).filter(Files::isDirectory).map(GoldenFolder::new).toList();
    }

    String name() {
        return path.getFileName().toString();
    }

    /** One case for each answer. */
    List<GoldenCase> cases() {
        Product product = product();
        Library library = library();
        return list(path)
                .filter(file -> file.getFileName().toString().startsWith("expected"))
                .map(file -> new GoldenCase(name(file), product, library, ExpectationForm.read(Source.read(file))))
                .toList();
    }

    boolean isOfBundledProduct() {
        return !Files.exists(path.resolve("product.yaml"));
    }

    private Product product() {
        return isOfBundledProduct() ? Products.bundled(name()) : Products.read(path.resolve("product.yaml"));
    }

    private Library library() {
        Path file = path.resolve("library.yaml");
        if (isOfBundledProduct()) {
            return Libraries.bundled();
        }
        return Files.exists(file) ? Libraries.read(file) : Library.of(new LibraryId("empty"), List.of());
    }

    private String name(Path file) {
        String expected =
                file.getFileName().toString().replaceFirst("^expected-?", "").replaceFirst("\\.yaml$", "");
        return expected.isEmpty() ? name() : name() + ", " + expected;
    }

    private static Path root() {
        URL url = Objects.requireNonNull(GoldenFolder.class.getResource("/golden"), "the folder golden");
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the folder of golden cases has no path: " + url, e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
