package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Ranked;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.UnitProcess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where the exchanges of a process stand in its file, and their identity: process, direction, flow, label and rank among equals, never
 * the position.
 */
public final class ExchangeFields {

    private ExchangeFields() {}

    /** One field for each exchange, in the order of the process. */
    public static List<Field> of(UnitProcess process, Field field) {
        List<String> paths = paths(process);
        List<String> ids = ids(process, field);
        return IntStream.range(0, ids.size())
                .mapToObj(i -> field.below(paths.get(i), ids.get(i)))
                .toList();
    }

    private static List<String> paths(UnitProcess process) {
        Map<String, Integer> positions = new HashMap<>(); // looked up only, never iterated
        List<String> paths = new ArrayList<>();
        for (Exchange exchange : process.exchanges()) {
            String list = exchange.list();
            paths.add(list + "/" + (positions.merge(list, 1, Integer::sum) - 1));
        }
        return paths;
    }

    private static List<String> ids(UnitProcess process, Field field) {
        return Ranked.names(process.exchanges().stream()
                .map(exchange -> new Ranked(
                        field.id() + " " + name(exchange), exchange + " " + Ranked.content(exchange.amount())))
                .toList());
    }

    /** What an exchange of a product or waste refers to. */
    public static Reference reference(Exchange exchange) {
        return exchange.goods().orElseThrow();
    }

    private static String name(Exchange exchange) {
        String flow = exchange.flow()
                .match(
                        product -> product.of().toString(),
                        waste -> waste.of().toString(),
                        gas -> gas.gas()
                                + gas.origin().map(origin -> " " + origin).orElse(""));
        return exchange.direction() + " " + flow + (exchange.label().isEmpty() ? "" : " " + exchange.label());
    }
}
