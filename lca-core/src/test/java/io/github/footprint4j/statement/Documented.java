package io.github.footprint4j.statement;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.model.Assurance;
import io.github.footprint4j.model.AuditRecords;
import io.github.footprint4j.model.Basis;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.GoalAndScope;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.LifeCycle.StageLists;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.UseProfile;
import io.github.footprint4j.provenance.Provenance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Products with more records than the builder of small models writes. */
final class Documented {

    private Documented() {}

    /** Who supplies something, how much of its data is primary and how good they are. */
    static Provenance provenance(String supplier, String primary, Map<String, Integer> quality) {
        SortedMap<String, Integer> scores = new TreeMap<>(quality);
        return new Provenance(
                Optional.empty(),
                List.of(),
                "",
                primary.isEmpty() ? Optional.empty() : Optional.of(Formula.parse(primary)),
                supplier,
                scores);
    }

    /** The product with the provenance of each entry that has one here, by id. */
    static Product with(Product product, Map<String, Provenance> provenances) {
        UnaryOperator<Entry> change =
                entry -> Optional.ofNullable(provenances.get(entry.id().value()))
                        .map(provenance -> new Entry(
                                entry.id(), entry.activity(), entry.extent(), entry.attribution(), provenance))
                        .orElse(entry);
        LifeCycle cycle = product.lifeCycle();
        StageLists stages = cycle.stages().map((stage, entries) -> all(entries, change));
        List<Part> parts =
                cycle.parts().stream().map(part -> part(part, change)).toList();
        return new Product(
                product.identity(),
                product.scope(),
                product.declarations(),
                new LifeCycle(parts, cycle.transport(), stages, cycle.processes()),
                product.records(),
                product.places());
    }

    private static Part part(Part part, UnaryOperator<Entry> change) {
        return new Part(
                change.apply(part.entry()),
                part.kind(),
                part.making(),
                part.recycling(),
                part.parts().stream().map(one -> part(one, change)).toList(),
                all(part.work(), change));
    }

    private static List<Entry> all(List<Entry> entries, UnaryOperator<Entry> change) {
        return entries.stream().map(change).toList();
    }

    /** The product with another basis and a use profile. */
    static Product with(Product product, Basis basis, Optional<UseProfile> profile) {
        GoalAndScope scope = product.scope();
        return new Product(
                product.identity(),
                new GoalAndScope(basis, scope.functionalUnit(), scope.boundary(), scope.rules(), scope.mass(), profile),
                product.declarations(),
                product.lifeCycle(),
                product.records(),
                product.places());
    }

    /** The product with the day of its assessment, its assessor and a claim. */
    static Product assessed(Product product, String day, Assurance assurance) {
        AuditRecords records = product.records();
        return new Product(
                product.identity(),
                product.scope(),
                product.declarations(),
                product.lifeCycle(),
                new AuditRecords(
                        Optional.of(day),
                        Optional.empty(),
                        Optional.of("an assessor"),
                        records.exclusions(),
                        records.sources(),
                        assurance),
                product.places());
    }
}
