package io.github.footprint4j.change;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.unit.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks a substitution before and after it is made. */
final class Substitutes {

    private final Change.Substitute change;
    private final Product product;
    private final Issues issues;
    private final Catalogue catalogue;
    private final Replacement replacement;
    private final Set<ProcessId> upstream;

    private Substitutes(Change.Substitute change, Product product, Edit edit) {
        this.change = change;
        this.product = product;
        this.issues = edit.issues();
        this.catalogue = Catalogue.of(product, edit.library());
        this.replacement = new Replacement(change.by(), catalogue, issues);
        this.upstream = catalogue.upstream(change.by(), product.lifeCycle().processes());
    }

    static Product on(Change.Substitute change, Product product, Edit edit) {
        return new Substitutes(change, product, edit).made();
    }

    private Product made() {
        checkNumbers();
        boolean exists = replacement.check();
        boolean used = isUsed();
        if (exists && used) {
            replacement.checkUnit(change.of());
        }
        if (issues.hasErrors()) {
            return product;
        }
        NewMaterial material = NewMaterial.of(change, product, catalogue);
        Substitution substitution = new Substitution(change, replacement, material, issues);
        Product edited = over(substitution);
        if (edited.equals(product)) {
            issues.add(Refusal.note(
                    IssueCode.NO_EFFECT,
                    "\"" + change.by() + "\" in place of \"" + change.of() + "\" changes nothing"));
            return product;
        }
        checkParts(substitution.parts());
        noteUpstream();
        if (material.isOther()) {
            noteRatio(substitution, material);
            CarbonAround.warn(substitution.parts(), change.by(), product, issues);
        }
        return edited;
    }

    private void checkNumbers() {
        Numbers numbers = new Numbers(catalogue.known(), issues);
        Equivalence equivalence = change.equivalence();
        numbers.checkFactor(change.share(), "the share", Numbers.Bounds.FRACTION);
        numbers.checkFactor(equivalence.ratio(), "the ratio", Numbers.Bounds.POSITIVE);
        numbers.check(equivalence.yield(), "the yield", Numbers.Bounds.YIELD);
        checkKeep();
        for (Entry work : equivalence.work()) {
            if (Elements.has(product.lifeCycle(), work.id())) {
                issues.add(Additions.taken(work.id()));
            }
        }
    }

    private Product over(Substitution substitution) {
        Product walked = Walk.through(change.in(), substitution).over(product);
        LifeCycle cycle = walked.lifeCycle();
        List<UnitProcess> processes = cycle.processes().stream()
                .map(process -> isChanged(process) ? substitution.of(process) : process)
                .toList();
        return walked.with(cycle.withProcesses(processes));
    }

    private boolean isInside(UnitProcess process) {
        return change.in().isEmpty()
                || process.id().name().equals(change.in().get().value());
    }

    /** What the new dataset is made of stays as it is, unless the change names that process: it would be made of itself. */
    private boolean isChanged(UnitProcess process) {
        return isInside(process) && (change.in().isPresent() || !upstream.contains(process.id()));
    }

    private void noteUpstream() {
        List<String> keeping = product.lifeCycle().processes().stream()
                .filter(process -> isInside(process) && !isChanged(process))
                .filter(process -> AskedReference.of(process).stream()
                        .anyMatch(one -> catalogue.isMeant(change.of(), one.reference(), one.buyer())))
                .map(process -> "\"" + process.id().name() + "\"")
                .toList();
        if (!keeping.isEmpty()) {
            issues.add(Refusal.note(
                    IssueCode.ASSUMED,
                    "\"" + change.by() + "\" is made of \"" + change.of() + "\" itself: what "
                            + String.join(", ", keeping)
                            + (keeping.size() == 1 ? " buys of it stays" : " buy of it stays")));
        }
    }

    /** Reports an element that does not exist, or in which nothing asks for the dataset. */
    private boolean isUsed() {
        Optional<EntryId> in = change.in();
        boolean exists = in.isEmpty()
                || Elements.has(product.lifeCycle(), in.get())
                || product.lifeCycle().processes().stream().anyMatch(this::isInside);
        if (!exists) {
            issues.add(Elements.unknown(in.get(), product.lifeCycle()));
            return false;
        }
        List<AskedReference> used = AskedReference.of(product, in, this::isChanged);
        boolean found = used.stream().anyMatch(one -> catalogue.isMeant(change.of(), one.reference(), one.buyer()));
        if (!found) {
            issues.add(unused(used));
        }
        return found;
    }

    private Issue unused(List<AskedReference> used) {
        SortedSet<String> names = used.stream()
                .map(AskedReference::reference)
                .map(this::meant)
                .collect(Collectors.toCollection(TreeSet::new));
        String where = change.in().map(id -> "\"" + id + "\"").orElse("\"" + product.id() + "\"");
        return Refusal.unknown(
                IssueCode.UNKNOWN_PROCESS,
                "nothing in " + where + " uses \"" + change.of() + "\"",
                new Refusal.Closest(change.of().toString(), names));
    }

    /** What a reference means now, with its location if that is asked for. */
    private String meant(Reference reference) {
        Catalogue.Meaning meaning = catalogue.meaning(reference);
        return meaning.at()
                .filter(place -> !change.of().at().isEmpty())
                .map(place -> meaning.name() + " @ " + place)
                .orElse(meaning.name());
    }

    private void checkParts(SortedSet<EntryId> parts) {
        Equivalence equivalence = change.equivalence();
        boolean forPart = equivalence.yield().isPresent() || !equivalence.work().isEmpty();
        if (forPart && parts.isEmpty()) {
            issues.add(Refusal.error(
                    IssueCode.CONFLICTING_FIELDS,
                    "yield and work belong to a part, and no part is made of \"" + change.of() + "\""));
        }
        if (!equivalence.work().isEmpty() && parts.size() > 1) {
            issues.add(Refusal.error(
                            IssueCode.CONFLICTING_FIELDS,
                            "work is stated for one part, and several are made of \"" + change.of() + "\": "
                                    + parts.stream().map(EntryId::value).collect(Collectors.joining(", ")))
                    .maybe("\"in\" names one of them"));
        }
    }

    /** 1 : 1 is never silent; of materials in mass it is a choice that may turn the sign, stated or not, unless the two are one material. */
    private void noteRatio(Substitution substitution, NewMaterial material) {
        Optional<Keep> keep = change.equivalence().keep();
        boolean isSilent = keep.isEmpty() && material.isTwin();
        if (!substitution.isPlain() || change.equivalence().ratio().isPresent() || isSilent) {
            return;
        }
        if (substitution.isByMass()) {
            issues.add(byMass(change.of(), change.by(), keep));
        } else if (keep.isPresent()) {
            issues.add(Refusal.note(IssueCode.ASSUMED, byMass(change.of(), change.by()) + ", as is stated"));
        } else {
            issues.add(oneToOne(change.of(), change.by()));
        }
    }

    private static String byMass(Reference of, Reference by) {
        return "\"" + by + "\" takes the place of \"" + of + "\" 1 : 1 by mass";
    }

    /** Volume needs densities, and mass something that is measured in it. */
    private void checkKeep() {
        Optional<Keep> keep = change.equivalence().keep();
        if (keep.filter(Keep.VOLUME::equals).isPresent()) {
            issues.add(Refusal.error(
                            IssueCode.RULE_NOT_APPLIED,
                            "the same volume needs the densities of \"" + change.of() + "\" and \"" + change.by()
                                    + "\", and there are no densities in the library yet: expected a ratio or the same mass")
                    .maybe("\"keep: { ratio: x }\" with the new mass divided by the old one"));
        }
        catalogue
                .unit(change.of())
                .filter(unit -> keep.filter(Keep.MASS::equals).isPresent())
                .filter(unit -> !unit.dimension().equals(Dimension.MASS))
                .ifPresent(unit -> issues.add(Refusal.error(
                                IssueCode.DIMENSION_MISMATCH,
                                "\"" + change.of() + "\" is measured in " + unit.symbol()
                                        + ", so that the same mass says nothing: expected a ratio")
                        .maybe("\"keep: { ratio: 1 }\"")));
    }

    /** What is said of a dataset in place of another where nothing says how much of it. */
    static Issue oneToOne(Reference of, Reference by, Catalogue catalogue) {
        return catalogue
                .unit(of)
                .filter(unit -> unit.dimension().equals(Dimension.MASS))
                .map(unit -> byMass(of, by, Optional.empty()))
                .orElseGet(() -> oneToOne(of, by));
    }

    /** The same where the amount is no mass, or one that does not hang on the material. */
    static Issue oneToOne(Reference of, Reference by) {
        return Refusal.note(
                        IssueCode.ASSUMED,
                        "\"" + by + "\" takes the place of \"" + of + "\" 1 : 1, as much of the one as of the other,"
                                + " because nothing says how much does the same work")
                .maybe("\"keep: { ratio: 1 }\" is missing");
    }

    private static Issue byMass(Reference of, Reference by, Optional<Keep> keep) {
        boolean isStated = keep.isPresent();
        return Refusal.note(
                        isStated ? IssueCode.EQUAL_MASS : IssueCode.KEEP_NOT_STATED,
                        byMass(of, by)
                                + (isStated ? ", as is stated" : ", because nothing says what stays")
                                + ": a part of the same shape keeps its volume, not its mass, and that could turn the sign of the"
                                + " difference")
                .maybe(
                        "\"keep: { ratio: x }\" with the mass of the same shape divided by the old one, or that mass as a change of its"
                                + " own");
    }
}
