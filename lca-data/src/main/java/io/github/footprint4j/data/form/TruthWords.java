package io.github.footprint4j.data.form;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.List;
import java.util.Locale;

/** Words that older YAML reads as true or false and that are texts here: {@code yes}, {@code no}, {@code on}, {@code off}. */
public final class TruthWords {

    private static final List<String> YES = List.of("yes", "on");
    private static final List<String> NO = List.of("no", "off");

    private TruthWords() {}

    /**
     * The formula of a text where a truth may stand.
     *
     * @throws InvalidInputException if it is one of the words, or no formula, or only a number
     */
    public static Formula formula(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            String message = "found the word \"" + text + "\", expected true, false, a quantity or a formula";
            throw new InvalidInputException(
                    Issue.error(IssueCode.WRONG_TYPE, Place.NONE, message).maybe(Boolean.toString(YES.contains(word))));
        }
        return AmountForm.parse(text);
    }
}
