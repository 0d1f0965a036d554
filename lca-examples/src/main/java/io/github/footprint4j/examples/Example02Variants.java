package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.List;

/** Five phones, bottom-up, beside the totals that their maker published. */
public final class Example02Variants {

    private Example02Variants() {}

    /** Prints one row for each variant. */
    public static void main(String[] arguments) {
        Calculator calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        List<List<Cell>> rows = new ArrayList<>();
        for (String id : List.of("xiaomi-13-pro", "redmi-note-12-pro-5g")) {
            Product product = Products.bundled(id);
            for (String variant : product.declarations().variants().keySet()) {
                rows.add(row(calculator.footprint(product.variant(variant))));
            }
        }
        List<Column> columns = List.of(
                Column.words("product"),
                Column.numbers("published"),
                Column.numbers("bottom-up"),
                Column.numbers("low"),
                Column.numbers("high"),
                Column.numbers("difference"));
        System.out.print(Document.of(new Block.Rows(new Table(columns, rows))).text());
    }

    private static List<Cell> row(Footprint footprint) {
        double published = footprint
                .published()
                .orElseThrow()
                .total()
                .formula()
                .quantity()
                .orElseThrow()
                .value();
        var interval = footprint.interval();
        return List.of(
                Cell.words(footprint.product().toString()),
                Cell.number(published, Form.decimals(2)),
                Cell.number(footprint.total(), Form.VALUE),
                Cell.rounded(interval.low(), Digits.low(interval)),
                Cell.rounded(interval.high(), Digits.high(interval)),
                Cell.number(footprint.total() - published, Form.DIFFERENCE));
    }
}
