package io.github.footprint4j.calibration;

import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.document.TextTable.Alignment;
import io.github.footprint4j.document.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A calibration as a document, and its tables one by one. Each text ends with a line end. */
public final class CalibrationMarkdown {

    private CalibrationMarkdown() {}

    /** The whole document. */
    public static String write(StudyCalibration study) {
        CalibrationWords words = CalibrationWords.of(study);
        return "# " + words.title() + "\n\n" + words.meaning() + "\n\n" + facts(words) + "\n## Totals, kg CO2e\n\n"
                + totals(study) + "\n## Each total predicted from the others alone, kg CO2e\n\n" + leaveOneOut(study)
                + "\n"
                + must(words.must()) + "\n## Factors, the most moved first\n\n" + factors(study) + "\n"
                + CalibrationWords.LEGEND + "\n";
    }

    /** What the totals tell, as a list. */
    public static String facts(StudyCalibration study) {
        return facts(CalibrationWords.of(study));
    }

    private static String facts(CalibrationWords words) {
        return facts(words.facts());
    }

    static String facts(List<Fact> facts) {
        return facts.stream()
                .map(fact -> "- **" + fact.label().replace("|", "\\|") + "**: " + fact.text() + "\n")
                .collect(Collectors.joining());
    }

    /** Published, bottom-up and calibrated totals. */
    public static String totals(StudyCalibration study) {
        return table(CalibrationTables.totals(study));
    }

    /** Each total predicted from the others. */
    public static String leaveOneOut(StudyCalibration study) {
        return table(CalibrationTables.leftOut(study));
    }

    /** The factors that must move. */
    public static String must(StudyCalibration study) {
        return must(CalibrationWords.of(study).must());
    }

    private static String must(MustWords must) {
        return must.title() + ":\n\n"
                + must.table().map(table -> table(table) + "\n").orElse("") + must.note() + "\n";
    }

    /** Every factor before and after. */
    public static String factors(StudyCalibration study) {
        return table(CalibrationTables.factors(
                study.both().stream().map(Calibration::posterior).toList(),
                study.exact().terms(),
                id -> true));
    }

    static String table(TextTable table) {
        List<String> lines = new ArrayList<>();
        lines.add(row(table.columns().stream().map(TextTable.Column::title).toList()));
        lines.add(table.columns().stream()
                .map(column -> column.alignment() == Alignment.LEFT ? ":---" : "---:")
                .collect(Collectors.joining("|", "|", "|")));
        table.rows().forEach(cells -> lines.add(row(cells)));
        return String.join("\n", lines) + "\n";
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> Visible.text(cell).replaceAll("([\\\\`*_|])", "\\\\$1"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
