package io.github.footprint4j.unit;

/** The symbol of a combined unit, written so that it reads back as the same combination. */
record UnitSymbol(String text) {

    static UnitSymbol product(String left, String right) {
        String start = left.contains("/") ? "(" + left + ")" : left;
        return new UnitSymbol(start + "*" + closed(right, "*/"));
    }

    static UnitSymbol quotient(String above, String below) {
        return new UnitSymbol(above + "/" + closed(below, "*/"));
    }

    static UnitSymbol power(String base, int exponent) {
        String plain = base + exponent;
        return new UnitSymbol(UnitTable.find(plain).isPresent() ? plain : closed(base, "*/^") + "^" + exponent);
    }

    /** The unit of the table with this symbol, or else a new one of the given size. */
    Unit unit(double factor, Dimension dimension) {
        return UnitTable.find(text)
                .filter(known -> known.dimension().equals(dimension))
                .orElseGet(() -> new Unit(text, factor, dimension));
    }

    /** The symbol in parentheses if it holds one of the signs that bind less than what is put beside it. */
    private static String closed(String symbol, CharSequence signs) {
        boolean combined = signs.chars().anyMatch(sign -> symbol.indexOf(sign) >= 0);
        return combined ? "(" + symbol + ")" : symbol;
    }
}
