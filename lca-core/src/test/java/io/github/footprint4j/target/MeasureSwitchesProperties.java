package io.github.footprint4j.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Address;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedProducts;
import io.github.footprint4j.unit.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Measures of every kind on random products: each set in one switched system is the product with its changes. */
class MeasureSwitchesProperties {

    private static final double SAME = 1e-11;
    private static final int MOST = 4;

    private static Change change(SplittableRandom random) {
        String number = Double.toString(random.nextInt(1, 30) / 10.0);
        String element = List.of("part0", "box", "assembly", "shop", "charging").get(random.nextInt(5));
        return switch (random.nextInt(6)) {
            case 0 -> new Change.Scale(new EntryId(element), Amount.parse(number));
            case 1 -> new Change.Remove(new EntryId(element));
            case 2 -> new Change.Substitute(Reference.parse("plastic"), Reference.parse("steel"));
            case 3 -> new Change.Assign(Address.parse("size"), number + " kg");
            case 4 -> new Change.Assign(Address.parse("grid"), random.nextBoolean() ? "CN" : "EU27");
            default -> new Change.Assign(Address.parse(element + ".share"), random.nextInt(1, 100) + " %");
        };
    }

    private static Measure measure(int i, SplittableRandom random) {
        Optional<String> group = random.nextInt(3) == 0 ? Optional.empty() : Optional.of("g" + random.nextInt(2));
        List<Change> changes = Stream.generate(() -> change(random))
                .limit(1 + random.nextInt(2))
                .toList();
        return new Measure(
                new MeasureId("m" + i),
                "m" + i,
                Quantity.parse(Integer.toString(random.nextInt(9))),
                new Measure.WholeMeasure(changes),
                new Measure.Terms(new java.util.TreeSet<>(), group));
    }

    /** Those that can be done alone, and go together with those taken before. */
    private static List<Measure> measures(ProductSystem system, SplittableRandom random) {
        List<Measure> taken = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            List<Measure> more = new ArrayList<>(taken);
            more.add(measure(i, random));
            try {
                MeasureModel.of(system, Measures.of(more));
                taken = more;
            } catch (InvalidInputException e) {
                continue;
            }
        }
        return taken;
    }

    private static boolean isAllowed(List<Measure> done) {
        return done.stream()
                .allMatch(one -> done.stream().noneMatch(other -> !one.id().equals(other.id()) && one.excludes(other)));
    }

    @Property(tries = 8)
    void everySetIsTheProductWithItsChanges(@ForAll long seed) {
        Case one = TypedProducts.of(seed);
        Calculator calculator = Calculator.of(one.library(), Method.PAS_2050_2011);
        ProductSystem system = calculator.system(one.product());
        List<Measure> all = measures(system, new SplittableRandom(seed));
        if (all.isEmpty()) {
            return;
        }
        MeasureModel model = MeasureModel.of(system, Measures.of(all));
        double scale = Math.max(1, Math.abs(system.atStatedValues().total()));
        for (int set = 0; set < 1 << all.size(); set++) {
            double[] positions = new double[all.size()];
            List<Measure> done = new ArrayList<>();
            for (int i = 0; i < positions.length; i++) {
                positions[i] = set >> i & 1;
                done.addAll(positions[i] == 1 ? List.of(all.get(i)) : List.of());
            }
            if (isAllowed(done)) {
                List<Change> changes = done.stream()
                        .flatMap(measure -> measure.changes().stream())
                        .distinct()
                        .toList();
                double expected = calculator.footprint(one.product(), changes).total();
                assertEquals(
                        expected,
                        model.at(positions).total(),
                        SAME * Math.max(scale, Math.abs(expected)),
                        () -> changes.toString());
            }
        }
    }
}
