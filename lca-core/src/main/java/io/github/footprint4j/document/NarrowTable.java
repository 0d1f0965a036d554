package io.github.footprint4j.document;

import io.github.footprint4j.document.TextTable.Alignment;
import io.github.footprint4j.document.TextTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table that is wider than the lines it is to fit into. No text is cut: titles and the texts of columns of words go over several lines,
 * numbers never; where even that is too wide, each row stands as a list of its cells under its first one.
 */
final class NarrowTable {

    private static final int GAP = 2;

    /** Columns of words get no narrower than this, unless all their words are shorter. */
    private static final int LEAST = 12;

    private static final int INDENT = 4;
    private static final Pattern BLANK = Pattern.compile(" ");

    private final List<Column> columns;
    private final List<List<String>> cells;
    private final boolean isTitled;
    private final int width;

    /**
     * A table in lines of a width.
     *
     * @param columns its columns
     * @param cells the aligned cells of each column, the titles first if there are any
     * @param isTitled true if there are titles
     * @param width columns of a line
     */
    NarrowTable(List<Column> columns, List<List<String>> cells, boolean isTitled, int width) {
        this.columns = columns;
        this.cells = cells;
        this.isTitled = isTitled;
        this.width = width;
    }

    List<String> lines() {
        int[] whole = IntStream.range(0, columns.size()).map(this::whole).toArray();
        int[] least = spare(whole) < 0 ? least() : whole;
        return spare(least) < 0 ? stacked() : wrapped(widths(least, spare(least)));
    }

    /** True if every column gets the least it needs, so that no row becomes a list. */
    boolean isWrapped() {
        return spare(least()) >= 0;
    }

    private int spare(int[] widths) {
        return width - IntStream.of(widths).sum() - GAP * (columns.size() - 1);
    }

    private int[] least() {
        return IntStream.range(0, columns.size()).map(this::least).toArray();
    }

    /** So wide that no word goes over two lines. */
    private int whole(int column) {
        int longest = cells.get(column).stream()
                .mapToInt(NarrowTable::longestWord)
                .max()
                .orElse(0);
        return isWords(column) ? Math.max(least(column), longest) : least(column);
    }

    /** The width of the longest word of a text, moved in as the text is. */
    private static int longestWord(String text) {
        String words = text.strip();
        int indent = text.length() - text.stripLeading().length();
        int longest = BLANK.splitAsStream(words).mapToInt(Visible::width).max().orElse(0);
        return indent + longest;
    }

    private boolean isWords(int column) {
        return columns.get(column).alignment() == Alignment.LEFT;
    }

    /** Words need little room; numbers need all of theirs, and their title that of its longest word. */
    private int least(int column) {
        if (isWords(column)) {
            return Math.min(LEAST, natural(column));
        }
        int title = Paragraph.lines(columns.get(column).title(), 1).stream()
                .mapToInt(Visible::width)
                .max()
                .orElse(0);
        int numbers = body(column).stream()
                .mapToInt(text -> Visible.width(text.stripLeading()))
                .max()
                .orElse(0);
        return Math.max(title, numbers);
    }

    private int natural(int column) {
        return cells.get(column).stream()
                .mapToInt(text -> Visible.width(text.stripTrailing()))
                .max()
                .orElse(0);
    }

    private List<String> body(int column) {
        return cells.get(column).subList(isTitled ? 1 : 0, cells.get(column).size());
    }

    /** What is left goes to the columns of words, one after the other to the one that lacks most. */
    private int[] widths(int[] least, int spare) {
        int[] widths = least.clone();
        for (int given = 0; given < spare; given++) {
            int neediest = 0;
            for (int column = 1; column < widths.length; column++) {
                neediest = lack(column, widths) > lack(neediest, widths) ? column : neediest;
            }
            if (lack(neediest, widths) > 0) {
                widths[neediest]++;
            }
        }
        return widths;
    }

    private int lack(int column, int[] widths) {
        return isWords(column) ? natural(column) - widths[column] : 0;
    }

    private List<String> wrapped(int[] widths) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < cells.get(0).size(); row++) {
            List<List<String>> parts = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                parts.add(parts(column, row, widths[column]));
            }
            int height = parts.stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < height; line++) {
                lines.add(joined(parts, line, widths));
            }
        }
        return lines;
    }

    private List<String> parts(int column, int row, int columnWidth) {
        String text = cells.get(column).get(row);
        if (isWords(column)) {
            return broken(text.stripTrailing(), columnWidth);
        }
        boolean isTitle = isTitled && row == 0;
        return isTitle
                ? Paragraph.lines(text, columnWidth)
                : List.of(text.substring(Math.max(0, text.length() - columnWidth)));
    }

    private String joined(List<List<String>> parts, int line, int[] widths) {
        StringBuilder out = new StringBuilder();
        for (int column = 0; column < parts.size(); column++) {
            String text = line < parts.get(column).size() ? parts.get(column).get(line) : "";
            String blanks = Visible.blanks(widths[column] - Visible.width(text));
            out.append(column == 0 ? "" : Visible.blanks(GAP)).append(isWords(column) ? text + blanks : blanks + text);
        }
        return out.toString().stripTrailing();
    }

    /** A text in lines of so many columns, each as far in as the first; a word that is longer than a line goes over several. */
    private static List<String> broken(String text, int columns) {
        int indent = Math.min(text.length() - text.stripLeading().length(), columns / 2);
        List<String> lines = new ArrayList<>();
        for (String line : Paragraph.lines(text, columns - indent)) {
            String rest = line;
            do {
                String start = piece(rest, Math.max(2, columns - indent));
                lines.add(Visible.blanks(indent) + start);
                rest = rest.substring(start.length());
            } while (!rest.isEmpty());
        }
        return lines;
    }

    /** The start of a word that fits, up to its last hyphen or stroke if it has one there. */
    private static String piece(String word, int columns) {
        String start = Visible.start(word, columns);
        int joint = Math.max(start.lastIndexOf('-'), Math.max(start.lastIndexOf('/'), start.lastIndexOf('_')));
        return start.length() == word.length() || joint < 1 ? start : start.substring(0, joint + 1);
    }

    private List<String> stacked() {
        List<String> lines = new ArrayList<>();
        int label = columns.stream()
                .skip(1)
                .mapToInt(column -> Visible.width(column.title()))
                .max()
                .orElse(0);
        for (int row = 0; row < body(0).size(); row++) {
            lines.addAll(broken(body(0).get(row).stripTrailing(), width));
            for (int column = 1; column < columns.size(); column++) {
                String text = body(column).get(row).strip();
                if (!text.isEmpty()) {
                    lines.addAll(labelled(columns.get(column).title(), label, text));
                }
            }
        }
        return lines;
    }

    private List<String> labelled(String title, int label, String text) {
        int room = width - INDENT - label - GAP;
        if (room < LEAST) {
            List<String> lines = new ArrayList<>(broken(Visible.blanks(INDENT) + title + ":", width));
            lines.addAll(broken(Visible.blanks(INDENT + GAP) + text, width));
            return lines;
        }
        List<String> lines = new ArrayList<>();
        String start = title + Visible.blanks(label + GAP - Visible.width(title));
        for (String line : broken(text, room)) {
            lines.add(Visible.blanks(INDENT) + start + line);
            start = Visible.blanks(label + GAP);
        }
        return lines;
    }
}
