package io.github.footprint4j.calibration;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.uncertainty.Range;
import io.github.footprint4j.unit.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The ranges that parameters of products, studies and libraries state, as {@code min} and {@code max}. */
final class StatedRanges {

    private final Map<InputId, Range> ranges = new TreeMap<>();

    private StatedRanges() {}

    static StatedRanges of(List<ProductSystem> systems) {
        StatedRanges all = new StatedRanges();
        for (ProductSystem system : systems) {
            Product product = system.product();
            all.add(product.id().value(), product.declarations().parameters());
            product.declarations().study().ifPresent(study -> all.add(study.id().value(), study.parameters()));
            all.add(system.library().id().value(), system.library().parameters());
        }
        return all;
    }

    private void add(String owner, Map<String, Parameter> parameters) {
        parameters.forEach((name, parameter) -> {
            Parameter.Allowed allowed = parameter.allowed();
            if (allowed.min().isPresent() || allowed.max().isPresent()) {
                ranges.put(
                        new InputId(InputId.Kind.PARAMETER, owner + "/" + name),
                        Range.from(limit(allowed.min(), -Double.MAX_VALUE)).to(limit(allowed.max(), Double.MAX_VALUE)));
            }
        });
    }

    private static double limit(Optional<Formula> limit, double otherwise) {
        return limit.flatMap(Formula::quantity).map(Quantity::base).orElse(otherwise);
    }

    Optional<Range> find(InputId id) {
        return Optional.ofNullable(ranges.get(id));
    }
}
