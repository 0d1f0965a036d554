package io.github.footprint4j.formula;

import io.github.footprint4j.formula.Expression.Literal;
import io.github.footprint4j.formula.Expression.Unary;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.unit.Quantity;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;

/**
 * An amount as it was written: a quantity such as {@code 90 g}, or a calculation such as {@code 4820 mAh * 3.87 V}.
 *
 * <p>A text that is wholly a number and a unit is a quantity, also {@code 1 /d}. In any other text a number takes the unit behind it
 * that is the longest known one, with no blanks around the signs inside ({@code 350 kWh/a * saving}); in square brackets stands
 * whatever {@link io.github.footprint4j.unit.Unit#parse} reads ({@code 5 [t*km] * load}). Everything else is
 *
 * <ul>
 *   <li>names of letters A to Z, digits and underscores, the constants {@code true}, {@code false} and {@code pi};
 *   <li>the operators of {@link Infix} and {@link Prefix}, and round brackets; there is no product without a sign;
 *   <li>{@code if(condition, then, otherwise)} and the functions of {@link NamedFunction}, with commas between the arguments.
 * </ul>
 *
 * <p>A text has at most 10,000 characters and 1,000 operations, nested at most 100 deep. Two formulas are equal if their texts are.
 *
 * @param text as it was written
 * @param expression what it says
 */
public record Formula(String text, Expression expression) {

    private static final int LONGEST = 10_000;
    /** What no quantity has; a sign with a blank behind it stands between operands, as in {@code 3 kg * d} with a name {@code d}. */
    private static final Pattern CALCULATION =
            Pattern.compile("^\\s*+(?!-?\\d)|[*·⋅∙/]\\s|(?<![eE])\\+|[,<>=!&|]|\\s-");

    /** Digits in groups of three, which a quantity refuses with the number to write. */
    private static final Pattern GROUPED = Pattern.compile("^\\s*+-?\\d{1,3}(?: \\d{3})+(?![\\d.]|\\s*+[-+*/^])");

    /**
     * Reads a text.
     *
     * @throws InvalidInputException with all problems of the text that can be told apart, each with its character counted from 1
     */
    public static Formula parse(String text) {
        if (text.length() > LONGEST) {
            throw refused(
                    IssueCode.LIMIT_EXCEEDED,
                    "the formula has " + text.length() + " characters, expected at most " + LONGEST);
        }
        if (text.isBlank()) {
            throw refused(
                    IssueCode.FORMULA_SYNTAX, "the formula is empty, expected a number, a quantity or a calculation");
        }
        if (!isPlain(text) && GROUPED.matcher(text).find()) {
            return new Formula(text, Expression.of(Quantity.parse(text)));
        }
        return new Formula(text, wholly(text).orElseGet(() -> Parser.parse(text)));
    }

    /** The quantity that a whole text is, with its minus as it is written. */
    private static Optional<Expression> wholly(String text) {
        if (!isPlain(text) && CALCULATION.matcher(text).find()) {
            return Optional.empty();
        }
        return Quantity.find(text)
                .map(quantity -> text.strip().startsWith("-")
                        ? new Unary(Prefix.NEGATE, Expression.of(quantity.times(-1)))
                        : Expression.of(quantity));
    }

    /** True for digits, points and letters with no more than one blank, and a digit first: most amounts, and never a calculation. */
    private static boolean isPlain(String text) {
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            blanks += c == ' ' ? 1 : 0;
            boolean fits = isDigit(c) ? blanks == 0 : i > 0 && isOfUnit(c);
            if (!fits || blanks > 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOfUnit(char c) {
        char lower = (char) (c | ' ');
        return (lower >= 'a' && lower <= 'z') || c == '.' || c == ' ';
    }

    private static InvalidInputException refused(IssueCode code, String message) {
        return new InvalidInputException(Issue.error(code, Place.NONE, message));
    }

    /**
     * A plain number.
     *
     * @throws InvalidInputException if the value is infinite or not a number
     */
    public static Formula of(double value) {
        return of(Expression.of(value));
    }

    /** A quantity. */
    public static Formula of(Quantity quantity) {
        return of(Expression.of(quantity));
    }

    /** A calculation, with the text of its tree. */
    public static Formula of(Expression expression) {
        return new Formula(expression.toString(), expression);
    }

    /** All names that the formula uses, in alphabetical order. */
    public SortedSet<String> names() {
        return expression.names();
    }

    /** True if the whole text is a number, with or without a unit. */
    public boolean isQuantity() {
        return quantity().isPresent();
    }

    /** The quantity that the whole text is; empty for a calculation. */
    public Optional<Quantity> quantity() {
        if (expression instanceof Literal literal) {
            return Optional.of(literal.quantity());
        }
        return expression instanceof Unary unary
                        && unary.operator() == Prefix.NEGATE
                        && unary.operand() instanceof Literal literal
                ? Optional.of(literal.quantity().times(-1))
                : Optional.empty();
    }

    /** True for a formula of the same text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && text.equals(formula.text);
    }

    /** Consistent with {@link #equals}. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
