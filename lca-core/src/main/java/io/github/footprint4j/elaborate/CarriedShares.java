package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.unit.Dimension;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How much of what a transport carries is one part of the product: the mass of the part over that mass of the product which the transport
 * names, directly or through parameters; over that of the part for which the transport is; or over the packed mass, where the transport
 * states a mass of its own.
 */
final class CarriedShares {

    /** In kg: a mass this small is none, and stands in for none where something is divided by it. */
    private static final Term LEAST = new Term.Fixed(1e-9);

    private final Lines lines;
    private final SortedMap<String, Parameter> parameters = new TreeMap<>();
    private final Map<Amount, SortedSet<String>> reached = new HashMap<>(); // looked up only
    private final NamedMasses masses;

    CarriedShares(Lines lines, Product product, NamedMasses masses) {
        this.lines = lines;
        this.masses = masses;
        product.declarations().study().ifPresent(study -> parameters.putAll(study.parameters()));
        parameters.putAll(product.declarations().parameters());
    }

    /** A mass as a divisor, which is never 0. */
    static Term positive(Term mass) {
        return Term.apply(Operation.MAX, mass, LEAST);
    }

    /**
     * The share of the goods of a transport; empty if the part is not among them, or if they are carried at every use or for a time.
     *
     * @param whole the mass of the part
     * @param rest that of it which is treated by the list of the end of life
     */
    Optional<Measured> of(Transport transport, ReplacedPart one, Measured whole, Measured rest) {
        boolean once = !transport.entry().extent().condition().eachUse()
                && transport.entry().extent().during().isEmpty();
        if (!once) {
            return Optional.empty();
        }
        SortedSet<String> named = reached.computeIfAbsent(transport.carries(), this::reach);
        if (named.contains("packed_mass")) {
            return share(one, whole, Masses.PACKED, "packed_mass");
        }
        if (named.contains("rest_mass")) {
            return share(one, rest, Masses.PACKED, "rest_mass");
        }
        if (named.contains("product_mass")) {
            return share(one, whole, Masses.PRODUCT, "product_mass");
        }
        Optional<EntryId> part = transport.entry().attribution().part();
        return part.isPresent()
                ? part.filter(one::isIn).flatMap(masses::of).map(mass -> over(whole, mass.term()))
                : share(one, whole, Masses.PACKED, "packed_mass");
    }

    private Optional<Measured> share(ReplacedPart one, Measured mass, Set<PartKind> kinds, String built) {
        return kinds.contains(one.part().kind())
                ? lines.names().symbol(built).map(symbol -> over(mass, symbol.term()))
                : Optional.empty();
    }

    private static Measured over(Measured mass, Term whole) {
        return mass.dividedBy(new Measured(positive(whole), Dimension.MASS));
    }

    /** The names of a formula, and of every parameter that it uses. */
    private SortedSet<String> reach(Amount amount) {
        SortedSet<String> named = new TreeSet<>();
        amount.formula().names().forEach(name -> reach(name, named));
        return named;
    }

    private void reach(String name, SortedSet<String> named) {
        if (named.add(name) && parameters.containsKey(name)) {
            parameters
                    .get(name)
                    .value()
                    .number()
                    .ifPresent(formula -> formula.names().forEach(inner -> reach(inner, named)));
        }
    }
}
