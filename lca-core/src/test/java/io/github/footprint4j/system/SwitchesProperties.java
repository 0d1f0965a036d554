package io.github.footprint4j.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.change.Switches;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.resolve.Background;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedProducts;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two forms of a product in one system: any two products of the kit, which share their names and differ in most of their elements. */
class SwitchesProperties {

    private static final double SAME = 1e-12;
    private static final double SLOPE = 1e-6;

    @Provide
    Arbitrary<Forms> forms() {
        return Arbitraries.longs().tuple3().map(seeds -> Forms.of(seeds.get1(), seeds.get2(), seeds.get3()));
    }

    /** A product, another form of it, and the library both buy from. */
    private record Forms(Case without, Product with) {

        static Forms of(long first, long second, long settings) {
            Product with = TypedProducts.of(second).product();
            List<Setting> all = TypedProducts.settings(new SplittableRandom(settings));
            for (Setting setting : all.subList(0, Math.floorMod(settings, all.size() + 1))) {
                with = with.with(setting);
            }
            return new Forms(TypedProducts.of(first), with);
        }

        ProductSystem joined() {
            return system(Switches.join(without.product(), with, "x").orElseThrow());
        }

        ProductSystem system(Product product) {
            return ProductSystem.of(product, Background.of(without.library()), Method.PAS_2050_2011);
        }
    }

    private static SolvedSystem at(ProductSystem system, double position) {
        double[] values = system.inputs().values();
        system.inputs().find(new InputId(InputId.Kind.CHANGE, "x")).ifPresent(input -> values[input] = position);
        return system.at(values);
    }

    private static double[] cells(SolvedSystem solved) {
        return solved.contributions().stream()
                .mapToDouble(Contribution::co2e)
                .filter(co2e -> co2e != 0)
                .toArray();
    }

    @Property(tries = 60)
    void atZeroItIsTheProductBitForBit(@ForAll("forms") Forms forms) {
        SolvedSystem without = forms.system(forms.without().product()).atStatedValues();
        SolvedSystem joined = at(forms.joined(), 0);
        assertEquals(without.total(), joined.total());
        assertArrayEquals(cells(without), cells(joined));
    }

    @Property(tries = 60)
    void atOneItIsTheOtherForm(@ForAll("forms") Forms forms) {
        SolvedSystem with = forms.system(forms.with()).atStatedValues();
        SolvedSystem joined = at(forms.joined(), 1);
        double tolerance = SAME
                * with.contributions().stream()
                        .mapToDouble(cell -> Math.abs(cell.co2e()))
                        .sum();
        assertEquals(with.total(), joined.total(), tolerance);
        assertArrayEquals(cells(with), cells(joined), tolerance);
    }

    @Property(tries = 60)
    void aFormJoinedWithItselfIsItself(@ForAll("forms") Forms forms) {
        assertEquals(
                forms.with(), Switches.join(forms.with(), forms.with(), "x").orElseThrow());
    }

    /** The value that a change gives an input is drawn as the input is, so that a switched form scatters as the form by itself. */
    @Property(tries = 10)
    void drawsOfASwitchedFormAreThoseOfTheForm(@ForAll("forms") Forms forms) {
        ProductSystem joined = forms.joined();
        assertSameDraws(forms.system(forms.without().product()).atStatedValues(), at(joined, 0));
        assertSameDraws(forms.system(forms.with()).atStatedValues(), at(joined, 1));
    }

    private static void assertSameDraws(SolvedSystem form, SolvedSystem joined) {
        Drawing drawing = Drawing.DEFAULT.withBlocks(2);
        Sample expected =
                Draws.of(form, cell -> "total", drawing, Workers.CALLER).total();
        Sample found =
                Draws.of(joined, cell -> "total", drawing, Workers.CALLER).total();
        double scale = form.contributions().stream()
                .mapToDouble(cell -> Math.abs(cell.co2e()))
                .sum();
        for (int draw = 0; draw < expected.size(); draw++) {
            double tolerance = 100 * SAME * (scale + Math.abs(expected.at(draw)));
            assertEquals(expected.at(draw), found.at(draw), tolerance, "draw " + draw);
        }
    }

    @Property(tries = 60)
    void betweenThemTheSlopeIsThatOfTheTotal(@ForAll("forms") Forms forms) {
        ProductSystem system = forms.joined();
        system.inputs().find(new InputId(InputId.Kind.CHANGE, "x")).ifPresent(input -> {
            double step = 1e-5;
            double difference =
                    at(system, 0.4 + step).total() - at(system, 0.4 - step).total();
            SolvedSystem middle = at(system, 0.4);
            double scale = middle.contributions().stream()
                    .mapToDouble(cell -> Math.abs(cell.co2e()))
                    .sum();
            assertEquals(difference / (2 * step), middle.gradient()[input], SLOPE * scale);
        });
    }
}
