package io.github.footprint4j.calibration;

import io.github.footprint4j.document.Fact;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.result.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a report says of a calibration besides its tables. */
final class CalibrationWords {

    /** What the columns of the table of factors mean. */
    static final String LEGEND =
            "A dataset is a multiple of its own value. spread: standard deviation of the logarithm (of the value for normal factors); z: move in standard deviations of the prior;"
                    + " left: share of the prior variance that the totals leave (a dash where a factor stands at the limit, which deviations"
                    + " do not know); ! outside the range its author expects; ± one standard"
                    + " deviation to first order, the model error included; 95 % of draws of the calibrated factors and all other"
                    + " inputs, the model error included, lie between the ends beside a total.";

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
        facts.add(new Fact("left out", misses()));
        facts.add(new Fact("smallest |z|", smallest()));
        return facts;
    }

    private String limit(double limit) {
        String held = "no factor moves by more than " + Digits.plain(limit) + " standard deviations";
        return study.exact().isFeasible(moves)
                ? held
                : held
                        + ". NOT FEASIBLE: no values within it were found that meet the published totals; what stands below"
                        + " misses them";
    }

    /** The largest miss of a prediction from the others alone, in its own deviations: far above 2, a fit is too sure of itself. */
    private String misses() {
        return study.both().stream()
                        .map(fit -> CalibrationTables.name(fit.posterior()) + ": " + miss(fit))
                        .collect(Collectors.joining("; "))
                + " (largest miss of a total predicted from the others, in stated deviations)";
    }

    private static String miss(Calibration fit) {
        List<LeaveOneOut> all = fit.leaveOneOut();
        return all.stream().anyMatch(LeaveOneOut::isHeld)
                ? "unknown, a factor stands at the limit"
                : Digits.decimals(
                        all.stream()
                                .mapToDouble(one -> Math.abs(one.missInDeviations()))
                                .max()
                                .orElse(0),
                        2);
    }

    private static String fit(Calibration fit) {
        return "chi-square " + Digits.decimals(fit.chiSquare(), 2) + " of the moves of factors alone, "
                + Digits.decimals(fit.chiSquareWithMisses(), 2) + " with the misses of the totals; largest |z| "
                + Digits.decimals(fit.largestZ(), 3);
    }

    private String rank() {
        Calibration exact = study.exact();
        return Noun.of("total").counted(exact.observations().size())
                + (exact.observations().size() == 1 ? " tells " : " tell ")
                + Noun.of("independent thing").counted(exact.rank()) + " about "
                + Noun.of("factor").counted(exact.factors().size()) + "; " + exact.unknown()
                + (exact.unknown() == 1 ? " remains" : " remain") + " unknown";
    }

    private String smallest() {
        return moves.map(found -> "the smallest largest move found that meets every total is "
                        + Digits.decimals(found.largest(), 3) + " standard deviations (" + checked(found.check()) + ")")
                .orElse("no values of the factors were found that meet every total");
    }

    private static String checked(FactorMoves.Check check) {
        return check.same() + " of " + Noun.of("start").counted(check.starts()) + " came to it; "
                + (check.isMinimum() ? "no small step makes it smaller" : "a small step may make it smaller")
                + "; no proof that none is smaller";
    }

    /** The factors that must move, searched anew at each call. */
    MustWords must() {
        double bound = study.exact().terms().limit().orElse(PLAUSIBLE);
        return new MustWords(bound, moves.flatMap(found -> found.must(bound)));
    }
}
