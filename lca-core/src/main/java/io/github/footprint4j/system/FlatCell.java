package io.github.footprint4j.system;

import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.ledger.Substance;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.method.Account;
import java.util.Optional;

/**
 * A contribution of a {@link FlatModel}, in kg CO2e per functional unit.
 *
 * @param tag stage, part and line
 * @param process the line itself for its own emissions, else the dataset or process it buys from, whose chain is collapsed
 * @param substance gas and origin; empty for all that a line beside the total causes
 * @param account where it counts instead of the total; empty for what counts
 * @param slot where its value stands
 */
public record FlatCell(Tag tag, Node process, Optional<Substance> substance, Optional<Account> account, int slot) {

    /** True if it counts in the total. */
    public boolean counts() {
        return account.isEmpty();
    }
}
