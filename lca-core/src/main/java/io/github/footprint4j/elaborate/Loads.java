package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.ReadAmounts;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Transport.Leg;
import io.github.footprint4j.model.Transport.Load;
import io.github.footprint4j.model.Transport.Vehicle;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;

/**
 * How much of a leg's dataset its goods ask for (PAS 2050:2011, clauses 6.4.7 and 8.6): a vehicle is shared by whichever of mass and
 * volume limits its load.
 *
 * <p>Of a vehicle's journey, goods of mass m and volume v bear v / (V·l_V) if the share l_V of its volume V that all goods use together
 * is larger than the share l_M of its payload M, and m / (M·l_M) otherwise. A dataset in mass times distance is asked for m, or for
 * v·M / V where volume limits; without a load, that is the larger of both. An empty return adds its part to the journey.
 */
final class Loads {

    /** What is missing if goods ask a dataset of whole vehicles for mass times distance. */
    static final String HINT = "\"load\" and \"vehicle\" are missing, for a dataset of whole vehicles";

    private static final Set<Dimension> WHOLE =
            Set.of(Dimension.LENGTH, Dimension.VEHICLE_TRANSPORT, Dimension.VEHICLE, Dimension.ITEM); // looked up only

    private final Lines lines;
    private final Goods goods;
    private final Field field;

    Loads(Lines lines, Goods goods, Field field) {
        this.lines = lines;
        this.goods = goods;
        this.field = field;
        ReadAmounts amounts = lines.workshop().context().amounts();
        amounts.mark(field.member("load"), ReadAmounts.AmountUse.LOAD);
        amounts.mark(field.member("vehicle"), ReadAmounts.AmountUse.LOAD);
    }

    /**
     * What is carried.
     *
     * @param mass its mass
     * @param volume its volume, if stated
     */
    record Goods(Measured mass, Optional<Measured> volume) {

        Goods times(Measured often) {
            return new Goods(mass.times(often), volume.map(often::times));
        }
    }

    /** A capacity of the vehicle, what the goods need of it, and the share of it that all goods use together, if stated. */
    private record Use(Measured capacity, Measured goods, Optional<Measured> load) {

        /** The share of the vehicle that the goods bear if this limits the load. */
        Measured share() {
            return goods.dividedBy(capacity.times(load.orElseThrow()));
        }
    }

    /** True if mass times distance was found where the dataset is one of whole vehicles. */
    static boolean isShared(Dimension found, Dimension needed) {
        return found.equals(Dimension.TRANSPORT) && WHOLE.contains(needed);
    }

    /** What a leg asks of its dataset; empty after an issue was reported. */
    Optional<SystemColumn.AskedAmount> of(Leg leg) {
        Optional<Measured> distance = lines.amount(leg.distance(), field.member("distance"))
                .filter(found -> lines.workshop().fits(found, Dimension.LENGTH, field.member("distance")));
        Optional<Measured> trips = trips(leg);
        Optional<List<Measured>> amounts = distance.flatMap(way -> amounts(leg, way));
        return trips.flatMap(times -> amounts.map(all -> new SystemColumn.AskedAmount(
                all.stream().map(one -> one.times(times).negated()).toList(), false)));
    }

    /** The loaded trip, and what the empty part of the return adds. */
    private Optional<Measured> trips(Leg leg) {
        return leg.emptyReturn().isEmpty()
                ? Optional.of(Measured.ONE)
                : number(leg.emptyReturn().get(), field.member("emptyReturn"), Bounds.EMPTY)
                        .map(empty -> new Measured(Term.Fixed.ONE.plus(empty.term()), Dimension.NONE));
    }

    /** The amounts for datasets of each kind, of which that in the dataset's own unit counts. */
    private Optional<List<Measured>> amounts(Leg leg, Measured distance) {
        if (leg.vehicle().isEmpty()) {
            leg.load().ifPresent(unused -> refuseLoad());
            return leg.load().isEmpty() ? Optional.of(List.of(goods.mass().times(distance))) : Optional.empty();
        }
        Load load = leg.load().orElse(new Load(Optional.empty(), Optional.empty()));
        Field at = field.member("load");
        Optional<Use> byMass =
                byMass(leg.vehicle().get(), used(load.mass(), load.volume().isEmpty() ? at : at.member("mass")));
        Optional<Use> byVolume = byVolume(leg.vehicle().get(), used(load.volume(), at.member("volume")));
        boolean needsVolume = leg.load().isEmpty() || load.volume().isPresent();
        if (needsVolume
                && (leg.vehicle().get().volume().isEmpty() || goods.volume().isEmpty())) {
            refuseWithoutVolume();
        }
        boolean isComplete = byMass.isPresent() && (byVolume.isPresent() || !needsVolume);
        return isComplete ? Optional.of(amounts(byMass.get(), byVolume, distance)) : Optional.empty();
    }

    private static List<Measured> amounts(Use byMass, Optional<Use> byVolume, Measured distance) {
        List<Measured> amounts = new ArrayList<>();
        amounts.add(charged(byMass, byVolume).times(distance));
        share(byMass, byVolume).ifPresent(share -> {
            Measured vehicle = share.times(new Measured(Term.Fixed.ONE, Dimension.VEHICLE));
            amounts.add(vehicle.times(distance));
            amounts.add(vehicle);
            amounts.add(share.times(distance));
            amounts.add(share.times(new Measured(Term.Fixed.ONE, Dimension.ITEM)));
        });
        return amounts;
    }

    private void refuseLoad() {
        String hint =
                "\"vehicle: { payload: 20 t }\"; a dataset in mass times distance holds an average load and needs none";
        lines.workshop()
                .context()
                .issues()
                .add(Issue.error(
                                IssueCode.MISSING_FIELD,
                                field.member("load").place(),
                                "a load needs the capacity of its vehicle, found none")
                        .maybe(hint));
    }

    private void refuseWithoutVolume() {
        lines.workshop()
                .context()
                .issues()
                .add(Issue.error(
                                IssueCode.MISSING_FIELD,
                                field.member("vehicle").place(),
                                "volume may limit this vehicle, and the volume of the vehicle or of the goods is not stated")
                        .maybe("\"volume: 80 m3\" for the vehicle and \"volume\" for what the transport carries"));
    }

    private Optional<Use> byMass(Vehicle vehicle, Optional<Measured> load) {
        Field at = field.member("vehicle").member("payload");
        return number(vehicle.payload(), at, Bounds.positive(Dimension.MASS))
                .map(capacity -> new Use(capacity, goods.mass(), load));
    }

    private Optional<Use> byVolume(Vehicle vehicle, Optional<Measured> load) {
        Field at = field.member("vehicle").member("volume");
        return vehicle.volume()
                .flatMap(space -> number(space, at, Bounds.positive(Dimension.VOLUME)))
                .flatMap(capacity -> goods.volume().map(carried -> new Use(capacity, carried, load)));
    }

    private Optional<Measured> used(Optional<Amount> load, Field at) {
        return load.flatMap(share -> number(share, at, Bounds.PART));
    }

    /** Which numbers may stand, and how to say so. */
    private record Bounds(Dimension dimension, DoublePredicate allowed, String expected) {

        static final Bounds PART =
                new Bounds(Dimension.NONE, value -> value > 0 && value <= 1, "more than 0 % and at most 100 %");
        static final Bounds EMPTY = new Bounds(
                Dimension.NONE,
                value -> value >= 0 && value <= 1,
                "0 % to 100 %, because an empty vehicle emits no more than a loaded one");

        static Bounds positive(Dimension dimension) {
            return new Bounds(dimension, value -> value > 0, "more than 0");
        }
    }

    private Optional<Measured> number(Amount amount, Field at, Bounds bounds) {
        Optional<Measured> found = lines.workshop().amounts().of(amount, lines.names(), at, bounds.dimension());
        found.ifPresent(value -> lines.workshop()
                .context()
                .require(
                        value,
                        bounds.allowed(),
                        Issue.error(
                                        IssueCode.OUT_OF_RANGE,
                                        at.place(),
                                        "\"" + amount + "\" is out of range, expected " + bounds.expected())
                                .maybe(bounds.dimension().isNone() ? "a number such as 70 %" : "")));
        return found;
    }

    /** The mass for which a dataset in mass times distance is charged. */
    private static Measured charged(Use byMass, Optional<Use> byVolume) {
        if (byVolume.isEmpty()) {
            return byMass.goods();
        }
        Measured dense = byVolume.get()
                .goods()
                .times(byMass.capacity())
                .dividedBy(byVolume.get().capacity());
        boolean isLoaded = byMass.load().isPresent() && byVolume.get().load().isPresent();
        return isLoaded
                ? limited(byMass, byVolume.get(), dense, byMass.goods())
                : new Measured(Term.apply(Operation.MAX, byMass.goods().term(), dense.term()), Dimension.MASS);
    }

    /** The share of the vehicle; empty without a load. */
    private static Optional<Measured> share(Use byMass, Optional<Use> byVolume) {
        Optional<Measured> ifMass = byMass.load().map(unused -> byMass.share());
        Optional<Use> volume = byVolume.filter(use -> use.load().isPresent());
        if (ifMass.isPresent() && volume.isPresent()) {
            return Optional.of(limited(byMass, volume.get(), volume.get().share(), ifMass.get()));
        }
        return ifMass.or(() -> volume.map(Use::share));
    }

    /** One value where volume limits the load, another where mass does. */
    private static Measured limited(Use byMass, Use byVolume, Measured ifVolume, Measured ifMass) {
        Term volumeLimits = Term.apply(
                Operation.LESS,
                byMass.load().orElseThrow().term(),
                byVolume.load().orElseThrow().term());
        return new Measured(
                Term.apply(Operation.SELECT, volumeLimits, ifVolume.term(), ifMass.term()), ifMass.dimension());
    }
}
