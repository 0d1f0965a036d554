package io.github.footprint4j.method;

import java.util.Locale;

/** What a method says under one of its rules; implemented by enums only. */
public interface RuleChoice {

    /** The name of the member. */
    String name();

    /** The choice as it is printed: lower case with blanks. */
    default String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
