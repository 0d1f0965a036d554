package io.github.footprint4j.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes documents as the inside of a page of HTML.
 *
 * @param level the level of the first title
 */
record HtmlWriter(int level) implements Block.Cases<List<String>> {

    private static final int LOWEST = 6;

    HtmlWriter {
        if (level < 1 || level > LOWEST) {
            throw new IllegalArgumentException("a title has a level from 1 to " + LOWEST + ", found " + level);
        }
    }

    @Override
    public List<String> heading(Block.Heading heading) {
        List<String> lines = new ArrayList<>(List.of(title(heading.depth(), heading.words())));
        heading.below().forEach(words -> lines.add(paragraph(words)));
        return lines;
    }

    @Override
    public List<String> pageHeading(Block.PageHeading heading) {
        return List.of(title(heading.depth(), heading.words()));
    }

    private String title(int depth, String words) {
        int shown = Math.min(LOWEST, level + depth - 1);
        return "<h" + shown + ">" + HtmlText.shown(words) + "</h" + shown + ">";
    }

    private static String paragraph(String words) {
        return "<p>" + HtmlText.shown(words) + "</p>";
    }

    @Override
    public List<String> words(Block.Words words) {
        return words.words().isEmpty() ? List.of() : List.of(paragraph(words.words()));
    }

    @Override
    public List<String> facts(Block.Facts facts) {
        return within(
                "dl",
                facts.facts().stream()
                        .map(fact -> "<div><dt>" + HtmlText.shown(fact.label()) + "</dt><dd>"
                                + HtmlText.shown(fact.text()) + "</dd></div>")
                        .toList());
    }

    @Override
    public List<String> rows(Block.Rows rows) {
        return table("", rows.table());
    }

    private static List<String> table(String caption, Table table) {
        String text = new HtmlTable("", caption, table).text();
        return text.isEmpty() ? List.of() : List.of("<div class=\"wide\">" + text + "</div>");
    }

    @Override
    public List<String> section(Block.Section section) {
        List<String> inner = section.inner().match(this);
        List<String> lines = new ArrayList<>(List.of("<section>", title(section.depth(), section.title())));
        lines.addAll(inner);
        lines.add("</section>");
        return inner.isEmpty() ? List.of() : lines;
    }

    @Override
    public List<String> notes(Block.Notes notes) {
        List<String> lines = new ArrayList<>(List.of(paragraph(notes.words())));
        lines.addAll(list(notes.notes()));
        return lines;
    }

    @Override
    public List<String> remarks(Block.Remarks remarks) {
        return list(remarks.remarks());
    }

    private static List<String> list(List<String> items) {
        return within(
                "ul",
                items.stream()
                        .map(item -> "<li>" + HtmlText.shown(item) + "</li>")
                        .toList());
    }

    private static List<String> within(String element, List<String> inner) {
        List<String> lines = new ArrayList<>(List.of("<" + element + ">"));
        lines.addAll(inner);
        lines.add("</" + element + ">");
        return inner.isEmpty() ? List.of() : lines;
    }
}
