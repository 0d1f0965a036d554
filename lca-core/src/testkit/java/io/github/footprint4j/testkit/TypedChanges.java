package io.github.footprint4j.testkit;

import io.github.footprint4j.change.Address;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Equivalence;
import io.github.footprint4j.change.Keep;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Random changes of {@link TypedProducts}, which may meet in one element and can stand side by side: of every kind that is a switch, of
 * what is declared, and those that bring a process along, most of which make what has the name of a dataset.
 */
public final class TypedChanges {

    private TypedChanges() {}

    /** Up to eight changes. */
    public static List<Change> of(long seed) {
        return of(seed, "");
    }

    /** The same changes, in which what a process makes has a name that no dataset has. */
    public static List<Change> ofOwnNames(long seed) {
        return of(seed, "own-");
    }

    private static List<Change> of(long seed, String prefix) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Change> pool = new ArrayList<>(edits(random));
        pool.addAll(swaps(random));
        Collections.shuffle(pool, new Random(seed));
        List<Change> chosen = new ArrayList<>(pool.subList(0, random.nextInt(1, 7)));
        List<Change> brought = new ArrayList<>(brought(random, prefix));
        Collections.shuffle(brought, new Random(~seed));
        chosen.addAll(brought.subList(0, random.nextInt(0, 3)));
        return List.copyOf(chosen);
    }

    private static List<Change> edits(SplittableRandom random) {
        return List.of(
                set("grid", random.nextBoolean() ? "EU27" : "CN"),
                set("lifetime", random.nextInt(1, 9) + " a"),
                set("size", random.nextInt(1, 5) + " kg"),
                set("boxed", "false"),
                set("by_road", random.nextInt(0, 100) + " %"),
                set("charging.amount", random.nextInt(1, 9) + " kWh"),
                set("out.routes.1.legs.1.distance", random.nextInt(1, 900) + " km"),
                set("functionalUnit.amount", random.nextInt(1, 9) + " piece"),
                set("functionalUnit.duration", random.nextInt(1, 9) + " a"),
                new Change.Scale(new EntryId("box"), Amount.parse("0." + random.nextInt(1, 9))),
                new Change.Scale(new EntryId("part0"), Amount.parse("1." + random.nextInt(1, 9))),
                new Change.Remove(new EntryId("shop")),
                new Change.Remove(new EntryId("leak")),
                new Change.Add(Stage.USE, ProductModel.part("repair: mass " + random.nextInt(1, 99) + " g of plastic")),
                new Change.Sequence(
                        "longer life",
                        List.of(set("work", "1 kWh"), new Change.Scale(new EntryId("assembly"), Amount.parse("2")))));
    }

    private static List<Change> swaps(SplittableRandom random) {
        return List.of(
                substitute(random.nextBoolean() ? "plastic" : "library:plastic", "steel", random),
                substitute("treatment", random.nextBoolean() ? "plastic" : "library:treatment", random),
                Change.substitute("electricity @ EU27").by("electricity @ CN"),
                new Change.Shift(
                        Optional.empty(),
                        Reference.parse("truck"),
                        Reference.parse("ship"),
                        Optional.of(Amount.parse(random.nextInt(100, 900) + " km")),
                        share(random)));
    }

    /** Changes that bring a process along, which makes what has the name of a dataset, buys that dataset, or has a name of its own. */
    private static List<Change> brought(SplittableRandom random, String prefix) {
        String metal = random.nextBoolean() ? prefix + "steel" : "alloy";
        String power = random.nextBoolean() ? prefix + "electricity" : "sunlight";
        String resin = prefix + "plastic";
        return List.of(
                brings(
                        Models.process(
                                "foundry",
                                "makes 1 kg of " + metal,
                                "takes 0.1 kg of foundry",
                                "takes 0." + random.nextInt(1, 9) + " kg of steel",
                                "emits " + random.nextInt(1, 9) + " kg of CO2 fossil"),
                        substitute("plastic", random.nextBoolean() ? "foundry" : "supplied:" + metal, random)),
                brings(
                        Models.process(
                                "roof",
                                "makes 1 kWh of " + power,
                                "takes 10 Wh of electricity @ EU27",
                                "takes " + random.nextInt(1, 9) + " g of plastic"),
                        Change.substitute("electricity @ CN").by("roof")),
                brings(
                        Models.process(
                                "refinery",
                                "makes 3 kg of " + resin + " bears 60 %",
                                "makes 1 kg of " + prefix + "treatment bears 40 %",
                                "takes " + random.nextInt(1, 9) + " kWh of electricity @ CN",
                                "avoids 0.1 kg of treatment"),
                        substitute("steel", "supplied:" + resin, random)),
                brings(
                        Models.process(
                                "workshop",
                                "makes 1 piece of " + prefix + "truck",
                                "takes 0.2 kg of plastic",
                                "emits 1 kg of N2O"),
                        new Change.Add(
                                Stage.USE,
                                ProductModel.part("service: buys " + random.nextInt(1, 9) + " piece of workshop"))));
    }

    private static Change brings(UnitProcess process, Change change) {
        return new Change.Sequence(process.id().name(), List.of(new Change.Supply(process), change));
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
