package io.github.footprint4j.data.scenario;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.Ids;
import io.github.footprint4j.data.form.ReferenceForm;
import io.github.footprint4j.data.product.ElementForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import java.util.Optional;

/** Changes of elements that are there: {@code scale} with {@code by}, {@code shift} with {@code to}; and what is written of all. */
final class ElementChangeForm {

    private final LimitedAmounts measures;

    ElementChangeForm(ElementForm elements) {
        this.measures = new LimitedAmounts(elements.amounts());
    }

    Optional<Change> scale(Fields fields) {
        Optional<EntryId> element =
                Ids.reference(fields.required("scale").suchAs("box")).map(EntryId::new);
        Optional<Amount> by = measures.factor(fields, fields.required("by"));
        return element.flatMap(id -> by.map(factor -> new Change.Scale(id, factor)));
    }

    Optional<Change> shift(Fields fields) {
        Optional<Reference> from = ReferenceForm.read(fields.required("shift").suchAs("freight-air"));
        Optional<Reference> to = ReferenceForm.read(fields.required("to").suchAs("freight-ship"));
        Optional<EntryId> transport = in(fields);
        Optional<Amount> distance = measures.distance(fields, fields.optional("distance"));
        Optional<Amount> share = measures.share(fields, fields.optional("share"));
        return from.flatMap(f -> to.map(t -> new Change.Shift(transport, f, t, distance, share)));
    }

    /** The element that {@code in} names. */
    static Optional<EntryId> in(Fields fields) {
        return Ids.reference(fields.optional("in")).map(EntryId::new);
    }

    static SourceNode write(Change.Scale scale) {
        return ObjectNode.builder()
                .put("scale", TextNode.of(scale.element().value()))
                .put("by", AmountForm.write(scale.by()))
                .build();
    }

    static SourceNode write(Change.Remove remove) {
        return ObjectNode.builder()
                .put("remove", TextNode.of(remove.element().value()))
                .build();
    }

    static SourceNode write(Change.Shift shift) {
        return ObjectNode.builder()
                .put("shift", ReferenceForm.write(shift.from()))
                .put("to", ReferenceForm.write(shift.to()))
                .put("in", shift.in().map(id -> TextNode.of(id.value())))
                .put("distance", shift.distance().map(AmountForm::write))
                .put("share", shift.share().map(AmountForm::write))
                .build();
    }
}
