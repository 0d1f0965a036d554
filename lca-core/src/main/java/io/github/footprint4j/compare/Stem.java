package io.github.footprint4j.compare;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Declarations;
import io.github.footprint4j.model.GoalAndScope;
import io.github.footprint4j.model.Identity;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.StudyId;
import io.github.footprint4j.process.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A product as its file states it, without the variant and the settings chosen.
 *
 * <p>Uncertain inputs are known by the ids of their owners: of two different files with one id the same number would be drawn for what
 * has nothing to do with each other.
 *
 * @param identity its id and name
 * @param scope what it is for
 * @param declarations its parameters, variants and study
 * @param lifeCycle its life cycle
 */
public record Stem(Identity identity, GoalAndScope scope, Declarations declarations, LifeCycle lifeCycle) {

    /** That of a product. */
    public static Stem of(Product product) {
        Declarations all = product.declarations();
        Declarations bare = new Declarations(
                all.parameters(), all.variants(), all.study(), all.library(), Optional.empty(), List.of());
        return new Stem(product.identity(), product.scope(), bare, product.lifeCycle());
    }

    /** What two products that stand beside each other may not have in common; keeps what it has seen. Not thread-safe. */
    public static final class StemIds {

        private final SortedMap<ProductId, Stem> products = new TreeMap<>();
        private final SortedMap<StudyId, SortedMap<String, Parameter>> studies = new TreeMap<>();

        /** No product was seen yet. */
        public StemIds() {}

        /** The problems of one more product: another one of those before has its id, or another study that of its study. */
        public List<Issue> add(Product product, Place place) {
            List<Issue> issues = new ArrayList<>();
            Stem stem = Stem.of(product);
            if (!products.computeIfAbsent(product.id(), unused -> stem).equals(stem)) {
                issues.add(Issue.error(
                                IssueCode.DUPLICATE_ID,
                                place,
                                "two different products have the id \"" + product.id() + "\"")
                        .maybe("another id in one of the two files"));
            }
            product.declarations()
                    .study()
                    .filter(study -> !studies.computeIfAbsent(study.id(), unused -> study.parameters())
                            .equals(study.parameters()))
                    .ifPresent(study -> issues.add(Issue.error(
                                    IssueCode.DUPLICATE_ID,
                                    place,
                                    "two studies with different parameters have the id \"" + study.id() + "\"")
                            .maybe("another id in one of the two files")));
            return issues;
        }
    }
}
