package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.portfolio.Article;
import io.github.footprint4j.portfolio.CountryUse;
import io.github.footprint4j.portfolio.Label;
import io.github.footprint4j.portfolio.Portfolio;
import io.github.footprint4j.portfolio.Units;
import io.github.footprint4j.result.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A portfolio as JSON, format {@value #FORMAT}; the schema is the resource {@code schema/footprint-portfolio-1.json} beside the entry
 * classes.
 *
 * <p>Sums, interval ends and deviations are in kg CO2e, shares between 0 and 1, all with full precision. Units are texts, so that none of
 * their digits is lost. Members stand in a fixed order; one that has nothing to say is left out.
 */
public final class PortfolioJson {

    /** The format and version that is written. */
    public static final String FORMAT = "footprint-portfolio/1";

    private final Portfolio portfolio;

    private PortfolioJson(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** The text, which ends with a line end. */
    public static String write(Portfolio portfolio) {
        return JsonText.write(new PortfolioJson(portfolio).tree());
    }

    private SourceNode tree() {
        ObjectBuilder tree = ObjectNode.builder()
                .put("format", TextNode.of(FORMAT))
                .put("method", TextNode.of(portfolio.method().name()))
                .put("changedRules", MethodJson.changedRules(portfolio.method()))
                .put("gwp", TextNode.of(portfolio.method().gwp().toString()))
                .put("library", TextNode.of(portfolio.library().toString()))
                .put(ResultUnit.KEY, ResultUnit.of(portfolio.method()))
                .put("total", sum(ObjectNode.builder(), portfolio.total()))
                .put("stages", sums("stage", portfolio.byStage()))
                .put("products", articles());
        for (Label label : Label.values()) {
            if (portfolio.has(label)) {
                tree.put(plural(label), sums(label.toString(), portfolio.by(label)));
            }
        }
        return tree.put("countryUse", list(portfolio.countryUse(), PortfolioJson::use))
                .put("intervalIfIndependent", portfolio.intervalIfIndependent().map(PortfolioJson::independent))
                .put("influences", list(portfolio.influences(), PortfolioJson::influence))
                .put("notes", TargetJson.notes(notes()))
                .build();
    }

    private static String plural(Label label) {
        return switch (label) {
            case COUNTRY -> "countries";
            case REGION -> "regions";
            case YEAR -> "years";
        };
    }

    private static SourceNode sum(ObjectBuilder node, Portfolio.Sum sum) {
        node.put("value", NumberNode.of(sum.co2e()));
        sum.interval().ifPresent(interval -> IntervalJson.put(interval, node));
        return node.build();
    }

    private static SourceNode sums(String key, Map<?, Portfolio.Sum> sums) {
        return list(
                List.copyOf(sums.entrySet()),
                one -> sum(
                        ObjectNode.builder().put(key, TextNode.of(one.getKey().toString())), one.getValue()));
    }

    private SourceNode articles() {
        return list(List.copyOf(portfolio.byArticle().entrySet()), one -> article(one.getKey(), one.getValue()));
    }

    private SourceNode article(Article article, Portfolio.Sum sum) {
        Units units = portfolio.units().getOrDefault(article, Units.NONE);
        return sum(
                ObjectNode.builder()
                        .put("product", TextNode.of(article.product().value()))
                        .put("variant", article.variant().map(TextNode::of))
                        .put("units", TextNode.of(units.toString())),
                sum);
    }

    private static SourceNode use(CountryUse use) {
        List<String> candidates = use.candidates();
        return ObjectNode.builder()
                .put("product", TextNode.of(use.product().value()))
                .put("parameter", use.parameter().map(TextNode::of))
                .put("candidates", Optional.of(list(candidates, TextNode::of)).filter(unused -> !candidates.isEmpty()))
                .build();
    }

    private List<Issue> notes() {
        List<Issue> notes = new ArrayList<>(portfolio.notes());
        notes.addAll(portfolio.settingNotes());
        return notes;
    }

    private static SourceNode independent(Interval interval) {
        return ObjectNode.builder()
                .put("low", IntervalJson.number(interval.low()))
                .put("high", IntervalJson.number(interval.high()))
                .build();
    }

    private static SourceNode influence(Portfolio.Influence influence) {
        return ObjectNode.builder()
                .put("input", TextNode.of(influence.input().toString()))
                .put("firstOrderDeviation", NumberNode.of(influence.deviation()))
                .put("share", NumberNode.of(influence.share()))
                .put("products", NumberNode.of(influence.products()))
                .build();
    }

    private static <T> ListNode list(List<T> items, Function<T, SourceNode> node) {
        return ListNode.of(items.stream().map(node).toList());
    }
}
