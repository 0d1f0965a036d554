package io.github.footprint4j.data.product;

import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Stage;
import java.util.List;
import java.util.Optional;

/** A small product file to which tests add what they are about; what is added starts in line 7. */
final class Phone {

    static final int FIRST_LINE = 7;

    private static final String HEAD = """
            format: footprint-product/1
            id: phone
            name: Phone
            basis: design
            functionalUnit: { text: one phone, amount: 1 piece, duration: 3 a }
            boundary: cradle-to-grave
            """;

    private Phone() {}

    static Product with(String more) {
        return ProductFile.read(Source.named("phone.yaml").with(HEAD + more), StudyLookup.of(List.of(study())));
    }

    /** The only entry of the use of a phone. */
    static Entry use(String fields) {
        return with("use:\n  - { id: u, " + fields + " }\n")
                .lifeCycle()
                .stages()
                .at(Stage.USE)
                .get(0);
    }

    /** The only part of a phone. */
    static Part part(String fields) {
        return with("parts:\n  - { id: p, of: steel, mass: 3 g, " + fields + " }\n")
                .lifeCycle()
                .parts()
                .get(0);
    }

    static Optional<Amount> amount(String text) {
        return Optional.of(Amount.parse(text));
    }

    static Study study() {
        return StudyFile.read(Source.named("shared.yaml").with("""
                format: footprint-study/1
                id: shared-2023
                name: Shared
                parameters:
                  lifetime: { value: 3 a, role: declared }
                sources:
                  paper: { title: A paper }
                """));
    }
}
