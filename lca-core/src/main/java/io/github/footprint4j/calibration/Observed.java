package io.github.footprint4j.calibration;

import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.system.SolvedSystem;
import java.util.Comparator;
import java.util.Optional;

/**
 * What somebody says of a footprint: its total, or the sum or share of a stage, of a part, or of a part in a stage.
 *
 * @param stage the stage; empty for all
 * @param part the top-level part; empty for all
 * @param isShare true for a share of the total, from 0 to 1; false for kg CO2e per functional unit
 */
public record Observed(Optional<Stage> stage, Optional<EntryId> part, boolean isShare) implements Comparable<Observed> {

    private static final Comparator<Observed> ORDER = Comparator.comparing(Observed::isShare)
            .thenComparing(one -> one.part().map(EntryId::value).orElse(""))
            .thenComparing(one -> one.stage().map(Stage::ordinal).orElse(-1));

    /** The total. */
    public static final Observed TOTAL = new Observed(Optional.empty(), Optional.empty(), false);

    /** The sum of a stage, in kg CO2e. */
    public static Observed of(Stage stage) {
        return new Observed(Optional.of(stage), Optional.empty(), false);
    }

    /** The sum of a top-level part, in kg CO2e. */
    public static Observed of(EntryId part) {
        return new Observed(Optional.empty(), Optional.of(part), false);
    }

    /** The same as a share of the total. */
    public Observed asShare() {
        return new Observed(stage, part, true);
    }

    /** Its value in a system, in kg CO2e per functional unit or as a share of the total. */
    public double in(SolvedSystem solved) {
        double value = isTotal() ? solved.total() : solved.total(this::holds);
        return isShare ? value / solved.total() : value;
    }

    /** The derivative of its value with respect to each input of a system, per base unit of the input. */
    double[] gradient(SolvedSystem solved) {
        double[] gradient = isTotal() ? solved.gradient() : solved.gradient(this::holds);
        if (isShare) {
            double total = solved.total();
            double share = in(solved);
            double[] whole = solved.gradient();
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] = (gradient[i] - share * whole[i]) / total;
            }
        }
        return gradient;
    }

    /** True for the total in kg CO2e or as a share. */
    public boolean isTotal() {
        return stage.isEmpty() && part.isEmpty();
    }

    /** Sums before shares; the total first, then by part and stage. */
    @Override
    public int compareTo(Observed other) {
        return ORDER.compare(this, other);
    }

    private boolean holds(Tag tag) {
        return stage.map(tag.stage()::equals).orElse(true)
                && part.map(tag.part()::equals).orElse(true);
    }

    /** What it is, such as {@code total}, {@code use} or {@code share of raw materials}. */
    @Override
    public String toString() {
        String where = part.map(EntryId::value).orElse("")
                + (stage.isPresent() && part.isPresent() ? " in " : "")
                + stage.map(Stage::toString).orElse("");
        return (isShare ? "share of " : "") + (where.isEmpty() ? "total" : where);
    }
}
