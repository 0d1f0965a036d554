package io.github.footprint4j.change;

import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.FunctionalUnit;
import io.github.footprint4j.model.Making;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.model.Reference;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.unit.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of entries, parts, transports and the functional unit that a change may set. */
final class Fields {

    static final String MATERIAL = "of";
    private static final Numbers.Bounds MASS = Numbers.Bounds.of(Dimension.MASS, "90 g");
    private static final Numbers.Bounds TIME = Numbers.Bounds.of(Dimension.TIME, "3 a");

    private static final List<Field<Extent>> EXTENT = List.of(
            Field.amount("amount", Numbers.Bounds.ANY, Extent::amount, Extent::withAmount),
            Field.amount("mass", MASS, Extent::mass, Extent::withMass),
            Field.amount("times", Numbers.Bounds.ANY, Extent::times, Extent::withTimes),
            Field.amount("during", Numbers.Bounds.ANY, Extent::during, Extent::withDuring),
            new Field<>(
                    "share",
                    (extent, given) -> given.share(extent.condition().share())
                            .map(share -> extent.with(extent.condition().with(share)))
                            .orElse(extent)));

    private static final List<Field<Making>> MAKING = List.of(
            Field.amount("quantity", Numbers.Bounds.ANY, Making::quantity, Making::withQuantity),
            Field.amount("yield", Numbers.Bounds.YIELD, Making::yield, Making::withYield),
            Field.amount("lasts", TIME, Making::lasts, Making::withLasts),
            new Field<>(
                    "scrap",
                    (making, given) -> given.reference(making.scrap())
                            .map(making::withScrap)
                            .orElse(making)));

    private static final List<Field<Recycling>> RECYCLING = List.of(
            Field.amount("recycledContent", Numbers.Bounds.FRACTION, Recycling::content, Recycling::withContent),
            Field.amount(
                    "endOfLifeRecycling", Numbers.Bounds.FRACTION, Recycling::endOfLife, Recycling::withEndOfLife));

    /** Those of an entry. */
    static final List<Field<Entry>> ENTRY = Stream.concat(
                    EXTENT.stream().map(field -> field.inside(Entry::extent, Entry::with)),
                    Stream.of(new Field<Entry>(MATERIAL, Fields::ofEntry), new Field<Entry>("at", Fields::at)))
            .toList();

    /** Those of a part. */
    static final List<Field<Part>> PART = Stream.of(
                    ENTRY.stream()
                            .map(field -> field.name().equals(MATERIAL)
                                    ? new Field<Part>(MATERIAL, Fields::of)
                                    : field.<Part>inside(Part::entry, Part::with)),
                    MAKING.stream().map(field -> field.<Part>inside(Part::making, Part::with)),
                    RECYCLING.stream().map(field -> field.<Part>inside(Part::recycling, Part::with)))
            .flatMap(fields -> fields)
            .toList();

    /** Those of a transport, apart from its routes. */
    static final List<Field<Transport>> TRANSPORT = Stream.concat(
                    Stream.of(
                            Field.<Transport>amount(
                                    "carries", MASS, one -> Optional.of(one.carries()), Transport::withCarries),
                            Field.<Transport>amount(
                                    "volume",
                                    Numbers.Bounds.of(Dimension.VOLUME, "2 dm3"),
                                    Transport::volume,
                                    Transport::withVolume)),
                    EXTENT.stream()
                            .filter(field -> !List.of("amount", "mass").contains(field.name()))
                            .map(field -> field.inside(Entry::extent, Entry::with)
                                    .<Transport>inside(Transport::entry, Transport::with)))
            .toList();

    /** Those of the functional unit. */
    static final List<Field<FunctionalUnit>> UNIT = List.of(
            Field.amount("amount", Numbers.Bounds.ANY, unit -> Optional.of(unit.amount()), FunctionalUnit::withAmount),
            Field.amount("duration", TIME, unit -> Optional.of(unit.duration()), FunctionalUnit::withDuration));

    private Fields() {}

    /** The element with the value in its field of a name; as it was after an issue was reported. */
    static <E> E set(E element, List<Field<E>> fields, String name, Given given) {
        Optional<Field<E>> field =
                fields.stream().filter(one -> one.name().equals(name)).findFirst();
        if (field.isEmpty()) {
            refuse(fields.stream().map(Field::name).toList(), name, given);
        }
        return field.map(one -> one.setter().apply(element, given)).orElse(element);
    }

    /** Reports a name that leads nowhere. */
    static void refuse(List<String> names, String name, Given given) {
        given.issues()
                .add(Refusal.unknown(
                        IssueCode.UNKNOWN_FIELD,
                        "\"" + given.address() + "\" leads nowhere: there is no \"" + name + "\", only "
                                + names.stream().collect(Collectors.joining(", ")),
                        new Refusal.Closest(name, names)));
    }

    /** Another material takes nothing over from the old one in silence; the partner of a pair is a change of recycled content. */
    private static Part of(Part part, Given given) {
        Optional<Reference> old = bought(part.entry());
        Optional<Part> paired = old.flatMap(one -> given.ofPair(part, one));
        if (paired.isPresent()) {
            return paired.get();
        }
        Part changed = part.with(of(part.entry(), given));
        return changed.entry().equals(part.entry()) || old.isEmpty()
                ? changed
                : given.ofNewMaterial(changed, old.get());
    }

    private static Entry ofEntry(Entry entry, Given given) {
        Entry changed = of(entry, given);
        Optional<Reference> old = bought(entry);
        return changed.equals(entry) || old.isEmpty() ? changed : given.ofNewMaterial(changed, old.get());
    }

    static Optional<Reference> bought(Entry entry) {
        return entry.activity().flatMap(Activity::purchase).map(Activity.Buys::of);
    }

    private static Entry of(Entry entry, Given given) {
        Optional<Activity> activity = entry.activity();
        Optional<Activity.Buys> buys = activity.flatMap(Activity::purchase);
        if (activity.isPresent() && buys.isEmpty()) {
            return notBought(entry, given.issues());
        }
        return given.bought(buys.map(Activity.Buys::of), entry)
                .map(of -> entry.with(new Activity.Buys(of, buys.flatMap(Activity.Buys::contract))))
                .orElse(entry);
    }

    private static Entry at(Entry entry, Given given) {
        return entry.activity()
                .flatMap(Activity::purchase)
                .map(buys -> entry.with(new Activity.Buys(given.at(buys.of()), buys.contract())))
                .orElseGet(() -> notBought(entry, given.issues()));
    }

    private static Entry notBought(Entry entry, Issues issues) {
        issues.add(Refusal.error(
                IssueCode.CONFLICTING_FIELDS,
                "\"" + entry.id() + "\" buys nothing from a dataset, so that neither \"of\" nor \"at\" can be set"));
        return entry;
    }
}
