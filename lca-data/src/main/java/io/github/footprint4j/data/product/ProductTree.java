package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.ParameterForm;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.model.Declarations;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.UnitProcess;
import java.util.Optional;

/** The outermost object of a product file, in the order in which people write it. */
final class ProductTree {

    private ProductTree() {}

    static SourceNode of(Product product) {
        Declarations declarations = product.declarations();
        if (declarations.variant().isPresent() || !declarations.settings().isEmpty()) {
            throw new IllegalArgumentException(
                    "a file holds no chosen variant and no settings, expected the product as it was read, found "
                            + product + " with " + declarations.settings());
        }
        refuseBroughtAlong(product);
        ObjectBuilder builder = ObjectNode.builder();
        builder.put("format", TextNode.of(ProductFile.FORMAT));
        builder.put("id", TextNode.of(product.id().value()));
        builder.put("name", TextNode.of(product.identity().name()));
        String notes = product.identity().notes();
        builder.put("notes", notes.isEmpty() ? Optional.empty() : Optional.of(TextNode.of(notes)));
        ScopeForm.write(product.scope(), builder);
        builder.put("library", declarations.library().map(TextNode::of));
        builder.put(
                "study",
                declarations.study().map(study -> TextNode.of(study.id().value())));
        builder.put("parameters", ParameterForm.write(declarations.parameters()));
        builder.put("variants", VariantForm.write(declarations.variants()));
        write(product.lifeCycle(), builder);
        RecordsForm.write(product.records(), builder);
        return builder.build();
    }

    /** The file would make such a process the product's own, and its names would mean it. */
    private static void refuseBroughtAlong(Product product) {
        for (UnitProcess process : product.lifeCycle().processes()) {
            String owner = process.id().owner().value();
            if (!owner.equals(product.id().value())) {
                throw new IllegalArgumentException("a file holds the processes of its product alone, found \"" + owner
                        + ":" + process.id().name() + "\"");
            }
        }
    }

    private static void write(LifeCycle lifeCycle, ObjectBuilder builder) {
        lifeCycle.inOrder(
                () -> builder.put("parts", PartForm.write(lifeCycle.parts())),
                () -> builder.put("transport", TransportForm.write(lifeCycle.transport())),
                (stage, entries) -> builder.put(stage.list(), EntryForm.write(entries)));
        builder.put("processes", ProcessForm.write(lifeCycle.processes()));
    }
}
