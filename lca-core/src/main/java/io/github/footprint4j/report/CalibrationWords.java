package io.github.footprint4j.report;

import io.github.footprint4j.analysis.Calibration;
import io.github.footprint4j.analysis.FactorMoves;
import io.github.footprint4j.analysis.StudyCalibration;
import io.github.footprint4j.analysis.StudyReading;
import io.github.footprint4j.result.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a report says of a calibration besides its tables. */
final class CalibrationWords {

    /** What the columns of the table of factors mean. */
    static final String LEGEND =
            "A dataset is a multiple of its own value. spread: standard deviation of the logarithm (of the value for normal factors); z: move in standard deviations of the prior;"
                    + " left: share of the prior variance that the totals leave; ! outside the range its author expects; ± one standard"
                    + " deviation, the model error included.";

    /** Beyond two standard deviations a factor has left what its author held likely. */
    private static final double PLAUSIBLE = 2;

    private final StudyCalibration study;
    private final Optional<FactorMoves> moves;

    private CalibrationWords(StudyCalibration study) {
        this.study = study;
        this.moves = study.exact().smallestMoves();
    }

    static CalibrationWords of(StudyCalibration study) {
        return new CalibrationWords(study);
    }

    String title() {
        return "Calibration: " + study.study().name();
    }

    String meaning() {
        return "Factors moved within their spreads so that the same model gives the published totals; no line was added and no total"
                + " scaled. The exact fit shows how far factors would have to go; it is no evidence for them. Only what is predicted"
                + " without knowing it, below, says how good the model is.";
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "last label",
                study.reading() == StudyReading.AS_LABELLED
                        ? "as the study names the variants"
                        : "the other label, where a total has two"));
        study.exact().terms().limit().ifPresent(limit -> facts.add(new Fact("limit", limit(limit))));
        for (Calibration fit : study.both()) {
            facts.add(new Fact(CalibrationTables.name(fit.posterior()), fit(fit)));
        }
        facts.add(new Fact("rank", rank()));
        facts.add(new Fact("smallest |z|", smallest()));
        return facts;
    }

    private String limit(double limit) {
        String held = "no factor moves by more than " + Digits.plain(limit) + " standard deviations";
        return study.exact().isFeasible()
                ? held
                : held + ". NOT FEASIBLE: within it the published totals cannot be met; what stands below misses them";
    }

    private static String fit(Calibration fit) {
        return "chi-square " + Digits.decimals(fit.chiSquare(), 2) + ", largest |z| "
                + Digits.decimals(fit.largestZ(), 3);
    }

    private String rank() {
        Calibration exact = study.exact();
        return exact.observations().size() + " totals tell " + exact.rank() + " independent things about "
                + exact.factors().size() + " factors; " + exact.unknown() + " remain unknown";
    }

    private String smallest() {
        return moves.map(found -> "to meet every total, some factor has to move by at least "
                        + Digits.decimals(found.largest(), 3) + " standard deviations")
                .orElse("no values of the factors meet every total");
    }

    String mustTitle() {
        return "Factors that must move if none may move by more than " + Digits.plain(bound()) + " standard deviations";
    }

    private double bound() {
        return study.exact().terms().limit().orElse(PLAUSIBLE);
    }

    /** The factors that must move; empty if even the limit is too tight. */
    Optional<List<FactorMoves.Must>> must() {
        return moves.flatMap(found -> found.must(bound()));
    }

    String mustNote() {
        return must().map(list -> list.isEmpty()
                        ? "None: each factor alone could stay where it is."
                        : "Every other factor alone could stay where it is.")
                .orElse("Not feasible: with so little, the totals cannot be met.");
    }
}
