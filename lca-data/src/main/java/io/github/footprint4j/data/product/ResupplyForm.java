package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.model.Resupply;
import io.github.footprint4j.model.Transport.Leg;
import java.util.List;
import java.util.Optional;

/**
 * How the pieces that replace a worn part come, under {@code replacement}: over {@code legs} of their own, or {@code transport: none} and
 * {@code why}.
 */
final class ResupplyForm {

    private final LegForm legs;

    ResupplyForm(AmountForm amounts) {
        this.legs = new LegForm(amounts);
    }

    private enum Carried {
        NONE;

        @Override
        public String toString() {
            return "none";
        }
    }

    private static final ReasonForm WHY = new ReasonForm(
            "why", "why the transport is left out", "leave out \"replacement\", if it comes as the product came");

    Optional<Resupply> read(Fields fields) {
        Beside.check(fields, "replacement", "lasts");
        return fields.optional("replacement")
                .suchAs("{ transport: none, why: carried home with other goods }")
                .object(this::resupply);
    }

    private Optional<Resupply> resupply(Fields fields) {
        fields.atMostOneOf(List.of("legs", "transport"));
        fields.atLeastOneOf(
                List.of("legs", "transport"),
                "neither \"legs\" nor \"transport: none\" says how it comes to the product");
        Beside.check(fields, "why", "transport");
        Optional<Carried> none = fields.optional("transport").word(Carried.class);
        Optional<String> why = fields.has("transport") ? fields.required("why").text(WHY::read) : Optional.empty();
        List<Leg> own = FilledList.read(fields, "legs", legs::read);
        return none.isPresent()
                ? why.map(Resupply::without)
                : Optional.of(own).filter(all -> !all.isEmpty()).map(Resupply::over);
    }

    static SourceNode write(Resupply resupply) {
        ObjectBuilder builder = ObjectNode.builder();
        if (resupply.why().isPresent()) {
            builder.put("transport", TextNode.of(Carried.NONE.toString()));
            builder.put("why", TextNode.of(resupply.why().get()));
        } else {
            builder.put(
                    "legs",
                    ListNode.of(resupply.legs().stream().map(LegForm::write).toList()));
        }
        return builder.build();
    }
}
