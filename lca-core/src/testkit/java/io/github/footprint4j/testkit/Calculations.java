package io.github.footprint4j.testkit;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import java.util.List;

/** Calculates small models under PAS 2050:2011 with the latest warming potentials, and gathers what is refused. */
public final class Calculations {

    private Calculations() {}

    /** The footprint of a product. */
    public static Footprint footprint(Library library, Product product) {
        return Calculator.of(library, Method.PAS_2050_2011).footprint(product);
    }

    /** The footprint of a product. */
    public static Footprint footprint(Library library, ProductModel product) {
        return footprint(library, product.build());
    }

    /** The compiled system of a product. */
    public static ProductSystem system(Library library, ProductModel product) {
        return Calculator.of(library, Method.PAS_2050_2011).system(product.build());
    }

    /** The total of a product, in kg CO2e. */
    public static double total(Library library, ProductModel product) {
        return footprint(library, product).total();
    }

    /**
     * What is wrong with a product.
     *
     * @throws AssertionError if it is calculated all the same, with the number it yields
     */
    public static List<Issue> refused(Library library, Product product) {
        return refused(Method.PAS_2050_2011, library, product);
    }

    private static List<Issue> refused(Method method, Library library, Product product) {
        try {
            double total = Calculator.of(library, method).footprint(product).total();
            throw new AssertionError("expected to be refused, found " + total);
        } catch (InvalidInputException e) {
            return e.issues();
        }
    }

    /** The only error of a product, which must have this code. */
    public static Issue error(IssueCode code, Library library, ProductModel product) {
        return error(code, library, product.build());
    }

    /** The only error of a product, which must have this code. */
    public static Issue error(IssueCode code, Library library, Product product) {
        return error(code, Method.PAS_2050_2011, library, product);
    }

    /** The only error of a product under a method, which must have this code. */
    public static Issue error(IssueCode code, Method method, Library library, Product product) {
        List<Issue> errors = refused(method, library, product).stream()
                .filter(Issue::isError)
                .toList();
        if (errors.size() != 1 || errors.get(0).code() != code) {
            throw new AssertionError("expected one error " + code + ", found " + errors);
        }
        return errors.get(0);
    }

    /** The warnings and notes of a product with this code. */
    public static List<Issue> warnings(IssueCode code, Library library, ProductModel product) {
        return footprint(library, product).warnings().stream()
                .filter(issue -> issue.code() == code)
                .toList();
    }

    /** The node of a name. */
    public static Node node(ProductSystem system, String name) {
        return system.nodes().names().stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no node is named \"" + name + "\", only "
                        + system.nodes().names()));
    }
}
