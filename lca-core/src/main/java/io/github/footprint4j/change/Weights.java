package io.github.footprint4j.change;

import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.model.Condition;
import io.github.footprint4j.model.Factor;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A mass that is stated for a product or part belongs to what was inside it before a change: it follows the masses inside, so that what
 * no part explains stays what it was.
 *
 * <p>The new mass is m + Σ mᵢ' - Σ mᵢ with the masses mᵢ of the parts inside before and mᵢ' after the change, without those that cancel.
 */
final class Weights {

    /** What the declared mass of a product holds. */
    private static final Set<PartKind> COUNTED = Set.of(PartKind.COMPONENT, PartKind.FOOD, PartKind.CONSUMABLE);

    private Weights() {}

    /** The product with a declared mass that fits other parts; its parts stay. */
    static Product follow(Product product, List<Part> parts) {
        Optional<Amount> mass = product.scope().mass();
        if (mass.isEmpty()) {
            return product;
        }
        TermSum terms = difference(counted(product.lifeCycle().parts()), counted(parts));
        return terms.isNothing()
                ? product
                : product.with(
                        product.scope().withMass(moved(mass.get().formula().expression(), terms)));
    }

    /** The part with other sub-parts, and a stated mass that fits them. */
    static Part follow(Part part, List<Part> parts) {
        Part changed = part.withParts(parts);
        Optional<Amount> mass = part.entry().extent().mass();
        if (mass.isEmpty()) {
            return changed;
        }
        TermSum terms = difference(part.parts(), parts);
        return terms.isNothing()
                ? changed
                : changed.with(part.entry()
                        .with(part.entry()
                                .extent()
                                .withMass(moved(mass.get().formula().expression(), terms))));
    }

    /** The product with a declared mass that fits other values of parameters: each formula before is what {@code before} makes of it. */
    static Product follow(Product product, UnaryOperator<Expression> before) {
        Optional<Amount> mass = product.scope().mass();
        TermSum terms = new TermSum();
        for (Expression one : masses(counted(product.lifeCycle().parts()))) {
            Expression old = before.apply(one);
            if (!old.equals(one)) {
                terms.add(one, 1).add(old, -1);
            }
        }
        if (mass.isEmpty()) {
            return product;
        }
        Expression declared = mass.get().formula().expression();
        Expression old = before.apply(declared);
        return terms.isNothing() && old.equals(declared)
                ? product
                : product.with(product.scope().withMass(moved(old, terms)));
    }

    private static Amount moved(Expression mass, TermSum terms) {
        return Calculation.amount(terms.add(mass, 1).sum().orElse(Calculation.times(Expression.of(0), mass)));
    }

    private static List<Part> counted(List<Part> parts) {
        return parts.stream().filter(part -> COUNTED.contains(part.kind())).toList();
    }

    /** What the parts of a list weigh more than before; parts that are the same before and after cancel unseen. */
    private static TermSum difference(List<Part> before, List<Part> after) {
        TermSum terms = new TermSum();
        masses(after, Weights.other(before)).forEach(mass -> terms.add(mass, 1));
        masses(before, Weights.other(after)).forEach(mass -> terms.add(mass, -1));
        return terms;
    }

    /** What is not in a list, or depends on the rest of it. */
    private static Predicate<Part> other(List<Part> list) {
        Set<Part> same = Collections.newSetFromMap(new IdentityHashMap<>()); // looked up only
        list.stream()
                .filter(part -> part.entry().extent().condition().share().isEmpty())
                .forEach(same::add);
        return part -> !same.contains(part);
    }

    /** The masses of the parts of one list of which something is known. */
    private static List<Expression> masses(List<Part> parts) {
        return masses(parts, part -> true);
    }

    private static List<Expression> masses(List<Part> parts, Predicate<Part> which) {
        return parts.stream()
                .filter(which)
                .flatMap(part -> of(part, parts).stream())
                .toList();
    }

    /** The mass of a part with its sub-parts: what it states, else their sum; empty if nothing is known of it. */
    private static Optional<Expression> of(Part part, List<Part> list) {
        Optional<Expression> one = part.entry()
                .extent()
                .mass()
                .map(mass -> mass.formula().expression())
                .or(() -> Calculation.sum(masses(part.parts())));
        return one.map(mass ->
                often(part, list).map(count -> Calculation.times(mass, count)).orElse(mass));
    }

    /** How often a part is there; empty for once. */
    private static Optional<Expression> often(Part part, List<Part> list) {
        Condition condition = part.entry().extent().condition();
        Optional<Expression> often = part.making().quantity().map(Weights::number);
        often = Calculation.product(often, condition.share().map(share -> share(share, list)));
        often = Calculation.product(often, condition.when().map(Weights::oneIf));
        for (Factor factor : condition.factors()) {
            Optional<Expression> number = factor.multiplier().map(Formula::expression);
            often = number.isPresent() ? Calculation.product(often, number) : often;
        }
        return often;
    }

    private static Expression oneIf(Formula when) {
        return new Expression.Conditional(when.expression(), Calculation.ONE, Expression.of(0));
    }

    /** A quantity may be written as pieces. */
    private static Expression number(Amount quantity) {
        return quantity.formula()
                .quantity()
                .filter(found -> found.dimension().equals(Dimension.ITEM))
                .map(Quantity::base)
                .map(Expression::of)
                .orElse(quantity.formula().expression());
    }

    /** A stated share, or what those of the other parts of the list leave; parts of one id are one. */
    private static Expression share(Share share, List<Part> list) {
        return share.match(fraction -> fraction.amount().formula().expression(), rest -> rest(list));
    }

    private static Expression rest(List<Part> list) {
        Map<String, Expression> others = new LinkedHashMap<>();
        for (Part part : list) {
            part.entry()
                    .extent()
                    .condition()
                    .share()
                    .flatMap(Share::stated)
                    .ifPresent(stated ->
                            others.put(part.id().value(), stated.formula().expression()));
        }
        return Calculation.sum(List.copyOf(others.values()))
                .map(Calculation::rest)
                .orElse(Calculation.ONE);
    }
}
