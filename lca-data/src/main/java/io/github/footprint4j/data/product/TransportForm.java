package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.model.Transport.Leg;
import io.github.footprint4j.model.Transport.Route;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.provenance.Provenance;
import java.util.List;
import java.util.Optional;

/**
 * Transports: what they carry, and either the {@code legs} of the only route or several {@code routes} with their shares.
 */
final class TransportForm {

    private final ProductReading reading;
    private final ExtentForm extents;
    private final AttributionForm attributions;
    private final LegForm legs;

    TransportForm(ProductReading reading) {
        this.reading = reading;
        this.extents = new ExtentForm(reading.amounts());
        this.attributions = new AttributionForm(reading);
        this.legs = new LegForm(reading.amounts());
    }

    List<Transport> list(Fields owner) {
        ShareSum shares = new ShareSum();
        List<Transport> transports =
                owner.optional("transport").elements(element -> element.object(fields -> transport(fields, shares)));
        shares.check(owner.issues());
        return transports;
    }

    static Optional<SourceNode> write(List<Transport> transports) {
        List<SourceNode> nodes = transports.stream().map(TransportForm::write).toList();
        return nodes.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(nodes));
    }

    private Optional<Transport> transport(Fields fields, ShareSum shares) {
        Optional<EntryId> id = reading.ids().declare(fields.required("id")).map(EntryId::new);
        Optional<Amount> carries = extents.main(
                fields, reading.amounts().read(fields.required("carries").suchAs("\"packed_mass\"")));
        Optional<Amount> volume =
                reading.amounts().read(fields.optional("volume").suchAs("0.3 m3"));
        List<Route> routes = routes(fields);
        Extent extent = extents.timeAndCondition(fields, shares);
        Attribution attribution = attributions.ofAnyKind(fields);
        Provenance provenance = reading.amounts().provenances().read(fields);
        return id.map(found -> new Entry(found, Optional.empty(), extent, attribution, provenance))
                .flatMap(entry -> carries.map(mass -> new Transport(entry, mass, volume, routes)));
    }

    private List<Route> routes(Fields fields) {
        fields.atMostOneOf(List.of("legs", "routes"));
        fields.atLeastOneOf(List.of("legs", "routes"), "neither \"legs\" nor \"routes\" says how the mass is moved");
        List<Leg> legs = legs(fields);
        if (!fields.has("routes")) {
            return List.of(new Route(Optional.empty(), legs));
        }
        ShareSum shares = new ShareSum();
        List<Route> routes =
                fields.optional("routes").elements(element -> element.object(route -> route(route, shares)));
        if (isEmptyList(fields, "routes")) {
            missing(fields, "\"routes\" holds no route, expected at least one");
        }
        if (withoutShare(fields).isEmpty() || routes.size() == 1) {
            shares.check(fields.issues());
        } else {
            withoutShare(fields)
                    .forEach(route -> fields.issues()
                            .add(Issue.error(
                                            IssueCode.SHARES,
                                            route.place(),
                                            "the route has no share, expected one for each of several routes")
                                    .maybe("share: rest")));
        }
        return routes;
    }

    private static List<SourceNode> withoutShare(Fields fields) {
        return fields.optional("routes").node().filter(ListNode.class::isInstance).stream()
                .flatMap(list -> ((ListNode) list).elements().stream())
                .filter(route -> route instanceof ObjectNode object
                        && object.find("share").isEmpty())
                .toList();
    }

    private static boolean isEmptyList(Fields fields, String key) {
        return fields.optional(key)
                .node()
                .filter(node -> node instanceof ListNode list && list.elements().isEmpty())
                .isPresent();
    }

    private Optional<Route> route(Fields fields, ShareSum shares) {
        Optional<Share> share = ShareForm.read(fields, reading.amounts());
        share.ifPresent(found -> shares.add(found, fields.optional("share").place()));
        fields.required("legs");
        return Optional.of(new Route(share, legs(fields)));
    }

    private List<Leg> legs(Fields fields) {
        List<Leg> found = fields.optional("legs").elements(element -> element.object(legs::read));
        if (isEmptyList(fields, "legs")) {
            missing(fields, "\"legs\" holds no leg, expected at least one");
        }
        return found;
    }

    private static SourceNode write(Transport transport) {
        ObjectBuilder builder = ObjectNode.builder();
        EntryForm.write(transport.entry(), builder);
        ExtentForm.writeMain("carries", transport.carries(), builder);
        builder.put("volume", transport.volume().map(AmountForm::write));
        List<Route> routes = transport.routes();
        if (routes.size() == 1 && routes.get(0).share().isEmpty()) {
            builder.put("legs", legs(routes.get(0)));
        } else {
            builder.put(
                    "routes",
                    ListNode.of(routes.stream().map(TransportForm::write).toList()));
        }
        return builder.build();
    }

    private static SourceNode write(Route route) {
        return ObjectNode.builder()
                .put("share", route.share().map(ShareForm::write))
                .put("legs", legs(route))
                .build();
    }

    private static SourceNode legs(Route route) {
        return ListNode.of(route.legs().stream().map(LegForm::write).toList());
    }

    private static void missing(Fields fields, String message) {
        fields.issues().add(Issue.error(IssueCode.MISSING_FIELD, fields.place(), message));
    }
}
