package io.github.footprint4j.system;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Direction;
import io.github.footprint4j.model.Exchange;
import io.github.footprint4j.model.Flow;
import io.github.footprint4j.model.Gas;
import io.github.footprint4j.model.Origin;

/**
 * The signs of exchanges: the list in which an exchange stands says which way it goes, so that no amount is negative. Other programs
 * write waste as a negative input, a treatment as a negative output and an uptake as a negative emission.
 */
final class ExchangeSigns {

    private ExchangeSigns() {}

    /** What is said of an exchange whose amount is negative. */
    static Issue negative(Exchange exchange, Field amount) {
        String what = exchange.flow() instanceof Flow.OfGas gas
                ? gas.gas()
                : ExchangeFields.reference(exchange).toString();
        return Issue.error(
                        IssueCode.NEGATIVE_AMOUNT,
                        Place.of(amount.pointer()),
                        "the amount of \"" + what + "\" must be 0 or more, found " + Context.FOUND)
                .maybe(exchange.flow() instanceof Flow.OfGas gas ? gas(gas) : goods(exchange));
    }

    /** What is said of an outcome that is not positive. */
    static Issue outcome(Exchange exchange, Field amount) {
        Issue issue = Issue.error(IssueCode.OUT_OF_RANGE, Place.of(amount.pointer()), "an outcome must be positive");
        boolean isTreatment = exchange.direction() == Direction.OUTPUT
                && exchange.amount()
                        .formula()
                        .quantity()
                        .filter(written -> written.base() < 0)
                        .isPresent();
        return isTreatment
                ? issue.maybe("a treatment of waste, which is written inputs: " + one("waste", exchange))
                : issue;
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
        return "[{ " + key + ": " + ExchangeFields.reference(exchange) + ", amount: … }]";
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
