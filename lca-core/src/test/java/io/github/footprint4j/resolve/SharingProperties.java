package io.github.footprint4j.resolve;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.total;
import static io.github.footprint4j.testkit.EntryModels.giving;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.Models.with;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static io.github.footprint4j.testkit.ProductModel.entry;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Allocation;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.ActivityKind;
import io.github.footprint4j.process.ChpPlant;
import io.github.footprint4j.process.Sharing;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.ProductModel;
import io.github.footprint4j.testkit.Rewriting;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedProducts;
import io.github.footprint4j.unit.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Properties 6, 7, 8 and 11 of the clause catalogue, section 10.1. */
class SharingProperties {

    private static final Library LIBRARY =
            library(dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil", "emits 1 g of CH4 fossil"));

    /** Rounding of a few operations on numbers of one sign. */
    private static final double ROUNDING = 1e-12;

    /** Amounts and prices in whole cents and grams. */
    record Good(int amount, int price) {}

    @Provide
    Arbitrary<List<Good>> goods() {
        return goods(5);
    }

    @Provide
    Arbitrary<List<Good>> twoGoods() {
        return goods(2);
    }

    /** Two goods or more, one of them at least with a value. */
    private static Arbitrary<List<Good>> goods(int most) {
        Arbitrary<Good> any = Arbitraries.integers()
                .between(1, 100_000)
                .flatMap(amount -> Arbitraries.integers().between(0, 1000).map(price -> new Good(amount, price)));
        return any.list()
                .ofMinSize(2)
                .ofMaxSize(most)
                .filter(all -> all.stream().anyMatch(one -> one.price() > 0));
    }

    private static UnitProcess saw(List<Good> goods, String currency) {
        String[] exchanges = new String[goods.size() + 2];
        for (int i = 0; i < goods.size(); i++) {
            Good good = goods.get(i);
            exchanges[i] =
                    "makes " + good.amount() + " g of good" + i + " price " + good.price() + " " + currency + "/kg";
        }
        exchanges[goods.size()] = "emits 7 kg of CO2 fossil";
        exchanges[goods.size() + 1] = "takes 3 kg of steel";
        return process("saw", exchanges);
    }

    private static double ofGood(int i, List<Good> goods, String currency, Method method) {
        Product product = buying(goods.get(i).amount() + " g of good" + i)
                .processes(saw(goods, currency))
                .build();
        return Calculator.of(LIBRARY, method).footprint(product).total();
    }

    /** All outputs of one run bear together what one run emits. */
    @Property(tries = 60)
    void allocationConservesTheTotal(@ForAll("goods") List<Good> goods, @ForAll("methods") Method method) {
        double whole = 7
                + 3
                        * Calculator.of(LIBRARY, method)
                                .footprint(buying("1 kg of steel").build())
                                .total();
        double sum = IntStream.range(0, goods.size())
                .mapToDouble(i -> ofGood(i, goods, "EUR2020", method))
                .sum();
        assertEquals(whole, sum, ROUNDING * whole);
    }

    @Provide
    Arbitrary<Method> methods() {
        return Arbitraries.of(Method.all());
    }

    @Property(tries = 40)
    void anOutputWithoutValueBearsNothing(@ForAll("goods") List<Good> goods) {
        for (int i = 0; i < goods.size(); i++) {
            double borne = ofGood(i, goods, "EUR2020", Method.PAS_2050_2011);
            assertEquals(goods.get(i).price() == 0, borne == 0);
        }
    }

    @Property(tries = 40)
    void theCurrencyMakesNoDifference(@ForAll("goods") List<Good> goods) {
        for (int i = 0; i < goods.size(); i++) {
            assertEquals(
                    ofGood(i, goods, "EUR2020", Method.PAS_2050_2011),
                    ofGood(i, goods, "CNY2023", Method.PAS_2050_2011));
        }
    }

    /** An entry is shared as a process is. */
    @Property(tries = 40)
    void entriesAndProcessesAreSharedAlike(@ForAll("twoGoods") List<Good> goods) {
        Entry entry = giving(
                entry("it: buys 10 kg of steel"),
                Optional.of(goods.get(0).amount() + " g price " + goods.get(0).price() + " EUR2020/kg"),
                "b: " + goods.get(1).amount() + " g price " + goods.get(1).price() + " EUR2020/kg");
        UnitProcess process = process(
                "saw",
                "makes " + goods.get(0).amount() + " g of a price "
                        + goods.get(0).price() + " EUR2020/kg",
                "makes " + goods.get(1).amount() + " g of b price "
                        + goods.get(1).price() + " EUR2020/kg",
                "takes 10 kg of steel");
        double expected =
                total(LIBRARY, buying(goods.get(0).amount() + " g of a").processes(process));
        assertEquals(expected, total(LIBRARY, product("p").production(entry)), ROUNDING * 100);
    }

    /** e_el / e_heat = r, and e_el El + e_heat H = E. */
    @Property(tries = 40)
    void aPlantKeepsItsRatioAndItsTotal(
            @ForAll ChpPlant plant,
            @ForAll @DoubleRange(min = 0.01, max = 1e4) double power,
            @ForAll @DoubleRange(min = 0.01, max = 1e4) double heat) {
        UnitProcess chp = with(
                process(
                        "chp",
                        "makes " + plain(power) + " MJ of power label electricity",
                        "makes " + plain(heat) + " MJ of heat",
                        "emits 1000 kg of CO2 fossil"),
                new Sharing(Optional.empty(), Optional.empty(), Optional.of(plant)));
        double ofPower = total(LIBRARY, buying("1 MJ of power").processes(chp));
        double ofHeat = total(LIBRARY, buying("1 MJ of heat").processes(chp));
        double ratio = Allocation.weightOfPower(plant);
        assertEquals(ratio, ofPower / ofHeat, ROUNDING * ratio);
        assertEquals(
                1000,
                ofPower * Double.parseDouble(plain(power)) + ofHeat * Double.parseDouble(plain(heat)),
                ROUNDING * 1000);
    }

    /** Whatever kind does not count changes no bit of the total, nor of any contribution. */
    @Property(tries = 60)
    void whatDoesNotCountChangesNothing(@ForAll long seed, @ForAll ActivityKind kind, @ForAll boolean isBought) {
        Case one = TypedProducts.of(seed);
        Entry extra =
                entry(isBought ? "extra: buys 3 kg of plastic kind " + kind : "extra: emits 3 kg of N2O kind " + kind);
        List<Entry> use = Stream.concat(one.product().lifeCycle().stages().at(Stage.USE).stream(), Stream.of(extra))
                .toList();
        Footprint before = footprint(one.library(), one.product());
        Footprint after = footprint(one.library(), Rewriting.use(one.product(), use));
        assertEquals(before.total(), after.total());
        assertEquals(before.cube().cells(), after.cube().cells());
        assertEquals(before.apart().size() + 1, after.apart().size());
    }

    /** r(k·u) = k·r(u), and twice of everything gives twice the result. */
    @Property(tries = 40)
    void theResultIsLinearInTheFunctionalUnit(
            @ForAll @IntRange(min = 1, max = 10_000) int amount, @ForAll @IntRange(min = 1, max = 1000) int times) {
        ProductModel product = product("p").unit(amount + " g").production("it: buys " + amount + " g of steel");
        Footprint footprint = footprint(LIBRARY, product);
        double expected = footprint.total() * times;
        assertEquals(expected, footprint.per(Quantity.parse(amount * times + " g")), ROUNDING * expected);
        assertEquals(
                expected,
                total(LIBRARY, product("p").production("it: buys " + times + " * " + amount + " g of steel")),
                ROUNDING * expected);
    }

    private static String plain(double value) {
        return new BigDecimal(value).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
    }
}
