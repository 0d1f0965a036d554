package io.github.footprint4j.data.scenario;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.data.product.ElementForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Making;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.process.Stage;
import java.util.List;
import java.util.Optional;

/** An element more: {@code add} with a part or entry, {@code to} with the list of the product file that it joins. */
final class AddForm {

    private final ElementForm elements;

    AddForm(ElementForm elements) {
        this.elements = elements;
    }

    /** The lists that may be joined, by the name they have in a product file. */
    private enum Joined {
        PARTS(Stage.RAW_MATERIALS),
        PRODUCTION(Stage.PRODUCTION),
        STORAGE(Stage.STORAGE),
        USE(Stage.USE),
        END_OF_LIFE(Stage.END_OF_LIFE);

        private final Stage stage;

        Joined(Stage stage) {
            this.stage = stage;
        }

        static Joined of(Stage stage) {
            return switch (stage) {
                case RAW_MATERIALS -> PARTS;
                case PRODUCTION -> PRODUCTION;
                case STORAGE -> STORAGE;
                case USE -> USE;
                case END_OF_LIFE -> END_OF_LIFE;
                case TRANSPORT, NONE -> throw new IllegalArgumentException("nothing can be added to \"" + stage + "\"");
            };
        }

        @Override
        public String toString() {
            return stage.list();
        }
    }

    Optional<Change> read(Fields fields) {
        Optional<Joined> to = fields.required("to").word(Joined.class);
        FieldValue field = fields.required("add").suchAs("{ id: new-battery, of: li-ion-cell, amount: 18 Wh }");
        boolean isPart = to.filter(list -> list == Joined.PARTS).isPresent();
        Optional<Part> part =
                isPart ? elements.part(field) : elements.entry(field).map(AddForm::part);
        return to.flatMap(list -> part.map(p -> new Change.Add(list.stage, p)));
    }

    static SourceNode write(Change.Add add) {
        Joined list = Joined.of(add.stage());
        boolean isPart = list == Joined.PARTS;
        return ObjectNode.builder()
                .put("add", isPart ? ElementForm.write(add.part()) : ElementForm.write(entry(add.part())))
                .put("to", TextNode.of(list.toString()))
                .build();
    }

    /** The part that stands for an entry: with nothing that only a part has. */
    private static Part part(Entry entry) {
        return new Part(entry, PartKind.COMPONENT, Making.PLAIN, Recycling.NONE, List.of(), List.of());
    }

    private static Entry entry(Part part) {
        if (!part.equals(part(part.entry()))) {
            throw new IllegalArgumentException(
                    "only an entry can be added outside the parts, found a part with more: " + part.id());
        }
        return part.entry();
    }
}
