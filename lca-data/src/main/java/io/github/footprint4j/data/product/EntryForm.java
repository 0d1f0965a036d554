package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.ProvenanceForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.provenance.Provenance;
import java.util.List;
import java.util.Optional;

/** Entries: {@code id}, what they do, how much, where it counts and where the number comes from. */
final class EntryForm {

    private final ProductReading reading;
    private final ActivityForm activities;
    private final ExtentForm extents;
    private final AttributionForm attributions;

    EntryForm(ProductReading reading) {
        this.reading = reading;
        this.activities = new ActivityForm(reading.amounts());
        this.extents = new ExtentForm(reading.amounts());
        this.attributions = new AttributionForm(reading);
    }

    /** The entries of a list. */
    List<Entry> list(Fields owner, String key) {
        ShareSum shares = new ShareSum();
        List<Entry> entries =
                owner.optional(key).elements(element -> element.object(fields -> required(fields, shares)));
        shares.check(owner.issues());
        return entries;
    }

    /** A single entry that no list holds. */
    Optional<Entry> one(Fields fields) {
        return required(fields, new ShareSum());
    }

    /** The entry of a part, which may do without an activity and amount of its own. */
    Optional<Entry> ofPart(Fields fields, ShareSum shares) {
        return entry(fields, shares, attributions.read(fields));
    }

    private Optional<Entry> required(Fields fields, ShareSum shares) {
        ActivityForm.check(fields);
        return entry(fields, shares, attributions.ofEntry(fields));
    }

    private Optional<Entry> entry(Fields fields, ShareSum shares, Attribution attribution) {
        Optional<EntryId> id = reading.ids().declare(fields.required("id")).map(EntryId::new);
        Optional<Activity> activity = activities.read(fields);
        Extent extent = extents.read(fields, shares);
        Provenance provenance = reading.amounts().provenances().read(fields);
        if (activity.isPresent()) {
            fields.atLeastOneOf(List.of("amount", "mass", "periods"), "neither \"amount\" nor \"mass\" says how much");
        }
        return id.map(found -> new Entry(found, activity, extent, attribution, provenance));
    }

    static Optional<SourceNode> write(List<Entry> entries) {
        List<SourceNode> nodes = entries.stream().map(EntryForm::write).toList();
        return nodes.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(nodes));
    }

    static void write(Entry entry, ObjectBuilder builder) {
        builder.put("id", TextNode.of(entry.id().value()));
        entry.activity().ifPresent(activity -> ActivityForm.write(activity, builder));
        ExtentForm.write(entry.extent(), builder);
        AttributionForm.write(entry.attribution(), builder);
        ProvenanceForm.write(entry.provenance(), builder);
    }

    static SourceNode write(Entry entry) {
        ObjectBuilder builder = ObjectNode.builder();
        write(entry, builder);
        return builder.build();
    }
}
