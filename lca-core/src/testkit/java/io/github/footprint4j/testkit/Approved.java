package io.github.footprint4j.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text that somebody read and approved, kept below {@code src/test/resources} in the folder of its test's package.
 *
 * <p>A run with {@code -Dapprove} writes what it gets in place of the approved texts; read the difference before committing it.
 *
 * @param file where it is kept
 */
public record Approved(Path file) {

    private static final String SWITCH = "approve";

    /** The text of a name that a test class approves. */
    public static Approved of(Class<?> test, String name) {
        Path folder = Path.of("src/test/resources", test.getPackageName().split("[.]"));
        return new Approved(folder.resolve(name));
    }

    /** True if this run writes what it gets in place of the approved texts. */
    public static boolean isWritten() {
        return System.getProperty(SWITCH) != null;
    }

    /** Fails unless a text is the approved one, character by character. */
    public void check(String actual) {
        try {
            if (isWritten()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertEquals(Files.readString(file), actual, () -> "-D" + SWITCH + " accepts what differs from " + file);
        } catch (IOException e) {
            throw new UncheckedIOException("there is no approved text " + file + "; -D" + SWITCH + " writes it", e);
        }
    }
}
