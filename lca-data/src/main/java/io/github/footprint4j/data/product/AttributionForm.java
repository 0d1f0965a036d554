package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.Ids;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.ActivityKind;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.WasteEnergy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where an entry counts: {@code stage}, {@code part}, {@code excluded} with its reason, {@code gives} and {@code makes} for co-products,
 * and {@code kind} or {@code energyRecovery} where the method may treat the entry in a way of its own.
 */
final class AttributionForm {

    private static final ReasonForm EXCLUDED = new ReasonForm(
            "excluded",
            "why the entry is left out",
            "leave the field out, if the entry counts; \"when: false\" for one that never happens");

    private final ProductReading reading;
    private final GivesForm gives;

    AttributionForm(ProductReading reading) {
        this.reading = reading;
        this.gives = new GivesForm(reading.amounts());
    }

    /** The attribution of an entry, which may say besides whether useful energy is taken from what it burns. */
    Attribution ofEntry(Fields fields) {
        Attribution read = ofAnyKind(fields);
        FieldValue field = fields.optional("energyRecovery").suchAs("yes");
        Optional<WasteEnergy> energy = field.word(WasteEnergy.class);
        if (read.kind().isPresent() && energy.isPresent()) {
            fields.issues()
                    .add(Issue.error(
                                    IssueCode.CONFLICTING_FIELDS,
                                    field.place(),
                                    "\"energyRecovery\" stands beside \"kind\", expected one of them")
                            .maybe("\"energyRecovery: yes\" alone: it says what \"kind: energy-recovery\" says"));
        }
        return energy.map(read::with).orElse(read);
    }

    /** The attribution of an activity of any kind. */
    Attribution ofAnyKind(Fields fields) {
        Attribution read = read(fields);
        Optional<ActivityKind> kind = fields.optional("kind").word(ActivityKind.class);
        return new Attribution(read.stage(), read.part(), read.excluded(), read.gives(), read.makes(), kind);
    }

    /** The attribution of a part or process, which is of no such kind. */
    Attribution read(Fields fields) {
        FieldValue part = fields.optional("part");
        Optional<EntryId> partId = Ids.reference(part).map(EntryId::new);
        partId.ifPresent(id -> reading.parts().use(id, part.place()));
        Attribution read = new Attribution(
                fields.optional("stage").suchAs("use").text(AttributionForm::stage),
                partId,
                fields.optional("excluded").suchAs("\"below 1 %\"").text(EXCLUDED::read),
                gives.gives(fields),
                gives.makes(fields),
                Optional.empty());
        return read.equals(Attribution.NATURAL) ? Attribution.NATURAL : read;
    }

    static void write(Attribution attribution, ObjectBuilder builder) {
        builder.put("stage", attribution.stage().map(stage -> TextNode.of(word(stage))));
        builder.put("part", attribution.part().map(part -> TextNode.of(part.value())));
        builder.put("excluded", attribution.excluded().map(TextNode::of));
        builder.put("gives", GivesForm.write(attribution.gives()));
        builder.put("makes", attribution.makes().map(GivesForm::write));
        builder.put("kind", attribution.kind().map(kind -> TextNode.of(kind.word())));
        builder.put("energyRecovery", attribution.wasteEnergy().map(energy -> TextNode.of(energy.word())));
    }

    /** The stage of a word such as {@code end-of-life}; no entry can ask for none. */
    private static Stage stage(String text) {
        List<Stage> stages = Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.NONE)
                .toList();
        return stages.stream()
                .filter(stage -> word(stage).equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> words =
                            stages.stream().map(AttributionForm::word).toList();
                    String message = "\"stage\" is \"" + text + "\", expected one of " + String.join(", ", words);
                    return refused(Issue.error(IssueCode.UNKNOWN_WORD, Place.NONE, message)
                            .maybeOneOf(ClosestNames.of(words).to(text)));
                });
    }

    private static String word(Stage stage) {
        return stage.toString().replace(' ', '-');
    }

    private static InvalidInputException refused(Issue issue) {
        return new InvalidInputException(issue);
    }
}
