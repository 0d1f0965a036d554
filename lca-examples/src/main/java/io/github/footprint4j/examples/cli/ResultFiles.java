package io.github.footprint4j.examples.cli;

import io.github.footprint4j.report.TextStyle;
import io.github.footprint4j.result.Footprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a footprint to files of every form, named by product and variant.
 *
 * @param folder where they go; made if it does not exist
 */
record ResultFiles(Path folder) {

    /**
     * Writes the files and answers with their paths.
     *
     * @throws UncheckedIOException if the folder cannot be made or a file not be written
     */
    List<Path> write(Footprint footprint) {
        List<Path> written = new ArrayList<>();
        for (Format format : Format.files()) {
            Path file = folder.resolve(name(footprint) + "." + format);
            write(file, format.write(footprint, TextStyle.DEFAULT));
            written.add(file);
        }
        return written;
    }

    private static String name(Footprint footprint) {
        String variant = footprint
                .product()
                .declarations()
                .variantInForce()
                .map(name -> "-" + name)
                .orElse("");
        return (footprint.product().id() + variant).replaceAll("[^A-Za-z0-9.+_-]", "_");
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write \"" + file + "\": " + reason(e), e);
        }
    }

    private static String reason(IOException failure) {
        return failure.getClass().getSimpleName().replace("Exception", "") + ", " + failure.getMessage();
    }
}
