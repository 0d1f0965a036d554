package io.github.footprint4j.examples.cli;

import io.github.footprint4j.compiled.Sizes;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an amount of CO2e as a standard deviation in kg. */
final class CarbonConverter implements ITypeConverter<Deviation> {

    private static final Unit CO2E = Unit.parse("kg CO2e");

    @Override
    public Deviation convert(String text) {
        try {
            double kilograms = Quantity.parse(text).in(CO2E);
            if (!Sizes.isStatable(kilograms)) {
                throw new TypeConversionException("\"" + text + "\" is out of range, expected " + Sizes.EXPECTED);
            }
            return Deviation.of(kilograms);
        } catch (InvalidInputException e) {
            throw new TypeConversionException("\"" + text + "\" is no amount such as \"1 kg CO2e\", zero or more");
        }
    }
}
