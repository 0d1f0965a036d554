package io.github.footprint4j.portfolio;

import io.github.footprint4j.compare.Stem;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueException;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers sales of the same product, settings and labels, in an order that their own does not decide. Not thread-safe. */
final class SaleGroups {

    private static final String APART = "\u0000";

    /** What is calculated once. */
    private record Case(Article article, List<Setting> settings) implements Comparable<Case> {

        private static final Comparator<Case> ORDER =
                Comparator.comparing(Case::article).thenComparing(Case::text);

        static Case of(Product product) {
            List<Setting> settings = product.declarations().settings().stream()
                    .sorted(Comparator.comparing(Setting::name))
                    .toList();
            return new Case(Article.of(product), settings);
        }

        /** Names and values apart from each other by what no text of a table holds. */
        private String text() {
            return settings.stream()
                    .map(setting -> setting.name() + APART + setting.value())
                    .collect(Collectors.joining(APART));
        }

        @Override
        public int compareTo(Case other) {
            return ORDER.compare(this, other);
        }
    }

    /** What is added up to one item. */
    private record Key(Case one, SortedMap<Label, String> labels, Optional<String> located) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::one).thenComparing(Key::text).thenComparing(key -> key.located.orElse(""));

        private String text() {
            return labels.entrySet().stream()
                    .map(label -> label.getKey() + APART + label.getValue())
                    .collect(Collectors.joining(APART));
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final FirstIssues issues = new FirstIssues();
    private final IdentityHashMap<Product, Case> known = new IdentityHashMap<>();
    private final Stem.StemIds ids = new Stem.StemIds();
    private final SortedMap<Case, Product> products = new TreeMap<>();
    private final Map<Case, Place> places = new HashMap<>(); // looked up only, never iterated
    private final Map<Key, Units> units =
            new HashMap<>(); // sorted before it is read: a table has many rows and few groups

    /** Adds a sale to its group. */
    void add(Sale sale) {
        Case one = known.computeIfAbsent(sale.product(), product -> known(product, sale.place()));
        places.merge(one, sale.place(), SaleGroups::first);
        units.merge(new Key(one, sale.labels(), sale.located()), sale.units(), Units::plus);
    }

    private Case known(Product product, Place place) {
        ids.add(product, place).forEach(issues::add);
        Case one = Case.of(product);
        products.putIfAbsent(one, product);
        return one;
    }

    private static Place first(Place one, Place other) {
        if (one.equals(Place.NONE) || other.equals(Place.NONE)) {
            return one.equals(Place.NONE) ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    /**
     * The items, by product, variant, settings and labels; each product with its settings is calculated once.
     *
     * @throws InvalidInputException with the problems of the products, each at the first sale it comes from; of more than a hundred the
     *     rest is counted
     */
    List<Portfolio.Item> items(Function<Product, Footprint> calculation, Progress progress) {
        SortedMap<Case, Footprint> footprints = new TreeMap<>();
        int done = 0;
        for (Map.Entry<Case, Product> each : products.entrySet()) {
            Place place = places.getOrDefault(each.getKey(), Place.NONE);
            calculated(calculation, each.getValue(), place)
                    .ifPresent(footprint -> footprints.put(each.getKey(), footprint));
            done++;
            progress.done(done, products.size());
        }
        issues.throwIfAny();
        List<Portfolio.Item> items = new ArrayList<>();
        new TreeMap<>(units)
                .forEach((key, sum) -> items.add(new Portfolio.Item(
                        Objects.requireNonNull(footprints.get(key.one())), sum, key.labels(), key.located())));
        return items;
    }

    private Optional<Footprint> calculated(Function<Product, Footprint> calculation, Product product, Place place) {
        try {
            return Optional.of(calculation.apply(product));
        } catch (IssueException e) {
            boolean isSet = !product.declarations().settings().isEmpty();
            e.issues().stream()
                    .filter(Issue::isError)
                    .map(issue -> at(place, issue, isSet))
                    .forEach(issues::add);
            return Optional.empty();
        }
    }

    /**
     * A problem of a setting is that of the sale that makes it, even if it shows at a line of the product's file; that line is named in
     * the message. A product without settings has its problems where they are.
     */
    private static Issue at(Place sale, Issue issue, boolean isSet) {
        Place own = issue.place();
        if (own.source().isEmpty() && own.line() == 0) {
            return issue.at(new Place(sale.source(), sale.line(), sale.column(), own.path()));
        }
        return isSet && !sale.equals(Place.NONE)
                ? new Issue(issue.code(), issue.severity(), sale, issue.message() + " (" + own + ")", issue.hint())
                : issue;
    }
}
