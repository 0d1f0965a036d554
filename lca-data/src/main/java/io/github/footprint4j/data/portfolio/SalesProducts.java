package io.github.footprint4j.data.portfolio;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Declarations;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Products as the rows of a table choose them, each made once. Not thread-safe. */
final class SalesProducts {

    private record Choice(String product, Optional<String> variant, List<Setting> settings) {}

    /**
     * Where products are found, and the library whose parameters a table may set.
     *
     * @param lookup finds products
     * @param library the library
     */
    record Shelf(ProductLookup lookup, Library library) {}

    private final ProductLookup lookup;
    private final Library library;
    private final Map<String, Optional<Product>> found = new HashMap<>();
    private final Map<String, SortedSet<String>> parameters = new HashMap<>();
    private final Map<Choice, Product> chosen = new HashMap<>();
    private final SortedSet<String> names = new TreeSet<>();

    SalesProducts(Shelf shelf) {
        this.lookup = shelf.lookup();
        this.library = shelf.library();
    }

    /** The product of an id as its file describes it. */
    Optional<Product> find(String id) {
        return found.computeIfAbsent(id, lookup::find);
    }

    /** Why there is no product of an id. */
    Issue unknown(String id) {
        return Issue.error(IssueCode.UNKNOWN_PRODUCT, Place.NONE, "no product has the id \"" + id + "\"")
                .maybeOneOf(ClosestNames.of(lookup.ids()).to(id));
    }

    /** The parameters that can be set for a product: its own, its study's and its library's. */
    SortedSet<String> parameters(Product product) {
        return parameters.computeIfAbsent(product.id().value(), unused -> {
            SortedSet<String> all =
                    new TreeSet<>(product.declarations().parameters().keySet());
            product.declarations()
                    .study()
                    .ifPresent(study -> all.addAll(study.parameters().keySet()));
            names.addAll(all);
            all.addAll(library.parameters().keySet());
            return all;
        });
    }

    /** True for a parameter whose value is a number with its unit. */
    boolean isNumeric(Product product, String parameter) {
        Declarations declarations = product.declarations();
        return Optional.ofNullable(declarations.parameters().get(parameter))
                .or(() -> declarations.study().map(study -> study.parameters().get(parameter)))
                .or(() -> Optional.ofNullable(library.parameters().get(parameter)))
                .filter(found -> found.value().number().isPresent())
                .isPresent();
    }

    /** The parameters of all products that were asked for, without those of the library. */
    Collection<String> names() {
        return names;
    }

    /** A product in a variant, with settings. */
    Product chosen(Product product, Optional<String> variant, List<Setting> settings) {
        return chosen.computeIfAbsent(new Choice(product.id().value(), variant, settings), choice -> {
            Product made = variant.map(product::variant).orElse(product);
            for (Setting setting : settings) {
                made = made.with(setting);
            }
            return made;
        });
    }
}
