package io.github.footprint4j.trace;

import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.model.Entry;
import java.util.Optional;

/**
 * What one line takes from one dataset or process, or emits itself.
 *
 * @param line stage, part and line
 * @param process the dataset or process it buys from, with everything behind it; the line itself for what it emits
 * @param co2e the contribution in kg CO2e per functional unit
 * @param bought how much is bought; empty for what the line emits itself
 * @param dataset the dataset of the library; empty for a process of the file and for what the line emits itself
 * @param entry what the file says of the line; empty if it says nothing
 */
public record Root(
        Tag line,
        Node process,
        double co2e,
        Optional<Bought> bought,
        Optional<Dataset> dataset,
        Optional<Entry> entry) {

    /**
     * How much is bought.
     *
     * @param amount how much, in its unit; not 0
     * @param unit the unit
     * @param perUnit what one unit contributes, in kg CO2e
     */
    public record Bought(double amount, String unit, double perUnit) {}

    /** From where, in words. */
    public String from() {
        return process.process()
                .map(id -> dataset.isPresent() ? process.name() : id.name() + ", a process of the file")
                .orElse("its own emission");
    }

    /** True for what the line emits itself. */
    public boolean isOwn() {
        return process.process().isEmpty();
    }
}
