package io.github.footprint4j.data.golden;

import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.GoalAndScope;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an oracle says about a product.
 *
 * @param oracle who says so: {@code hand} with the calculation, a tool with its version, or a publication with its page
 * @param tolerance how far the result may be from it
 * @param question what was asked
 * @param numbers expected numbers by view and key, such as {@code lines} and {@code enclosure/frame}
 * @param deviation expected first-order standard deviation of the total, which oracles find by finite differences
 * @param notes codes of the warnings that the result must have
 */
record Expectation(
        String oracle,
        Tolerance tolerance,
        Question question,
        Map<View, Map<String, Expected>> numbers,
        Optional<Expected> deviation,
        List<IssueCode> notes) {

    /** Finite differences of an oracle are no better than this. */
    static final Tolerance FINITE_DIFFERENCES = new Tolerance.Relative(1e-6);

    /**
     * What is asked of a product.
     *
     * @param method the rules, with their set of warming potentials
     * @param boundary another boundary than that of the product
     * @param variant the variant; the first if empty
     * @param settings values set on top
     */
    record Question(Method method, Optional<Boundary> boundary, Optional<String> variant, List<Setting> settings) {

        Product of(Product product) {
            Product bounded = boundary.map(other -> bounded(product, other)).orElse(product);
            Product asked = variant.map(bounded::variant).orElse(bounded);
            for (Setting setting : settings) {
                asked = asked.with(setting);
            }
            return asked;
        }

        private static Product bounded(Product product, Boundary other) {
            GoalAndScope scope = product.scope();
            return new Product(
                    product.identity(),
                    new GoalAndScope(
                            scope.basis(),
                            scope.functionalUnit(),
                            other,
                            scope.rules(),
                            scope.mass(),
                            scope.useProfile()),
                    product.declarations(),
                    product.lifeCycle(),
                    product.records(),
                    product.places());
        }
    }
}
