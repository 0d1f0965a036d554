package io.github.footprint4j.formula;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.unit.DecimalText;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of a formula into tokens; a number takes its unit with it. */
final class Lexer {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]*+");
    private static final Pattern NUMBER = Pattern.compile("\\.?\\d[\\d.]*+(?:[eE][+-]?\\d++)?+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*+");
    private static final Pattern BRACKETED_UNIT = Pattern.compile("\\[([^\\[\\]]*+)\\]");
    private static final Pattern SYMBOL =
            Pattern.compile("==|!=|<>|<=|>=|&&|\\|\\||\\*\\*|\\[[^\\[\\]]*+\\]|\"[^\"]*+\"|'[^']*+'|.", Pattern.DOTALL);

    private static final Quantity ONE = Quantity.of(1, Unit.NONE);

    private final String text;
    private final Problems problems;
    private int at;

    Lexer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** All tokens; the last one is the end. Wrong numbers and units are reported and stand in the list as 1. */
    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        skipBlanks();
        while (at < text.length()) {
            tokens.add(next());
            skipBlanks();
        }
        tokens.add(Token.of(Token.Kind.END, "", at + 1));
        return tokens;
    }

    private Token next() {
        int position = at + 1;
        if (find(NUMBER).isPresent()) {
            return literal();
        }
        Optional<String> word = find(WORD).map(Matcher::group);
        String piece = word.or(() -> find(SYMBOL).map(Matcher::group)).orElseThrow();
        at += piece.length();
        boolean isName = word.isPresent() && !FormulaWords.isOperator(piece);
        return Token.of(isName ? Token.Kind.WORD : Token.Kind.SYMBOL, piece, position);
    }

    private Token literal() {
        int start = at;
        double value = number(find(NUMBER).orElseThrow().group());
        int end = at;
        skipBlanks();
        Optional<Unit> unit = unit(text.substring(start, end));
        if (unit.isEmpty()) {
            at = end;
        }
        Quantity quantity = orElse(ONE, start + 1, "", () -> Quantity.of(value, unit.orElse(Unit.NONE)));
        return new Token(Token.Kind.LITERAL, text.substring(start, at), start + 1, Optional.of(quantity));
    }

    private double number(String digits) {
        int position = at + 1;
        at += digits.length();
        return orElse(1.0, position, "", () -> DecimalText.parse(digits));
    }

    /** The unit behind a number; empty if there is none. An unknown one is reported and skipped. */
    private Optional<Unit> unit(String number) {
        Optional<Matcher> bracketed = find(BRACKETED_UNIT);
        if (bracketed.isPresent()) {
            return Optional.of(parsed(bracketed.get().group(1), bracketed.get().end(), ""));
        }
        Optional<String> word = UnitRun.firstWord(text, at);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitRun> run = UnitRun.longest(text, at);
        if (run.isEmpty()) {
            String product = "a missing operator, as in \"" + number + " * " + word.get() + "\"";
            return Optional.of(parsed(word.get(), at + word.get().length(), product));
        }
        at = run.get().end();
        return run.map(UnitRun::unit);
    }

    /** The unit of a symbol that ends at {@code end}; an unknown one is reported with the alternative as a hint. */
    private Unit parsed(String symbol, int end, String alternative) {
        int position = at + 1;
        at = end;
        return orElse(Unit.NONE, position, alternative, () -> Unit.parse(symbol));
    }

    /** What a reading gives, or a substitute after its problem was reported with what else could have been meant. */
    private <T> T orElse(T substitute, int position, String alternative, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidInputException e) {
            problems.addAll(e, position, alternative);
            return substitute;
        }
    }

    private void skipBlanks() {
        at = find(BLANKS).orElseThrow().end();
    }

    private Optional<Matcher> find(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }
}
