package io.github.footprint4j.testkit;

import io.github.footprint4j.change.Address;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Equivalence;
import io.github.footprint4j.change.Keep;
import io.github.footprint4j.model.Amount;
import io.github.footprint4j.model.EntryId;
import io.github.footprint4j.model.Reference;
import io.github.footprint4j.model.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;

/** Random changes of {@link TypedProducts}, of every kind that is a switch, which may meet in one element and can stand side by side. */
public final class TypedChanges {

    private TypedChanges() {}

    /** Up to eight changes. */
    public static List<Change> of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Change> pool = new ArrayList<>(List.of(
                set("grid", random.nextBoolean() ? "EU27" : "CN"),
                set("lifetime", random.nextInt(1, 9) + " a"),
                set("size", random.nextInt(1, 5) + " kg"),
                set("boxed", "false"),
                set("by_road", random.nextInt(0, 100) + " %"),
                set("charging.amount", random.nextInt(1, 9) + " kWh"),
                set("out.routes.1.legs.1.distance", random.nextInt(1, 900) + " km"),
                substitute("plastic", "steel", random),
                substitute("treatment", "plastic", random),
                new Change.Scale(new EntryId("box"), Amount.parse("0." + random.nextInt(1, 9))),
                new Change.Scale(new EntryId("part0"), Amount.parse("1." + random.nextInt(1, 9))),
                new Change.Remove(new EntryId("shop")),
                new Change.Remove(new EntryId("leak")),
                new Change.Shift(
                        Optional.empty(),
                        Reference.parse("truck"),
                        Reference.parse("ship"),
                        Optional.of(Amount.parse(random.nextInt(100, 900) + " km")),
                        share(random)),
                new Change.Add(Stage.USE, ProductModel.part("repair: mass " + random.nextInt(1, 99) + " g of plastic")),
                new Change.Sequence(
                        "longer life",
                        List.of(set("work", "1 kWh"), new Change.Scale(new EntryId("assembly"), Amount.parse("2"))))));
        Collections.shuffle(pool, new Random(seed));
        return List.copyOf(pool.subList(0, random.nextInt(1, 9)));
    }

    private static Change set(String address, String to) {
        return new Change.Assign(Address.parse(address), to);
    }

    private static Change substitute(String of, String by, SplittableRandom random) {
        return new Change.Substitute(
                Reference.parse(of),
                Reference.parse(by),
                Optional.empty(),
                share(random),
                Equivalence.of(Keep.ratio("0." + random.nextInt(1, 9))));
    }

    private static Optional<Amount> share(SplittableRandom random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(Amount.parse(random.nextInt(1, 99) + " %"));
    }
}
