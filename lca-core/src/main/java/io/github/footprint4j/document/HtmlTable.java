package io.github.footprint4j.document;

import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.document.Table.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as HTML: titles over its columns, a title before each row, and the bars of a column beneath the name in the first cell, so that
 * chart and table are one and cannot disagree. Rows that are moved in belong to the row above them and say so with {@code data-depth};
 * a number keeps its full precision in {@code data-value}.
 *
 * @param id by which a page finds it; empty for none
 * @param caption what the table shows; empty for none
 * @param table its columns and rows
 */
public record HtmlTable(String id, String caption, Table table) {

    private static final double ALL = 100;

    /** The element; empty if there are no rows. */
    public String text() {
        return table.rows().isEmpty()
                ? ""
                : "<table" + (id.isEmpty() ? "" : " id=\"" + HtmlText.escaped(id) + "\"") + ">"
                        + (caption.isEmpty() ? "" : "<caption>" + HtmlText.shown(caption) + "</caption>") + "\n"
                        + head()
                        + "<tbody>\n" + rows() + "</tbody></table>";
    }

    private List<Integer> shown() {
        return IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).kind() != Kind.BARS)
                .boxed()
                .toList();
    }

    private String head() {
        List<Column> columns = shown().stream().map(table.columns()::get).toList();
        return columns.stream().allMatch(column -> column.title().isEmpty())
                ? ""
                : columns.stream()
                        .map(HtmlTable::title)
                        .collect(Collectors.joining("", "<thead><tr>", "</tr></thead>\n"));
    }

    private static String title(Column column) {
        return "<th scope=\"col\"" + side(column) + ">" + HtmlText.shown(column.title()) + "</th>";
    }

    private static String side(Column column) {
        return column.kind() == Kind.WORDS ? "" : " class=\"n\"";
    }

    private String rows() {
        BarScale scale = BarScale.of(table);
        return table.rows().stream().map(row -> row(row, scale)).collect(Collectors.joining());
    }

    private String row(List<Cell> row, BarScale scale) {
        StringBuilder out = new StringBuilder(row.get(0).match(new RowTag()));
        for (int column : shown()) {
            Cell cell = row.get(column);
            out.append(
                    column == 0
                            ? first(row, scale)
                            : cell.match(new Data(table.columns().get(column))));
        }
        return out.append("</tr>\n").toString();
    }

    private String first(List<Cell> row, BarScale scale) {
        String name = row.get(0).match(new Said());
        String bars = row.stream().map(cell -> cell.match(scale)).collect(Collectors.joining());
        return "<th scope=\"row\">"
                + (bars.isEmpty()
                        ? name
                        : "<span class=\"nb\"><span class=\"nm\">" + name + "</span>" + bars + "</span>")
                + "</th>";
    }

    /** The start of a row: how far it is moved in, and whether it sums up. */
    private static final class RowTag implements Cell.Cases<String> {

        @Override
        public String words(Cell.Words words) {
            return "<tr" + (words.depth() > 0 ? " data-depth=\"" + words.depth() + "\"" : "")
                    + (words.isStrong() ? " class=\"sum\"" : "") + ">";
        }

        @Override
        public String figure(Cell.Figure figure) {
            return "<tr>";
        }

        @Override
        public String rounded(Cell.Rounded rounded) {
            return "<tr>";
        }

        @Override
        public String bar(Cell.Bar bar) {
            return "<tr>";
        }
    }

    /** What a cell says. */
    private static class Said implements Cell.Cases<String> {

        @Override
        public String words(Cell.Words words) {
            String text = HtmlText.shown(words.text());
            String note = words.note().isEmpty() ? "" : " <small>" + HtmlText.shown(words.note()) + "</small>";
            return (words.isStrong() ? "<b>" + text + "</b>" : text) + note;
        }

        @Override
        public String figure(Cell.Figure figure) {
            return Double.isFinite(figure.value()) ? HtmlText.number(figure.text()) : "";
        }

        @Override
        public String rounded(Cell.Rounded rounded) {
            return Double.isFinite(rounded.value()) ? HtmlText.number(rounded.text()) : "";
        }

        @Override
        public String bar(Cell.Bar bar) {
            return "";
        }
    }

    /** A cell that is not the first. */
    private record Data(Column column) implements Cell.Cases<String> {

        @Override
        public String words(Cell.Words words) {
            return "<td" + side(column) + ">" + words.match(new Said()) + "</td>";
        }

        @Override
        public String figure(Cell.Figure figure) {
            return number(figure.value(), figure);
        }

        @Override
        public String rounded(Cell.Rounded rounded) {
            return number(rounded.value(), rounded);
        }

        @Override
        public String bar(Cell.Bar bar) {
            return "";
        }

        private String number(double value, Cell cell) {
            return "<td" + side(column) + (Double.isFinite(value) ? " data-value=\"" + value + "\"" : "") + ">"
                    + cell.match(new Said()) + "</td>";
        }
    }

    /** Where the bars of a table lie: from the least to the largest of them, with 0 between. */
    private record BarScale(double low, double high) implements Cell.Cases<String> {

        static BarScale of(Table table) {
            List<Cell.Segment> all = table.rows().stream()
                    .flatMap(List::stream)
                    .flatMap(cell -> cell.match(new Segments()).stream())
                    .toList();
            double low = all.stream()
                    .mapToDouble(Cell.Segment::value)
                    .filter(value -> value < 0)
                    .min()
                    .orElse(0);
            double high = table.rows().stream()
                    .flatMap(List::stream)
                    .mapToDouble(cell -> cell.match(new Segments()).stream()
                            .mapToDouble(Cell.Segment::value)
                            .filter(value -> value > 0)
                            .sum())
                    .max()
                    .orElse(0);
            return new BarScale(low, high);
        }

        @Override
        public String words(Cell.Words words) {
            return "";
        }

        @Override
        public String figure(Cell.Figure figure) {
            return "";
        }

        @Override
        public String rounded(Cell.Rounded rounded) {
            return "";
        }

        @Override
        public String bar(Cell.Bar bar) {
            if (!(high > low)) {
                return "";
            }
            StringBuilder out = new StringBuilder("<span class=\"bar\" aria-hidden=\"true\">");
            double start = 0;
            for (Cell.Segment segment : bar.segments()) {
                out.append(segment(segment, start));
                start += Math.max(0, segment.value());
            }
            return out.append(low < 0 ? "<s style=\"left:" + place(0) + "\"></s></span>" : "</span>")
                    .toString();
        }

        private String segment(Cell.Segment segment, double start) {
            double from = segment.value() < 0 ? segment.value() : start;
            String kind = (segment.tone().isEmpty() ? "" : "t-" + segment.tone()) + (segment.value() < 0 ? " neg" : "");
            return segment.value() == 0 || !Double.isFinite(segment.value())
                    ? ""
                    : "<i" + (kind.isEmpty() ? "" : " class=\"" + kind.strip() + "\"") + " style=\"left:" + place(from)
                            + ";width:" + share(Math.abs(segment.value())) + "\"></i>";
        }

        private String place(double value) {
            return share(value - low);
        }

        private String share(double length) {
            return Form.decimals(2).text(ALL * length / (high - low)) + "%";
        }
    }

    /** The stretches of a bar. */
    private static final class Segments implements Cell.Cases<List<Cell.Segment>> {

        @Override
        public List<Cell.Segment> words(Cell.Words words) {
            return List.of();
        }

        @Override
        public List<Cell.Segment> figure(Cell.Figure figure) {
            return List.of();
        }

        @Override
        public List<Cell.Segment> rounded(Cell.Rounded rounded) {
            return List.of();
        }

        @Override
        public List<Cell.Segment> bar(Cell.Bar bar) {
            return bar.segments();
        }
    }
}
