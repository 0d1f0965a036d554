package io.github.footprint4j.data;

import io.github.footprint4j.data.portfolio.ProductLookup;
import io.github.footprint4j.data.product.ProductFile;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Product;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Products: the examples that come with the project, and those of your own files. */
public final class Products {

    private static final List<String> IDS = List.of(
            "aluminium-window-frame",
            "fitness-band",
            "milk",
            "phone-box",
            "pine-table",
            "redmi-note-12-pro-5g",
            "reusable-crate",
            "split-air-conditioner",
            "television-55",
            "xiaomi-13-pro");

    private Products() {}

    /** The ids of the products that come with the project, in alphabetical order. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * A product that comes with the project.
     *
     * @throws InvalidInputException if there is none of that id, with the closest ids
     */
    public static Product bundled(String id) {
        if (!IDS.contains(id)) {
            throw new InvalidInputException(
                    Issue.error(IssueCode.UNKNOWN_PRODUCT, Place.NONE, "no bundled product has the id \"" + id + "\"")
                            .maybeOneOf(ClosestNames.of(IDS).to(id)));
        }
        return ProductFile.read(Source.resource(Products.class, "product/" + id + ".yaml"), Studies.bundled());
    }

    /** The products that come with the project, for a table of sales. */
    public static ProductLookup lookup() {
        return new Bundled();
    }

    private record Bundled() implements ProductLookup {

        @Override
        public Optional<Product> find(String id) {
            return IDS.contains(id) ? Optional.of(bundled(id)) : Optional.empty();
        }

        @Override
        public List<String> ids() {
            return IDS;
        }
    }

    /**
     * The product of a file. The study it names is looked for beside it, as {@code ID.yaml}, {@code ID.yml} or {@code ID.json}, and
     * then among those that come with the project.
     *
     * @throws InvalidInputException with every problem of the file
     */
    public static Product read(Path file) {
        return ProductFile.read(Source.read(file), Studies.beside(file).orElse(Studies.bundled()));
    }

    /**
     * The product of a file that will be calculated with a library: a file with problems is also searched for datasets that the library
     * does not hold.
     *
     * @throws InvalidInputException with every problem of the file
     */
    public static Product read(Path file, Library library) {
        return ProductFile.read(Source.read(file), Studies.beside(file).orElse(Studies.bundled()), library);
    }

    /**
     * The product of a text that will be calculated with a library, see {@link #read(Path, Library)}.
     *
     * @throws InvalidInputException with every problem of the text
     */
    public static Product read(Source source, Library library) {
        return ProductFile.read(source, Studies.bundled(), library);
    }

    /**
     * The product of a text, such as {@code Source.named("phone.yaml").with(text)}. The study it names is looked for among those that
     * come with the project.
     *
     * @throws InvalidInputException with every problem of the text
     */
    public static Product read(Source source) {
        return ProductFile.read(source, Studies.bundled());
    }
}
