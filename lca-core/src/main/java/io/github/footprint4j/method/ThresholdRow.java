package io.github.footprint4j.method;

import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Sheet;
import io.github.footprint4j.unit.Unit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the file says of one threshold.
 *
 * @param quantity number and unit
 * @param clause where it comes from
 * @param certainty how sure it is
 * @param note what it is for
 */
record ThresholdRow(Quantity quantity, String clause, Certainty certainty, String note) {

    static final String FILE = "thresholds.csv";
    static final List<String> COLUMNS = List.of("id", "value", "unit", "clause", "certainty", "note");

    private static final Map<String, ThresholdRow> ROWS = byId(Sheet.read(ThresholdRow.class, FILE, COLUMNS));

    static ThresholdRow of(Threshold threshold) {
        ThresholdRow row = ROWS.get(threshold.id());
        if (row == null) {
            throw new IllegalStateException(FILE + " has no row for \"" + threshold.id() + "\"");
        }
        return row;
    }

    /** The rows by their ids, in the order of the file. */
    static Map<String, ThresholdRow> byId(List<Sheet.SheetRow> rows) {
        Map<String, ThresholdRow> byId = new LinkedHashMap<>();
        for (Sheet.SheetRow row : rows) {
            if (byId.put(row.text(0), of(row)) != null) {
                throw Sheet.refused(row.place(), "\"" + row.text(0) + "\" stands twice");
            }
        }
        return Collections.unmodifiableMap(byId);
    }

    /** The ids of the file. */
    static List<String> ids() {
        return List.copyOf(ROWS.keySet());
    }

    /** The numbers as the file writes them. */
    static List<String> numbers() {
        return Sheet.read(ThresholdRow.class, FILE, COLUMNS).stream()
                .map(row -> row.text(1))
                .toList();
    }

    private static ThresholdRow of(Sheet.SheetRow row) {
        Unit unit = row.located(() -> Unit.parse(row.text(2)));
        return new ThresholdRow(Quantity.of(row.number(1), unit), row.text(3), Certainty.of(row, 4), row.text(5));
    }
}
