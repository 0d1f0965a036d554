package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.IncludedWork;
import io.github.footprint4j.library.MaterialForm;
import io.github.footprint4j.library.Purpose;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.resolve.DatasetUses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares the material of each part with the work on it and with its partners: work that the material holds already counts twice, pellets
 * that nothing forms are no part, and partners must be alike.
 */
final class MaterialNotes {

    private final Issues issues;
    private final OuterWork.Scales scales;
    private final DatasetUses uses;
    private final LifeCycle cycle;
    private final Field root;
    private final Map<EntryId, List<Work>> production;

    MaterialNotes(OuterWork.Scales scales, DatasetUses uses, LifeCycle cycle, Field root) {
        this.issues = scales.workshop().context().advice();
        this.scales = scales;
        this.uses = uses;
        this.cycle = cycle;
        this.root = root;
        this.production = production();
    }

    void add() {
        add(cycle.parts(), root.list("parts"), List.of(), false);
    }

    /** An entry of work on a part and where it stands. */
    private record Work(Entry entry, Field field) {}

    private void add(List<Part> parts, Field list, List<OuterWork> outer, boolean worked) {
        boolean isOfProduct = list.equals(root.list("parts"));
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Field field = list.element(i, part.id().value());
            List<Work> work = work(part, field);
            boolean any = worked || !work.isEmpty();
            for (DatasetUses.Use use : uses.at(field, "of")) {
                Dataset material = use.dataset();
                work.forEach(one ->
                        twice(part, material, one.field().member("of"), "").forEach(issues::add));
                outer.forEach(one -> twice(
                                part,
                                material,
                                one.at(),
                                " to all of \"" + one.part().id() + "\"")
                        .forEach(said -> one.whereDone(part, field, scales, said)));
                noteUnformed(part, material, field, any);
                warnOfUnlike(material, field, "recycled");
                warnOfUnlike(material, field, "virgin");
            }
            warnOfDelivery(field, "recycled");
            if (part.recycling().circular().isPresent()) {
                warnOfDelivery(field.member("circular"), "recycling");
            }
            if (!part.parts().isEmpty()) {
                add(part.parts(), field.list("parts"), around(part, field, outer, isOfProduct), any);
            }
        }
    }

    /** The work on a part and on those around it, as it is to what is inside; of production on the parts of the product alone. */
    private List<OuterWork> around(Part part, Field field, List<OuterWork> outer, boolean isOfProduct) {
        if (part.parts().isEmpty()) {
            return List.of();
        }
        Optional<Term> often = scales.often(part, field);
        List<Work> own = new ArrayList<>();
        collect(part.work(), field.list("work"), own);
        List<OuterWork> all = new ArrayList<>();
        own.stream()
                .filter(this::isIncludable)
                .flatMap(one -> scales.of(part, field, one.entry(), one.field(), Term.Fixed.ONE).stream())
                .forEach(all::add);
        often.ifPresent(count -> outer.forEach(one -> all.add(one.inside(count))));
        often.filter(unused -> isOfProduct)
                .ifPresent(count -> production.getOrDefault(part.id(), List.of()).stream()
                        .filter(this::isIncludable)
                        .flatMap(one -> scales.of(part, field, one.entry(), one.field(), count).stream())
                        .forEach(all::add));
        return all;
    }

    /** True for work that a material may include. */
    private boolean isIncludable(Work work) {
        return uses.first(work.field(), "of", one -> !one.advice().includes().isEmpty())
                .isPresent();
    }

    /** What suppliers do on a part, and what production does on it. */
    private List<Work> work(Part part, Field field) {
        List<Work> inProduction = production.getOrDefault(part.id(), List.of());
        if (part.work().isEmpty()) {
            return inProduction;
        }
        List<Work> work = new ArrayList<>();
        collect(part.work(), field.list("work"), work);
        work.addAll(inProduction);
        return work;
    }

    /** What production does, by the part it names. */
    private Map<EntryId, List<Work>> production() {
        List<Work> all = new ArrayList<>();
        collect(cycle.stages().at(Stage.PRODUCTION), root.list("production"), all);
        Map<EntryId, List<Work>> byPart = new HashMap<>();
        all.forEach(one -> one.entry()
                .attribution()
                .part()
                .ifPresent(part -> byPart.computeIfAbsent(part, unused -> new ArrayList<>())
                        .add(one)));
        return byPart;
    }

    private static void collect(List<Entry> entries, Field list, List<Work> into) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.attribution().excluded().isEmpty()) {
                into.add(new Work(entry, list.element(i, entry.id().value())));
            }
        }
    }

    /** Work that a material includes and that is done on it again. */
    private List<Issue> twice(Part part, Dataset material, Field of, String where) {
        List<Issue> twice = new ArrayList<>();
        for (DatasetUses.Use use : uses.at(of)) {
            Dataset done = use.dataset();
            SortedSet<IncludedWork> both = new TreeSet<>(material.advice().includes());
            both.retainAll(done.advice().includes());
            if (!both.isEmpty()) {
                String words = both.stream().map(IncludedWork::word).collect(Collectors.joining(" and "));
                twice.add(Issue.warning(
                                IssueCode.COUNTED_TWICE,
                                of.place(),
                                words + " is counted twice: \"" + material.id() + "\" of \"" + part.id()
                                        + "\" includes it, and \"" + done.id() + "\" adds it" + where)
                        .maybe("leave the work out, or buy the material before " + words));
            }
        }
        return twice;
    }

    private void noteUnformed(Part part, Dataset material, Field field, boolean worked) {
        boolean isPellets =
                material.advice().form().filter(MaterialForm.PELLETS::equals).isPresent();
        if (isPellets && !worked) {
            note(
                    IssueCode.CAUTION,
                    field.member("of"),
                    "\"" + material.id() + "\" delivers pellets, and no \"work\" on \"" + part.id() + "\" forms them");
        }
    }

    private void warnOfUnlike(Dataset material, Field part, String partner) {
        for (DatasetUses.Use use : uses.at(part, partner)) {
            Dataset other = use.dataset();
            String difference = material.differenceFrom(other);
            if (!difference.isEmpty()) {
                warning(
                        IssueCode.NO_PAIR,
                        use.at(),
                        "\"" + material.id() + "\" and \"" + other.id()
                                + "\" are no pair of primary and recycled material: they differ in " + difference);
            }
        }
    }

    private void warnOfDelivery(Field object, String partner) {
        uses.first(object, partner, one -> one.advice().isFor(Purpose.DELIVERY_TO_RECYCLING))
                .ifPresent(use -> warning(
                        IssueCode.OTHER_PURPOSE,
                        use.at(),
                        "\"" + use.dataset().id() + "\" is for " + Purpose.DELIVERY_TO_RECYCLING
                                + " alone; making a material of the waste is not in the figure"));
    }

    private void warning(IssueCode code, Field at, String message) {
        issues.add(Issue.warning(code, at.place(), message));
    }

    private void note(IssueCode code, Field at, String message) {
        issues.add(Issue.note(code, at.place(), message));
    }
}
