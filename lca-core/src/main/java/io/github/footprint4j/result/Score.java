package io.github.footprint4j.result;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.Places;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.AuditRecords;
import io.github.footprint4j.model.Basis;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.Declarations;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.FunctionalUnit;
import io.github.footprint4j.model.GoalAndScope;
import io.github.footprint4j.model.Identity;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.LifeCycle.StageLists;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Rules;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.resolve.Background;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The footprint of one unit of what a dataset makes or treats, with its whole supply chain.
 *
 * @param dataset the dataset
 * @param co2e its footprint in kg CO2e per unit
 * @param unit the unit
 * @param interval how sure it is
 * @param method the method it was calculated under
 */
public record Score(Dataset dataset, double co2e, Unit unit, Interval interval, Method method) {

    /**
     * The score of a dataset of a library under a method.
     *
     * @throws InvalidInputException if the dataset, or one that it buys from, cannot be calculated
     */
    public static Score of(Dataset dataset, Background background, Method method) {
        Amount outcome = dataset.process().outcomes().get(0).amount();
        Quantity made = outcome.formula()
                .quantity()
                .orElseThrow(() -> new InvalidInputException(Issue.error(
                        IssueCode.OUT_OF_RANGE,
                        Place.of("dataset " + dataset.id()),
                        "the outcome is \"" + outcome + "\", expected a quantity")));
        Unit unit = made.unit();
        Product one = product(dataset, Amount.of(Formula.of(Quantity.of(1, unit))));
        Footprint footprint =
                Footprint.of(ProductSystem.of(one, background, method).atStatedValues());
        return new Score(dataset, footprint.total(), unit, footprint.interval(), method);
    }

    /** A product that is nothing but one unit of the dataset. */
    private static Product product(Dataset dataset, Amount amount) {
        Reference reference =
                new Reference(dataset.id().name(), List.of(dataset.id().at().code()));
        Entry entry = new Entry(
                new EntryId("unit"),
                Optional.of(new Activity.Buys(reference)),
                Extent.of(amount),
                Attribution.NATURAL,
                Provenance.NONE);
        return new Product(
                new Identity(new ProductId("unit"), dataset.process().name(), 1, ""),
                scope(amount),
                new Declarations(
                        Collections.emptySortedMap(),
                        new LinkedHashMap<>(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                new LifeCycle(List.of(), List.of(), StageLists.of(Map.of(Stage.PRODUCTION, List.of(entry))), List.of()),
                new AuditRecords(
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Collections.emptySortedMap()),
                Places.NONE);
    }

    private static GoalAndScope scope(Amount amount) {
        FunctionalUnit unit = new FunctionalUnit("one unit", amount, Amount.parse("1 a"));
        return new GoalAndScope(Basis.ASSESSMENT, unit, Boundary.CRADLE_TO_GATE, Rules.DEFAULT, Optional.empty());
    }
}
