package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Spreadsheet;
import java.util.List;
import java.util.Optional;

/**
 * A list of what there is as JSON, format {@value #FORMAT}: an object for each row, whose members have the names of the columns and stand in
 * their order; one that has nothing to say is left out. The schema is the resource {@code schema/footprint-list-1.json} beside the entry
 * classes.
 */
public final class ListJson {

    /** The format and version that is written. */
    public static final String FORMAT = "footprint-list/1";

    private ListJson() {}

    /**
     * The text, which ends with a line end.
     *
     * @param what what is listed, such as {@code products}
     * @param sheet the list
     */
    public static String write(String what, Spreadsheet sheet) {
        return write(what, sheet, List.of());
    }

    /**
     * The text, which ends with a line end.
     *
     * @param what what is listed, such as {@code products}
     * @param sheet the list
     * @param notes what is to be said of it
     */
    public static String write(String what, Spreadsheet sheet, List<String> notes) {
        ObjectBuilder list = ObjectNode.builder()
                .put("format", TextNode.of(FORMAT))
                .put("of", TextNode.of(what))
                .put("rows", rows(sheet));
        if (!notes.isEmpty()) {
            list.put("notes", ListNode.of(notes.stream().map(TextNode::of).toList()));
        }
        return JsonText.write(list.build());
    }

    /** A list with an object for each row. */
    static ListNode rows(Spreadsheet sheet) {
        return ListNode.of(sheet.rows().map(row -> row(sheet, row)).toList());
    }

    private static SourceNode row(Spreadsheet sheet, List<Cell> row) {
        ObjectBuilder node = ObjectNode.builder();
        for (int column = 0; column < row.size(); column++) {
            node.put(sheet.columns().get(column).title(), row.get(column).match(new Written()));
        }
        return node.build();
    }

    /** A cell as a value. */
    private static final class Written implements Cell.Cases<Optional<SourceNode>> {

        @Override
        public Optional<SourceNode> words(Cell.Words words) {
            return words.text().isEmpty() ? Optional.empty() : Optional.of(TextNode.of(words.text()));
        }

        @Override
        public Optional<SourceNode> figure(Cell.Figure figure) {
            return number(figure.value());
        }

        @Override
        public Optional<SourceNode> rounded(Cell.Rounded rounded) {
            return number(rounded.value());
        }

        @Override
        public Optional<SourceNode> bar(Cell.Bar bar) {
            return number(bar.value());
        }

        private static Optional<SourceNode> number(double value) {
            return Double.isFinite(value) ? Optional.of(NumberNode.of(value)) : Optional.empty();
        }
    }
}
