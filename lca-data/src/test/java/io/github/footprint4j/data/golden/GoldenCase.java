package io.github.footprint4j.data.golden;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Footprint;

/**
 * A product and a library with a known answer.
 *
 * @param name folder and file of what is expected
 * @param product the product as read
 * @param library the library it buys from
 * @param expectation the answer
 */
record GoldenCase(String name, Product product, Library library, Expectation expectation) {

    /** The footprint that the oracle speaks of. */
    Footprint footprint() {
        return footprintOf(product);
    }

    /** The same question asked of another copy of the product. */
    Footprint footprintOf(Product copy) {
        Expectation.Question question = expectation.question();
        return Calculator.of(library, question.method()).footprint(question.of(copy));
    }
}
