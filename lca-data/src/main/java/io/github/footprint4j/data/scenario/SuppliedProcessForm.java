package io.github.footprint4j.data.scenario;

import io.github.footprint4j.data.product.ElementForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.process.UnitProcess;
import java.util.Optional;

/** A unit process that a change makes known, such as a supplier's own, as under {@code processes} of a product file. */
final class SuppliedProcessForm {

    private final ElementForm elements;

    SuppliedProcessForm(ElementForm elements) {
        this.elements = elements;
    }

    Optional<UnitProcess> read(FieldValue field) {
        return elements.process(
                field.suchAs("{ id: supplier-board, outputs: [ … ], inputs: [ … ] }"), ChangesForm.SUPPLIED);
    }

    static SourceNode write(UnitProcess process) {
        if (!process.id().owner().equals(ChangesForm.SUPPLIED)) {
            throw new IllegalArgumentException("a supplied process is owned by \"" + ChangesForm.SUPPLIED
                    + "\", found \"" + process.id().owner() + "\"");
        }
        return ElementForm.write(process);
    }
}
