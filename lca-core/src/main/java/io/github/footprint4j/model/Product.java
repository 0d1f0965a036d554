package io.github.footprint4j.model;

import io.github.footprint4j.issue.Places;

/**
 * A product and its life cycle as somebody wrote them down.
 *
 * <p>Immutable. A variant or a setting gives a changed copy; whether it exists and fits is found out when the product is calculated or
 * checked, together with every other problem.
 *
 * @param identity what it is called
 * @param scope goal and scope of the assessment
 * @param declarations parameters, variants and settings
 * @param lifeCycle parts, transport and stages
 * @param records what an auditor asks for besides
 * @param places where its elements stand in the file
 */
public record Product(
        Identity identity,
        GoalAndScope scope,
        Declarations declarations,
        LifeCycle lifeCycle,
        AuditRecords records,
        Places places) {

    /** Its id. */
    public ProductId id() {
        return identity.id();
    }

    /** This product in another variant. */
    public Product variant(String name) {
        return new Product(identity, scope, declarations.withVariant(name), lifeCycle, records, places);
    }

    /**
     * This product with another value for one of the parameters it can see: its own, its study's or its library's; a later value of one
     * name takes the place of an earlier one.
     */
    public Product with(Setting setting) {
        return new Product(identity, scope, declarations.with(setting), lifeCycle, records, places);
    }

    /** This product with another goal and scope. */
    public Product with(GoalAndScope newScope) {
        return new Product(identity, newScope, declarations, lifeCycle, records, places);
    }

    /** This product with another life cycle. */
    public Product with(LifeCycle newCycle) {
        return new Product(identity, scope, declarations, newCycle, records, places);
    }

    /** This product with other declarations. */
    public Product with(Declarations newDeclarations) {
        return new Product(identity, scope, newDeclarations, lifeCycle, records, places);
    }

    /** This product with other places of its elements in the file. */
    public Product with(Places newPlaces) {
        return new Product(identity, scope, declarations, lifeCycle, records, newPlaces);
    }

    /** Name and variant in force. */
    @Override
    public String toString() {
        return identity.name()
                + declarations.variantInForce().map(name -> ", " + name).orElse("");
    }
}
