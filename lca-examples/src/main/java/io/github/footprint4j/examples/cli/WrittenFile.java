package io.github.footprint4j.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is whole or not there: its text is written beside it first and then takes its place.
 *
 * @param path where it stands
 */
record WrittenFile(Path path) {

    /**
     * Writes a text, in place of an older one.
     *
     * @throws UncheckedIOException if that fails; an older file is then as it was
     */
    void write(String text) {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                Files.writeString(path, text);
            } else {
                replace(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath(), text);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Writes a text where nothing stands.
     *
     * @throws UncheckedIOException if something stands there, or writing fails
     */
    void create(String text) {
        try {
            Files.writeString(path, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new UncheckedIOException(
                    "\"" + path + "\" exists already, and nothing was written. Maybe another name", e);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static void replace(Path target, String text) throws IOException {
        Path aside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.writeString(aside, text);
            move(aside, target);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void move(Path aside, Path target) throws IOException {
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Writes a text, unless another one stands there.
     *
     * @throws UncheckedIOException if another text stands there, or writing fails
     */
    void writeNew(String text) {
        checkNew(text);
        write(text);
    }

    /**
     * Refuses a text where another one stands.
     *
     * @throws UncheckedIOException if that is so, or what stands there cannot be read
     */
    void checkNew(String text) {
        try {
            if (Files.isRegularFile(path)
                    && Files.size(path) > 0
                    && !Files.readString(path).equals(text)) {
                String message = "\"" + path + "\" holds another result. Maybe another name is meant, or --force";
                throw new UncheckedIOException(message, new IOException(message));
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private UncheckedIOException failure(IOException e) {
        String reason = e.getClass().getSimpleName().replace("Exception", "");
        return new UncheckedIOException("cannot write \"" + path + "\": " + reason + ", " + e.getMessage(), e);
    }
}
