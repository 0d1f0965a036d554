package io.github.footprint4j.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedProducts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every portfolio. */
class PortfolioProperties {

    private static final double SAME = 1e-12;
    private static final int MOST = 5_000_000;

    @Provide
    Arbitrary<Case> products() {
        return TypedProducts.any();
    }

    private static Portfolio portfolio(Case one, List<Sale> sales) {
        return Calculator.of(one.library(), Method.PAS_2050_2011).portfolio(sales);
    }

    /** Sales of the product with various settings, in three countries. */
    private static List<Sale> sales(Case one, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Product> products = new ArrayList<>(List.of(one.product()));
        for (int i = 0; i < 2; i++) {
            products.add(one.product().with(TypedProducts.settings(random).get(0)));
        }
        List<Sale> sales = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            BigDecimal units = BigDecimal.valueOf(random.nextInt(MOST), random.nextInt(4));
            sales.add(Sale.of(products.get(random.nextInt(products.size())), new Units(units))
                    .labelled(Label.COUNTRY, "land-" + random.nextInt(3)));
        }
        return sales;
    }

    private static String bits(Portfolio portfolio) {
        StringBuilder text = new StringBuilder();
        text.append(portfolio.total()).append(portfolio.byStage()).append(portfolio.byArticle());
        text.append(portfolio.by(Label.COUNTRY)).append(portfolio.influences());
        return text.append(portfolio.total().interval().orElseThrow()).toString();
    }

    @Property(tries = 30)
    void oneUnitIsTheFootprint(@ForAll("products") Case one) {
        Footprint footprint = Calculator.of(one.library(), Method.PAS_2050_2011).footprint(one.product());
        Portfolio portfolio = portfolio(one, List.of(Sale.of(one.product(), Units.of(1))));
        assertEquals(footprint.total(), portfolio.total().co2e());
        assertEquals(footprint.interval(), portfolio.total().interval().orElseThrow());
        footprint
                .byStage()
                .forEach((stage, sum) ->
                        assertEquals(sum, portfolio.byStage().get(stage).co2e()));
    }

    @Property(tries = 15)
    void theOrderOfSalesChangesNoBit(@ForAll("products") Case one, @ForAll long seed) {
        List<Sale> sales = sales(one, seed);
        String bits = bits(portfolio(one, sales));
        Collections.shuffle(sales, new Random(seed));
        assertEquals(bits, bits(portfolio(one, sales)));
    }

    /** 0.1 and the rest of each sale, which binary numbers cannot tell apart. */
    @Property(tries = 15)
    void aSaleInTwoHalvesChangesNoBit(@ForAll("products") Case one, @ForAll long seed) {
        List<Sale> halves = new ArrayList<>();
        for (Sale sale : sales(one, seed)) {
            BigDecimal first = sale.units().count().movePointLeft(1);
            BigDecimal second = sale.units().count().subtract(first);
            halves.add(new Sale(sale.product(), new Units(first), sale.labels(), sale.located(), sale.place()));
            halves.add(new Sale(sale.product(), new Units(second), sale.labels(), sale.located(), sale.place()));
        }
        assertEquals(bits(portfolio(one, sales(one, seed))), bits(portfolio(one, halves)));
    }

    @Property(tries = 15)
    void everyViewAddsUpToTheTotal(@ForAll("products") Case one, @ForAll long seed) {
        Portfolio portfolio = portfolio(one, sales(one, seed));
        double magnitude = portfolio.items().stream()
                .mapToDouble(
                        item -> item.units().value() * item.footprint().cube().magnitude())
                .sum();
        double total = portfolio.total().co2e();
        assertEquals(total, sum(portfolio.byStage().values()), SAME * magnitude);
        assertEquals(total, sum(portfolio.byArticle().values()), SAME * magnitude);
        assertEquals(total, sum(portfolio.by(Label.COUNTRY).values()), SAME * magnitude);
    }

    @Property(tries = 15)
    void theDeviationsOfAllStagesAddUpToThoseOfTheTotal(@ForAll("products") Case one) {
        Footprint footprint = Calculator.of(one.library(), Method.PAS_2050_2011).footprint(one.product());
        footprint.deviations().byInput().forEach((input, part) -> {
            double sum = 0;
            for (Stage stage : Stage.values()) {
                sum += footprint.deviations(stage).of(input);
            }
            assertEquals(part, sum, 1e-11 * footprint.cube().magnitude());
        });
    }

    private static double sum(Iterable<Portfolio.Sum> sums) {
        double sum = 0;
        for (Portfolio.Sum one : sums) {
            sum += one.co2e();
        }
        return sum;
    }
}
