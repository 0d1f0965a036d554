package io.github.footprint4j.data.library;

import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.library.Library;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Reads libraries of datasets, format {@value #FORMAT}.
 *
 * <p>A library is one main file with {@code id}, {@code edition} and {@code name}, and any number of files that stand beside it and are
 * listed under {@code files} by plain names. Each file may hold {@code sources}, {@code parameters}, {@code datasets} and {@code gaps}.
 * Problems of all files are collected and thrown together.
 *
 * <p>The places of a library are found under {@code /datasets/NAME @ LOCATION/…}, {@code /parameters/NAME/…} and
 * {@code /sources/KEY/…}, in whichever file they stand.
 */
public final class LibraryFile {

    /** The format and version that is read. */
    public static final String FORMAT = "footprint-library/1";

    private LibraryFile() {}

    /**
     * The library of a main file and the files beside it.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of all files
     */
    public static Library read(Path main) {
        return read(Source.read(main), name -> Source.read(main.resolveSibling(name)));
    }

    /**
     * The library of a resource beside a class and of the resources beside that.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of all files
     */
    public static Library resource(Class<?> owner, String name) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return read(Source.resource(owner, name), sibling -> Source.resource(owner, folder + sibling));
    }

    /**
     * The library of a main file.
     *
     * @param siblings gives a file that the main file lists; its names are plain, without any path
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of all files
     */
    public static Library read(Source main, Function<String, Source> siblings) {
        Issues issues = new Issues();
        LibraryReader reader = new LibraryReader(issues, siblings);
        reader.main(main);
        return reader.library();
    }
}
