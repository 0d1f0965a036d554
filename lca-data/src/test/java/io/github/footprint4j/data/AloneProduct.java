package io.github.footprint4j.data;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.product.ProductFile;
import io.github.footprint4j.data.product.StudyLookup;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.result.Footprint;

/** A product that is one unit of one dataset of the bundled library and nothing else. */
final class AloneProduct {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);

    private static final String FILE = """
            format: footprint-product/1
            id: alone
            name: One unit of a dataset
            basis: design
            functionalUnit: { text: one unit, amount: 1 piece, duration: 1 a }
            boundary: cradle-to-gate
            production: [{ id: alone, of: %s, at: %s, amount: %s }]
            """;

    private AloneProduct() {}

    /** The footprint of one unit of a dataset, whatever that unit is. */
    static Footprint footprint(Dataset dataset) {
        Exchange outcome = dataset.process().outcomes().get(0);
        String text = FILE.formatted(
                dataset.id().name(),
                dataset.id().at(),
                outcome.amount().formula().text());
        return CALCULATOR.footprint(ProductFile.read(Source.named("alone.yaml").with(text), StudyLookup.NONE));
    }
}
