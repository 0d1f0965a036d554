package io.github.footprint4j.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The compiled main code of the module whose tests are running. */
public final class MainCode {

    private MainCode() {}

    /** They are read once for all tests. */
    private static final class Read {
        private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    /** The classes compiled from {@code src/main/java}; test code is not among them. */
    public static JavaClasses classes() {
        return Read.CLASSES;
    }
}
