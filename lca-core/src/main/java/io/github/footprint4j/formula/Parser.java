package io.github.footprint4j.formula;

import io.github.footprint4j.formula.Expression.Binary;
import io.github.footprint4j.formula.Expression.Literal;
import io.github.footprint4j.formula.Expression.Name;
import io.github.footprint4j.formula.Expression.TruthValue;
import io.github.footprint4j.formula.Expression.Unary;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads the tokens of a formula by the levels of its operators (precedence climbing).
 *
 * <p>It reads on after a problem: where a value is missing it takes {@code false} for it, where an operator is missing it takes a
 * product. Such a tree is never given away, because the problems are thrown at the end.
 */
final class Parser {

    private static final int MOST_NESTED = 100;
    private static final int MOST_OPERATIONS = 1000;
    private static final Expression UNREAD = new TruthValue(false);

    private final Problems problems;
    private final List<Token> tokens;
    private int next;
    private int nesting;
    private int operations;
    private int calls;

    private Parser(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    static Expression parse(String text) {
        Problems problems = new Problems();
        Parser parser = new Parser(new Lexer(text, problems).tokens(), problems);
        Expression expression = parser.whole();
        problems.throwIfAny();
        return expression;
    }

    private Expression whole() {
        Expression expression = expression(0);
        while (!peek().isEnd()) {
            stray(take());
            if (!peek().isClosing()) {
                expression(0);
            }
        }
        return expression;
    }

    /** A comma or closing bracket that belongs to nothing. */
    private void stray(Token token) {
        String hint = token.is(",") ? Hints.decimalComma(tokens, next - 1) : "";
        String expected =
                token.is(",") ? ", commas only stand between the arguments of a function" : " without an opening one";
        problems.syntax("found " + token + expected, hint);
    }

    /** An expression whose operators bind at least as tightly as {@code level}. */
    Expression expression(int level) {
        int start = next;
        Expression left = operand(level);
        while (!peek().isClosing()) {
            Token token = peek();
            Infix infix = token.infix().orElse(Infix.MULTIPLY);
            if (token.infix().isPresent()) {
                if (infix.level() < level) {
                    return left;
                }
                next++;
                checkBase(infix, start, token);
            } else {
                missingOperator(token);
            }
            left = new Binary(infix, left, right(infix));
            countOperation();
            checkChain(infix);
        }
        return left;
    }

    private Expression right(Infix infix) {
        return infix == Infix.POWER ? nested(() -> expression(infix.rightLevel())) : expression(infix.rightLevel());
    }

    /** {@code 3 m ^ 2} would be read as 3 m2 by some and as 9 m2 by others. */
    private void checkBase(Infix infix, int start, Token power) {
        Token base = tokens.get(start);
        if (infix == Infix.POWER && start == next - 2 && hasUnit(base)) {
            problems.syntax(
                    "found " + power + " behind a number with a unit, expected brackets that say what is raised",
                    "\"(" + base.text() + ")^\"");
        }
    }

    private static boolean hasUnit(Token token) {
        return token.quantity()
                .filter(quantity -> !quantity.unit().equals(Unit.NONE))
                .isPresent();
    }

    private void checkChain(Infix infix) {
        Token token = peek();
        if (infix.isComparison() && token.infix().filter(Infix::isComparison).isPresent()) {
            problems.syntax(
                    "found " + token + " behind a comparison, expected \"and\" or brackets", "\"a < b and b < c\"");
        }
    }

    private void missingOperator(Token token) {
        Token before = tokens.get(next - 1);
        String hint = Hints.missingOperator(before, token);
        boolean orComma = calls > 0 && hint.contains(" * ");
        problems.syntax(
                "found " + token + ", expected an operator", orComma ? hint + ", or a comma between arguments" : hint);
        if (token.kind() == Token.Kind.SYMBOL && !token.is("(") && !token.is("not") && !token.is("!")) {
            next++;
        }
    }

    private Expression operand(int level) {
        Token token = peek();
        if (token.isClosing()
                || token.infix()
                        .filter(infix -> infix != Infix.SUBTRACT && infix != Infix.ADD)
                        .isPresent()) {
            return missingValue(token);
        }
        next++;
        return switch (token.kind()) {
            case LITERAL -> token.quantity().<Expression>map(Literal::new).orElse(UNREAD);
            case WORD -> word(token);
            default -> marked(token, level);
        };
    }

    /** An operand that begins with a sign, {@code not} or a bracket. */
    private Expression marked(Token token, int level) {
        return switch (token.text()) {
            case "-" -> prefix(Prefix.NEGATE, Prefix.NEGATE.level());
            case "not", "!" -> prefix(Prefix.NOT, Math.max(level, Prefix.NOT.level()));
            case "+" -> nested(() -> expression(Prefix.NEGATE.level()));
            case "(" -> bracket(token);
            default -> missingValue(token);
        };
    }

    private Expression prefix(Prefix prefix, int level) {
        countOperation();
        return new Unary(prefix, nested(() -> expression(level)));
    }

    private Expression bracket(Token opening) {
        Expression inside = nested(() -> expression(0));
        close(opening);
        return inside;
    }

    private Expression missingValue(Token token) {
        problems.syntax("found " + token + ", expected a number, a name or a bracket", Hints.missingValue(token));
        return UNREAD;
    }

    private Expression word(Token token) {
        if (peek().is("(")) {
            countOperation();
            calls++;
            Expression call = new CallParser(this, problems).call(token);
            calls--;
            return call;
        }
        return switch (token.text()) {
            case "true" -> new TruthValue(true);
            case "false" -> new TruthValue(false);
            case "pi" -> Expression.of(Math.PI);
            default -> name(token);
        };
    }

    private Expression name(Token token) {
        if (FormulaWords.isName(token.text())) {
            return new Name(token.text());
        }
        problems.add(Hints.wrongName(token));
        return UNREAD;
    }

    /** Takes the closing bracket that belongs to an opening one. */
    void close(Token opening) {
        if (peek().is(")")) {
            next++;
        } else {
            problems.syntax("found " + peek() + ", expected \")\" for " + opening, "");
        }
    }

    /** What a deeper part of the formula says. */
    Expression nested(Supplier<Expression> part) {
        nesting++;
        if (nesting > MOST_NESTED) {
            throw problems.limit("the formula is nested deeper than " + MOST_NESTED + " levels at character "
                    + tokens.get(next - 1).position());
        }
        Expression read = part.get();
        nesting--;
        return read;
    }

    private void countOperation() {
        operations++;
        if (operations > MOST_OPERATIONS) {
            throw problems.limit("the formula has more than " + MOST_OPERATIONS + " operations");
        }
    }

    Token peek() {
        return tokens.get(next);
    }

    /** The next token, which is not the end, taken from the list. */
    Token take() {
        Token token = peek();
        next++;
        return token;
    }
}
