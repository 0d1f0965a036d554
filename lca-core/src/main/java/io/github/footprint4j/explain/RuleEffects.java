package io.github.footprint4j.explain;

import io.github.footprint4j.coverage.Coverage;
import io.github.footprint4j.explain.MethodComparison.MethodDifference;
import io.github.footprint4j.explain.MethodComparison.Outcome;
import io.github.footprint4j.issue.IssueException;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.method.MethodTitle;
import io.github.footprint4j.method.Rule;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.resolve.Background;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What rules do to the total of one product.
 *
 * <p>A rule that makes no difference when it is taken alone, none when it is taken last, and, with all such rules together, none beside
 * any choice of the others, is left out: its part is 0. That saves most of the 2^n calculations. What is emitted is calculated once for
 * methods that differ only by their sets of warming potentials. Not thread-safe.
 */
final class RuleEffects {

    /** Up to so many rules that make a difference, every choice of them is tried with the idle ones. */
    private static final int FEW = 6;

    private static final MethodTitle ANY = MethodTitle.of("any");

    private final Product product;
    private final Background background;
    private final List<GwpSet> sets;
    private final Map<Method, Footprint> kept = new HashMap<>();
    private final Map<Method, Double> totals = new HashMap<>();

    /**
     * Effects on a product.
     *
     * @param methods the methods that will be compared
     */
    RuleEffects(Product product, Background background, List<Method> methods) {
        this.product = product;
        this.background = background;
        this.sets = methods.stream().map(Method::gwp).distinct().toList();
    }

    /** The footprint under a method, or why there is none. */
    Outcome outcome(Method method) {
        try {
            return new Outcome(method, Optional.of(kept(method)), List.of());
        } catch (IssueException e) {
            return new Outcome(method, Optional.empty(), e.issues());
        }
    }

    /** The difference between two methods, rule by rule. */
    MethodDifference difference(Method first, Method second) {
        try {
            return new MethodDifference(first, second, Optional.of(shared(first, second)), List.of());
        } catch (IssueException e) {
            return new MethodDifference(first, second, Optional.empty(), e.issues());
        }
    }

    private ShapleyShares<Rule> shared(Method first, Method second) {
        List<Rule> all = second.differencesFrom(first);
        Mixture mixture = new Mixture(first, second, all);
        List<Rule> active = all.stream().filter(mixture::isActive).toList();
        List<Rule> idle = all.stream().filter(rule -> !active.contains(rule)).toList();
        List<Rule> rules = mixture.isIdleBeside(idle, active) ? active : all;
        return ShapleyShares.of(rules, mixture::total);
    }

    /** Two methods of which one lends rules to the other. */
    private final class Mixture {

        private final Method first;
        private final Method second;
        private final List<Rule> all;

        Mixture(Method first, Method second, List<Rule> all) {
            this.first = first;
            this.second = second;
            this.all = all;
        }

        double total(Set<Rule> taken) {
            return RuleEffects.this.total(first.with(second, List.copyOf(taken)));
        }

        /** True if a rule makes a difference taken alone or taken last. */
        boolean isActive(Rule rule) {
            Set<Rule> others = new TreeSet<>(all);
            others.remove(rule);
            return total(Set.of(rule)) != total(Set.of()) || total(new TreeSet<>(all)) != total(others);
        }

        /** True if rules together make no difference beside any choice of the others. */
        boolean isIdleBeside(List<Rule> idle, List<Rule> active) {
            return idle.isEmpty()
                    || choices(active).stream().allMatch(choice -> {
                        Set<Rule> both = new TreeSet<>(choice);
                        both.addAll(idle);
                        return total(both) == total(choice);
                    });
        }

        private List<Set<Rule>> choices(List<Rule> rules) {
            List<Set<Rule>> choices = new ArrayList<>(List.of(Set.of(), new TreeSet<>(rules)));
            for (int bits = 1; rules.size() <= FEW && bits < 1 << rules.size(); bits++) {
                Set<Rule> choice = new TreeSet<>();
                for (int i = 0; i < rules.size(); i++) {
                    if ((bits >>> i & 1) == 1) {
                        choice.add(rules.get(i));
                    }
                }
                choices.add(choice);
            }
            return choices;
        }
    }

    /** The footprint under a method, from that under another one if the two differ only by their sets. */
    private Footprint kept(Method method) {
        GwpSet first = sets.get(0);
        Footprint known = kept.get(method.with(first));
        Footprint found = known == null ? footprint(method) : known.under(method.gwp());
        kept.putIfAbsent(method.with(first), found);
        totals.putIfAbsent(unnamed(method), Coverage.of(found).total());
        return found;
    }

    /** The total under a method; its name makes no difference. */
    private double total(Method method) {
        Double known = totals.get(unnamed(method));
        if (known != null) {
            return known;
        }
        Footprint footprint = footprint(method);
        double total = Coverage.of(footprint).total();
        totals.put(unnamed(method), total);
        sets.stream().filter(set -> !set.equals(method.gwp())).forEach(set -> keepTotal(footprint, set));
        return total;
    }

    /** A set without a potential that is needed has no total; whoever asks for it is told what is missing. */
    private void keepTotal(Footprint footprint, GwpSet set) {
        try {
            totals.put(
                    unnamed(footprint.method().with(set)),
                    Coverage.of(footprint.under(set)).total());
        } catch (IssueException e) {
            totals.remove(unnamed(footprint.method().with(set)));
        }
    }

    private static Method unnamed(Method method) {
        return new Method(ANY, method.gwp(), method.carbon(), method.boundary(), method.sharing(), method.data());
    }

    private Footprint footprint(Method method) {
        return Footprint.of(ProductSystem.of(product, background, method).atStatedValues());
    }
}
