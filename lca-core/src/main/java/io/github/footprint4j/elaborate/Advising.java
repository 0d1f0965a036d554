package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Carbon;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.process.Direction;
import io.github.footprint4j.resolve.DatasetUses;
import io.github.footprint4j.resolve.Workshop;
import java.util.List;

/** Takes what datasets say of themselves to the author of a product that names them. */
final class Advising {

    private final Workshop workshop;
    private final Names names;
    private final LifeCycle cycle;
    private final Field root;
    private final DatasetUses uses;

    Advising(Workshop workshop, Names names, LifeCycle cycle, Field root) {
        this.workshop = workshop;
        this.names = names;
        this.cycle = cycle;
        this.root = root;
        this.uses = workshop.suppliers().uses();
    }

    /** Adds every note, once all lines are made. */
    void add() {
        Issues advice = workshop.context().advice();
        new DatasetNotes(advice, uses, emits()).add();
        new MaterialNotes(new OuterWork.Scales(workshop, names), uses, cycle, root).add();
        new WasteKinds(advice, uses, cycle, root, workshop.suppliers()::isTreated).add();
        BurningNotes burning = new BurningNotes(advice, workshop.method(), uses, followsCarbon(cycle.parts()));
        cycle.stages().lists().forEach((stage, entries) -> entries(burning, entries, root.list(stage.list())));
        parts(burning, cycle.parts(), root.list("parts"));
    }

    private static void entries(BurningNotes burning, List<Entry> entries, Field list) {
        for (int i = 0; i < entries.size(); i++) {
            burning.add(entries.get(i), list.element(i, entries.get(i).id().value()));
        }
    }

    private static void parts(BurningNotes burning, List<Part> parts, Field list) {
        for (int i = 0; i < parts.size(); i++) {
            Field field = list.element(i, parts.get(i).id().value());
            burning.assumed(field, "scrap");
            burning.assumed(field, "disposal");
            if (parts.get(i).recycling().circular().isPresent()) {
                burning.recovered(field.member("circular").member("energyRecovery"));
            }
            if (!parts.get(i).work().isEmpty()) {
                entries(burning, parts.get(i).work(), field.list("work"));
            }
            if (!parts.get(i).parts().isEmpty()) {
                parts(burning, parts.get(i).parts(), field.list("parts"));
            }
        }
    }

    /** True if an entry or process of the product emits a gas. */
    private boolean emits() {
        return emits(cycle.stages().all().toList())
                || emitsOnParts(cycle.parts())
                || cycle.processes().stream()
                        .flatMap(process -> process.exchanges().stream())
                        .anyMatch(one -> one.direction() == Direction.OUTPUT && one.isEmission());
    }

    private static boolean emits(List<Entry> entries) {
        return !entries.isEmpty()
                && entries.stream()
                        .anyMatch(entry ->
                                entry.activity().filter(Activity::isEmission).isPresent());
    }

    private static boolean emitsOnParts(List<Part> parts) {
        return parts.stream().anyMatch(part -> emits(part.work()) || emitsOnParts(part.parts()));
    }

    private static boolean followsCarbon(List<Part> parts) {
        return parts.stream()
                .anyMatch(part -> !part.making().carbon().equals(Carbon.NONE) || followsCarbon(part.parts()));
    }
}
