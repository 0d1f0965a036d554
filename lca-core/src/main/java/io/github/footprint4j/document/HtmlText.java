package io.github.footprint4j.document;

/** Text within HTML: nothing in it can open a tag, end an attribute or turn the direction of what stands beside it. */
public final class HtmlText {

    private HtmlText() {}

    /** A text for the inside of an element or of an attribute in quotes. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Visible.text(text).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(character);
            }
        });
        return out.toString();
    }

    /** A text as a page shows it, escaped: carbon dioxide with its index. */
    public static String shown(String text) {
        return escaped(text.replace("CO2", "CO₂"));
    }

    /** A number as a page shows it: with the sign of subtraction, and a narrow blank that does not break before per cent. */
    public static String number(String text) {
        return escaped(text.replace('-', '−').replace(" %", "\u202F%"));
    }
}
