package io.github.footprint4j.formula;

import io.github.footprint4j.unit.Quantity;
import java.util.Optional;

/**
 * A piece of a formula's text.
 *
 * @param kind what kind of piece
 * @param text as it stands
 * @param position of its first character, counted from 1
 * @param quantity the number with its unit, for a literal only
 */
record Token(Kind kind, String text, int position, Optional<Quantity> quantity) {

    enum Kind {
        LITERAL,
        WORD,
        SYMBOL,
        END
    }

    static Token of(Kind kind, String text, int position) {
        return new Token(kind, text, position, Optional.empty());
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isEnd() {
        return kind == Kind.END;
    }

    Optional<Infix> infix() {
        return kind == Kind.SYMBOL ? Infix.find(text) : Optional.empty();
    }

    /** True for a token that ends an expression. */
    boolean isClosing() {
        return isEnd() || is(")") || is(",");
    }

    /** The token in a message, such as {@code "*" at character 7}. */
    @Override
    public String toString() {
        return isEnd() ? "the end" : Problems.quoted(text) + " at character " + position;
    }
}
