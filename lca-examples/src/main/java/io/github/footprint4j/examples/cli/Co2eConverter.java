package io.github.footprint4j.examples.cli;

import io.github.footprint4j.compiled.Sizes;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a total: a number of kg CO2e, or a quantity such as {@code "2 t CO2e"}. */
final class Co2eConverter implements ITypeConverter<Double> {

    private static final Unit KILOGRAM = Unit.parse("kg CO2e");

    @Override
    public Double convert(String text) {
        try {
            Quantity quantity = Quantity.parse(text);
            double kilograms = quantity.unit().equals(Unit.NONE) ? quantity.value() : quantity.in(KILOGRAM);
            if (!Sizes.isStatable(kilograms)) {
                throw new TypeConversionException("\"" + text + "\" is out of range, expected " + Sizes.EXPECTED);
            }
            return kilograms;
        } catch (InvalidInputException e) {
            throw new TypeConversionException(e.issues().get(0).message() + ", expected kg CO2e such as 50");
        }
    }
}
