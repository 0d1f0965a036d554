package io.github.footprint4j.examples.cli;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.model.Setting;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code name=value}. */
final class SettingConverter implements ITypeConverter<Setting> {

    @Override
    public Setting convert(String text) {
        try {
            return Setting.parse(text);
        } catch (InvalidInputException e) {
            Issue issue = e.issues().get(0);
            throw new TypeConversionException(issue.message() + ". " + issue.hint());
        }
    }
}
