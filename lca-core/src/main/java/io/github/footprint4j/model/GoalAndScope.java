package io.github.footprint4j.model;

import io.github.footprint4j.process.Amount;
import java.util.Optional;

/**
 * Goal and scope of an assessment (ISO 14040).
 *
 * @param basis what may be claimed of the result
 * @param functionalUnit what the result is stated for
 * @param boundary how far the system reaches
 * @param rules choices the method leaves open
 * @param mass mass of one product without packaging; the parts are checked against it
 * @param useProfile how the product is used
 */
public record GoalAndScope(
        Basis basis,
        FunctionalUnit functionalUnit,
        Boundary boundary,
        Rules rules,
        Optional<Amount> mass,
        Optional<UseProfile> useProfile) {

    /** Without a use profile. */
    public GoalAndScope(
            Basis basis, FunctionalUnit functionalUnit, Boundary boundary, Rules rules, Optional<Amount> mass) {
        this(basis, functionalUnit, boundary, rules, mass, Optional.empty());
    }

    /** This scope without the mass that the product states. */
    public GoalAndScope withoutMass() {
        return new GoalAndScope(basis, functionalUnit, boundary, rules, Optional.empty(), useProfile);
    }

    /** This scope for another functional unit. */
    public GoalAndScope with(FunctionalUnit newUnit) {
        return new GoalAndScope(basis, newUnit, boundary, rules, mass, useProfile);
    }

    /** This scope under other rules. */
    public GoalAndScope with(Rules newRules) {
        return new GoalAndScope(basis, functionalUnit, boundary, newRules, mass, useProfile);
    }

    /** This scope for a product of another mass. */
    public GoalAndScope withMass(Amount newMass) {
        return new GoalAndScope(basis, functionalUnit, boundary, rules, Optional.of(newMass), useProfile);
    }
}
