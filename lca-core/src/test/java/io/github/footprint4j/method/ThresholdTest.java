package io.github.footprint4j.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

    private static final String HEAD = String.join(",", ThresholdRow.COLUMNS) + "\n";

    @Test
    void everyThresholdHasARowAndEveryRowIsAThreshold() {
        assertEquals(Arrays.stream(Threshold.values()).map(Threshold::id).toList(), ThresholdRow.ids());
    }

    @ParameterizedTest
    @EnumSource
    void aRowSaysWhereItsNumberComesFromAndWhatItIsFor(Threshold threshold) {
        assertFalse(threshold.clause().isBlank());
        assertFalse(threshold.note().isBlank());
        assertTrue(threshold.value() >= 0, threshold.toString());
    }

    @Test
    void numbersHaveTheUnitOfTheFile() {
        assertEquals(Quantity.parse("20 a"), Threshold.LAND_USE_PERIOD.quantity());
        assertEquals(3, Threshold.LASTING_CHANGE.whole());
        assertEquals(44.0 / 28, Threshold.NITROUS_OXIDE_OF_NITROGEN.value());
        assertEquals(Certainty.SECOND_HAND, Threshold.LAND_USE_PERIOD.certainty());
        assertEquals("material-share 0.01", Threshold.MATERIAL_SHARE.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x,1,kg,5.6,H", // a cell too few
                "x,one,kg,5.6,H,note",
                "x,1,kilo,5.6,H,note",
                "x,1,kg,5.6,sure,note",
                "x,1,kg,5.6,H,note\nx,2,kg,5.6,H,note"
            })
    void aWrongLineIsRefusedWithItsNumber(String lines) {
        Issue issue = assertThrows(
                        InvalidInputException.class,
                        () -> ThresholdRow.byId(Sheet.rows("t.csv", HEAD + lines, ThresholdRow.COLUMNS)))
                .issues()
                .get(0);
        assertEquals("t.csv:" + (1 + lines.lines().count()), issue.place().toString());
    }

    @Test
    void otherColumnsAndAFileThatIsMissingAreRefused() {
        assertThrows(InvalidInputException.class, () -> Sheet.rows("t.csv", "a,b\n1,2", List.of("a", "c")));
        assertThrows(InvalidInputException.class, () -> Sheet.rows("t.csv", "", List.of("a", "c")));
        InvalidInputException missing =
                assertThrows(InvalidInputException.class, () -> Sheet.read(Sheet.class, "none.csv", List.of("a")));
        assertTrue(missing.getMessage().contains("none.csv"), missing.getMessage());
    }

    /** What halves a sample, and the tenth from which a difference between two formulas is called one, are no rules of a method. */
    private static final Set<String> NO_RULES =
            Set.of("Sample.java", "SortedDraws.java", "BothFormulas.java", "VerdictWords.java");

    /** Fractions and quotients only: a small whole number is too common to say what it means. */
    @Test
    void noRuleRepeatsANumberOfTheFile() throws IOException {
        Pattern numbers = Pattern.compile(ThresholdRow.numbers().stream()
                .filter(number -> number.contains(".") || number.contains("/"))
                .map(number ->
                        "(?<![\\w.])" + Pattern.quote(number).replace("/", "\\E *(\\.0)?/ *\\Q") + "(?![\\w.]*\\d)")
                .collect(Collectors.joining("|")));
        List<String> repeated = new ArrayList<>();
        for (String rules : List.of(
                "method",
                "system",
                "coverage",
                "compare",
                "sensitivity",
                "explain",
                "target",
                "calibration",
                "portfolio",
                "statement")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/footprint4j", rules))) {
                List<Path> rulings = files.filter(
                                file -> !NO_RULES.contains(file.getFileName().toString()))
                        .sorted()
                        .toList();
                for (Path file : rulings) {
                    Files.readString(file)
                            .replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"", "")
                            .lines()
                            .filter(line -> numbers.matcher(line).find())
                            .forEach(line -> repeated.add(file.getFileName() + ": " + line.strip()));
                }
            }
        }
        assertEquals(List.of(), repeated);
    }
}
