package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Ranked;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.model.Transport.Leg;
import io.github.footprint4j.model.Transport.Route;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.resolve.NodeSupply;
import io.github.footprint4j.resolve.Shares;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns transport into columns: mass carried, times share of each route, times distance of each leg. */
final class TransportLines {

    private final Lines lines;

    TransportLines(Lines lines) {
        this.lines = lines;
    }

    void addAll(List<Transport> transports, Field list) {
        Setup setup = Setup.of(Stage.TRANSPORT);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < transports.size(); i++) {
            fields.add(list.element(i, transports.get(i).entry().id().value()));
        }
        List<Term> shares =
                lines.shares(transports.stream().map(Transport::entry).toList(), fields);
        for (int i = 0; i < transports.size(); i++) {
            add(transports.get(i), setup, shares.get(i), fields.get(i));
        }
    }

    private void add(Transport transport, Setup outer, Term share, Field field) {
        Setup setup = lines.placed(transport.entry(), outer, field);
        Moments moments = new Moments(lines);
        moments.refuseReleases(transport.entry(), field);
        CoProducts.refuse(lines, transport.entry(), field);
        warnOfUnusedVolume(transport, field);
        Optional<Measured> often = lines.often(transport.entry(), share, field)
                .map(setup.factor()::times)
                .flatMap(count -> lines.rate(transport.entry(), field).map(count::times));
        Optional<Loads.Goods> carried = goods(transport, field);
        if (transport.routes().isEmpty()) {
            lines.workshop()
                    .context()
                    .error(
                            IssueCode.MISSING_FIELD,
                            field,
                            "\"" + transport.entry().id() + "\" needs \"legs\" or \"routes\"");
        }
        for (Moments.Counted counted : moments.of(transport.entry(), setup, field)) {
            SystemColumn column = counted.setup().column(transport.entry());
            Optional<Loads.Goods> goods =
                    often.flatMap(count -> carried.map(all -> all.times(count.times(counted.factor()))));
            move(column, transport, goods, field);
            lines.columns().add(column);
        }
    }

    /** Adds to a column what it takes to move goods over all routes of a transport. */
    void move(SystemColumn column, Transport transport, Optional<Loads.Goods> goods, Field field) {
        List<Field> routes = routes(transport, field);
        List<Term> shares = shares(transport, routes, field);
        for (int i = 0; i < transport.routes().size(); i++) {
            Measured part = new Measured(shares.get(i), Dimension.NONE);
            legs(column, transport.routes().get(i), goods.map(all -> all.times(part)), routes.get(i));
        }
    }

    /** A transport with one plain route is written with its legs alone; other routes are known by what carries them. */
    private static List<Field> routes(Transport transport, Field field) {
        List<Route> routes = transport.routes();
        if (routes.size() == 1 && routes.get(0).share().isEmpty()) {
            return List.of(field);
        }
        List<String> names =
                Ranked.names(routes.stream().map(TransportLines::ranked).toList());
        return IntStream.range(0, names.size())
                .mapToObj(i -> field.list("routes").element(i, names.get(i)))
                .toList();
    }

    private static Ranked ranked(Route route) {
        List<Ranked> legs = route.legs().stream().map(TransportLines::ranked).toList();
        return new Ranked(
                legs.stream().map(Ranked::name).sorted().collect(Collectors.joining(", ")),
                route.share().map(TransportLines::content) + " "
                        + legs.stream().map(Ranked::content).sorted().toList());
    }

    private static String content(Share share) {
        return share.match(fraction -> Ranked.content(fraction.amount()), Object::toString);
    }

    private static Ranked ranked(Leg leg) {
        return new Ranked(leg.by().toString(), leg + " " + Ranked.content(leg.distance()));
    }

    private List<Term> shares(Transport transport, List<Field> routes, Field field) {
        List<Optional<Share>> shares =
                transport.routes().stream().map(Route::share).toList();
        if (shares.size() > 1 && shares.stream().anyMatch(Optional::isEmpty)) {
            lines.workshop()
                    .context()
                    .error(
                            IssueCode.SHARES,
                            field.member("routes"),
                            "parallel routes need a share each, found one without");
        }
        List<Field> fields = routes.stream().map(route -> route.member("share")).toList();
        return Shares.of(lines.workshop(), shares, fields, lines.names());
    }

    /** Adds to a column what it takes to move goods over the legs of a route. */
    void legs(SystemColumn column, Route route, Optional<Loads.Goods> goods, Field field) {
        List<String> names =
                Ranked.names(route.legs().stream().map(TransportLines::ranked).toList());
        for (int i = 0; i < route.legs().size(); i++) {
            Field at = field.list("legs").element(i, names.get(i));
            leg(column, route.legs().get(i), goods, at);
        }
    }

    private void leg(SystemColumn column, Leg leg, Optional<Loads.Goods> goods, Field at) {
        if (goods.isEmpty()) {
            lines.workshop().suppliers().of(leg.by(), lines.names(), at.member("by"));
        }
        goods.flatMap(carried -> new Loads(lines, carried, at).of(leg)).ifPresent(asked -> {
            List<NodeSupply> supplies = lines.workshop().suppliers().of(leg.by(), lines.names(), at.member("by"));
            lines.workshop().exchange(column, supplies, asked, at.member("by"));
        });
    }

    /** What a transport carries; empty after an issue was reported. */
    Optional<Loads.Goods> goods(Transport transport, Field field) {
        Optional<Measured> mass = lines.mass(transport.carries(), field.member("carries"));
        Field at = field.member("volume");
        Optional<Measured> volume = transport
                .volume()
                .flatMap(written -> lines.amount(written, at))
                .filter(found -> lines.workshop().fits(found, Dimension.VOLUME, at));
        boolean isBroken = volume.isPresent() != transport.volume().isPresent();
        return isBroken ? Optional.empty() : mass.map(carried -> new Loads.Goods(carried, volume));
    }

    private void warnOfUnusedVolume(Transport transport, Field field) {
        boolean used = transport.routes().stream()
                .flatMap(route -> route.legs().stream())
                .anyMatch(leg -> leg.vehicle().isPresent());
        if (transport.volume().isPresent() && !used) {
            lines.workshop()
                    .context()
                    .warning(
                            IssueCode.UNUSED,
                            field.member("volume"),
                            "no leg says which vehicle it takes, so that the volume makes no difference");
        }
    }
}
