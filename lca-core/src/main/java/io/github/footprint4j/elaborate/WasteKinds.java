package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.resolve.DatasetUses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Compares materials with what they are said to be: a treatment of waste of other kinds treats nothing of them, and metal, glass and
 * ceramics hold no biogenic carbon. A treatment that the library knows no kinds for treats all, and of a group of materials that no
 * treatment names nothing is known.
 */
final class WasteKinds {

    private static final Set<String> WITHOUT_BIOGENIC_CARBON = Set.of("metals", "glass", "ceramics"); // looked up only

    private final Issues issues;
    private final DatasetUses uses;
    private final LifeCycle cycle;
    private final Field root;
    private final Predicate<String> isKnown;
    private final Map<EntryId, List<Dataset>> byPart = new HashMap<>(); // looked up only
    private final SortedSet<String> groups = new TreeSet<>();
    private boolean anyUnknown;

    /**
     * For one product.
     *
     * @param issues where warnings go
     * @param uses the datasets that it names
     * @param cycle the product
     * @param root where it stands
     * @param isKnown true for a group of materials that treatments are known for
     */
    WasteKinds(Issues issues, DatasetUses uses, LifeCycle cycle, Field root, Predicate<String> isKnown) {
        this.issues = issues;
        this.uses = uses;
        this.cycle = cycle;
        this.root = root;
        this.isKnown = isKnown;
    }

    void add() {
        parts(cycle.parts(), root.list("parts"));
        List<Entry> entries = cycle.stages().at(Stage.END_OF_LIFE);
        for (int i = 0; i < entries.size(); i++) {
            entry(
                    entries.get(i),
                    root.list("endOfLife").element(i, entries.get(i).id().value()));
        }
    }

    private void parts(List<Part> parts, Field list) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Field field = list.element(i, part.id().value());
            List<Dataset> materials = materials(field);
            materials.forEach(one -> groups.add(group(one)));
            boolean isMade = part.entry().activity().isPresent() || part.parts().isEmpty();
            anyUnknown |= isMade && (materials.isEmpty() || !areKnown(materials));
            byPart.put(part.id(), materials);
            if (part.parts().isEmpty()) {
                part(part, materials, field);
            }
            if (!part.parts().isEmpty()) {
                parts(part.parts(), field.list("parts"));
            }
        }
    }

    private void part(Part part, List<Dataset> materials, Field field) {
        if (!materials.isEmpty() && areKnown(materials)) {
            compare(part.id(), materials, field, "scrap");
            compare(part.id(), materials, field, "disposal");
            if (part.recycling().circular().isPresent()) {
                Field circular = field.member("circular");
                compare(part.id(), materials, circular, "recycling");
                compare(part.id(), materials, circular.member("energyRecovery"), "of");
            }
        }
        Optional<Amount> carbon = part.making().carbon().mass();
        boolean cannotHold = carbon.isPresent()
                && !materials.isEmpty()
                && materials.stream().map(WasteKinds::group).allMatch(WITHOUT_BIOGENIC_CARBON::contains);
        if (cannotHold) {
            warnOfCarbon(part, carbon.get(), materials.get(0), field.member("biogenicCarbon"));
        }
    }

    private void warnOfCarbon(Part part, Amount carbon, Dataset material, Field at) {
        issues.add(Issue.warning(
                        IssueCode.CONFLICTING_FIELDS,
                        at.place(),
                        "\"biogenicCarbon: " + carbon + "\" of \"" + part.id() + "\", which is of \"" + material.id()
                                + "\": " + group(material) + " hold no carbon that plants took up")
                .maybe("a part of its own for what holds the carbon"));
    }

    private void entry(Entry entry, Field field) {
        Optional<EntryId> part = entry.attribution().part();
        if (part.isPresent()) {
            List<Dataset> materials = byPart.getOrDefault(part.get(), List.of());
            if (!materials.isEmpty() && areKnown(materials)) {
                compare(part.get(), materials, field, "of");
            }
        } else if (!anyUnknown && !groups.isEmpty()) {
            for (DatasetUses.Use use : uses.at(field, "of")) {
                if (groups.stream().noneMatch(use.dataset().advice()::canTreat)) {
                    warnOfNothing(entry, use);
                }
            }
        }
    }

    private void warnOfNothing(Entry entry, DatasetUses.Use use) {
        Extent extent = entry.extent();
        String much =
                extent.amount().or(extent::mass).map(amount -> ", " + amount).orElse("");
        issues.add(Issue.warning(
                IssueCode.OTHER_PURPOSE,
                use.at().place(),
                "\"" + entry.id() + "\" (" + use.dataset().id() + much + ") treats waste of " + kinds(use.dataset())
                        + ", and the parts are of " + String.join(", ", groups)));
    }

    private void compare(EntryId part, List<Dataset> materials, Field object, String key) {
        for (DatasetUses.Use use : uses.at(object, key)) {
            if (materials.stream()
                    .map(WasteKinds::group)
                    .noneMatch(use.dataset().advice()::canTreat)) {
                Dataset material = materials.get(0);
                issues.add(Issue.warning(
                                IssueCode.OTHER_PURPOSE,
                                use.at().place(),
                                "\"" + use.dataset().id() + "\" treats waste of " + kinds(use.dataset()) + ", and \""
                                        + part + "\" is of \"" + material.id() + "\" (" + group(material) + ")")
                        .maybeOneOf(material.pairs().disposal().stream()
                                .map(Reference::toString)
                                .toList()));
            }
        }
    }

    private List<Dataset> materials(Field part) {
        List<DatasetUses.Use> named = uses.at(part, "of");
        if (named.size() == 1) {
            return List.of(named.get(0).dataset());
        }
        List<Dataset> materials = new ArrayList<>();
        named.forEach(use -> materials.add(use.dataset()));
        return materials;
    }

    private boolean areKnown(List<Dataset> materials) {
        for (Dataset material : materials) {
            if (!isKnown.test(group(material))) {
                return false;
            }
        }
        return true;
    }

    private static String kinds(Dataset treatment) {
        return String.join(", ", treatment.advice().treats());
    }

    private static String group(Dataset dataset) {
        return dataset.documentation().group();
    }
}
