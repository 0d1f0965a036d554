package io.github.footprint4j.data;

import io.github.footprint4j.calibration.Posterior;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.nio.file.Path;
import java.util.List;

/** Calibrated factors: those of the studies that come with the project, and those of your own files. */
public final class Calibrations {

    private static final List<String> IDS = List.of("xiaomi-2023");

    private Calibrations() {}

    /** The ids of the studies whose calibration comes with the project, in alphabetical order. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * The calibrated factors of a study that comes with the project: the exact fit, then the one with the model error of the study.
     *
     * @throws InvalidInputException if there is none for that study
     */
    public static List<Posterior> bundled(String study) {
        if (!IDS.contains(study)) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.UNKNOWN_STUDY,
                            Place.NONE,
                            "no calibration comes along for the study \"" + study + "\"")
                    .maybeOneOf(ClosestNames.of(IDS).to(study)));
        }
        return CalibrationFile.read(Source.resource(Calibrations.class, "calibration/" + study + ".json"));
    }

    /**
     * The calibrated factors of a file, in its order.
     *
     * @throws InvalidInputException with every problem of the file
     */
    public static List<Posterior> read(Path file) {
        return CalibrationFile.read(Source.read(file));
    }
}
