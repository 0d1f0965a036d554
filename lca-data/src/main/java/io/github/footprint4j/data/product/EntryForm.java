package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.ExchangeForm;
import io.github.footprint4j.data.form.ProvenanceForm;
import io.github.footprint4j.data.form.ReferenceForm;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.Node;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Attribution;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.EntryId;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.Origin;
import io.github.footprint4j.model.Provenance;
import java.util.List;
import java.util.Optional;

/**
 * Entries: {@code id}, one of {@code of} (with {@code at}), {@code emits} (with {@code origin}) and {@code process}, how much, where it
 * counts and where the number comes from.
 */
final class EntryForm {

    private static final List<String> ACTIVITIES = List.of("of", "emits", "process");

    private final Reading reading;
    private final ExtentForm extents;
    private final AttributionForm attributions;

    EntryForm(Reading reading) {
        this.reading = reading;
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

    /** An entry that may do without an activity and amount of its own. */
    Optional<Entry> read(Fields fields, ShareSum shares) {
        Optional<EntryId> id = reading.ids().declare(fields.required("id")).map(EntryId::new);
        Optional<Activity> activity = activity(fields);
        Extent extent = extents.read(fields, shares);
        Attribution attribution = attributions.read(fields);
        Provenance provenance = reading.amounts().provenances().read(fields);
        if (activity.isPresent()) {
            fields.atLeastOneOf(List.of("amount", "mass"), "neither \"amount\" nor \"mass\" says how much");
        }
        return id.map(found -> new Entry(found, activity, extent, attribution, provenance));
    }

    /** Reports that an entry does nothing. */
    static void checkActivity(Fields fields) {
        fields.atLeastOneOf(ACTIVITIES, "none of \"of\", \"emits\" and \"process\" says what the entry does");
    }

    static Optional<Node> write(List<Entry> entries) {
        List<Node> nodes = entries.stream().map(EntryForm::write).toList();
        return nodes.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(nodes));
    }

    static void write(Entry entry, ObjectBuilder builder) {
        builder.put("id", TextNode.of(entry.id().value()));
        entry.activity().ifPresent(activity -> write(activity, builder));
        ExtentForm.write(entry.extent(), builder);
        AttributionForm.write(entry.attribution(), builder);
        ProvenanceForm.write(entry.provenance(), builder);
    }

    private Optional<Entry> required(Fields fields, ShareSum shares) {
        checkActivity(fields);
        return read(fields, shares);
    }

    private static Node write(Entry entry) {
        ObjectBuilder builder = ObjectNode.builder();
        write(entry, builder);
        return builder.build();
    }

    private static Optional<Activity> activity(Fields fields) {
        fields.atMostOneOf(ACTIVITIES);
        Optional<Activity> buys =
                ReferenceForm.read(fields, fields.optional("of")).map(reference -> new Activity.Buys(reference));
        Optional<Activity> runs =
                ReferenceForm.read(fields, fields.optional("process")).map(Activity.Runs::new);
        Optional<Origin> origin = fields.optional("origin").word(Origin.class);
        Optional<Activity> emits =
                ExchangeForm.gas(fields.optional("emits")).map(gas -> new Activity.Emits(gas, origin));
        checkBelongs(fields, "origin", fields.has("emits"));
        checkBelongs(fields, "at", fields.has("of") || fields.has("process") || !fields.has("emits"));
        return buys.or(() -> emits).or(() -> runs);
    }

    private static void checkBelongs(Fields fields, String key, boolean fits) {
        if (fields.has(key) && !fits) {
            String message = "\"" + key + "\" says nothing here, expected it beside "
                    + (key.equals("at") ? "\"of\"" : "\"emits\"");
            fields.issues().add(Issue.error(IssueCode.CONFLICTING_FIELDS, fields.keyPlace(key), message));
        }
    }

    private static void write(Activity activity, ObjectBuilder builder) {
        if (activity instanceof Activity.Buys buys) {
            ReferenceForm.write(buys.of(), "of", builder);
        } else if (activity instanceof Activity.Runs runs) {
            ReferenceForm.write(runs.process(), "process", builder);
        } else if (activity instanceof Activity.Emits emits) {
            builder.put("emits", TextNode.of(emits.gas()));
            builder.put("origin", emits.origin().map(origin -> TextNode.of(origin.word())));
        }
    }
}
