package io.github.footprint4j.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.footprint4j.architecture.early.Early;
import io.github.footprint4j.architecture.late.Late;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PackageOrderTest {

    private static final PackageOrder ORDER = PackageOrder.of(
            "io.github.footprint4j.issue",
            "io.github.footprint4j.unit",
            "io.github.footprint4j.matrix",
            "io.github.footprint4j.solve",
            "io.github.footprint4j.uncertainty",
            "io.github.footprint4j.formula",
            "io.github.footprint4j.provenance",
            "io.github.footprint4j.process",
            "io.github.footprint4j.library",
            "io.github.footprint4j.model",
            "io.github.footprint4j.method",
            "io.github.footprint4j.change",
            "io.github.footprint4j.ledger",
            "io.github.footprint4j.compiled",
            "io.github.footprint4j.resolve",
            "io.github.footprint4j.elaborate",
            "io.github.footprint4j.system",
            "io.github.footprint4j.result",
            "io.github.footprint4j.document",
            "io.github.footprint4j.coverage",
            "io.github.footprint4j.footprint",
            "io.github.footprint4j.upstream",
            "io.github.footprint4j.trace",
            "io.github.footprint4j.review",
            "io.github.footprint4j.compare",
            "io.github.footprint4j.sensitivity",
            "io.github.footprint4j.explain",
            "io.github.footprint4j.target",
            "io.github.footprint4j.calibration",
            "io.github.footprint4j.portfolio",
            "io.github.footprint4j.statement",
            "io.github.footprint4j.budget",
            "io.github.footprint4j");

    /** Full names of the classes that use Commons Math: each hides it behind a type of ours. */
    private static final Set<String> USERS_OF_COMMONS_MATH = Set.of(
            "io.github.footprint4j.calibration.Directions",
            "io.github.footprint4j.target.LinearProgram",
            "io.github.footprint4j.calibration.MoveProgram",
            "io.github.footprint4j.calibration.RidgeStep");

    private static final JavaClasses MAIN = MainCode.classes();

    private static final String EARLY = Early.class.getPackageName();
    private static final String LATE = Late.class.getPackageName();
    private static final JavaClasses SAMPLE = new ClassFileImporter().importClasses(Early.class, Late.class);

    @Test
    void everyPackageIsInTheOrder() {
        ORDER.everyPackageIsListed().check(MAIN);
    }

    @Test
    void usesPointToEarlierPackagesSoThatThereAreNoCycles() {
        ORDER.usesPointToEarlierPackages().check(MAIN);
    }

    @Test
    void coreDoesNotKnowJackson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void commonsMathIsUsedByTheNamedClassesAndByNoOther() {
        Set<String> users = MAIN.stream()
                .filter(PackageOrderTest::usesCommonsMath)
                .map(type -> type.getName().replaceFirst("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(USERS_OF_COMMONS_MATH), users);
    }

    @Test
    void usingALaterPackageBreaksTheOrder() {
        assertTrue(keepsOrder(PackageOrder.of(LATE, EARLY)));
        assertFalse(keepsOrder(PackageOrder.of(EARLY, LATE)));
    }

    @Test
    void aPackageThatIsNotListedBreaksTheOrder() {
        assertTrue(lists(PackageOrder.of(EARLY, LATE)));
        assertFalse(lists(PackageOrder.of(EARLY)));
        assertFalse(lists(PackageOrder.of("io.github.footprint4j.architecture")));
    }

    private static boolean keepsOrder(PackageOrder order) {
        return !order.usesPointToEarlierPackages().evaluate(SAMPLE).hasViolation();
    }

    private static boolean lists(PackageOrder order) {
        return !order.everyPackageIsListed().evaluate(SAMPLE).hasViolation();
    }

    private static boolean usesCommonsMath(JavaClass user) {
        return user.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(type -> type.getPackageName().startsWith("org.apache.commons.math3"));
    }
}
