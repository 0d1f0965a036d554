package io.github.footprint4j.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/**
 * A total order of packages, the earliest first: a class uses only its own package and earlier ones.
 *
 * <p>What keeps the order has no cycles. A package that is not in the list breaks it, subpackages of a listed one included.
 *
 * @param names full names of the packages
 */
public record PackageOrder(List<String> names) {

    /** Keeps a copy of the names. */
    public PackageOrder {
        names = List.copyOf(names);
    }

    /** The order of the given full names. */
    public static PackageOrder of(String... names) {
        return new PackageOrder(List.of(names));
    }

    /** Every class stands in a listed package. */
    public ArchRule everyPackageIsListed() {
        return ArchRuleDefinition.classes()
                .should()
                .resideInAnyPackage(names.toArray(String[]::new))
                .as("every package is in the list " + names)
                .allowEmptyShould(true);
    }

    /** Every class uses only its own package and earlier ones of the list; packages outside the list are not looked at. */
    public ArchRule usesPointToEarlierPackages() {
        return ArchRuleDefinition.classes()
                .should(useOnlyEarlierPackages())
                .as("uses point to earlier packages of the list " + names)
                .allowEmptyShould(true);
    }

    private ArchCondition<JavaClass> useOnlyEarlierPackages() {
        return new ArchCondition<>("use only earlier packages") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(PackageOrder.this::isBackward)
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private boolean isBackward(Dependency use) {
        return position(use.getTargetClass()) > position(use.getOriginClass());
    }

    private int position(JavaClass type) {
        return names.indexOf(type.getPackageName());
    }
}
