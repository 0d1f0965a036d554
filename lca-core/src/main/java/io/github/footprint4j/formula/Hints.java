package io.github.footprint4j.formula;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.List;

/** What the author of a wrong formula probably meant. */
final class Hints {

    private Hints() {}

    /** For {@code 1,5 kg}: a comma between two numbers without blanks. */
    static String decimalComma(List<Token> tokens, int comma) {
        if (comma == 0) {
            return "";
        }
        Token before = tokens.get(comma - 1);
        Token after = tokens.get(comma + 1);
        boolean isNumber = isPlainNumber(before) && after.kind() == Token.Kind.LITERAL;
        return isNumber ? "\"" + before.text() + "." + after.text() + "\" with a decimal point" : "";
    }

    private static boolean isPlainNumber(Token token) {
        return token.kind() == Token.Kind.LITERAL
                && Character.isDigit(token.text().charAt(token.text().length() - 1));
    }

    static String missingOperator(Token before, Token found) {
        if (found.kind() == Token.Kind.SYMBOL && !found.is("(")) {
            return meant(found.text());
        }
        if (isPlainNumber(before) && found.text().matches("_[0-9_]+")) {
            return "\"" + before.text() + found.text().replace("_", "") + "\"";
        }
        return "\"" + before.text() + " * " + found.text() + "\"";
    }

    static String missingValue(Token found) {
        return found.kind() == Token.Kind.SYMBOL && found.infix().isEmpty() && !found.isClosing()
                ? meant(found.text())
                : "";
    }

    /** What stands for a character that other languages and typesetting use. */
    private static String meant(String symbol) {
        return switch (symbol) {
            case "×", "⋅", "∙" -> "\"*\"";
            case "÷", ":" -> "\"/\"";
            case "−", "–", "—" -> "\"-\"";
            case "**" -> "\"^\"";
            case ";" -> "\",\"";
            case "≤" -> "\"<=\"";
            case "≥" -> "\">=\"";
            case "≠" -> "\"!=\"";
            case "&" -> "\"and\"";
            case "|" -> "\"or\"";
            case "%" -> "\"mod\", or \"* 1 %\" for percent";
            case "²" -> "\"^2\"";
            case "³" -> "\"^3\"";
            case "{" -> "\"(\"";
            case "}" -> "\")\"";
            default -> symbol.startsWith("[") ? "a number before the unit, as in \"1 " + symbol + "\"" : "";
        };
    }

    /** For a word that is no name: one of the language, one that is refused, or letters that names do not have. */
    static Issue wrongName(Token token) {
        if (FormulaWords.isRandom(token.text())) {
            return Issue.error(
                            IssueCode.FORMULA_SYNTAX,
                            Place.NONE,
                            token + " is refused, a formula gives the same value every time")
                    .maybe("a parameter with a spread");
        }
        String expected = FormulaWords.isReserved(token.text())
                ? "a function, expected a bracket behind it"
                : "no name, expected letters A to Z, digits and underscores";
        return Issue.error(IssueCode.INVALID_NAME, Place.NONE, token + " is " + expected);
    }
}
