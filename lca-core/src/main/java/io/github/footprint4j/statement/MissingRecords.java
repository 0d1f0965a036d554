package io.github.footprint4j.statement;

import io.github.footprint4j.coverage.Coverage.LeftOut;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.UseProfile;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.FactorUse;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.statement.OptionsTaken.LandUseOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a statement does not know, clause by clause. */
final class MissingRecords {

    private static final double PERCENT = 100;

    private final List<Missing> missing = new ArrayList<>();

    private MissingRecords() {}

    static List<Missing> of(Statement statement) {
        MissingRecords records = new MissingRecords();
        records.scope(statement.footprint());
        records.boundary(statement);
        records.data(statement);
        records.claim(statement.claim());
        return List.copyOf(records.missing);
    }

    private void add(boolean isMissing, String clause, String what) {
        if (isMissing) {
            missing.add(new Missing(clause, what));
        }
    }

    private void scope(Footprint footprint) {
        boolean isPlain = footprint.method().title().supplement().isEmpty();
        add(isPlain, "4.3", "which supplementary requirements were looked for, and why none is used");
    }

    private void boundary(Statement statement) {
        for (LandUseOption option : statement.options().landUse()) {
            add(option.sources().isEmpty(), "5.6", "a source for the change of land use of " + option.line());
        }
        statement
                .options()
                .carbon()
                .forEach(record -> add(
                        record.carbon().fates().isEmpty(),
                        "5.5",
                        "where the biogenic carbon of " + record.part() + " goes"));
        for (LeftOut leftOut : statement.coverage().leftOut()) {
            add(leftOut.co2e().isEmpty(), "6.3", "an estimate of " + leftOut.what() + ", which is left out");
        }
        use(statement.footprint());
    }

    private void use(Footprint footprint) {
        Product product = footprint.product();
        boolean isUsed = product.scope().boundary() == Boundary.CRADLE_TO_GRAVE
                && footprint.lines().stream().anyMatch(line -> line.tag().stage() == Stage.USE);
        Optional<UseProfile> profile = product.scope().useProfile();
        add(isUsed && profile.isEmpty(), "6.4.9", "on what the use profile rests");
        add(
                isUsed && profile.filter(found -> found.sources().isEmpty()).isPresent(),
                "6.4.9",
                "a source of the use profile");
    }

    private void data(Statement statement) {
        double scored = statement.quality().overall().map(WeightedMean::covered).orElse(0.0);
        add(scored < 1, "7.2", "the quality of the data behind " + percent(1 - scored) + " of the result");
        double stated = statement.primary().stated();
        add(stated < 1, "7.3", "whether the data behind " + percent(1 - stated) + " of the result are primary");
        for (FactorUse use : statement.footprint().factors()) {
            add(
                    use.dataset().documentation().provenance().sources().isEmpty(),
                    "7.4",
                    "a source of the factor " + use.dataset().id());
        }
        add(statement.footprint().interval().isPoint(), "7.2", "how uncertain any figure is");
    }

    private static String percent(double share) {
        return Digits.significant(PERCENT * share, 2) + " %";
    }

    private void claim(Claim claim) {
        add(claim.validity().isEmpty(), "7.10", "the day of the assessment");
        claim.changes()
                .forEach(change -> add(
                        change.reassessment().isEmpty(),
                        "7.5",
                        "what \"" + change.record().what() + "\" does to the result"));
        add(claim.assessor().isEmpty(), "10.1", "who answers for the assessment");
        add(claim.allowed() && claim.claimant().isEmpty(), "10.1", "who makes the claim");
        add(claim.allowed() && claim.basis().isEmpty(), "10.2", "who verified the claim");
    }
}
