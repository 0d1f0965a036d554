package io.github.footprint4j.formula;

import java.util.Set;
import java.util.regex.Pattern;

/** The words of the formula language, and what may be a name. */
final class FormulaWords {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> OPERATORS = Set.of("and", "or", "not", "div", "mod");
    private static final Set<String> OTHERS = Set.of("if", "true", "false", "pi");
    private static final Set<String> RANDOM = Set.of("random", "rand");

    private FormulaWords() {}

    static boolean isOperator(String word) {
        return OPERATORS.contains(word);
    }

    /** Functions of other languages that give another value each time. */
    static boolean isRandom(String word) {
        return RANDOM.contains(word);
    }

    static boolean isReserved(String word) {
        return isOperator(word)
                || OTHERS.contains(word)
                || isRandom(word)
                || NamedFunction.find(word).isPresent();
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches() && !isReserved(text);
    }
}
