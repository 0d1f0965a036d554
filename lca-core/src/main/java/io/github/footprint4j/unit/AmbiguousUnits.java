package io.github.footprint4j.unit;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Spellings with more than one meaning, each with what its author can write instead. */
final class AmbiguousUnits {

    private static final Map<String, String> MEANINGS = meanings();

    private AmbiguousUnits() {}

    /** Every refused spelling with its hint. */
    static Map<String, String> all() {
        return MEANINGS;
    }

    /** Throws for a spelling that could mean several units; does nothing for any other. */
    static void refuse(String text) {
        String hint = Objects.requireNonNullElse(MEANINGS.get(text), "");
        if (!hint.isEmpty()) {
            throw refusal(UnitText.quoted(text) + " has more than one meaning, expected a unit with one", hint);
        }
        if (MoneyUnits.lacksYear(text)) {
            throw refusal(
                    UnitText.quoted(text) + " is money without a year, expected a currency with the year of its prices",
                    "\"EUR 2020\", \"USD 2020\"");
        }
    }

    static InvalidInputException productBelowStroke(String whole, String below) {
        String above = whole.substring(0, whole.length() - below.length());
        return refusal(
                UnitText.quoted(whole)
                        + " can be read two ways, expected parentheses around what the stroke divides by",
                "\"" + above + "(" + below + ")\"");
    }

    private static InvalidInputException refusal(String message, String hint) {
        return new InvalidInputException(
                Issue.error(IssueCode.AMBIGUOUS_UNIT, Place.NONE, message).maybe(hint));
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        addMasses(meanings);
        addVolumes(meanings);
        addOthers(meanings);
        return Collections.unmodifiableMap(meanings);
    }

    private static void addMasses(Map<String, String> meanings) {
        String tons = "\"t\" (1000 kg), \"sh tn\" (2000 lb), \"long tn\" (2240 lb)";
        add(meanings, tons, "ton", "tons", "tn", "T");
        add(meanings, "\"Tg\" (a million tonnes), \"t\" (one metric tonne)", "Mt", "Mtn", "MT");
        add(meanings, "\"Tg CO2e\" (a million tonnes), \"t CO2e\" (one metric tonne)", "Mt CO2e", "MtCO2e");
        add(meanings, "\"sh cwt\" (100 lb), \"long cwt\" (112 lb)", "cwt");
        add(meanings, "\"dr (Av)\" (a mass), \"dr (US fl)\", \"dr (Imp fl)\" (volumes)", "dr");
    }

    private static void addVolumes(Map<String, String> meanings) {
        add(meanings, "\"gal (US liq)\", \"gal (US dry)\", \"gal (Imp)\"", "gal", "gallon", "gallons");
        add(meanings, "\"qt (US liq)\", \"qt (US dry)\", \"qt (Imp)\"", "qt", "quart");
        add(meanings, "\"pt (US fl)\", \"pt (US dry)\", \"pt (Imp)\"", "pt", "pint");
        add(meanings, "\"US fl oz\", \"fl oz (Imp)\"", "fl oz", "oz fl", "fl.oz");
        add(meanings, "\"gill (US)\", \"gill (Imp)\"", "gill");
        add(meanings, "\"dr (US fl)\", \"dr (Imp fl)\"", "dr (Fl)");
        add(meanings, "\"minim (Imp)\", \"minim (US)\", which openLCA uses for it", "Imp.min.");
        add(meanings, "\"pk (US)\", \"pk (Imp)\"", "pk");
        add(meanings, "\"bsh (US)\", \"bsh (Imp)\"", "bsh", "bu");
        add(
                meanings,
                "\"bbl\" (42 gal of oil), \"bl (US fl)\", \"bl (US dry)\", \"bl (US beer)\", \"bl (Imp)\"",
                "bl",
                "barrel");
    }

    private static void addOthers(Map<String, String> meanings) {
        add(meanings, "\"kcal (IT)\" (4186.8 J), \"kcal (th)\" (4184 J)", "kcal", "Cal");
        add(meanings, "\"µm\" (a micron), \"unit\" (a piece)", "u");
        add(meanings, "\"GB\" (bytes), \"Gbit\" (bits)", "Gb");
        add(meanings, "\"MB\" (bytes), \"Mbit\" (bits)", "Mb");
    }

    private static void add(Map<String, String> meanings, String hint, String... spellings) {
        for (String spelling : spellings) {
            meanings.put(spelling, hint);
        }
    }
}
