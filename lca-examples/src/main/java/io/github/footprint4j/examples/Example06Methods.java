package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.analysis.Statement;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.report.MethodTable;
import io.github.footprint4j.report.TextStyle;

/** A wooden shelf under six methods: which rules make the difference, and what a complete record would still need. */
public final class Example06Methods {

    private static final String SHELF = """
            format: footprint-product/1
            id: shelf
            name: Shelf
            basis: design
            functionalUnit: { text: a shelf for ten years, amount: 1 piece, duration: 10 a }
            boundary: cradle-to-grave
            parts:
              - id: board
                of: wood
                mass: 10 kg
                biogenicCarbon: 5 kg
                carbonFate: [{ share: 70 %, to: air, year: 30 }, { share: rest, to: storage }]
              - { id: brackets, of: steel, mass: 1 kg }
            production:
              - { id: sawing, of: electricity, at: DE, amount: 2 kWh }
              - { id: saw, of: steel, mass: 50 g, kind: capital-goods }
            """;

    private Example06Methods() {}

    /** Prints the comparison, and what is not recorded. */
    public static void main(String[] arguments) {
        Calculator calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        Product shelf = Products.read(Source.named("shelf.yaml").with(SHELF), calculator.library());

        System.out.println(MethodTable.write(calculator.underEach(shelf, Method.all()), TextStyle.DEFAULT));

        Statement statement = Statement.of(calculator.footprint(shelf));
        System.out.println("missing in a complete record:");
        statement.missing().forEach(missing -> System.out.println("  " + missing.clause() + "  " + missing.what()));
    }
}
