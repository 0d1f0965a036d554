package io.github.footprint4j.testkit;

import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random systems that can be solved: datasets whose inputs are worth less than what they make, at random prices, with amounts in many
 * units and emissions of several gases.
 */
public final class Systems {

    private static final int LARGEST = 12;
    private static final String[] UNITS = {"kg", "kWh", "m3", "piece", "t*km"};
    private static final String[][] SPELLINGS = {
        {"kg", "g", "t", "lb"}, {"kWh", "MJ", "Wh"}, {"m3", "l"}, {"piece"}, {"t*km", "kg*km"}
    };
    private static final String[] GASES = {
        "kg of CO2 fossil",
        "g of CH4 fossil",
        "g of CH4 biogenic",
        "g of N2O",
        "mg of R-134a",
        "kg CO2e of CO2e",
        "kg of CO2 biogenic"
    };

    private Systems() {}

    /**
     * What is drawn.
     *
     * @param size how many datasets
     * @param loops true if a dataset may take from any other, itself included; otherwise only from later ones
     * @param credits true if datasets may avoid products
     * @param spreads true if amounts may be uncertain
     */
    public record Shape(int size, boolean loops, boolean credits, boolean spreads) {

        /** Loops, credits and spreads. */
        public static Shape of(int size) {
            return new Shape(size, true, true, true);
        }

        /** This shape without loops. */
        public Shape acyclic() {
            return new Shape(size, false, credits, spreads);
        }

        /** This shape without credits. */
        public Shape burdensOnly() {
            return new Shape(size, loops, false, spreads);
        }
    }

    /**
     * A library and a product that buys from it.
     *
     * @param library datasets {@code d0}, {@code d1} and so on
     * @param product buys from several of them
     */
    public record Case(Library library, Product product) {

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            library.datasets()
                    .values()
                    .forEach(dataset -> text.append(dataset.process()).append('\n'));
            return text.append(product.lifeCycle()).toString();
        }
    }

    /** Any system with loops, credits and spreads. */
    public static Arbitrary<Case> any() {
        return shaped(true, true);
    }

    /** Systems without loops. */
    public static Arbitrary<Case> acyclic() {
        return shaped(false, true);
    }

    /** Systems in which nothing runs backwards. */
    public static Arbitrary<Case> burdensOnly() {
        return shaped(true, false);
    }

    private static Arbitrary<Case> shaped(boolean loops, boolean credits) {
        return Combinators.combine(Arbitraries.integers().between(1, LARGEST), Arbitraries.longs())
                .as((size, seed) -> of(new Shape(size, loops, credits, true), seed));
    }

    /** The system of a shape and seed. */
    public static Case of(Shape shape, long seed) {
        return new Case(library(shape, seed), product(shape, seed));
    }

    /** The datasets of a shape and seed. */
    public static Library library(Shape shape, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] price = random.doubles(shape.size(), 0.1, 10).toArray();
        List<Dataset> datasets = new ArrayList<>();
        for (int i = 0; i < shape.size(); i++) {
            datasets.add(Models.dataset("d" + i, exchanges(shape, price, i, random)));
        }
        return Models.library(datasets.toArray(Dataset[]::new));
    }

    /** A dataset makes 0.5 to 2 units and takes at most three inputs, each worth at most 0.3 of that. */
    private static String[] exchanges(Shape shape, double[] price, int i, SplittableRandom random) {
        double made = random.nextDouble(0.5, 2);
        List<String> exchanges = new ArrayList<>(List.of("makes " + amount(i, made, random)));
        int first = shape.loops() ? 0 : i + 1;
        for (int k = 0; k < 3 && first < shape.size(); k++) {
            int input = random.nextInt(first, shape.size());
            double amount = random.nextDouble(0.01, 0.3) * made * price[i] / price[input];
            boolean credit = shape.credits() && random.nextInt(6) == 0;
            exchanges.add((credit ? "avoids " : "takes ") + amount(input, amount, random) + " of d" + input
                    + spread(shape, random));
        }
        for (int k = random.nextInt(3); k >= 0; k--) {
            String gas = GASES[random.nextInt(GASES.length)];
            exchanges.add("emits " + random.nextDouble(0.1, 5) + " " + gas + spread(shape, random));
        }
        return exchanges.toArray(String[]::new);
    }

    private static String spread(Shape shape, SplittableRandom random) {
        return shape.spreads() && random.nextInt(4) == 0 ? " ± " + random.nextDouble(0.01, 0.5) : "";
    }

    /** An amount in one of the spellings of the unit of a dataset. */
    private static String amount(int dataset, double amount, SplittableRandom random) {
        String[] spellings = SPELLINGS[dataset % UNITS.length];
        String unit = spellings[random.nextInt(spellings.length)];
        double factor = Unit.parse(UNITS[dataset % UNITS.length]).factor()
                / Unit.parse(unit).factor();
        return amount * factor + " " + unit;
    }

    /** The unit in which a dataset is measured, whatever its file says. */
    public static String unit(int dataset) {
        return UNITS[dataset % UNITS.length];
    }

    /** A dataset with one more exchange. */
    public static Dataset with(Dataset dataset, String exchange) {
        List<Exchange> exchanges = new ArrayList<>(dataset.process().exchanges());
        exchanges.addAll(Models.process("more", exchange).exchanges());
        return new Dataset(
                Models.with(dataset.process(), exchanges), dataset.documentation(), dataset.pairs(), dataset.advice());
    }

    private static Product product(Shape shape, long seed) {
        SplittableRandom random = new SplittableRandom(~seed);
        ProductModel product = ProductModel.product("product").duration("2 a");
        for (int line = 0; line < 3; line++) {
            int dataset = random.nextInt(shape.size());
            product.use("use" + line + ": buys " + amount(dataset, random.nextDouble(0.1, 3), random) + " of d"
                    + dataset + spread(shape, random));
        }
        return product.build();
    }
}
