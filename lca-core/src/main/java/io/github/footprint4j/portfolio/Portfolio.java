package io.github.footprint4j.portfolio;

import io.github.footprint4j.change.ChosenMaterials;
import io.github.footprint4j.compare.Estimates;
import io.github.footprint4j.compare.Estimates.AskedEstimate;
import io.github.footprint4j.compare.SharedEstimates;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.resolve.Background;
import io.github.footprint4j.result.Deviations;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.solve.Once;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.Streams;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The footprints of many products times their units, with the uncertainty of the sum.
 *
 * <p>With n_p units of product p, T_p its footprint, and δ_pi its deviation by input i ({@link Deviations}): total Σ n_p T_p, in each draw
 * Σ n_p T_p of that draw, first-order variance Σ_i (Σ_p n_p δ_pi)². One {@link InputId} is one quantity wherever it is used: what is not known about a shared factor is the same for
 * every unit of every product and does not average out.
 *
 * <p>Sales of the same product, variant, settings and labels are added up exactly first and calculated once, so that neither the order of
 * sales nor a sale written in two halves changes a bit. Immutable.
 */
public final class Portfolio {

    private static final AskedEstimate TOTAL = new AskedEstimate(
            Footprint::deviationsByQuantity, footprint -> footprint.draws().total());

    private final List<Item> unshared;
    private final SharedEstimates sharing;
    private final List<Item> items;
    private final IdentityHashMap<Item, Item> alone; // looked up only, never iterated
    private final Once<Map<Footprint, Estimates>> estimates;
    private final Once<Sum> total;

    private Portfolio(List<Item> unshared, SharedEstimates sharing) {
        this.unshared = List.copyOf(unshared);
        this.sharing = sharing;
        this.items = each(unshared, footprint -> Estimates.shared(footprint, sharing));
        this.estimates = new Once<>(this::estimates);
        this.alone = new IdentityHashMap<>();
        IntStream.range(0, items.size()).forEach(one -> alone.put(items.get(one), unshared.get(one)));
        this.total = new Once<>(() -> sum(items));
    }

    /**
     * Units of one product with its settings under the same labels.
     *
     * @param footprint the footprint of the functional unit
     * @param units how many pieces, or functional units of a product whose functional unit is no number of pieces
     * @param labels what they are grouped by
     * @param located the parameter that the country sets; empty if the country is only a label
     */
    public record Item(Footprint footprint, Units units, SortedMap<Label, String> labels, Optional<String> located) {

        /** Copies the map. */
        public Item {
            labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        }

        /** Product and variant. */
        public Article article() {
            return Article.of(footprint.product());
        }
    }

    /** What an amount of products adds up to: units times stated totals, so that it can be added up by hand. */
    public static final class Sum {

        private final double co2e;
        private final Once<Deviations> deviations;
        private final Once<Interval> interval;
        private final SortedSet<String> undecided;

        Sum(double co2e, Once<Deviations> deviations, Once<Interval> interval) {
            this(co2e, deviations, interval, Collections.emptySortedSet());
        }

        private Sum(double co2e, Once<Deviations> deviations, Once<Interval> interval, SortedSet<String> undecided) {
            this.co2e = co2e;
            this.deviations = deviations;
            this.interval = interval;
            this.undecided = Collections.unmodifiableSortedSet(new TreeSet<>(undecided));
        }

        /** The same sum as long as nobody has said whether some equal estimates of its products are one quantity. */
        Sum undecided(SortedSet<String> names) {
            return new Sum(co2e, deviations, interval, names);
        }

        /** The sum in kg CO2e. */
        public double co2e() {
            return co2e;
        }

        /** First order: by how much it moves with each uncertain input. */
        public Deviations deviations() {
            return deviations.value();
        }

        /**
         * How sure it is: drawn when first asked for, each factor the same for all products that share it; empty while something is {@link
         * #undecided}.
         */
        public Optional<Interval> interval() {
            return undecided.isEmpty() ? Optional.of(interval.value()) : Optional.empty();
        }

        /**
         * Names of parameters that files of different products of the sum state with the same value and spread, while nobody has said
         * whether they are one quantity or as many as there are files: how sure the sum is depends on that.
         */
        public SortedSet<String> undecided() {
            return undecided;
        }

        /** The sum. */
        @Override
        public String toString() {
            return co2e + " kg CO2e";
        }
    }

    /**
     * What one uncertain input does to the total.
     *
     * @param input the input
     * @param deviation by how much the total moves with one standard deviation of it, in kg CO2e
     * @param share its share of the variance of the total, from 0 to 1
     * @param products how many products of the portfolio depend on it
     */
    public record Influence(InputId input, double deviation, double share, int products) {}

    /**
     * The portfolio of sales.
     *
     * @param sales the sales, in any order
     * @param background the library that the products buy from
     * @param method the method
     * @param progress is told of each product that is calculated with its settings
     * @throws InvalidInputException with the problems of the products, if two different products have one id, or if there are no sales
     */
    public static Portfolio of(List<Sale> sales, Background background, Method method, Progress progress) {
        if (sales.isEmpty()) {
            throw new InvalidInputException(
                    Issue.error(IssueCode.EMPTY_INPUT, Place.NONE, "found no sales, expected at least one"));
        }
        SaleGroups groups = new SaleGroups();
        sales.forEach(groups::add);
        return new Portfolio(
                groups.items(
                        product -> Footprint.of(
                                ProductSystem.of(product, background, method).atStatedValues()),
                        progress),
                SharedEstimates.NOT_STATED);
    }

    /**
     * For how many of its results one unit sold of a product counts: all uses of a piece whose result is for one of them, and the share
     * of a piece in a functional unit of many.
     */
    static double resultsEach(Footprint footprint) {
        Quantity amount = footprint.facts().unitAmount();
        return footprint.facts().results() / (isByPiece(footprint) ? amount.value() : 1);
    }

    /** True if units of a product are pieces; those of any other are functional units. */
    public static boolean isByPiece(Footprint footprint) {
        return footprint.facts().unitAmount().dimension().equals(Dimension.ITEM);
    }

    /** What it consists of, by product, variant, settings and labels. */
    public List<Item> items() {
        return items;
    }

    /** The method that all footprints are calculated under. */
    public Method method() {
        return items.get(0).footprint().method();
    }

    /** The library that all footprints buy from. */
    public Library library() {
        return items.get(0).footprint().library();
    }

    /** The sum of everything. */
    public Sum total() {
        return total.value();
    }

    /** The sums by stage, in the order of the life cycle; they add up to the total. */
    public Map<Stage, Sum> byStage() {
        Map<Stage, Sum> sums = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            if (items.stream().anyMatch(item -> item.footprint().byStage().containsKey(stage))) {
                sums.put(stage, sum(stage));
            }
        }
        return Collections.unmodifiableMap(sums);
    }

    /** The sums by product and variant; they add up to the total. */
    public Map<Article, Sum> byArticle() {
        return by(Item::article);
    }

    /** The sums by a label; what has no such label stands under an empty text. They add up to the total. */
    public Map<String, Sum> by(Label label) {
        return by(item -> item.labels().getOrDefault(label, ""));
    }

    private <K extends Comparable<? super K>> Map<K, Sum> by(Function<Item, K> key) {
        Map<K, Sum> sums = new LinkedHashMap<>();
        groups(key).forEach((group, members) -> sums.put(group, sum(members)));
        return Collections.unmodifiableMap(sums);
    }

    private Sum sum(Stage stage) {
        AskedEstimate number = new AskedEstimate(
                footprint -> footprint.deviationsByQuantity(stage), footprint -> WeightedSum.of(footprint, stage));
        return new WeightedSum(items).of(stage).undecided(undecided(items, number));
    }

    /** The sum of items; those of one product share nothing with another one and are drawn as they are by themselves. */
    private Sum sum(List<Item> members) {
        boolean isOne = members.stream()
                        .map(item -> item.article().product())
                        .distinct()
                        .count()
                == 1;
        List<Item> drawn = isOne
                ? members.stream().map(item -> alone.getOrDefault(item, item)).toList()
                : members;
        return new WeightedSum(drawn).total().undecided(undecided(members, TOTAL));
    }

    private SortedSet<String> undecided(List<Item> members, AskedEstimate number) {
        if (sharing.restIsIndependent()) {
            return Collections.emptySortedSet();
        }
        Map<Footprint, Estimates> known = estimates.value();
        return Estimates.undecided(
                members.stream()
                        .map(Item::footprint)
                        .distinct()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList(),
                sharing,
                number);
    }

    private <K extends Comparable<? super K>> SortedMap<K, List<Item>> groups(Function<Item, K> key) {
        SortedMap<K, List<Item>> groups = new TreeMap<>();
        items.forEach(item -> groups.computeIfAbsent(key.apply(item), unused -> new ArrayList<>())
                .add(item));
        return groups;
    }

    /** How many units of each product and variant. */
    public Map<Article, Units> units() {
        Map<Article, Units> sums = new LinkedHashMap<>();
        items.forEach(item -> sums.merge(item.article(), item.units(), Units::plus));
        return Collections.unmodifiableMap(sums);
    }

    /** True if anything has such a label. */
    public boolean has(Label label) {
        return items.stream().anyMatch(item -> item.labels().containsKey(label));
    }

    /** What the country does for each product; empty if nothing has a country. */
    public List<CountryUse> countryUse() {
        return has(Label.COUNTRY)
                ? groups(item -> item.article().product()).values().stream()
                        .flatMap(members -> CountryUse.of(members).stream())
                        .toList()
                : List.of();
    }

    /** What each uncertain input does to the total, the largest first; empty while nobody has said which inputs are one quantity. */
    public List<Influence> influences() {
        if (!total().undecided().isEmpty()) {
            return List.of();
        }
        double variance = total().deviations().variance();
        SortedMap<InputId, Integer> products = new TreeMap<>();
        byProduct()
                .forEach(sum ->
                        sum.deviations().byInput().keySet().forEach(input -> products.merge(input, 1, Integer::sum)));
        return total().deviations().byInput().entrySet().stream()
                .map(one -> new Influence(
                        one.getKey(),
                        one.getValue(),
                        one.getValue() * one.getValue() / variance,
                        products.getOrDefault(one.getKey(), 0)))
                .sorted(Comparator.comparingDouble((Influence one) -> -one.share())
                        .thenComparing(Influence::input))
                .toList();
    }

    /**
     * The same portfolio after it has been said which equal estimates of its products are one quantity.
     *
     * @throws InvalidInputException for every name that fewer than two products have, or that has two values or spreads
     */
    public Portfolio sharing(SharedEstimates said) {
        Estimates.check(unshared.stream().map(Item::footprint).distinct().toList(), said);
        return new Portfolio(unshared, said);
    }

    /** What whoever reads the portfolio should know of: what products share, or why sums have no interval. */
    public List<Issue> notes() {
        SortedSet<String> undecided = new TreeSet<>(total().undecided());
        byStage().values().forEach(sum -> undecided.addAll(sum.undecided()));
        return Estimates.notes(estimates.value().values(), sharing, undecided, "no interval of their sum");
    }

    private Map<Footprint, Estimates> estimates() {
        Map<Footprint, Estimates> found = new LinkedHashMap<>();
        items.forEach(item -> found.computeIfAbsent(item.footprint(), Estimates::of));
        return found;
    }

    /**
     * The interval as it would be if no two products shared a factor: what is shared does not average out. Empty while nobody has said
     * what they share, and of a single product.
     */
    public Optional<Interval> intervalIfIndependent() {
        long products = items.stream()
                .map(item -> item.footprint().product().id())
                .distinct()
                .count();
        return products > 1 && total().undecided().isEmpty()
                ? new WeightedSum(each(unshared, one -> one.drawnBy(alone(one))))
                        .total()
                        .interval()
                : Optional.empty();
    }

    private static Drawing alone(Footprint footprint) {
        String owner = footprint.product().id().value();
        Streams own = input -> new InputId(input.kind(), owner + "//" + input.path());
        return footprint.drawing().withStreams(own);
    }

    /** The same portfolio with intervals from other draws. */
    public Portfolio drawnBy(Drawing drawing) {
        return new Portfolio(each(unshared, footprint -> footprint.drawnBy(drawing)), sharing);
    }

    /** Items with other footprints; those of one footprint have one footprint again. */
    private static List<Item> each(List<Item> items, UnaryOperator<Footprint> other) {
        IdentityHashMap<Footprint, Footprint> others = new IdentityHashMap<>(); // looked up only, never iterated
        return items.stream()
                .map(item -> new Item(
                        others.computeIfAbsent(item.footprint(), other), item.units(), item.labels(), item.located()))
                .toList();
    }

    /** The sums by product, by the quantities that the total rests on. */
    private Collection<Sum> byProduct() {
        return groups(item -> item.article().product()).values().stream()
                .map(members -> new WeightedSum(members).total())
                .toList();
    }

    /** How many warnings and notes the products have, each counted once. */
    public int warnings() {
        return (int) items.stream()
                .flatMap(item -> item.footprint().warnings().stream())
                .distinct()
                .count();
    }

    /** What is set for products that use nothing of it, and what stays where a setting chooses another material, each once. */
    public List<Issue> settingNotes() {
        return items.stream()
                .map(Item::footprint)
                .distinct()
                .flatMap(footprint -> Stream.concat(unused(footprint), staying(footprint)))
                .distinct()
                .sorted()
                .toList();
    }

    /** What stays of a footprint's product, at the places where the warnings of the footprint have it. */
    private static Stream<Issue> staying(Footprint footprint) {
        Product product = footprint.product();
        Set<String> said = ChosenMaterials.bySettings(product, footprint.library()).stream()
                .map(Issue::message)
                .collect(Collectors.toSet()); // asked only, never iterated
        return footprint.warnings().stream()
                .filter(issue -> said.contains(issue.message()))
                .map(issue -> new Issue(
                        issue.code(),
                        issue.severity(),
                        issue.place(),
                        "\"" + product.id() + "\": " + issue.message(),
                        issue.hint()));
    }

    private static Stream<Issue> unused(Footprint footprint) {
        Set<String> paths = footprint.product().declarations().settings().stream()
                .map(setting -> Place.of("/parameters").child(setting.name()).path())
                .collect(Collectors.toSet()); // asked only, never iterated
        return footprint.warnings().stream()
                .filter(issue -> issue.code() == IssueCode.UNUSED
                        && paths.contains(issue.place().path()))
                .map(issue -> Issue.warning(
                        IssueCode.UNUSED,
                        issue.place(),
                        "\"" + footprint.product().id() + "\": " + issue.message()));
    }

    /** The portfolio as a report. */
    public Document document() {
        return PortfolioReport.of(this);
    }

    /** Total in kg CO2e and how many items. */
    @Override
    public String toString() {
        return total().co2e() + " " + method().unit() + " of " + Noun.of("item").counted(items.size());
    }
}
