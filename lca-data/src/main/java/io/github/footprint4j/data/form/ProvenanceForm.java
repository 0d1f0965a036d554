package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.provenance.SourceKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where numbers come from: {@code evidence}, {@code source} (a key or a list of keys), {@code note}, {@code primary} (a share, or
 * {@code true} for all of it), {@code supplier} and {@code quality} (one score, or scores by criterion).
 */
public final class ProvenanceForm {

    private static final String OVERALL = "overall";
    private static final int WORST = 5;

    private final SourceKeys used;

    ProvenanceForm(SourceKeys used) {
        this.used = used;
    }

    /** The provenance that stands among the fields of an object. */
    public Provenance read(Fields fields) {
        Provenance read = new Provenance(
                fields.optional("evidence").word(Evidence.class),
                used.read(fields.optional("source")),
                fields.optional("note").text().orElse(""),
                primary(fields),
                fields.optional("supplier").text().orElse(""),
                new TreeMap<>(quality(fields)));
        return read.equals(Provenance.NONE) ? Provenance.NONE : read;
    }

    /** Adds the fields that {@link #read} reads back. */
    public static void write(Provenance provenance, ObjectBuilder builder) {
        builder.put("evidence", provenance.evidence().map(evidence -> TextNode.of(evidence.word())));
        builder.put("source", sources(provenance.sources()));
        builder.put("note", text(provenance.note()));
        builder.put("primary", provenance.primary().map(AmountForm::write));
        builder.put("supplier", text(provenance.supplier()));
        builder.put("quality", quality(provenance.quality()));
    }

    private static Optional<Formula> primary(Fields fields) {
        FieldValue field = fields.optional("primary").suchAs("60 %");
        if (field.holds(TruthNode.class)) {
            return field.truth().map(all -> Formula.parse(all ? "1" : "0"));
        }
        Optional<Formula> share = AmountForm.formula(field);
        share.ifPresent(found -> RecordedAmount.SHARE.check(found, field, fields));
        return share;
    }

    private static Map<String, Integer> quality(Fields fields) {
        FieldValue field = fields.optional("quality");
        return field.holds(ObjectNode.class)
                ? field.entries((criterion, score) -> score(fields, score))
                : score(fields, field).map(score -> Map.of(OVERALL, score)).orElse(Map.of());
    }

    private static Optional<Integer> score(Fields fields, FieldValue field) {
        Optional<Integer> score = field.suchAs("2").whole();
        score.filter(value -> value < 1 || value > WORST)
                .ifPresent(value -> fields.issues()
                        .add(Issue.error(
                                IssueCode.OUT_OF_RANGE,
                                field.place(),
                                "the quality is " + value + ", expected 1 (best) to 5 (worst)")));
        return score;
    }

    /** One key, or a list of keys; empty if there is none. */
    public static Optional<SourceNode> sources(List<SourceKey> keys) {
        List<TextNode> texts =
                keys.stream().map(key -> TextNode.of(key.value())).toList();
        return switch (texts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(texts.get(0));
            default -> Optional.of(ListNode.of(texts));
        };
    }

    private static Optional<SourceNode> quality(Map<String, Integer> scores) {
        if (scores.size() == 1 && scores.containsKey(OVERALL)) {
            return scores.values().stream().findFirst().map(NumberNode::of);
        }
        ObjectBuilder builder = ObjectNode.builder();
        scores.forEach((criterion, score) -> builder.put(criterion, NumberNode.of(score)));
        return scores.isEmpty() ? Optional.empty() : Optional.of(builder.build());
    }

    private static Optional<SourceNode> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(TextNode.of(text));
    }
}
