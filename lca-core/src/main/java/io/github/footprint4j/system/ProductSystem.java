package io.github.footprint4j.system;

import io.github.footprint4j.compiled.Compiled;
import io.github.footprint4j.compiled.IssuePlaces;
import io.github.footprint4j.elaborate.CompiledProduct;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.issue.UnsolvableException;
import io.github.footprint4j.ledger.Inputs;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.ledger.Substance;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.matrix.Index;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.resolve.Background;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A product as resolved and compiled: named rows and columns, a fixed pattern, and a program from named inputs to cells.
 *
 * <p>With the technosphere A (row: what a node makes; column: one run of a node), the biosphere B (row: kg of a gas of one origin), the
 * warming potentials c (kg CO2e per kg) and the final demand f of one run of each line, the footprint is c·B·A⁻¹·f. {@link
 * #at(double[])} gives the numbers for any values of the inputs; {@link Inputs#values()} are those the files state.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProductSystem {

    private final Product product;
    private final Method method;
    private final Background background;
    private final CompiledProduct made;

    private ProductSystem(Product product, Method method, Background background, CompiledProduct made) {
        this.product = product;
        this.method = method;
        this.background = background;
        this.made = made;
    }

    /**
     * The system of a product.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of the product, each at its place in the file
     * @throws UnsolvableException if no values could give the system an answer
     */
    public static ProductSystem of(Product product, Background background, Method method) {
        return new ProductSystem(product, method, background, CompiledProduct.of(product, background, method));
    }

    /**
     * The same system under its method with another set of warming potentials: what is emitted is the same, so nothing is elaborated again.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every emission that has no potential in the set, each at its place
     */
    public ProductSystem under(GwpSet set) {
        Method other = method.with(set);
        return made.under(product, background, method, set)
                .map(same -> new ProductSystem(product, other, background, same))
                .orElseGet(() -> of(product, background, other));
    }

    /** The compiled form, for other evaluators than {@link #at}. */
    Compiled compiled() {
        return made.compiled();
    }

    /** The product as written. */
    public Product product() {
        return product;
    }

    /** The method it is calculated under. */
    public Method method() {
        return method;
    }

    /** The library it buys from. */
    public Library library() {
        return background.library();
    }

    /** The same library as linked under the rules of the method. */
    public Background background() {
        return background;
    }

    /** What the result depends on. */
    public Inputs inputs() {
        return compiled().inputs();
    }

    /** The names of rows and columns. */
    public Index<Node> nodes() {
        return compiled().layout().nodes();
    }

    /** The names of the rows of the biosphere. */
    public Index<Substance> substances() {
        return compiled().layout().substances();
    }

    /** To what the contributions of a node are counted; empty if they go to whoever buys from it. */
    public Optional<Tag> tag(int node) {
        return compiled().layout().columns().get(node).tag();
    }

    /** Where a line counts instead of the total; empty for lines and processes that count. */
    public Optional<Account> account(int node) {
        return compiled().layout().columns().get(node).account();
    }

    /** The unit in which the row of a node is measured. */
    public String unit(int node) {
        return compiled().layout().columns().get(node).unit().symbol();
    }

    /** The datasets of the library that the product reaches, by node. */
    public Map<Node, Dataset> datasets() {
        return made.datasets();
    }

    /** Where issues stand in the files of the product and its library. */
    IssuePlaces places() {
        return new IssuePlaces(product, background.library());
    }

    /** What the author should know of: warnings and notes. */
    public List<Issue> warnings() {
        return made.warnings();
    }

    /** The system at the values the files state. */
    public SolvedSystem atStatedValues() {
        return at(inputs().values());
    }

    /**
     * The system at other values of its inputs.
     *
     * @param values one value for each input, in coherent base units
     * @throws io.github.footprint4j.issue.InvalidInputException if an input or a cell has no finite value
     * @throws UnsolvableException if the system has no single finite answer; names the processes of the loop
     */
    public SolvedSystem at(double[] values) {
        return places().locating(() -> SolvedSystem.at(values, this));
    }

    /** Inputs, nodes and substances. */
    @Override
    public String toString() {
        return product + ": " + Noun.of("node").counted(nodes().size()) + ", "
                + Noun.of("substance").counted(substances().size()) + ", " + inputs();
    }
}
