package io.github.footprint4j.change;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.library.Providers;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Adds elements to the lists of a life cycle, and unit processes to those of a product's own. */
final class Additions {

    private Additions() {}

    static Product on(Change.Add change, Product product, Issues issues) {
        LifeCycle cycle = product.lifeCycle();
        boolean isPart = change.stage() == Stage.RAW_MATERIALS;
        (isPart ? Elements.inside(change.part()) : Set.of(change.part().id()))
                .stream().filter(id -> Elements.has(cycle, id)).forEach(id -> issues.add(taken(id)));
        if (isPart) {
            List<Part> parts = plus(cycle.parts(), change.part());
            return Weights.follow(product, parts).with(cycle.withParts(parts));
        }
        if (!change.stage().hasEntries()) {
            issues.add(Refusal.error(
                    IssueCode.CONFLICTING_FIELDS,
                    "nothing can be added to \"" + change.stage()
                            + "\", expected parts, production, storage, use or endOfLife"));
            return product;
        }
        Entry entry = change.part().entry();
        return product.with(cycle.with(
                cycle.stages().map((stage, entries) -> stage == change.stage() ? plus(entries, entry) : entries)));
    }

    static Issue taken(EntryId id) {
        return Refusal.error(IssueCode.DUPLICATE_ID, "the id \"" + id + "\" is taken, expected one of its own");
    }

    static Product on(Change.Supply change, Product product, Edit edit) {
        LifeCycle cycle = product.lifeCycle();
        UnitProcess given = change.process();
        String name = given.id().name();
        if (Catalogue.of(product, edit.library()).exists(name)) {
            edit.issues()
                    .add(Refusal.error(
                            IssueCode.DUPLICATE_ID,
                            "a dataset or process is named \"" + name + "\" already, expected a name of its own"));
        }
        refuseNamedBefore(given, product, edit);
        ProcessId id = new ProcessId(Change.SUPPLIED, name, given.id().at());
        UnitProcess own = new UnitProcess(
                id, given.name(), given.parameters(), given.exchanges(), given.sharing(), given.attribution());
        return product.with(cycle.withProcesses(plus(cycle.processes(), own)));
    }

    /** A process that a change brings along does not exist before it, so that nothing in the product may ask for it yet. */
    private static void refuseNamedBefore(UnitProcess given, Product product, Edit edit) {
        Catalogue catalogue = Catalogue.of(product, edit.library());
        Set<String> names = Providers.names(given).keySet();
        AskedReference.of(product, Optional.empty(), process -> true).stream()
                .map(AskedReference::reference)
                .filter(reference -> names.contains(reference.name()) && !catalogue.exists(reference))
                .forEach(reference -> edit.issues().add(catalogue.unknown(reference)));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
