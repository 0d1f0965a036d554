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
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.unit.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of entries, parts, transports and the functional unit that a change may set. */
final class ChangeFields {

    static final String MATERIAL = "of";
    private static final Numbers.Bounds MASS = Numbers.Bounds.of(Dimension.MASS, "90 g");
    private static final Numbers.Bounds TIME = Numbers.Bounds.of(Dimension.TIME, "3 a");

    private static final List<ChangeField<Extent>> EXTENT = List.of(
            ChangeField.amount("amount", Numbers.Bounds.ANY, Extent::amount, Extent::withAmount),
            ChangeField.amount("mass", MASS, Extent::mass, Extent::withMass),
            ChangeField.amount("times", Numbers.Bounds.ANY, Extent::times, Extent::withTimes),
            ChangeField.amount("during", Numbers.Bounds.ANY, Extent::during, Extent::withDuring),
            new ChangeField<>(
                    "share",
                    (extent, given) -> given.share(extent.condition().share())
                            .map(share -> extent.with(extent.condition().with(share)))
                            .orElse(extent)));

    private static final List<ChangeField<Making>> MAKING = List.of(
            ChangeField.amount("quantity", Numbers.Bounds.ANY, Making::quantity, Making::withQuantity),
            ChangeField.amount("yield", Numbers.Bounds.YIELD, Making::yield, Making::withYield),
            ChangeField.amount("lasts", TIME, Making::lasts, Making::withLasts),
            new ChangeField<>(
                    "scrap",
                    (making, given) -> given.reference(making.scrap())
                            .map(making::withScrap)
                            .orElse(making)));

    private static final List<ChangeField<Recycling>> RECYCLING = List.of(
            ChangeField.amount("recycledContent", Numbers.Bounds.FRACTION, Recycling::content, Recycling::withContent),
            ChangeField.amount(
                    "endOfLifeRecycling", Numbers.Bounds.FRACTION, Recycling::endOfLife, Recycling::withEndOfLife));

    /** Those of an entry. */
    static final List<ChangeField<Entry>> ENTRY = Stream.concat(
                    EXTENT.stream().map(field -> field.inside(Entry::extent, Entry::with)),
                    Stream.of(
                            new ChangeField<Entry>(MATERIAL, ChangeFields::ofEntry),
                            new ChangeField<Entry>("at", ChangeFields::at)))
            .toList();

    /** Those of a part. */
    static final List<ChangeField<Part>> PART = Stream.of(
                    ENTRY.stream()
                            .map(field -> field.name().equals(MATERIAL)
                                    ? new ChangeField<Part>(MATERIAL, ChangeFields::of)
                                    : field.<Part>inside(Part::entry, Part::with)),
                    MAKING.stream().map(field -> field.<Part>inside(Part::making, Part::with)),
                    RECYCLING.stream().map(field -> field.<Part>inside(Part::recycling, Part::with)))
            .flatMap(fields -> fields)
            .toList();

    /** Those of a transport, apart from its routes. */
    static final List<ChangeField<Transport>> TRANSPORT = Stream.concat(
                    Stream.of(
                            ChangeField.<Transport>amount(
                                    "carries", MASS, one -> Optional.of(one.carries()), Transport::withCarries),
                            ChangeField.<Transport>amount(
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
    static final List<ChangeField<FunctionalUnit>> UNIT = List.of(
            ChangeField.amount(
                    "amount", Numbers.Bounds.ANY, unit -> Optional.of(unit.amount()), FunctionalUnit::withAmount),
            ChangeField.amount("duration", TIME, unit -> Optional.of(unit.duration()), FunctionalUnit::withDuration));

    private ChangeFields() {}

    /** The element with the value in its field of a name; as it was after an issue was reported. */
    static <E> E set(E element, List<ChangeField<E>> fields, String name, GivenValue given) {
        Optional<ChangeField<E>> field =
                fields.stream().filter(one -> one.name().equals(name)).findFirst();
        if (field.isEmpty()) {
            refuse(fields.stream().map(ChangeField::name).toList(), name, given);
        }
        return field.map(one -> one.setter().apply(element, given)).orElse(element);
    }

    /** Reports a name that leads nowhere. */
    static void refuse(List<String> names, String name, GivenValue given) {
        given.issues()
                .add(Refusal.unknown(
                        IssueCode.UNKNOWN_FIELD,
                        "\"" + given.address() + "\" leads nowhere: there is no \"" + name + "\", only "
                                + names.stream().collect(Collectors.joining(", ")),
                        new Refusal.Closest(name, names)));
    }

    /** Another material takes nothing over from the old one in silence; the partner of a pair is a change of recycled content. */
    private static Part of(Part part, GivenValue given) {
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

    private static Entry ofEntry(Entry entry, GivenValue given) {
        Entry changed = of(entry, given);
        Optional<Reference> old = bought(entry);
        return changed.equals(entry) || old.isEmpty() ? changed : given.ofNewMaterial(changed, old.get());
    }

    static Optional<Reference> bought(Entry entry) {
        return entry.activity().flatMap(Activity::purchase).map(Activity.Buys::of);
    }

    private static Entry of(Entry entry, GivenValue given) {
        Optional<Activity> activity = entry.activity();
        Optional<Activity.Buys> buys = activity.flatMap(Activity::purchase);
        if (activity.isPresent() && buys.isEmpty()) {
            return notBought(entry, given.issues());
        }
        return given.bought(buys.map(Activity.Buys::of), entry)
                .map(of -> entry.with(new Activity.Buys(of, buys.flatMap(Activity.Buys::contract))))
                .orElse(entry);
    }

    private static Entry at(Entry entry, GivenValue given) {
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
