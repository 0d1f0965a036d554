package io.github.footprint4j.change;

import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Joins what is said to stay as it was with the material that is set beside it. */
final class KeptMaterials {

    private static final String KEEP = "keep";

    private final SortedMap<String, Change.Assign> kept = new TreeMap<>();
    private final List<Change.Assign> others = new ArrayList<>();
    private final Product product;
    private final Issues issues = new Issues();

    private KeptMaterials(List<Change.Assign> values, Product product) {
        this.product = product;
        for (Change.Assign value : values) {
            if (isLast(KEEP, value)) {
                kept.put(owner(value), value);
            } else {
                others.add(value);
            }
        }
    }

    static List<Change> of(List<Change.Assign> values, Product product) {
        return new KeptMaterials(values, product).changes();
    }

    private List<Change> changes() {
        List<Change> changes = others.stream().map(this::change).toList();
        kept.values()
                .forEach(value -> issues.add(Refusal.error(
                                IssueCode.CONFLICTING_FIELDS,
                                "\"" + value.address() + "\" says nothing without another material beside it")
                        .maybe("\"" + owner(value) + "." + ChangeFields.MATERIAL + "=pp\"")
                        .at(value.place())));
        issues.throwIfErrors();
        return changes;
    }

    private Change change(Change.Assign value) {
        Optional<Change.Assign> said = isLast(ChangeFields.MATERIAL, value)
                ? Optional.ofNullable(kept.remove(owner(value)))
                : Optional.empty();
        return said.flatMap(one -> issues.collect(one.place(), () -> Keep.parse(one.to())))
                .flatMap(keep -> substitution(value, keep, product))
                .orElse(value);
    }

    /** The same material with something that stays as it was; empty if no element buys what is set. */
    static Optional<Change> substitution(Change.Assign assign, Keep keep, Product product) {
        return material(assign, product)
                .map(of -> new Change.Substitute(
                        of,
                        Reference.parse(assign.to().strip()),
                        Optional.of(new EntryId(assign.address().first())),
                        Optional.empty(),
                        Equivalence.of(keep)));
    }

    /** What the element buys whose material is set. */
    private static Optional<Reference> material(Change.Assign assign, Product product) {
        return Elements.of(product.lifeCycle()).stream()
                .filter(entry -> isLast(ChangeFields.MATERIAL, assign)
                        && entry.id().value().equals(assign.address().first()))
                .findFirst()
                .flatMap(ChangeFields::bought);
    }

    /** True if a change sets the material of an element. */
    static boolean isMaterial(Change change) {
        return change.match(
                substitute -> false,
                assign -> isLast(ChangeFields.MATERIAL, assign),
                scale -> false,
                remove -> false,
                shift -> false,
                add -> false,
                supply -> false,
                calculate -> false,
                sequence -> false);
    }

    private static boolean isLast(String field, Change.Assign value) {
        List<String> steps = value.address().steps();
        return steps.size() == 2 && steps.get(1).equals(field);
    }

    private static String owner(Change.Assign value) {
        return value.address().first();
    }
}
