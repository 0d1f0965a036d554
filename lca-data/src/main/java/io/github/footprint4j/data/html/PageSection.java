package io.github.footprint4j.data.html;

/**
 * A section of the page: the question stands above, its title is the answer.
 *
 * @param id its address within the page
 * @param link what leads to it; empty if nothing does
 * @param question the question
 * @param answer the title
 * @param body what stands below, as HTML
 * @param isLive true if it says nothing without the script, which shows it
 */
record PageSection(String id, String link, String question, String answer, String body, boolean isLive) {

    /** A section that needs no script. */
    PageSection(String id, String link, String question, String answer, String body) {
        this(id, link, question, answer, body, false);
    }

    /** What leads to it; nothing if nothing does. */
    String anchor() {
        return link.isEmpty() ? "" : "<a href=\"#" + id + "\"" + live() + ">" + Markup.words(link) + "</a>";
    }

    private String live() {
        return isLive ? " data-live hidden" : "";
    }

    String text() {
        return "<section id=\"" + id + "\" aria-labelledby=\"" + id + "-title\"" + live() + ">\n" + "<p class=\"ask\">"
                + Markup.words(question) + "</p>\n<h2 id=\"" + id + "-title\">" + Markup.words(answer) + "</h2>\n"
                + body + "</section>\n";
    }
}
