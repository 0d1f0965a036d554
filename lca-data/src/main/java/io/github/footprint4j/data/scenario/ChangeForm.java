package io.github.footprint4j.data.scenario;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.data.form.Ids;
import io.github.footprint4j.data.product.ElementForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.process.EntryId;
import java.util.List;
import java.util.Optional;

/** One change: the form of each kind, told apart by the field that only it has. */
final class ChangeForm {

    private final ElementForm elements;
    private final SubstituteForm substitutes;
    private final ElementChangeForm others;

    ChangeForm(ElementForm elements) {
        this.elements = elements;
        this.substitutes = new SubstituteForm(elements);
        this.others = new ElementChangeForm(elements);
    }

    List<Change> list(Fields owner, String key) {
        FieldValue field = owner.optional(key);
        if (field.node()
                .filter(node -> node instanceof ListNode list && list.elements().isEmpty())
                .isPresent()) {
            String message = "\"" + key + "\" holds no change, expected at least one";
            owner.issues().add(Issue.error(IssueCode.MISSING_FIELD, field.place(), message));
        }
        return field.elements(element -> element.suchAs("{ remove: charger }").object(this::change));
    }

    static SourceNode write(Change change) {
        return change.match(
                substitute -> SubstituteForm.write(substitute).build(),
                AssignForm::write,
                ElementChangeForm::write,
                ElementChangeForm::write,
                ElementChangeForm::write,
                AddForm::write,
                supply -> ObjectNode.builder()
                        .put("supply", SuppliedProcessForm.write(supply.process()))
                        .build(),
                CalculateForm::write,
                sequence -> SubstituteForm.supplied(sequence).orElseGet(() -> write(sequence)));
    }

    private Optional<Change> change(Fields fields) {
        Optional<ChangeKind> kind = ChangeKind.of(fields);
        kind.ifPresent(found -> found.checkBeside(fields));
        return kind.flatMap(found -> switch (found) {
            case SUBSTITUTE -> substitutes.read(fields);
            case ASSIGN -> AssignForm.read(fields);
            case SCALE -> others.scale(fields);
            case REMOVE -> remove(fields);
            case SHIFT -> others.shift(fields);
            case ADD -> new AddForm(elements).read(fields);
            case SUPPLY ->
                new SuppliedProcessForm(elements)
                        .read(fields.required("supply"))
                        .map(Change.Supply::new);
            case METHOD, RECYCLING -> CalculateForm.read(fields);
            case SEQUENCE -> sequence(fields);
        });
    }

    private static Optional<Change> remove(Fields fields) {
        return Ids.reference(fields.required("remove").suchAs("charger"))
                .map(EntryId::new)
                .map(Change.Remove::new);
    }

    private Optional<Change> sequence(Fields fields) {
        Optional<String> name = SequenceName.required(fields);
        List<Change> changes = list(fields, "sequence");
        return name.map(found -> new Change.Sequence(found, changes));
    }

    private static SourceNode write(Change.Sequence sequence) {
        return ObjectNode.builder()
                .put("name", TextNode.of(sequence.name()))
                .put("sequence", ChangesForm.write(sequence.changes()))
                .build();
    }
}
