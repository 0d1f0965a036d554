package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Contract;
import io.github.footprint4j.process.Reference;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which factor counts for energy under a contract (PAS 2050:2011, clause 7.9): its own only if nobody else claims the energy
 * and the average no longer holds it, otherwise the average.
 */
final class Contracts {

    private Contracts() {}

    /** A dataset and where it is named. */
    record EnergyFactor(Reference of, Field field) {}

    /** What an activity buys from in the end, which is noted if there is a contract. */
    static EnergyFactor factor(Lines lines, Activity.Buys buys, Field element) {
        EnergyFactor average = new EnergyFactor(buys.of(), element.member("of"));
        return buys.contract()
                .map(contract -> chosen(lines, contract, average, element.member("contract")))
                .orElse(average);
    }

    private static EnergyFactor chosen(Lines lines, Contract contract, EnergyFactor average, Field field) {
        EnergyFactor own = new EnergyFactor(contract.of(), field.member("of"));
        List<String> failed = failed(contract);
        EnergyFactor chosen = failed.isEmpty() ? own : average;
        EnergyFactor other = failed.isEmpty() ? average : own;
        lines.workshop()
                .suppliers()
                .of(other.of(), lines.names(), other.field()); // so that a wrong name is found in any case
        lines.workshop()
                .context()
                .note(
                        IssueCode.CONTRACT,
                        field,
                        "\"" + chosen.of() + "\" counts and not \"" + other.of() + "\": "
                                + (failed.isEmpty()
                                        ? "nobody else claims the energy, and the average no longer holds it"
                                        : String.join(" and ", failed))
                                + " (clause 7.9 of PAS 2050:2011)");
        return chosen;
    }

    private static List<String> failed(Contract contract) {
        List<String> failed = new ArrayList<>();
        if (!contract.claimedOnce()) {
            failed.add("others may claim the same energy");
        }
        if (!contract.removedFromAverage()) {
            failed.add("the average still holds it");
        }
        return failed;
    }
}
