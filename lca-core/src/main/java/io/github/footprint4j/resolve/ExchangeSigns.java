package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.process.Direction;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.NegativeAmount;

/** The signs of exchanges: no amount is negative, see {@link NegativeAmount}. */
final class ExchangeSigns {

    private ExchangeSigns() {}

    /** What is said of an exchange whose amount is negative. */
    static Issue negative(Exchange exchange, Field amount) {
        return NegativeAmount.of(exchange, Context.FOUND, amount.place());
    }

    /** What is said of an exchange that is written with a minus sign, before anything is calculated. */
    static Issue stated(Exchange exchange, Field amount) {
        return NegativeAmount.of(exchange, exchange.amount().toString(), amount.place());
    }

    /** True if the amount of an exchange is a number below zero. */
    static boolean isNegative(Exchange exchange) {
        return exchange.amount()
                .formula()
                .quantity()
                .filter(written -> written.base() < 0)
                .isPresent();
    }

    /** What is said of an outcome that is not positive. */
    static Issue outcome(Exchange exchange, Field amount) {
        Issue issue = Issue.error(IssueCode.OUT_OF_RANGE, amount.place(), "an outcome must be positive");
        boolean isTreatment = exchange.direction() == Direction.OUTPUT && isNegative(exchange);
        return isTreatment
                ? issue.maybe("a treatment of waste, which is written inputs: [{ waste: "
                        + ExchangeFields.reference(exchange) + ", amount: … }]")
                : issue;
    }
}
