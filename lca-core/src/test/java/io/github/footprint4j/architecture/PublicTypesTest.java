package io.github.footprint4j.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.footprint4j.Calculator;
import io.github.footprint4j.architecture.early.Early;
import io.github.footprint4j.architecture.late.Late;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublicTypesTest {

    /** A package that {@code module-info.java} opens to everyone. */
    private static final Pattern EXPORTED = Pattern.compile("^ *exports ([a-z0-9.]+);$", Pattern.MULTILINE);

    /** No more than there are; it may only become less. */
    private static final long LARGEST = 502;

    private static final PublicTypes TYPES = PublicTypes.of(MainCode.classes());

    @Test
    void oneWordIsOneType() {
        assertEquals(Map.of(), TYPES.homonyms());
    }

    @Test
    void twoTypesOfOneNameAreFound() {
        JavaClasses twins =
                new ClassFileImporter().importPackages(Early.class.getPackageName(), Late.class.getPackageName());
        assertEquals(
                Map.of("Twin", Set.of(Early.class.getPackageName(), Late.class.getPackageName())),
                PublicTypes.of(twins).homonyms());
    }

    @Test
    void thereAreNoMoreTypesForApplicationsThanNeeded() throws IOException {
        Set<String> exported = exported();
        assertTrue(exported.contains(Calculator.class.getPackageName()), exported.toString());
        long reachable = TYPES.byPackage().entrySet().stream()
                .filter(each -> exported.contains(each.getKey()))
                .peek(each -> System.out.println(each.getValue() + " " + each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertTrue(reachable <= LARGEST, reachable + " public types, expected at most " + LARGEST);
    }

    private static Set<String> exported() throws IOException {
        String module = Files.readString(Path.of("src/main/java/module-info.java"));
        return EXPORTED.matcher(module)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
