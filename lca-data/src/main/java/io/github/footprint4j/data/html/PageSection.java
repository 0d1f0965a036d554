package io.github.footprint4j.data.html;

/**
 * A section of the page: the question stands above, its title is the answer.
 *
 * @param id its address within the page
 * @param link what leads to it; empty if nothing does
 * @param question the question
 * @param answer the title
 * @param body what stands below, as HTML
 */
record PageSection(String id, String link, String question, String answer, String body) {

    String text() {
        return "<section id=\"" + id + "\" aria-labelledby=\"" + id + "-title\">\n" + "<p class=\"ask\">"
                + Markup.words(question) + "</p>\n<h2 id=\"" + id + "-title\">" + Markup.words(answer) + "</h2>\n"
                + body + "</section>\n";
    }
}
