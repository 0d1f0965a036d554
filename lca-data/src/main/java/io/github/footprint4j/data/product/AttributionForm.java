package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.Ids;
import io.github.footprint4j.data.form.ReferenceForm;
import io.github.footprint4j.data.source.Field;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.Node;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Amount;
import io.github.footprint4j.model.Attribution;
import io.github.footprint4j.model.CoProduct;
import io.github.footprint4j.model.EntryId;
import io.github.footprint4j.model.Reference;
import io.github.footprint4j.model.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where an entry counts: {@code stage}, {@code part}, {@code excluded} with its reason, and {@code gives} for co-products. */
final class AttributionForm {

    private final Reading reading;

    AttributionForm(Reading reading) {
        this.reading = reading;
    }

    Attribution read(Fields fields) {
        Field part = fields.optional("part");
        Optional<EntryId> partId = Ids.reference(part).map(EntryId::new);
        partId.ifPresent(id -> reading.parts().use(id, part.place()));
        return new Attribution(
                fields.optional("stage").suchAs("use").text(AttributionForm::stage),
                partId,
                fields.optional("excluded").suchAs("\"below 1 %\"").text(AttributionForm::reason),
                fields.optional("gives").elements(element -> element.object(this::coProduct)));
    }

    static void write(Attribution attribution, ObjectBuilder builder) {
        builder.put("stage", attribution.stage().map(stage -> TextNode.of(word(stage))));
        builder.put("part", attribution.part().map(part -> TextNode.of(part.value())));
        builder.put("excluded", attribution.excluded().map(TextNode::of));
        List<Node> gives =
                attribution.gives().stream().map(AttributionForm::write).toList();
        builder.put("gives", gives.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(gives)));
    }

    private Optional<CoProduct> coProduct(Fields fields) {
        fields.atMostOneOf(List.of("price", "displaces"));
        Optional<String> product = fields.required("product").text();
        Optional<Amount> amount =
                reading.amounts().read(fields.required("amount").suchAs("2 kg"));
        Optional<Amount> price = reading.amounts().read(fields.optional("price").suchAs("3 EUR2023/kg"));
        Optional<Reference> displaces = ReferenceForm.read(fields.optional("displaces"));
        return product.flatMap(p -> amount.map(a -> new CoProduct(p, a, price, displaces)));
    }

    private static Node write(CoProduct coProduct) {
        return ObjectNode.builder()
                .put("product", TextNode.of(coProduct.product()))
                .put("amount", AmountForm.write(coProduct.amount()))
                .put("price", coProduct.price().map(AmountForm::write))
                .put("displaces", coProduct.displaces().map(ReferenceForm::write))
                .build();
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

    private static String reason(String text) {
        if (text.isBlank()) {
            String message = "\"excluded\" is blank, expected the reason why the entry is left out";
            throw refused(Issue.error(IssueCode.MISSING_FIELD, Place.NONE, message));
        }
        return text;
    }

    private static InvalidInputException refused(Issue issue) {
        return new InvalidInputException(issue);
    }
}
