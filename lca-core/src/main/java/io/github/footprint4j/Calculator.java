package io.github.footprint4j;

import io.github.footprint4j.calibration.CalibrationTerms;
import io.github.footprint4j.calibration.StudyCalibration;
import io.github.footprint4j.calibration.StudyTotals;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Changed;
import io.github.footprint4j.compare.Alternative;
import io.github.footprint4j.explain.Explanation;
import io.github.footprint4j.explain.MethodComparison;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.portfolio.Portfolio;
import io.github.footprint4j.portfolio.Progress;
import io.github.footprint4j.portfolio.Sale;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.resolve.Background;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Score;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SwitchedSystem;
import java.util.Arrays;
import java.util.List;

/**
 * Calculates footprints with one library under one method.
 *
 * <pre>{@code
 * Calculator calculator = Calculator.of(library, Method.PAS_2050_2011);
 * Footprint footprint = calculator.footprint(product);
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one and keep it.
 */
public final class Calculator {

    private final Background background;
    private final Method method;

    private Calculator(Background background, Method method) {
        this.background = background;
        this.method = method;
    }

    /** A calculator for a library and a method. */
    public static Calculator of(Library library, Method method) {
        return new Calculator(Background.of(library), method);
    }

    /** The same library under another method. */
    public Calculator with(Method other) {
        return new Calculator(background, other);
    }

    /** The method it applies. */
    public Method method() {
        return method;
    }

    /** The library it buys from. */
    public Library library() {
        return background.library();
    }

    /**
     * The footprint of a product.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of the product, each at its place
     * @throws io.github.footprint4j.issue.UnsolvableException if a loop of processes has no single finite answer
     */
    public Footprint footprint(Product product) {
        return Footprint.of(system(product).atStatedValues());
    }

    /**
     * The footprint of a product under each of several methods, and why they differ.
     *
     * @throws InvalidInputException with every problem of the product, if none of the methods can be applied
     */
    public MethodComparison underEach(Product product, List<Method> methods) {
        return MethodComparison.of(product, background, methods);
    }

    /**
     * The footprint of a product under a label, to be compared with others.
     *
     * @param label what it is called in the comparison
     * @throws InvalidInputException with every problem of the product, each at its place
     */
    public Alternative alternative(String label, Product product) {
        return new Alternative(label, footprint(product));
    }

    /**
     * The footprint of a product under this method with each rule for recycled material, whatever the product asks for.
     *
     * @throws InvalidInputException with every problem of the product, if none of the rules can be applied
     */
    public MethodComparison underEachRecycling(Product product) {
        return underEach(
                product, Arrays.stream(RecyclingRule.values()).map(method::with).toList());
    }

    /**
     * The product with changes made to it, in canonical order.
     *
     * @throws InvalidInputException with everything that is wrong with the changes
     */
    public Changed changed(Product product, List<Change> changes) {
        return Changed.of(product, changes, library());
    }

    /**
     * The footprint of a product with changes made to it, under the method the changes ask for, else under that of the calculator.
     *
     * @throws InvalidInputException with everything that is wrong with the product and the changes
     */
    public Footprint footprint(Product product, List<Change> changes) {
        Changed changed = changed(product, changes);
        return with(changed.under(method)).footprint(changed.product());
    }

    /**
     * What changes do to the footprint of a product, and which of them does how much.
     *
     * @throws InvalidInputException with everything that is wrong with the product and the changes
     */
    public Explanation explain(Product product, List<Change> changes) {
        return Explanation.of(product, changes, background, method);
    }

    /**
     * What changes do to the footprint of a product, and which of them does how much.
     *
     * @throws InvalidInputException with everything that is wrong with the product and the changes
     */
    public Explanation explain(Product product, Change... changes) {
        return explain(product, List.of(changes));
    }

    /**
     * A product with any of several changes, for analyses that try many sets of them.
     *
     * @throws InvalidInputException with everything that is wrong with the product and the changes
     */
    public SwitchedSystem switched(Product product, List<Change> changes) {
        return SwitchedSystem.of(product, changes, background, method);
    }

    /**
     * What many products add up to, each times its units.
     *
     * @throws InvalidInputException with the problems of the products, or if there are no sales
     */
    public Portfolio portfolio(List<Sale> sales) {
        return portfolio(sales, Progress.UNSEEN);
    }

    /**
     * What many products add up to, each times its units.
     *
     * @param progress is told of each product that is calculated with its settings
     * @throws InvalidInputException with the problems of the products, or if there are no sales
     */
    public Portfolio portfolio(List<Sale> sales, Progress progress) {
        return Portfolio.of(sales, background, method, progress);
    }

    /**
     * The factors of a study's products calibrated to its published totals as it labels them, with the model error it states.
     *
     * @param products the products that the study names
     * @throws InvalidInputException if the study has no totals, or a product it names is missing or wrong
     */
    public StudyCalibration calibrate(Study study, List<Product> products) {
        return calibrate(StudyTotals.of(study, products), StudyCalibration.terms(study));
    }

    /**
     * The factors of a study's products calibrated to its published totals.
     *
     * @throws InvalidInputException if the study has no totals, or a product it names is missing or wrong
     */
    public StudyCalibration calibrate(StudyTotals totals, CalibrationTerms terms) {
        return StudyCalibration.of(totals, terms, this::system);
    }

    /**
     * The footprint of one unit of a dataset of the library, with its whole supply chain.
     *
     * @throws InvalidInputException if the library has no such dataset, or it cannot be calculated
     */
    public Score score(ProcessId id) {
        return library()
                .find(id)
                .map(dataset -> Score.of(dataset, background, method))
                .orElseThrow(() -> new InvalidInputException(
                        Issue.error(IssueCode.UNKNOWN_DATASET, Place.NONE, library() + " has no dataset \"" + id + "\"")
                                .maybeOneOf(ClosestNames.of(names()).to(id.toString()))));
    }

    private List<String> names() {
        return library().datasets().keySet().stream().map(ProcessId::toString).toList();
    }

    /**
     * The compiled system of a product, for analyses that change its inputs.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of the product, each at its place
     */
    public ProductSystem system(Product product) {
        return ProductSystem.of(product, background, method);
    }
}
