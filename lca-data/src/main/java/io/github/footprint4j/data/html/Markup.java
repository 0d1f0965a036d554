package io.github.footprint4j.data.html;

import io.github.footprint4j.document.HtmlTable;
import io.github.footprint4j.document.HtmlText;
import io.github.footprint4j.document.Table;

/** Pieces of the page that several sections have. */
final class Markup {

    private Markup() {}

    /** A text as a page shows it. */
    static String words(String text) {
        return HtmlText.shown(text);
    }

    /** A paragraph; nothing for no text. */
    static String paragraph(String kind, String text) {
        return text.isEmpty()
                ? ""
                : "<p" + (kind.isEmpty() ? "" : " class=\"" + kind + "\"") + ">" + words(text) + "</p>\n";
    }

    /** A table that may be wider than the page. */
    static String wide(String id, String caption, Table table) {
        return "<div class=\"wide\">" + new HtmlTable(id, caption, table).text() + "</div>\n";
    }

    /** Something that opens. */
    static String folded(String summary, String inner) {
        return inner.isEmpty() ? "" : "<details><summary>" + words(summary) + "</summary>\n" + inner + "</details>\n";
    }

    /** A chart, which a script draws from its data; the label says in a sentence what it shows. */
    static String chart(String id, String title, String label) {
        return "<figure aria-label=\"" + words(title) + "\"><div class=\"chart\" id=\"" + id
                + "\" role=\"img\" aria-label=\"" + words(label) + "\"></div></figure>\n";
    }
}
