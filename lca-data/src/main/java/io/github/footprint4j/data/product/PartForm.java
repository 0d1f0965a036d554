package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.form.PairForm;
import io.github.footprint4j.data.form.ReferenceForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Making;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.process.Amount;
import java.util.List;
import java.util.Optional;

/**
 * Parts: an entry with {@code kind}, {@code quantity}, {@code yield}, {@code scrap}, {@code lasts}, what is recycled, sub-parts under
 * {@code parts} and suppliers' work under {@code work}.
 */
final class PartForm {

    private final ProductReading reading;
    private final EntryForm entries;
    private final CarbonForm carbons;
    private final CircularForm circulars;
    private final ResupplyForm resupplies;

    PartForm(ProductReading reading, EntryForm entries) {
        this.reading = reading;
        this.entries = entries;
        this.carbons = new CarbonForm(reading.amounts());
        this.circulars = new CircularForm(reading.amounts());
        this.resupplies = new ResupplyForm(reading.amounts());
    }

    List<Part> list(Fields owner) {
        ShareSum shares = new ShareSum();
        List<Part> parts = owner.optional("parts").elements(element -> element.object(fields -> part(fields, shares)));
        shares.check(owner.issues());
        return parts;
    }

    /** A single part that no list holds. */
    Optional<Part> one(Fields fields) {
        return part(fields, new ShareSum());
    }

    static Optional<SourceNode> write(List<Part> parts) {
        List<SourceNode> nodes = parts.stream().map(PartForm::write).toList();
        return nodes.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(nodes));
    }

    private Optional<Part> part(Fields fields, ShareSum shares) {
        Optional<Entry> entry = entries.ofPart(fields, shares);
        entry.ifPresent(found -> reading.parts().declare(found.id()));
        if (!fields.has("parts") && !fields.has("work") && !fields.has("excluded")) {
            ActivityForm.check(fields);
        }
        PartKind kind = fields.optional("kind").word(PartKind.class).orElse(PartKind.COMPONENT);
        Making making = making(fields);
        Recycling recycling = recycling(fields);
        List<Part> parts = list(fields);
        List<Entry> work = entries.list(fields, "work");
        return entry.map(found -> new Part(found, kind, making, recycling, parts, work));
    }

    private Making making(Fields fields) {
        Making read = new Making(
                amount(fields, "quantity", "2"),
                amount(fields, "yield", "95 %"),
                ReferenceForm.read(fields.optional("scrap")),
                amount(fields, "lasts", "4 a"),
                carbons.read(fields),
                resupplies.read(fields));
        return read.equals(Making.PLAIN) ? Making.PLAIN : read;
    }

    private Recycling recycling(Fields fields) {
        Optional<Qualities> qualities = fields.optional("qualityRatios")
                .suchAs("{ in: 90 %, out: 80 % }")
                .object(ratios ->
                        Optional.of(new Qualities(amount(ratios, "in", "90 %"), amount(ratios, "out", "80 %"))));
        Recycling read = new Recycling(
                amount(fields, "recycledContent", "20 %"),
                amount(fields, "endOfLifeRecycling", "85 %"),
                qualities.flatMap(Qualities::in),
                qualities.flatMap(Qualities::out),
                PairForm.read(fields),
                circulars.read(fields));
        return read.equals(Recycling.NONE) ? Recycling.NONE : read;
    }

    private record Qualities(Optional<Amount> in, Optional<Amount> out) {}

    private Optional<Amount> amount(Fields fields, String key, String example) {
        return reading.amounts().read(fields.optional(key).suchAs(example));
    }

    static SourceNode write(Part part) {
        ObjectBuilder builder = ObjectNode.builder();
        EntryForm.write(part.entry(), builder);
        builder.put("kind", kind(part.kind()));
        write(part.making(), builder);
        write(part.recycling(), builder);
        builder.put("parts", write(part.parts()));
        builder.put("work", EntryForm.write(part.work()));
        return builder.build();
    }

    private static Optional<SourceNode> kind(PartKind kind) {
        return kind == PartKind.COMPONENT ? Optional.empty() : Optional.of(TextNode.of(kind.word()));
    }

    private static void write(Making making, ObjectBuilder builder) {
        builder.put("quantity", making.quantity().map(AmountForm::write));
        builder.put("yield", making.yield().map(AmountForm::write));
        builder.put("scrap", making.scrap().map(ReferenceForm::write));
        builder.put("lasts", making.lasts().map(AmountForm::write));
        builder.put("replacement", making.resupply().map(ResupplyForm::write));
        CarbonForm.write(making.carbon(), builder);
    }

    private static void write(Recycling recycling, ObjectBuilder builder) {
        builder.put("recycledContent", recycling.content().map(AmountForm::write));
        builder.put("endOfLifeRecycling", recycling.endOfLife().map(AmountForm::write));
        if (recycling.qualityIn().isPresent() || recycling.qualityOut().isPresent()) {
            builder.put(
                    "qualityRatios",
                    ObjectNode.builder()
                            .put("in", recycling.qualityIn().map(AmountForm::write))
                            .put("out", recycling.qualityOut().map(AmountForm::write))
                            .build());
        }
        PairForm.write(recycling.pairs(), builder);
        builder.put("circular", recycling.circular().map(CircularForm::write));
    }
}
