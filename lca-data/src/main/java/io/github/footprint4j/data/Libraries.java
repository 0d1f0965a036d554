package io.github.footprint4j.data;

import io.github.footprint4j.data.library.LibraryFile;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.library.Library;
import java.nio.file.Path;

/** Libraries of datasets: the cited factors that come with the project, and those of others. */
public final class Libraries {

    private Libraries() {}

    /** The cited factors that come with the project; read when first asked for. */
    public static Library bundled() {
        return Bundled.LIBRARY;
    }

    /**
     * The library of a main file and the files beside it.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of all files
     */
    public static Library read(Path main) {
        return LibraryFile.read(main);
    }

    /**
     * The library of the text of a main file and the files beside it.
     *
     * @param main the text
     * @param beside where the main file is; the files it lists stand beside it
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of all files
     */
    public static Library read(Source main, Path beside) {
        return LibraryFile.read(main, name -> Source.read(beside.resolveSibling(name)));
    }

    /** Reads the library once, when its class is first used. */
    private static final class Bundled {

        private static final Library LIBRARY =
                LibraryFile.resource(Libraries.class, "library/footprint4j/library.yaml");

        private Bundled() {}
    }
}
