package io.github.footprint4j.data.portfolio;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the decimals of a number in a table; the other one may stand between thousands. */
public enum DecimalSign {
    /** {@code 1234.5} or {@code 1,234.5}. */
    POINT("\\.", ","),
    /** {@code 1234,5} or {@code 1.234,5}. */
    COMMA(",", "\\.");

    private final Pattern number;

    DecimalSign(String decimal, String thousands) {
        this.number = Pattern.compile("([+-]?)(\\d+|[1-9]\\d{0,2}(?:" + thousands + "\\d{3})+)(?:" + decimal
                + "(\\d+))?((?:[eE][+-]?\\d+)?)");
    }

    /** The number in plain decimal notation; empty if it is not written with this sign. */
    Optional<String> plain(String text) {
        Matcher found = number.matcher(text);
        return found.matches()
                ? Optional.of(found.group(1)
                        + found.group(2).replaceAll("\\D", "")
                        + Optional.ofNullable(found.group(3))
                                .map(decimals -> "." + decimals)
                                .orElse("")
                        + found.group(4))
                : Optional.empty();
    }

    /** The word for it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
