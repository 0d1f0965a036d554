package io.github.footprint4j.calibration;

import io.github.footprint4j.document.Table;
import io.github.footprint4j.result.Digits;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of the factors that must move.
 *
 * @param bound the largest |z| allowed
 * @param found the factors; empty if no values were found that meet the totals within the bound
 */
record MustWords(double bound, Optional<List<FactorMoves.Must>> found) {

    String title() {
        return "Factors that, as far as was found, must move if none may move by more than " + Digits.plain(bound)
                + " standard deviations";
    }

    Optional<Table> table() {
        return found.filter(list -> !list.isEmpty()).map(CalibrationTables::must);
    }

    String note() {
        return found.map(list -> list.isEmpty()
                        ? "None: each factor alone could stay where it is."
                        : "Every other factor alone could stay where it is.")
                .orElse("NOT FEASIBLE: no values were found that meet the totals with so little.");
    }
}
