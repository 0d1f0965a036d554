package io.github.footprint4j.data.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Systems whose answer somebody else knows: by hand, from a tool or from a publication. */
class GoldenTest extends GoldenBattery {

    private static final String COMPLETE = """
            oracle: by hand
            tolerance: 1e-12
            gwp: AR6
            total: 1
            """;

    @Override
    Stream<GoldenCase> cases() {
        return GoldenFolder.all().stream().flatMap(folder -> folder.cases().stream());
    }

    @Test
    void everyFolderHasAnAnswer() {
        List<String> without = GoldenFolder.all().stream()
                .filter(folder -> folder.cases().isEmpty())
                .map(GoldenFolder::name)
                .toList();
        assertEquals(List.of(), without);
        assertTrue(GoldenFolder.all().size() >= 25, () -> GoldenFolder.all().size() + " folders");
    }

    @Test
    void anAnswerWithoutOracleToleranceFactorSetOrNumberIsRefused() {
        assertEquals("by hand", read(COMPLETE).oracle());
        for (String needed : COMPLETE.lines().toList()) {
            InvalidInputException refused =
                    assertThrows(InvalidInputException.class, () -> read(COMPLETE.replace(needed + "\n", "")));
            assertEquals(
                    List.of(IssueCode.MISSING_FIELD),
                    refused.issues().stream().map(Issue::code).toList(),
                    needed);
        }
    }

    @Test
    void theRoundingOfAPrintedNumberIsHalfAUnitOfItsLastDigit() {
        Tolerance printed = new Tolerance.AsPrinted();
        assertTrue(printed.accepts(new Expected("23.731"), 23.7314));
        assertTrue(!printed.accepts(new Expected("23.731"), 23.7316));
        assertTrue(printed.accepts(new Expected("6407"), 6407.49));
        assertTrue(!printed.accepts(new Expected("1.5e3"), 1561));
    }

    @Test
    void anUnknownMethodIsRefusedWithTheClosestName() {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> read(COMPLETE + "method: PAS 2050:2009\n"));
        assertEquals(IssueCode.UNKNOWN_WORD, refused.issues().get(0).code());
        assertEquals(
                "PAS 2050:2008, GWP100 AR6",
                read(COMPLETE + "method: PAS 2050:2008\n").question().method().toString());
    }

    private static Expectation read(String text) {
        return ExpectationForm.read(Source.named("expected.yaml").with(text));
    }
}
