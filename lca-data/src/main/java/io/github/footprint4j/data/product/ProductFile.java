package io.github.footprint4j.data.product;

import io.github.footprint4j.data.json.JsonText;
import io.github.footprint4j.data.json.YamlText;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Product;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads and writes product files, format {@value #FORMAT}, in YAML or JSON.
 *
 * <p>Everything that is wrong with a file and can be seen without a library is found at once: syntax, unknown, missing and mistyped
 * fields, formulas and units, ids, sources, shares, roles and spreads, variants, parts and the study. Whether datasets, gases and names
 * in formulas exist and whether dimensions and masses fit is found out when the product is checked or calculated.
 *
 * <p>What is written and read again is the same product. The form does not tell apart texts that say nothing: an empty note is no note.
 */
public final class ProductFile {

    /** The format and version that is read and written. */
    public static final String FORMAT = "footprint-product/1";

    private ProductFile() {}

    /**
     * The product of a text.
     *
     * @param studies where the study it names is found
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of the text
     */
    public static Product read(Source source, StudyLookup studies) {
        return read(source, studies, root -> {}, new Issues());
    }

    /**
     * The product of a text that will be calculated with a library.
     *
     * @param studies where the study it names is found
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of the text, and with every dataset that it names and
     *     the library does not hold
     */
    public static Product read(Source source, StudyLookup studies, Library library) {
        Issues issues = new Issues();
        return read(source, studies, root -> UnknownDatasets.report(root, library, issues), issues);
    }

    /** Reads a text; if it cannot be used, a further search may add what else is wrong with it. */
    private static Product read(Source source, StudyLookup studies, Consumer<SourceNode> furtherSearch, Issues issues) {
        ProductReader reader = new ProductReader(studies, issues);
        Optional<SourceNode> root = Documents.parse(source, issues);
        Optional<Product> product =
                root.flatMap(node -> FieldValue.of(node, issues).object(reader::read));
        if (issues.hasErrors()) {
            root.ifPresent(furtherSearch);
        }
        issues.throwIfErrors();
        return product.orElseThrow();
    }

    /**
     * The canonical YAML text of a product as it was read; its study is named, not written.
     *
     * @throws IllegalArgumentException if a variant was chosen, a value set or a process brought along by a change: they are no part of a
     *     file
     */
    public static String yaml(Product product) {
        return YamlText.write(tree(product));
    }

    /**
     * The canonical JSON text of a product as it was read; its study is named, not written.
     *
     * @throws IllegalArgumentException if a variant was chosen, a value set or a process brought along by a change: they are no part of a
     *     file
     */
    public static String json(Product product) {
        return JsonText.write(tree(product));
    }

    private static SourceNode tree(Product product) {
        return ProductTree.of(product);
    }
}
