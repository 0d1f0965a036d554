package io.github.footprint4j.change;

import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Factor;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Transport;
import java.util.List;
import java.util.Optional;

/**
 * Multiplies an element by a number.
 *
 * @param factor the number
 */
record ElementScaling(Factor factor) implements Rewriting {

    static Product on(Change.Scale change, Product product, Edit edit) {
        LifeCycle cycle = product.lifeCycle();
        Issues issues = edit.issues();
        new Numbers(KnownParameters.of(product, edit.library()), issues)
                .checkFactor(Optional.of(change.by()), "the factor", Numbers.Bounds.NOT_NEGATIVE);
        if (!Elements.has(cycle, change.element())) {
            issues.add(Elements.unknown(change.element(), cycle));
        }
        return issues.hasErrors() || Numbers.isOne(change.by())
                ? product
                : Walk.to(change.element(), new ElementScaling(Calculation.factor(change.by())))
                        .over(product);
    }

    @Override
    public List<Part> of(Part part) {
        return List.of(part.with(part.entry().times(factor)));
    }

    @Override
    public List<Entry> of(Entry entry) {
        return List.of(entry.times(factor));
    }

    @Override
    public List<Transport> of(Transport transport) {
        return List.of(transport.with(transport.entry().times(factor)));
    }
}
