package io.github.footprint4j.examples.cli;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.unit.Unit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a unit such as {@code kg}. */
final class UnitConverter implements ITypeConverter<Unit> {

    @Override
    public Unit convert(String text) {
        try {
            return Unit.parse(text);
        } catch (InvalidInputException e) {
            throw new TypeConversionException(e.issues().get(0).toString());
        }
    }
}
