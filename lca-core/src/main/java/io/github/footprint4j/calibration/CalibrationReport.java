package io.github.footprint4j.calibration;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.system.Drawing;
import java.util.ArrayList;
import java.util.List;

/**
 * A calibration as a report: what the totals tell, each total bottom-up and calibrated, each predicted from the others, and every factor
 * before and after; and its pieces one by one.
 *
 * <p>A spreadsheet gets a row for each factor of each fit. Limit and feasible (whether values within the limit were found that meet every
 * total) are empty without a limit; remaining is empty where a factor stands at the limit.
 */
public final class CalibrationReport {

    private CalibrationReport() {}

    /** The whole report. */
    static Document of(StudyCalibration study, Drawing drawing) {
        return Document.of(() -> blocks(study, drawing), CalibrationSheet.of(study, drawing));
    }

    private static List<Block> blocks(StudyCalibration study, Drawing drawing) {
        CalibrationWords words = CalibrationWords.of(study);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.title()));
        blocks.add(new Block.Words(words.meaning()));
        blocks.add(new Block.Facts(words.facts()));
        blocks.add(titled("Totals, " + study.unit(), totals(study, drawing)));
        blocks.add(titled("Each total predicted from the others alone, " + study.unit(), leaveOneOut(study)));
        blocks.addAll(must(words.must()));
        blocks.add(titled("Factors, the most moved first", factors(study)));
        blocks.add(new Block.Words(CalibrationWords.LEGEND));
        return blocks;
    }

    private static Block titled(String title, Block table) {
        return Block.Section.inside(2, title, table);
    }

    /** What the totals tell. */
    public static Block facts(StudyCalibration study) {
        return new Block.Facts(CalibrationWords.of(study).facts());
    }

    /** Published, bottom-up and calibrated totals, with the intervals of the latter from some draws. */
    public static Block totals(StudyCalibration study, Drawing drawing) {
        return new Block.Rows(CalibrationTables.totals(study, drawing));
    }

    /** Each total predicted from the others. */
    public static Block leaveOneOut(StudyCalibration study) {
        return new Block.Rows(CalibrationTables.leftOut(study));
    }

    /** The factors that must move. */
    public static List<Block> must(StudyCalibration study) {
        return must(CalibrationWords.of(study).must());
    }

    private static List<Block> must(MustWords must) {
        Block factors = must.table()
                .map(table -> titled(must.title(), new Block.Rows(table)))
                .orElse(new Block.Words(must.title() + ":"));
        return List.of(factors, new Block.Words(must.note()));
    }

    /** Every factor before and after. */
    public static Block factors(StudyCalibration study) {
        Table table = CalibrationTables.factors(
                study.both().stream().map(Calibration::posterior).toList(),
                study.exact().terms(),
                id -> true);
        return new Block.Rows(table);
    }
}
