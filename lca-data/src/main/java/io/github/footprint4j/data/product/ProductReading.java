package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.Ids;
import io.github.footprint4j.data.form.SourceKeys;

/**
 * What is gathered while one product file is read, for checks that need the whole file.
 *
 * @param ids the ids declared so far
 * @param sources the sources used so far
 * @param parts the parts declared and named so far
 * @param amounts reads amounts and notes their sources
 */
record ProductReading(Ids ids, SourceKeys sources, PartNames parts, AmountForm amounts) {

    static ProductReading start() {
        SourceKeys sources = new SourceKeys();
        return new ProductReading(new Ids(), sources, new PartNames(), new AmountForm(sources));
    }
}
