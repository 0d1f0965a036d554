package io.github.footprint4j.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A report takes the unit of a result from its characterisation: no text names the unit but where something else is meant. */
class ResultUnitTest {

    private static final String UNIT = "kg CO2e";

    /** Why a file may name it. */
    private static final SortedMap<String, String> REASONS = new TreeMap<>(Map.ofEntries(
            Map.entry("Characterisation", "defines it"),
            Map.entry("Dimension", "the dimension of lumps"),
            Map.entry("UnitParser", "an example of a unit"),
            Map.entry("Substance", "the unit of a warming potential"),
            Map.entry("SolvedSystem", "the unit of a lump that is emitted"),
            Map.entry("Aim", "reads the total that is wanted"),
            Map.entry("StudyTotals", "reads published totals"),
            Map.entry("StudyCalibration", "reads the model error of a study"),
            Map.entry("CalibrationTerms", "a value that knows no method, for developers"),
            Map.entry("Prediction", "a value that knows no method, for developers"),
            Map.entry("Portfolio", "a sum that knows no method, for developers"),
            Map.entry("Deviations", "a value that knows no method, for developers")));

    @Test
    void onlyListedFilesNameTheUnitOfAResult() {
        assertEquals(
                REASONS.keySet(),
                SourceFile.below(Path.of("src", "main", "java")).stream()
                        .filter(ResultUnitTest::names)
                        .map(file -> file.path().getFileName().toString().replace(".java", ""))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean names(SourceFile file) {
        return file.tree().findAll(StringLiteralExpr.class).stream()
                .anyMatch(text -> text.asString().contains(UNIT));
    }
}
