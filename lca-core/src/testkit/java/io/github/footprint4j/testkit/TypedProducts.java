package io.github.footprint4j.testkit;

import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.testkit.Systems.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random products in the typed form: parts with masses, yields, quantities, sub-parts and work; transport with shares; use, storage and
 * end of life; parameters of product, study and library, choices and switches; a process of the product's own in a loop, and one that
 * hides the dataset it is made of.
 */
public final class TypedProducts {

    private static final Library LIBRARY = Models.with(
            Models.with(
                    Models.library(
                            Models.dataset(
                                    "steel",
                                    "makes 1 t",
                                    "takes 2 MWh * works of electricity @ CN",
                                    "emits 1.8 t of CO2 fossil"),
                            Models.dataset(
                                    "plastic", "makes 1 kg", "takes 0.1 kg of steel", "emits 3 kg CO2e of CO2e ± 0.2"),
                            Models.dataset(
                                    "electricity @ CN",
                                    "makes 1 kWh",
                                    "takes 5 % * 1 kWh of electricity @ CN",
                                    "emits 0.6 kg of CO2 fossil ± 0.1",
                                    "emits 1 g of CH4 fossil"),
                            Models.dataset(
                                    "electricity @ EU27",
                                    "makes 1 kWh",
                                    "takes 1 mg of steel",
                                    "emits 0.3 kg * green of CO2 fossil"),
                            Models.dataset("truck", "makes 1 t*km", "emits 0.1 kg of CO2 fossil"),
                            Models.dataset("ship", "makes 1 t*km", "emits 10 g of CO2 fossil", "emits 1 mg of N2O"),
                            Models.dataset(
                                    "treatment",
                                    "makes 1 kg",
                                    "takes 0.1 kWh of electricity @ EU27",
                                    "avoids 0.2 kg of plastic")),
                    "works: 0.9 role estimate ± 0.1"),
            "green: 0.8");

    private TypedProducts() {}

    /** Any product of this kind, with the library it buys from. */
    public static Arbitrary<Case> any() {
        return Arbitraries.longs().map(TypedProducts::of);
    }

    /** The product of a seed. */
    public static Case of(long seed) {
        return new Case(LIBRARY, product(new SplittableRandom(seed)));
    }

    private static Product product(SplittableRandom random) {
        ProductModel product = ProductModel.product("product")
                .duration("lifetime")
                .study(Models.study("study", "lifetime: 3 a", "by_road: 40 % role estimate ± 0.2"))
                .parameter("size: 2 kg")
                .parameter("work: 3 kWh role estimate ± 0.3")
                .parameter("grid: CN oneOf CN, EU27")
                .parameter("metal: steel oneOf steel, plastic")
                .parameter("boxed: true")
                .parameter("half: size / 2 + 1 g role derived");
        parts(product, random);
        lines(product, random);
        return product.processes(
                        Models.process(
                                "treatment", "makes 1 kg", "takes 1.1 kg of treatment", "emits 20 g of CO2 fossil"),
                        Models.process("paint", "makes 2 kg", "takes 1 kWh of coating", "takes half / 10 of plastic"),
                        Models.tagged(
                                Stage.PRODUCTION,
                                Models.process(
                                        "coating",
                                        "makes 1 kWh",
                                        "takes 0.2 kg of paint",
                                        "emits 0.1 kg of CO2 fossil")))
                .build();
    }

    private static void parts(ProductModel product, SplittableRandom random) {
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            product.parts(part("part" + i, 2, random));
        }
        product.parts("box: mass " + number(random) + " * 100 g of plastic kind packaging when boxed");
    }

    private static Part part(String id, int depth, SplittableRandom random) {
        String making = random.nextBoolean()
                ? " quantity " + (1 + random.nextInt(3))
                : " yield " + random.nextInt(40, 100) + " %";
        if (depth == 0 || random.nextBoolean()) {
            String scrap = making.startsWith(" yield") && random.nextBoolean() ? " scrap treatment" : "";
            return ProductModel.part(id + ": mass " + mass(random) + " of " + material(random) + making + scrap
                    + spread(random) + lasts(random));
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add(part(id + "-" + i, depth - 1, random));
        }
        List<Entry> work = List.of(
                ProductModel.entry("work" + id + ": buys " + number(random) + " * work of electricity at grid"));
        return ProductModel.part(id + ": quantity 2", parts, work);
    }

    private static String lasts(SplittableRandom random) {
        return random.nextInt(4) == 0 ? " lasts 1.3 a" : "";
    }

    private static void lines(ProductModel product, SplittableRandom random) {
        product.production("assembly: buys work * " + number(random) + " of electricity at grid" + spread(random));
        product.production("painting: runs " + number(random) + " * 100 g of paint");
        product.transport(
                "out: carries packed_mass",
                "share by_road by truck distance " + number(random) + " * 100 km",
                "share rest by ship distance " + number(random) + " * 1000 km by truck distance 50 km");
        product.storage("shop: buys " + number(random) + " kWh/kg * product_mass of electricity @ EU27");
        product.use("charging: buys " + number(random) + " kWh of electricity at grid times 1 /d during lifetime"
                + spread(random));
        product.use("leak: emits " + number(random) + " g/a of R-134a during lifetime when boxed and size > 1 g");
        product.endOfLife("end: mass packed_mass - min(half / 3, product_mass) of treatment share 30 %");
        product.endOfLife("burning: emits 1 kg/kg * product_mass of CO2 biogenic share rest part part0");
    }

    private static String mass(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> "size * " + number(random);
            case 1 -> "half";
            case 2 -> random.nextInt(1, 900) + " g";
            default -> number(random) + " lb";
        };
    }

    private static String material(SplittableRandom random) {
        return new String[] {"steel", "plastic", "metal"}[random.nextInt(3)];
    }

    private static String spread(SplittableRandom random) {
        return random.nextInt(3) == 0 ? " ± 0." + (1 + random.nextInt(4)) : "";
    }

    private static String number(SplittableRandom random) {
        return Double.toString((1 + random.nextInt(99)) / 10.0);
    }

    /** Random values for every parameter that can be set: those of product, study and library. */
    public static List<Setting> settings(SplittableRandom random) {
        return List.of(
                new Setting("size", random.nextDouble(0.1, 5) + " kg"),
                new Setting("work", random.nextDouble(0.1, 9) + " kWh"),
                new Setting("lifetime", random.nextDouble(0.5, 9) + " a"),
                new Setting("by_road", Double.toString(random.nextDouble(0, 1))),
                new Setting("works", Double.toString(random.nextDouble(0.1, 2))),
                new Setting("green", Double.toString(random.nextDouble(0, 2))),
                new Setting("grid", random.nextBoolean() ? "CN" : "EU27"),
                new Setting("metal", random.nextBoolean() ? "steel" : "plastic"),
                new Setting("boxed", Boolean.toString(random.nextBoolean())));
    }
}
