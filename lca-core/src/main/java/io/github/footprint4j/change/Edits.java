package io.github.footprint4j.change;

import io.github.footprint4j.model.Product;

/** How each kind of change edits a product. */
final class Edits {

    private Edits() {}

    static Product apply(Change change, Product product, Edit edit) {
        if (change instanceof Change.Sequence sequence) {
            Product edited = product;
            for (Change one : sequence.changes()) {
                edited = one.on(edited, edit);
            }
            return edited;
        }
        throw new UnsupportedOperationException(
                "\"" + change + "\" is no change that can be made yet, found in " + edit);
    }
}
