package io.github.footprint4j.portfolio;

import io.github.footprint4j.document.CarbonUnit;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.footprint.IntervalWords;
import io.github.footprint4j.footprint.MethodText;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What every report says of a portfolio besides its tables, in words. */
final class PortfolioSummary {

    private final Portfolio portfolio;
    private final CarbonUnit unit;

    PortfolioSummary(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.unit = CarbonUnit.of(
                portfolio.method().characterisation(), portfolio.total().co2e());
    }

    String title() {
        int articles = portfolio.byArticle().size();
        return "Portfolio of " + new Noun("product", "products and variants").counted(articles);
    }

    List<Fact> facts() {
        Portfolio.Sum total = portfolio.total();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "total",
                Digits.value(unit.in(total.co2e())) + " " + unit + " from stated values; "
                        + total.interval()
                                .map(this::drawn)
                                .orElseGet(() -> "no interval: " + IntervalWords.undecided(total.undecided()))));
        facts.add(new Fact("unit", unit.meaning()));
        facts.add(new Fact("shared factors", shared(total)));
        Optional.of(IntervalWords.withoutSlope(total.deviations()))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> facts.add(new Fact("spreads", text)));
        portfolio.notes().forEach(note -> facts.add(new Fact("equal estimates", note.message())));
        facts.add(new Fact("method", MethodText.label(portfolio.method())));
        facts.add(new Fact("library", portfolio.library().toString()));
        facts.add(new Fact(
                "basis", products(product -> Optional.of(product.scope().basis().word()))));
        String gates = products(product -> product.scope().boundary() == Boundary.CRADLE_TO_GATE
                ? Optional.of(Boundary.CRADLE_TO_GATE.word())
                : Optional.empty());
        if (!gates.isEmpty()) {
            facts.add(new Fact("boundary", gates + "; not a whole life cycle"));
        }
        facts.add(new Fact("units", units()));
        countries().forEach(text -> facts.add(new Fact("country", text)));
        facts.add(new Fact("warnings", portfolio.warnings() + " of the products; 'lca check PRODUCT' prints them"));
        return facts;
    }

    private String ends(Interval interval) {
        return interval.hasNoAnswer()
                ? "unknown: " + IntervalWords.noAnswer(interval)
                : Digits.low(interval, unit.in(1)) + " to " + Digits.high(interval, unit.in(1));
    }

    private String drawn(Interval interval) {
        return IntervalWords.of(interval, unit.in(1)) + mean(interval);
    }

    private String mean(Interval interval) {
        return interval.isPoint() || interval.hasNoAnswer()
                ? ""
                : "; the mean of the draws is "
                        + Digits.value(unit.in(interval.mean().value()));
    }

    private String shared(Portfolio.Sum total) {
        return total.interval().filter(Interval::isPoint).isPresent()
                ? "none is uncertain"
                : "what is not known about a factor is the same for all products that use it and does not average out"
                        + portfolio
                                .intervalIfIndependent()
                                .map(alone -> "; if no two products shared one, the interval would be " + ends(alone))
                                .orElse("");
    }

    /** Products by a word: {@code design: a, b; reconstruction: c}; empty if no product has one. */
    private String products(Function<Product, Optional<String>> word) {
        SortedMap<String, SortedSet<String>> ids = new TreeMap<>();
        portfolio.items().stream()
                .map(item -> item.footprint().product())
                .forEach(product -> word.apply(product)
                        .ifPresent(text -> ids.computeIfAbsent(text, unused -> new TreeSet<>())
                                .add(product.id().value())));
        List<String> texts = new ArrayList<>();
        ids.forEach((text, members) -> texts.add(text + ": " + String.join(", ", members)));
        return String.join("; ", texts);
    }

    /** What one unit is; that of a product whose result is for one use is a piece with all of them. */
    private String units() {
        SortedMap<String, String> others = new TreeMap<>();
        for (Portfolio.Item item : portfolio.items()) {
            if (!Portfolio.isByPiece(item.footprint())) {
                Product product = item.footprint().product();
                others.put(
                        product.id().value(),
                        product.scope().functionalUnit().amount().toString());
            }
        }
        String pieces = "pieces, each with its whole life";
        String rest = others.entrySet().stream()
                .map(one -> "of " + one.getKey() + " functional units of " + one.getValue())
                .collect(Collectors.joining(", "));
        return rest.isEmpty() ? pieces : pieces + "; " + rest;
    }

    /** What the country does, one text for products for which it does the same. */
    private List<String> countries() {
        SortedMap<String, List<String>> products = new TreeMap<>(Comparator.reverseOrder());
        portfolio
                .countryUse()
                .forEach(use -> products.computeIfAbsent(country(use), unused -> new ArrayList<>())
                        .add(use.product().value()));
        List<String> texts = new ArrayList<>();
        products.forEach((text, ids) -> texts.add(text.replace("%s", String.join(", ", ids))));
        return texts;
    }

    private static String country(CountryUse use) {
        if (use.parameter().isPresent()) {
            return "sets \"" + use.parameter().get() + "\" of %s: use is calculated in that country";
        }
        String label = "is only a label for %s: use stays where the product file says";
        return use.candidates().isEmpty()
                ? label
                : label + ". Maybe it should set \"" + String.join("\" or \"", use.candidates())
                        + "\" (--country-parameter)";
    }

    String notes() {
        return "Units times footprints of the whole life cycle, all in the year of sale. It is not a greenhouse gas inventory of a"
                + " company; docs/portfolio.md says which categories of scope 3 it can help to estimate.";
    }

    String rounding() {
        return "Each line is rounded by itself, so printed lines need not add up to the printed total. Intervals do not add up either.";
    }
}
