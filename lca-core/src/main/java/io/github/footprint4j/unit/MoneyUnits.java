package io.github.footprint4j.unit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Money of one currency and year, such as {@code EUR 2005} or {@code EUR2005}; no rate of exchange and no inflation is known here.
 *
 * <p>Accepted are the ISO 4217 codes below, with a year from 1900 to 2199.
 */
final class MoneyUnits {

    private static final String CODES =
            "AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EEK EGP EUR GBP HKD HRK HUF IDR ILS INR"
                    + " ISK JPY KES KRW LTL LVL MXN MYR NGN NOK NZD PEN PHP PKR PLN RON RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR";
    private static final Pattern AMOUNT =
            Pattern.compile("(" + CODES.replace(' ', '|') + "|Yen|M\\$) ?((?:19|20|21)\\d\\d)");
    private static final Pattern WITHOUT_YEAR = Pattern.compile(CODES.replace(' ', '|') + "|\\$|€|£|¥|M\\$|US\\$|Yen");

    private MoneyUnits() {}

    static Optional<Unit> find(String text) {
        Matcher money = AMOUNT.matcher(text);
        return money.matches() ? Optional.of(unit(money.group(1), Integer.parseInt(money.group(2)))) : Optional.empty();
    }

    static boolean lacksYear(String text) {
        return WITHOUT_YEAR.matcher(text).matches();
    }

    private static Unit unit(String code, int year) {
        return switch (code) {
            case "M$" -> new Unit("M$ " + year, 1e6, Dimension.money("USD", year));
            case "Yen" -> unit("JPY", year);
            default -> new Unit(code + " " + year, 1, Dimension.money(code, year));
        };
    }
}
