package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.document.TextTable.Column;
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
        List<List<String>> rows = new ArrayList<>();
        for (String id : List.of("xiaomi-13-pro", "redmi-note-12-pro-5g")) {
            Product product = Products.bundled(id);
            for (String variant : product.declarations().variants().keySet()) {
                rows.add(row(calculator.footprint(product.variant(variant))));
            }
        }
        List<Column> columns = List.of(
                Column.left("product"),
                Column.point("published"),
                Column.point("bottom-up"),
                Column.point("low"),
                Column.point("high"),
                Column.point("difference"));
        System.out.print(new TextTable(columns, rows));
    }

    private static List<String> row(Footprint footprint) {
        double published = footprint
                .published()
                .orElseThrow()
                .total()
                .formula()
                .quantity()
                .orElseThrow()
                .value();
        return List.of(
                footprint.product().toString(),
                Digits.decimals(published, 2),
                Digits.value(footprint.total()),
                Digits.low(footprint.interval()),
                Digits.high(footprint.interval()),
                Digits.signed(footprint.total() - published));
    }
}
