package io.github.footprint4j.document;

import io.github.footprint4j.process.Parameter;
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
        String unit = unit(quantity);
        return unit.isEmpty() ? number : number + " " + unit;
    }

    private static String unit(Quantity quantity) {
        String unit = quantity.unit().symbol();
        return quantity.unit().equals(Unit.NONE) ? "" : unit.startsWith("1/") ? unit.substring(1) : unit;
    }

    /** A value as the cell of a table. */
    public static Cell cell(Parameter.Value value) {
        return value.quantity().map(Values::cell).orElse(Cell.words(value.toString()));
    }

    /** A quantity as the cell of a table. */
    public static Cell cell(Quantity quantity) {
        return Cell.quantity(quantity.value(), Form.PLAIN, unit(quantity));
    }
}
