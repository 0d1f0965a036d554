package io.github.footprint4j.data.scenario;

import io.github.footprint4j.change.Keep;
import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import java.util.List;
import java.util.Optional;

/** What stays as it was: {@code keep: mass}, {@code keep: volume} or {@code keep: { ratio: 0.6 }}; {@code massRatio: 0.6} is its older form. */
final class KeepForm {

    private final LimitedAmounts measures;

    KeepForm(LimitedAmounts measures) {
        this.measures = measures;
    }

    Optional<Keep> read(Fields fields) {
        fields.atMostOneOf(List.of("keep", "massRatio"));
        Optional<Keep> old =
                measures.ratio(fields, fields.optional("massRatio")).map(Keep::ratio);
        FieldValue field = fields.optional("keep").suchAs("mass, or { ratio: 0.6 }");
        if (field.holds(ObjectNode.class)) {
            return field.object(
                    inside -> measures.ratio(inside, inside.required("ratio")).map(Keep::ratio));
        }
        return field.text(Keep::parse).or(() -> old);
    }

    static SourceNode write(Keep keep) {
        return keep.ratio()
                .<SourceNode>map(ratio -> ObjectNode.builder()
                        .put("ratio", AmountForm.write(ratio))
                        .build())
                .orElseGet(() -> TextNode.of(keep.toString()));
    }
}
