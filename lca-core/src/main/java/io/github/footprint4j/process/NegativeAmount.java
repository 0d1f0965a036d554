package io.github.footprint4j.process;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Optional;

/**
 * What is said of an exchange with a minus sign: the list in which it stands says which way it goes, so that no amount is negative. Other
 * programs write waste as a negative input, a treatment as a negative output and an uptake as a negative emission.
 */
public final class NegativeAmount {

    private NegativeAmount() {}

    /**
     * The error, with the right way to write what is meant.
     *
     * @param found the amount, as it is to stand in the message
     */
    public static Issue of(Exchange exchange, String found, Place place) {
        Optional<Flow.OfGas> gas = exchange.flow().emission();
        String what = gas.map(Flow.OfGas::gas).orElseGet(() -> name(exchange));
        return Issue.error(
                        IssueCode.NEGATIVE_AMOUNT,
                        place,
                        "the amount of \"" + what + "\" must be 0 or more, found " + found)
                .maybe(gas.map(NegativeAmount::gas).orElseGet(() -> goods(exchange)));
    }

    private static String goods(Exchange exchange) {
        if (exchange.avoided()) {
            return "the amount without its minus sign: what stands under \"avoids\" is taken off";
        }
        return exchange.direction() == Direction.INPUT
                ? "a waste to be treated, which is written outputs: " + one("waste", exchange)
                        + ", or a product that others are spared, avoids: " + one("of", exchange)
                : "the amount without its minus sign: a waste asks for its treatment; one that others need not treat is"
                        + " written avoids: " + one("waste", exchange);
    }

    private static String one(String key, Exchange exchange) {
        return "[{ " + key + ": " + name(exchange) + ", amount: … }]";
    }

    private static String name(Exchange exchange) {
        return exchange.goods().orElseThrow().toString();
    }

    private static String gas(Flow.OfGas gas) {
        if (gas.origin()
                .filter(origin -> origin.group() == Origin.Group.REMOVALS)
                .isPresent()) {
            return "the amount without its minus sign: \"origin: "
                    + gas.origin().get() + "\" takes it off";
        }
        return isCarbonDioxide(gas)
                ? "carbon that is taken up, which is written with \"origin: uptake\" and a positive amount"
                : "something that others are spared, which stands under \"avoids\"";
    }

    private static boolean isCarbonDioxide(Flow.OfGas gas) {
        return Gas.find(gas.gas()).filter(found -> found.id().equals("CO2")).isPresent();
    }
}
