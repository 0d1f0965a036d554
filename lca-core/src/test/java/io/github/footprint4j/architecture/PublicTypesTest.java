package io.github.footprint4j.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.footprint4j.architecture.early.Early;
import io.github.footprint4j.architecture.late.Late;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicTypesTest {

    /** What an application may not call. */
    private static final List<String> NOT_FOR_APPLICATIONS = List.of(
            "io.github.footprint4j.matrix",
            "io.github.footprint4j.solve",
            "io.github.footprint4j.formula",
            "io.github.footprint4j.compiled",
            "io.github.footprint4j.resolve",
            "io.github.footprint4j.elaborate",
            "io.github.footprint4j.system");

    /** No more than there are; it may only become less. */
    private static final long LARGEST = 447;

    private static final PublicTypes TYPES = PublicTypes.of(MainCode.classes());

    @Test
    void oneWordIsOneType() {
        assertEquals(Map.of(), TYPES.homonyms());
    }

    @Test
    void twoTypesOfOneNameAreFound() {
        JavaClasses twins = new ClassFileImporter()
                .importPackages(Early.class.getPackageName(), Late.class.getPackageName());
        assertEquals(
                Map.of("Twin", Set.of(Early.class.getPackageName(), Late.class.getPackageName())),
                PublicTypes.of(twins).homonyms());
    }

    @Test
    void thereAreNoMoreTypesForApplicationsThanNeeded() {
        TYPES.byPackage().forEach((name, count) -> System.out.println(count + " " + name));
        long reachable = TYPES.countOutside(NOT_FOR_APPLICATIONS);
        assertTrue(reachable <= LARGEST, reachable + " public types, expected at most " + LARGEST);
    }
}
