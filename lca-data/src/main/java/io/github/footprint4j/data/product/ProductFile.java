package io.github.footprint4j.data.product;

import io.github.footprint4j.data.json.JsonText;
import io.github.footprint4j.data.json.YamlText;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.Field;
import io.github.footprint4j.data.source.Node;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.Product;
import java.util.Optional;

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
        Issues issues = new Issues();
        ProductReader reader = new ProductReader(studies, issues);
        Optional<Product> product = Documents.parse(source, issues)
                .flatMap(root -> Field.of(root, issues).object(reader::read));
        issues.throwIfErrors();
        return product.orElseThrow();
    }

    /**
     * The canonical YAML text of a product as it was read; its study is named, not written.
     *
     * @throws IllegalArgumentException if a variant was chosen or a value set: they are no part of a file
     */
    public static String yaml(Product product) {
        return YamlText.write(tree(product));
    }

    /**
     * The canonical JSON text of a product as it was read; its study is named, not written.
     *
     * @throws IllegalArgumentException if a variant was chosen or a value set: they are no part of a file
     */
    public static String json(Product product) {
        return JsonText.write(tree(product));
    }

    private static Node tree(Product product) {
        return ProductTree.of(product);
    }
}
