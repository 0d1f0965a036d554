package io.github.footprint4j.sensitivity;

import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.CellSlope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * What moves a footprint, and by how much: its derivative with respect to every input and every exchange, from two solutions.
 *
 * <p>With the footprint T = c·B·A⁻¹·f, the runs s = A⁻¹·f and the scores y = (c·B·A⁻¹)ᵀ, ∂T/∂A_ij = -y_i·s_j and ∂T/∂B_kj = c_k·s_j; one
 * sweep backward through the formulas gives ∂T/∂x for each input x. An amount that moves others, such as the mass of a part that is also
 * transported and treated, carries all its consequences. The derivative says what a small step does; {@link Tornado} takes large ones.
 */
public final class Sensitivity {

    private final Footprint footprint;
    private final List<Lever> levers;

    private Sensitivity(Footprint footprint, List<Lever> levers) {
        this.footprint = footprint;
        this.levers = levers;
    }

    /** The sensitivity of a footprint. */
    public static Sensitivity of(Footprint footprint) {
        LeverEvidence known = LeverEvidence.of(footprint);
        double[] gradient = footprint.solved().gradient();
        List<Lever> levers = new ArrayList<>();
        for (Input input : footprint.solved().system().inputs().all()) {
            double slope = gradient[levers.size()];
            levers.add(new Lever(input, known.name(input), LeverGroup.of(input), known.of(input), slope));
        }
        return new Sensitivity(footprint, List.copyOf(levers));
    }

    /** The footprint. */
    public Footprint footprint() {
        return footprint;
    }

    /** Every input, in the order of their ids. */
    public List<Lever> levers() {
        return levers;
    }

    /**
     * The lever of an input.
     *
     * @throws NoSuchElementException if the footprint has no such input
     */
    public Lever at(InputId input) {
        return levers.get(footprint.solved().system().inputs().position(input));
    }

    /** The numbers that move the footprint, those with the most kg CO2e per per cent first; an input that is 0 stands last. */
    public List<Lever> ranked() {
        return levers.stream()
                .filter(lever -> lever.isNumber() && lever.hasSlope() && lever.slope() != 0)
                .sorted(Comparator.comparingDouble((Lever lever) -> -Math.abs(lever.perPercent()))
                        .thenComparing(lever -> lever.input().id()))
                .toList();
    }

    /** The numbers in which the footprint has no finite slope at their stated values, in the order of their ids; they are not ranked. */
    public List<Lever> withoutSlope() {
        return levers.stream()
                .filter(lever -> lever.isNumber() && !lever.hasSlope())
                .toList();
    }

    /** The levers of a group, largest first. */
    public List<Lever> of(LeverGroup group) {
        return ranked().stream().filter(lever -> lever.group() == group).toList();
    }

    /** The same by group, in the order of the groups. */
    public Map<LeverGroup, List<Lever>> byGroup() {
        Map<LeverGroup, List<Lever>> groups = new LinkedHashMap<>();
        for (LeverGroup group : LeverGroup.values()) {
            groups.put(
                    group,
                    ranked().stream().filter(lever -> lever.group() == group).toList());
        }
        return groups;
    }

    /**
     * The exchanges of datasets and unit processes that move the footprint, those with the most kg CO2e per per cent first: also those
     * that are no input, because their library states no spread for them.
     */
    public List<CellSlope> exchanges() {
        return footprint.solved().cellSlopes().stream()
                .filter(cell -> cell.node().process().isPresent()
                        && cell.perPercent() != 0
                        && Double.isFinite(cell.perPercent()))
                .sorted(Comparator.comparingDouble((CellSlope cell) -> -Math.abs(cell.perPercent()))
                        .thenComparing(CellSlope::node)
                        .thenComparing(CellSlope::row))
                .toList();
    }

    /** How many inputs there are. */
    @Override
    public String toString() {
        return Noun.of("lever").counted(levers.size()) + " of " + footprint;
    }
}
