package io.github.footprint4j.document;

import io.github.footprint4j.model.Parameter;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;

/** Values of parameters as people read them: numbers with four digits. */
public final class Values {

    private Values() {}

    /** A value with its unit; a choice as it is written. */
    public static String text(Parameter.Value value) {
        return value.quantity().map(Values::text).orElse(value.toString());
    }

    /** A quantity with its unit. */
    public static String text(Quantity quantity) {
        String number = Digits.plain(quantity.value());
        String unit = quantity.unit().symbol();
        return quantity.unit().equals(Unit.NONE)
                ? number
                : number + " " + (unit.startsWith("1/") ? unit.substring(1) : unit);
    }
}
