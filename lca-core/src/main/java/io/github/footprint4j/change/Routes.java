package io.github.footprint4j.change;

import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.model.Transport.Leg;
import io.github.footprint4j.model.Transport.Load;
import io.github.footprint4j.model.Transport.Route;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Sets fields of transports, of their routes and legs: {@code routes.0.share}, {@code routes.0.legs.1.distance}, {@code legs.0.by}. */
final class Routes {

    private static final Numbers.Bounds PART =
            Numbers.Bounds.number(value -> value > 0 && value <= 1, "a number above 0 and at most 1, such as 75 %");

    private static final List<ChangeField<Leg>> LEG = List.of(
            new ChangeField<>("by", Routes::withVehicle),
            ChangeField.amount(
                    "distance",
                    Numbers.Bounds.of(Dimension.LENGTH, "9200 km"),
                    leg -> Optional.of(leg.distance()),
                    Leg::withDistance),
            ChangeField.amount("load", PART, leg -> leg.load().flatMap(Load::mass), Routes::withLoad),
            ChangeField.amount("emptyReturn", Numbers.Bounds.NOT_NEGATIVE, Leg::emptyReturn, Routes::withEmptyReturn));

    private static final List<ChangeField<Route>> ROUTE = List.of(new ChangeField<>(
            "share",
            (route, given) -> given.share(route.share())
                    .map(share -> new Route(Optional.of(share), route.legs()))
                    .orElse(route)));

    private final GivenValue given;

    private Routes(GivenValue given) {
        this.given = given;
    }

    /** Load, empty return and capacity stay, as with a substitution. */
    private static Leg withVehicle(Leg leg, GivenValue given) {
        Leg changed = given.reference(Optional.of(leg.by())).map(leg::with).orElse(leg);
        if (!given.isSame(leg.by(), changed.by())) {
            Nature.note(
                    "what was stated for \"" + leg.by() + "\" holds for \"" + changed.by() + "\"",
                    Nature.loading(leg),
                    given.issues());
        }
        return changed;
    }

    private static Leg withLoad(Leg leg, Amount load) {
        Load changed = new Load(Optional.of(load), leg.load().flatMap(Load::volume));
        return new Leg(leg.by(), leg.distance(), Optional.of(changed), leg.emptyReturn(), leg.vehicle());
    }

    private static Leg withEmptyReturn(Leg leg, Amount emptyReturn) {
        return new Leg(leg.by(), leg.distance(), leg.load(), Optional.of(emptyReturn), leg.vehicle());
    }

    /**
     * The transport with the value in one of its fields.
     *
     * @param path the steps behind its id
     */
    static Transport set(Transport transport, List<String> path, GivenValue given) {
        return new Routes(given).set(transport, path);
    }

    private Transport set(Transport transport, List<String> path) {
        boolean isPlain = transport.routes().size() == 1
                && transport.routes().get(0).share().isEmpty();
        if (path.get(0).equals("routes")) {
            return transport.withRoutes(element(transport.routes(), path, (route, rest) -> route(route, rest)));
        }
        if (path.get(0).equals("legs") && isPlain) {
            return transport.withRoutes(List.of(route(transport.routes().get(0), path)));
        }
        if (path.size() > 1
                || ChangeFields.TRANSPORT.stream().noneMatch(one -> one.name().equals(path.get(0)))) {
            ChangeFields.refuse(
                    Stream.concat(
                                    ChangeFields.TRANSPORT.stream().map(ChangeField::name),
                                    Stream.of(isPlain ? "legs" : "routes"))
                            .toList(),
                    String.join(".", path),
                    given);
            return transport;
        }
        return ChangeFields.set(transport, ChangeFields.TRANSPORT, path.get(0), given);
    }

    private Route route(Route route, List<String> path) {
        if (!path.isEmpty() && path.get(0).equals("legs")) {
            return route.withLegs(element(route.legs(), path, this::leg));
        }
        return last(route, ROUTE, path, List.of("share", "legs"));
    }

    private Leg leg(Leg leg, List<String> path) {
        return last(leg, LEG, path, LEG.stream().map(ChangeField::name).toList());
    }

    private <E> E last(E element, List<ChangeField<E>> fields, List<String> path, List<String> names) {
        if (path.size() == 1 && fields.stream().anyMatch(field -> field.name().equals(path.get(0)))) {
            return ChangeFields.set(element, fields, path.get(0), given);
        }
        ChangeFields.refuse(names, String.join(".", path), given);
        return element;
    }

    /** What becomes of one element of a list, given the path inside it. */
    private interface Inside<E> {

        E set(E element, List<String> path);
    }

    private <E> List<E> element(List<E> list, List<String> path, Inside<E> inside) {
        Optional<Integer> index = path.size() < 2 ? Optional.empty() : index(path.get(1), list.size());
        if (index.isEmpty()) {
            given.issues()
                    .add(Refusal.error(
                            IssueCode.UNKNOWN_FIELD,
                            "\"" + given.address() + "\" leads nowhere: \"" + path.get(0) + "\" has "
                                    + (list.size() == 1 ? "0" : "0 to " + (list.size() - 1))));
            return list;
        }
        UnaryOperator<E> changed = one -> inside.set(one, path.subList(2, path.size()));
        List<E> copy = new ArrayList<>(list);
        copy.set(index.get(), changed.apply(list.get(index.get())));
        return copy;
    }

    private static Optional<Integer> index(String text, int size) {
        for (int i = 0; i < size; i++) {
            if (text.equals(Integer.toString(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
