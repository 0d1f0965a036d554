package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.footprint.FootprintReport;
import io.github.footprint4j.method.Method;

/** A product of your own, from a text of a dozen lines. */
public final class Example05OwnProduct {

    private static final String BOTTLE = """
            format: footprint-product/1
            id: bottle
            name: Drinking bottle (made up)
            basis: design
            functionalUnit: { text: carrying water every day, amount: 1 piece, duration: 5 a }
            boundary: cradle-to-grave
            mass: 180 g
            parameters:
              washes: { value: 1 /d, role: design, min: 0 /d, max: 3 /d }
            parts:
              - { id: body, of: steel, mass: 150 g, yield: 80 %, evidence: estimated }
              - { id: lid,  of: pp,    mass: 30 g, evidence: estimated }
              - { id: box,  of: cardboard, mass: 40 g, kind: packaging, evidence: estimated }
            transport:
              - { id: to-shop, carries: packed_mass, legs: [{ by: freight-road, distance: 800 km }] }
            use:
              - { id: washing, of: electricity, at: EU27, amount: 0.02 kWh, times: washes, during: 5 a }
            endOfLife:
              - { id: disposal, of: metal-recycling, mass: product_mass }
            """;

    private Example05OwnProduct() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        var product = Products.read(Source.named("bottle.yaml").with(BOTTLE));
        var calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        System.out.print(FootprintReport.of(calculator.footprint(product)).text());
    }
}
