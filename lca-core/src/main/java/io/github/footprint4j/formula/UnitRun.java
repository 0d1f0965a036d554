package io.github.footprint4j.formula;

import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit that stands in a formula directly behind a number: the longest text that is a known unit.
 *
 * <p>Words of the text are joined by {@code *}, {@code ·}, {@code /} and powers without blanks around them ({@code kWh/a},
 * {@code m^2}), or by one blank where the table has such a unit ({@code kg CO2e}, {@code EUR 2020}).
 *
 * @param unit the unit
 * @param end where its text ends
 */
record UnitRun(Unit unit, int end) {

    private static final int LONGEST = 80;
    private static final String WORD =
            "(?:\\p{L}*CO[2₂]-(?:eq|Eq|e)|[\\p{L}%$€£¥°][\\p{L}\\p{N}%$_]*+(?:\\(s\\))?+)(?![\\p{L}\\p{N}_])";
    private static final Pattern FIRST = Pattern.compile(WORD);
    private static final Pattern NEXT = Pattern.compile("[*·⋅∙/]" + WORD
            + "|\\^-?[1-9](?![\\p{L}\\p{N}_.])| (?:19|20|21)\\d\\d(?![\\p{L}\\p{N}_.])| (?<word>" + WORD + ")");

    /** The first word behind a number, if what stands there could begin a unit; operators such as {@code mod} do not. */
    static Optional<String> firstWord(String text, int start) {
        Matcher word = FIRST.matcher(text).region(start, text.length());
        return word.lookingAt() && !FormulaWords.isOperator(word.group()) ? Optional.of(word.group()) : Optional.empty();
    }

    /** The longest known unit that begins at {@code start}. */
    static Optional<UnitRun> longest(String text, int start) {
        List<Integer> ends = ends(text, start);
        for (int i = ends.size() - 1; i >= 0; i--) {
            int end = ends.get(i);
            Optional<Unit> unit = Unit.find(text.substring(start, end));
            if (unit.isPresent()) {
                return unit.map(found -> new UnitRun(found, end));
            }
        }
        return Optional.empty();
    }

    /** Every place where the unit could end, nearest first. */
    private static List<Integer> ends(String text, int start) {
        List<Integer> ends = new ArrayList<>();
        Matcher piece = FIRST.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        boolean found = piece.lookingAt();
        while (found) {
            ends.add(piece.end());
            piece = NEXT.matcher(text).region(piece.end(), piece.regionEnd());
            found = piece.lookingAt() && (piece.group("word") == null || !FormulaWords.isOperator(piece.group("word")));
        }
        return ends;
    }
}
