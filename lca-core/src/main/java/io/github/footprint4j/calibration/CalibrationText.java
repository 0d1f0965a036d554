package io.github.footprint4j.calibration;

import io.github.footprint4j.document.Paragraph;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.document.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A calibration as text: what the totals tell, each total bottom-up and calibrated, each predicted from the others, and every factor
 * before and after. The text ends with a line end.
 */
public final class CalibrationText {

    private CalibrationText() {}

    /** The text in a style. */
    public static String write(StudyCalibration study, TextStyle style) {
        CalibrationWords words = CalibrationWords.of(study);
        List<List<String>> blocks = new ArrayList<>();
        blocks.add(Paragraph.lines(words.title(), style.width()));
        blocks.add(Paragraph.lines(words.meaning(), style.width()));
        blocks.add(Paragraph.facts(words.facts(), style.width()));
        blocks.add(titled(style, "Totals, kg CO2e", CalibrationTables.totals(study)));
        blocks.add(
                titled(style, "Each total predicted from the others alone, kg CO2e", CalibrationTables.leftOut(study)));
        MustWords must = words.must();
        must.table().ifPresent(table -> blocks.add(titled(style, must.title(), table)));
        blocks.add(Paragraph.lines(must.note(), style.width()));
        blocks.add(titled(
                style,
                "Factors, the most moved first",
                CalibrationTables.factors(
                        study.both().stream().map(Calibration::posterior).toList(),
                        study.exact().terms(),
                        id -> true)));
        blocks.add(Paragraph.lines(CalibrationWords.LEGEND, style.width()));
        return joined(blocks);
    }

    static List<String> titled(TextStyle style, String title, TextTable table) {
        List<String> lines = new ArrayList<>(Paragraph.lines(title, style.width()));
        table.lines(style.width() - 2).forEach(line -> lines.add("  " + line));
        return lines;
    }

    static String joined(List<List<String>> blocks) {
        return blocks.stream().map(lines -> String.join("\n", lines)).collect(Collectors.joining("\n\n")) + "\n";
    }
}
