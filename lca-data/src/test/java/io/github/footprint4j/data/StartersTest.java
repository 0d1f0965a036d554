package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.coverage.EntryIndex;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StartersTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final Optional<Evidence> ESTIMATED = Optional.of(Evidence.ESTIMATED);

    static Stream<String> kinds() {
        return Starters.kinds().stream();
    }

    static Stream<String> products() {
        return Products.ids().stream();
    }

    private static Product read(String text) {
        return Products.read(Source.named("starter.yaml").with(text), Libraries.bundled());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aStarterRunsAtOnceWithoutAWarning(String kind) {
        Product product = read(Starters.of(kind, "first-try"));
        assertEquals("first-try", product.id().value());
        Footprint footprint = CALCULATOR.footprint(product);
        assertTrue(footprint.total() > 0);
        assertEquals(
                List.of(),
                footprint.warnings().stream()
                        .filter(issue -> issue.severity() == Severity.WARNING)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itsCommentsAreOnlyComments(String kind) {
        String text = Starters.of(kind, "first-try");
        String bare = text.lines()
                .map(line -> line.replaceFirst("(^|\\s)#.*", ""))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n", "", "\n"));
        assertTrue(text.lines().filter(line -> line.contains("#")).count() > 10, text);
        assertEquals(read(text).lifeCycle(), read(bare).lifeCycle());
        assertEquals(
                CALCULATOR.footprint(read(text)).total(),
                CALCULATOR.footprint(read(bare)).total());
    }

    /** A starter is made up, and nobody shall take a number of it for one that was read. */
    @ParameterizedTest
    @MethodSource("kinds")
    void everyQuantityIsMarkedAsAnEstimate(String kind) {
        String text = Starters.of(kind, "first-try");
        Product product = read(text);
        assertTrue(text.lines()
                .findFirst()
                .orElseThrow()
                .endsWith("Every quantity is an estimate to be replaced by yours."));
        assertTrue(product.identity().name().endsWith(" (made up)"));
        product.declarations()
                .parameters()
                .forEach((name, parameter) ->
                        assertEquals(ESTIMATED, parameter.provenance().evidence(), name));
        EntryIndex.of(product.lifeCycle())
                .all()
                .forEach((path, entry) ->
                        assertEquals(ESTIMATED, entry.provenance().evidence(), path));
    }

    @ParameterizedTest
    @MethodSource("products")
    void aCopyGivesWhatItsOriginGives(String id) {
        String text = Starters.like(id, "my-own");
        assertTrue(text.startsWith("# A copy of \"" + id + "\", "), text);
        Product copy = read(text);
        assertEquals("my-own", copy.id().value());
        assertEquals(
                CALCULATOR.footprint(Products.bundled(id)).total(),
                CALCULATOR.footprint(copy).total());
    }

    @Test
    void whatIsUnknownIsRefusedWithWhatThereIs() {
        assertRefused("only chair, kettle, lamp, shirt", () -> Starters.of("spoon", "x"));
        assertRefused("Maybe \"kettle\"", () -> Starters.of("ketle", "x"));
        assertRefused("Maybe \"milk\"", () -> Starters.like("mlk", "x"));
        assertRefused("found the id \"a b\"", () -> Starters.of("lamp", "a b"));
        assertRefused("expected one of its own", () -> Starters.like("milk", "milk"));
    }

    private static void assertRefused(String wanted, org.junit.jupiter.api.function.Executable call) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, call);
        assertTrue(refused.getMessage().contains(wanted), refused.getMessage());
    }
}
