package io.github.footprint4j.system;

import io.github.footprint4j.model.Direction;
import io.github.footprint4j.model.Exchange;
import io.github.footprint4j.model.Flow;
import io.github.footprint4j.model.Reference;
import io.github.footprint4j.model.UnitProcess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the exchanges of a process stand in its file, and their identity: process, direction, flow, label and rank among equals, never
 * the position.
 */
final class ExchangeFields {

    private ExchangeFields() {}

    /** One field for each exchange, in the order of the process. */
    static List<Field> of(UnitProcess process, Field field) {
        Map<String, Integer> positions = new HashMap<>(); // looked up only, never iterated
        Map<String, Integer> ranks = new HashMap<>(); // looked up only, never iterated
        List<Field> fields = new ArrayList<>();
        for (Exchange exchange : process.exchanges()) {
            String list = list(exchange);
            String name = name(exchange);
            int position = positions.merge(list, 1, Integer::sum) - 1;
            int rank = ranks.merge(name, 1, Integer::sum);
            String id = process.id() + " " + name + (rank == 1 ? "" : " " + rank);
            fields.add(new Field(field.pointer() + "/" + list + "/" + position, id));
        }
        return fields;
    }

    /** What an exchange of a product or waste refers to. */
    static Reference reference(Exchange exchange) {
        return exchange.flow() instanceof Flow.OfWaste waste ? waste.of() : ((Flow.OfProduct) exchange.flow()).of();
    }

    private static String list(Exchange exchange) {
        if (exchange.isEmission()) {
            return "emissions";
        }
        return exchange.avoided() ? "avoids" : exchange.direction() == Direction.INPUT ? "inputs" : "outputs";
    }

    private static String name(Exchange exchange) {
        String flow = exchange.flow() instanceof Flow.OfGas gas
                ? gas.gas()
                : reference(exchange).toString();
        return exchange.direction() + " " + flow + (exchange.label().isEmpty() ? "" : " " + exchange.label());
    }
}
