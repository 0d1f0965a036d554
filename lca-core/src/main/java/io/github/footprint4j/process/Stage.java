package io.github.footprint4j.process;

import io.github.footprint4j.issue.ClosestNames;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The stages of a life cycle (PAS 2050:2011, clause 6.4), in the order in which they are reported. */
public enum Stage {
    /** Extraction and processing of materials, and everything suppliers do on a part. */
    RAW_MATERIALS("raw materials", "parts", false),
    /** Work in the assembling organisation. */
    PRODUCTION("production", "production", true),
    /** Moving the product to its user. */
    TRANSPORT("transport", "transport", false),
    /** Storage and retail. */
    STORAGE("storage", "storage", true),
    /** Use, with consumables and maintenance. */
    USE("use", "use", true),
    /** Collection, treatment, recycling and disposal. */
    END_OF_LIFE("end of life", "endOfLife", true),
    /** What carries no stage, such as unit processes written in the bare form. */
    NONE("none", "processes", false);

    private final String text;
    private final String list;
    private final boolean hasEntries;

    Stage(String text, String list, boolean hasEntries) {
        this.text = text;
        this.list = list;
        this.hasEntries = hasEntries;
    }

    /** The name of its list in a product file, such as {@code endOfLife}; parts are raw materials. */
    public String list() {
        return list;
    }

    /** True for a stage whose list holds entries; the others hold parts, transports and processes. */
    public boolean hasEntries() {
        return hasEntries;
    }

    /** The stage of a written name; upper case, lower case, blanks, hyphens and underscores are alike. */
    public static Optional<Stage> find(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return Arrays.stream(values())
                .filter(stage -> stage.text.equals(wanted))
                .findFirst();
    }

    /** The stages whose names are closest to an unknown one. */
    public static List<String> closest(String name) {
        return ClosestNames.of(Arrays.stream(values()).map(Stage::toString).toList())
                .to(name);
    }

    /** The name as it is written and printed, such as {@code raw materials}. */
    @Override
    public String toString() {
        return text;
    }
}
