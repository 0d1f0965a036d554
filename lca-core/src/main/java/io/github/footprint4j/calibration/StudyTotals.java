package io.github.footprint4j.calibration;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Published;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.uncertainty.NormalDistribution;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The published totals of a study with the products they are about.
 *
 * @param study the study
 * @param products the products, each without a variant
 * @param reading which label counts where there are two
 */
public record StudyTotals(Study study, List<Product> products, StudyReading reading) {

    private static final Unit CO2E = Unit.parse("kg CO2e");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.([0-9]+))?");

    /** Copies the list. */
    public StudyTotals {
        products = List.copyOf(products);
    }

    /** The totals as the study labels them. */
    public static StudyTotals of(Study study, List<Product> products) {
        return new StudyTotals(study, products, StudyReading.AS_LABELLED);
    }

    /** The same with another reading. */
    public StudyTotals with(StudyReading other) {
        return new StudyTotals(study, products, other);
    }

    /** The ids of the products that the study names, each once, in its order. */
    public static List<ProductId> productsOf(Study study) {
        return study.published().totals().stream()
                .map(Published.Total::product)
                .distinct()
                .toList();
    }

    List<Observation> observations(Function<Product, ProductSystem> system) {
        if (study.published().totals().isEmpty()) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.MISSING_FIELD,
                            study.places().at(""),
                            "the study \"" + study.id() + "\" has no published totals to calibrate to")
                    .maybe("published: [{ product: …, total: 62.81 kg CO2e, source: … }]"));
        }
        return study.published().totals().stream()
                .map(total -> new Observation(system.apply(product(total)), Observed.TOTAL, value(total)))
                .toList();
    }

    private Product product(Published.Total total) {
        Product product = products.stream()
                .filter(one -> one.id().equals(total.product()))
                .findFirst()
                .orElseThrow(() -> unknown(total));
        boolean isOther =
                reading == StudyReading.ALSO_LABELLED && total.alsoLabelled().isPresent();
        if (isOther && total.alsoSet().isEmpty()) {
            return product.variant(total.alsoLabelled().orElseThrow());
        }
        Product variant = total.variant().map(product::variant).orElse(product);
        for (Setting setting : isOther ? total.alsoSet() : List.<Setting>of()) {
            variant = variant.with(setting);
        }
        return variant;
    }

    private InvalidInputException unknown(Published.Total total) {
        return new InvalidInputException(Issue.error(
                        IssueCode.UNKNOWN_PRODUCT,
                        Place.NONE,
                        "the study \"" + study.id() + "\" has a total of \"" + total.product()
                                + "\", which is none of the products given")
                .maybeOneOf(ClosestNames.of(
                                products.stream().map(one -> one.id().value()).toList())
                        .to(total.product().value())));
    }

    /**
     * The total with a tenth of the unit of its last digit as standard deviation: half of that unit, as far as rounding goes, is then five
     * standard deviations away.
     */
    private static NormalDistribution value(Published.Total total) {
        Quantity quantity = total.total().formula().quantity().orElseThrow();
        Matcher number = NUMBER.matcher(total.total().formula().text());
        int decimals =
                number.find() && number.group(1) != null ? number.group(1).length() : 0;
        double tenth = BigDecimal.ONE.movePointLeft(decimals + 1).doubleValue();
        return NormalDistribution.of(
                quantity.in(CO2E),
                Deviation.of(Quantity.of(tenth, quantity.unit()).in(CO2E)));
    }
}
