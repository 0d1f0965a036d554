package io.github.footprint4j.examples.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number above 0. */
final class LimitConverter implements ITypeConverter<Double> {

    @Override
    public Double convert(String text) {
        if (!text.matches("[0-9]{1,6}([.][0-9]{1,12})?") || Double.parseDouble(text) == 0) {
            throw new TypeConversionException("\"" + text + "\" is no number above 0, such as 2");
        }
        return Double.valueOf(text);
    }
}
