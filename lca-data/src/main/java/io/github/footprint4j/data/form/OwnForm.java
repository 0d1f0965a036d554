package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of files that this project has, what each is for, and what takes it. */
public enum OwnForm {
    /** A product. */
    PRODUCT("product", "a product", "lca footprint and most other commands take it", "parts", "functionalUnit"),
    /** Changes of a product. */
    SCENARIO("scenario", "a scenario", "lca whatif PRODUCT --scenario FILE takes it", "changes"),
    /** What several products share, with published totals. */
    STUDY("study", "a study", "lca calibrate takes it, and products name it", "published"),
    /** Changes with their costs. */
    MEASURES("measures", "a file of measures", "lca target PRODUCT --measures FILE takes it", "measures"),
    /** Datasets. */
    LIBRARY("library", "a library of datasets", "lca check takes it, and Libraries.read in Java", "datasets"),
    /** Calibrated factors. */
    CALIBRATION("calibration", "a calibration", "lca check takes it, and Calibrations.read in Java"),
    /** A footprint. */
    RESULT("result", "an answer of lca footprint", OwnForm.ANSWER),
    /** What a change does. */
    EXPLANATION("explanation", "an answer of lca whatif", OwnForm.ANSWER),
    /** Compared footprints. */
    COMPARISON("comparison", "an answer of lca compare", OwnForm.ANSWER),
    /** What moves a footprint. */
    LEVERS("levers", "an answer of lca levers", OwnForm.ANSWER),
    /** What reaches a total. */
    TARGET("target", "an answer of lca target", OwnForm.ANSWER),
    /** Where two are equal. */
    BREAK_EVEN("break-even", "an answer of lca break-even", OwnForm.ANSWER),
    /** One product under several methods. */
    METHODS("methods", "an answer of lca methods", OwnForm.ANSWER),
    /** The record of an assessment. */
    STATEMENT("statement", "an answer of lca statement", OwnForm.ANSWER),
    /** Sums of sales. */
    PORTFOLIO("portfolio", "an answer of lca portfolio", OwnForm.ANSWER);

    private static final String ANSWER = "the file that the answer was made from is meant; answers are not read";
    private static final String PREFIX = "footprint-";
    private static final int LOOKED_AT = 64 * 1024;
    private static final Pattern WRITTEN =
            Pattern.compile("(?m)^[\\s{]*[\"']?format[\"']?\\s*:\\s*[\"']?footprint-([a-z-]+)/\\d+");

    private final String word;
    private final String words;
    private final String taker;
    private final List<String> ownKeys;

    OwnForm(String word, String words, String taker, String... ownKeys) {
        this.word = word;
        this.words = words;
        this.taker = taker;
        this.ownKeys = List.of(ownKeys);
    }

    /** The form that a text says it has in its first lines, in whatever version; empty if it says none that is known. */
    public static Optional<OwnForm> find(Source source) {
        String text = source.text();
        Matcher written = WRITTEN.matcher(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text);
        return written.find() ? named(written.group(1)) : Optional.empty();
    }

    /** The form of a name with its version, such as {@code footprint-product/1}; empty for any other text. */
    static Optional<OwnForm> of(String format) {
        int stroke = format.lastIndexOf('/');
        return format.startsWith(PREFIX) && stroke > PREFIX.length()
                ? named(format.substring(PREFIX.length(), stroke))
                : Optional.empty();
    }

    /** The form that alone has one of some keys; empty if several have, or none. */
    static Optional<OwnForm> withKeys(Iterable<String> keys) {
        List<OwnForm> forms =
                Arrays.stream(values()).filter(form -> form.hasAnyOf(keys)).toList();
        return forms.size() == 1 ? Optional.of(forms.get(0)) : Optional.empty();
    }

    private boolean hasAnyOf(Iterable<String> keys) {
        for (String key : keys) {
            if (ownKeys.contains(key)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<OwnForm> named(String word) {
        return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
    }

    /** What takes a file of this form, for a hint. */
    public String taker() {
        return taker;
    }

    /** What a file of this form is, for messages. */
    @Override
    public String toString() {
        return words;
    }
}
