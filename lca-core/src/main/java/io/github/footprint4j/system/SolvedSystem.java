package io.github.footprint4j.system;

import io.github.footprint4j.compiled.CellSlots;
import io.github.footprint4j.compiled.Compiled;
import io.github.footprint4j.compiled.FactTerms;
import io.github.footprint4j.compiled.Loops;
import io.github.footprint4j.compiled.Sizes;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.UnsolvableException;
import io.github.footprint4j.ledger.Allocated;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.ledger.Memo;
import io.github.footprint4j.ledger.ProductFacts;
import io.github.footprint4j.ledger.Substance;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.matrix.SparseMatrix;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.solve.SingularSystemException;
import io.github.footprint4j.solve.Solution;
import io.github.footprint4j.solve.Solvable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A system with numbers: how often each node runs, and what it contributes.
 *
 * <p>Immutable and thread-safe.
 */
public final class SolvedSystem {

    private final ProductSystem system;
    private final Compiled compiled;
    private final double[] slots;
    private final SparseMatrix technosphere;
    private final SparseMatrix biosphere;
    private final double[] potentials;
    private final double[] counted;
    private final Solvable solvable;
    private final Solution runs;
    private final List<Contribution> cells;
    private final List<Contribution> contributions;
    private final List<Memo> apart;

    private SolvedSystem(ProductSystem system, Compiled compiled, double[] slots, double[] demand) {
        this.system = system;
        this.compiled = compiled;
        this.slots = slots;
        this.technosphere = compiled.layout().technosphere().at(slots);
        this.biosphere = compiled.layout().biosphere().at(slots);
        this.potentials = potentials(compiled, slots);
        this.counted = countedOf(potentials);
        this.solvable = compiled.structure().with(technosphere.values());
        this.runs = solved(() -> solvable.solve(demand));
        this.cells = Contributions.of(this, compiled.layout());
        this.contributions = countedOf(cells);
        this.apart = apart(cells);
    }

    /** The same runs and masses, with the potentials of another system that is compiled alike. */
    private SolvedSystem(SolvedSystem other, ProductSystem system, double[] slots) {
        this.system = system;
        this.compiled = system.compiled();
        this.slots = slots;
        this.technosphere = other.technosphere;
        this.biosphere = other.biosphere;
        this.potentials = potentials(compiled, slots);
        this.counted = countedOf(potentials);
        this.solvable = other.solvable;
        this.runs = other.runs;
        this.cells =
                other.cells.stream().map(cell -> cell.with(potential(cell))).toList();
        this.contributions = countedOf(cells);
        this.apart = apart(cells);
    }

    private static double[] potentials(Compiled compiled, double[] slots) {
        return IntStream.range(0, compiled.layout().substances().size())
                .mapToDouble(substance -> slots[compiled.potential(substance)])
                .toArray();
    }

    private double[] countedOf(double[] all) {
        return IntStream.range(0, all.length)
                .mapToDouble(substance -> account(substance).isEmpty() ? all[substance] : 0)
                .toArray();
    }

    private List<Contribution> countedOf(List<Contribution> all) {
        return all.stream().filter(cell -> account(cell.substance()).isEmpty()).toList();
    }

    private double potential(Contribution cell) {
        return potentials[compiled.layout().substances().position(cell.substance())];
    }

    /** A system at values of its inputs, where one run of each line is asked for. */
    static SolvedSystem at(double[] values, ProductSystem system) {
        Compiled compiled = system.compiled();
        double[] slots = compiled.slotsAt(values);
        double[] demand = new double[compiled.layout().nodes().size()];
        for (int line : compiled.demanded()) {
            demand[line] = 1;
        }
        SolvedSystem solved = new SolvedSystem(system, compiled, slots, demand);
        solved.refuseOverflow();
        return solved;
    }

    /**
     * The same kilograms under another set of warming potentials, whatever their stated values here: nothing is elaborated or solved again
     * but what lines beside the total would count.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every emission that has no potential in the set, each at its place
     */
    public SolvedSystem under(GwpSet set) {
        ProductSystem other = system.under(set);
        double[] values = slots.clone();
        other.inputs().all().stream()
                .filter(input -> input.id().kind() == InputId.Kind.GWP)
                .forEach(input -> values[other.inputs().position(input.id())] = input.value());
        return other.places().locating(() -> {
            SolvedSystem solved = new SolvedSystem(this, other, values);
            solved.refuseOverflow();
            return solved;
        });
    }

    /** Amounts that each can be used may be too large one after the other. */
    private void refuseOverflow() {
        Issues issues = new Issues();
        contributions.stream()
                .filter(cell -> !Sizes.isBounded(cell.co2e()))
                .findFirst()
                .ifPresent(cell -> issues.add(Issue.error(
                                IssueCode.NOT_FINITE,
                                compiled.layout()
                                        .places(cell.tag().line())
                                        .findFirst()
                                        .orElse(Place.NONE),
                                "what \"" + cell.tag().line() + "\" contributes by \"" + cell.process()
                                        + "\" is not finite or larger than 1e100 "
                                        + system.method().unit())
                        .maybe("a wrong exponent in one of its amounts")));
        issues.throwIfErrors();
    }

    /** The system without numbers. */
    public ProductSystem system() {
        return system;
    }

    /** The values of the inputs it was solved at, in coherent base units; a new array. */
    public double[] inputs() {
        return Arrays.copyOf(slots, system.inputs().size());
    }

    /** Technosphere A: row is what a node makes, column one run of a node; in the units of the rows. */
    public SparseMatrix technosphere() {
        return technosphere;
    }

    /** Biosphere B: kg of a substance for one run of a node; kg CO2e for a lump. */
    public SparseMatrix biosphere() {
        return biosphere;
    }

    /** The warming potential of a substance, in kg CO2e per kg. */
    public double potential(int substance) {
        return potentials[substance];
    }

    /** What a substance counts in the total, in kg CO2e per kg: its warming potential, or 0 if the method keeps it beside the total. */
    public double counted(int substance) {
        return counted[substance];
    }

    /** How often a node runs for one functional unit. */
    public double runs(int node) {
        return runs.at(node);
    }

    /** Loops of processes whose answer hangs on the last digits of their amounts. */
    public List<Issue> notes() {
        return system.places().located(LoopConditions.notes(this, compiled, slots, solvable));
    }

    /** Residual of the solution, a componentwise relative backward error. */
    public double residual() {
        return runs.residual();
    }

    /** Every contribution, in canonical order; their sum is the footprint. */
    public List<Contribution> contributions() {
        return contributions;
    }

    /** What does not count and is kept beside the total, by account, stage, part and line. */
    public List<Memo> apart() {
        return apart;
    }

    private Optional<Account> account(int substance) {
        return account(system.substances().at(substance));
    }

    private Optional<Account> account(Substance substance) {
        return system.method().characterisation().account(substance.gas(), substance.origin());
    }

    /** Lines beside the total have the score of one run; substances that do not count have their cells. */
    private List<Memo> apart(List<Contribution> all) {
        List<Memo> memos = new ArrayList<>();
        Map<Account, double[]> scores = new EnumMap<>(Account.class);
        List<SystemColumn> columns = compiled.layout().columns();
        double[] plain = columns.stream().allMatch(column -> column.account().isEmpty()) ? new double[0] : scores();
        for (int i = 0; i < columns.size(); i++) {
            Optional<Account> account = columns.get(i).account();
            Optional<Tag> tag = columns.get(i).tag();
            if (account.isPresent() && tag.isPresent()) {
                double co2e = scores.computeIfAbsent(account.get(), one -> keeps(one) ? scoresWith(one) : plain)[i];
                memos.add(new Memo(account.get(), tag.get(), co2e));
            }
        }
        all.forEach(cell ->
                account(cell.substance()).ifPresent(account -> memos.add(new Memo(account, cell.tag(), cell.co2e()))));
        return Memo.summed(memos);
    }

    private boolean keeps(Account account) {
        return IntStream.range(0, potentials.length)
                .anyMatch(
                        substance -> account(substance).filter(account::equals).isPresent());
    }

    /** The scores as if the substances of an account counted: a line in that account holds them. */
    private double[] scoresWith(Account account) {
        double[] together = counted.clone();
        for (int substance = 0; substance < together.length; substance++) {
            together[substance] = account(substance).filter(account::equals).isPresent()
                    ? potentials[substance]
                    : together[substance];
        }
        return transposed(biosphere.transposedTimes(together));
    }

    /** The footprint, in kg CO2e per functional unit: the compensated sum of the contributions in their order. */
    public double total() {
        return CompensatedSum.of(contributions.stream().mapToDouble(Contribution::co2e));
    }

    /** Values of the product that are not contributions. */
    public ProductFacts facts() {
        return compiled.factsAt(slots);
    }

    /** How the activities with several outputs were shared among them, by name. */
    public List<Allocated> allocated() {
        return compiled.allocatedAt(slots, system.places());
    }

    /** The footprint of one unit of what each node makes, with its whole supply chain, in kg CO2e per unit of its row. */
    public double[] scores() {
        return transposed(biosphere.transposedTimes(counted));
    }

    /**
     * How often a node runs for one unit of what it makes, its own loops included: the diagonal of A⁻¹.
     *
     * @param node a node
     */
    public double runsForOwnUnit(int node) {
        double[] unit = new double[technosphere.rows()];
        unit[node] = 1;
        return solved(() -> solvable.solve(unit)).at(node);
    }

    /**
     * The derivative of the footprint with respect to each input, in kg CO2e per base unit of the input.
     *
     * <p>With y the scores and s the runs: ∂/∂A_ij = -y_i s_j, ∂/∂B_kj = c_k s_j, ∂/∂c_k = (B s)_k; then one sweep backward through the
     * program. At a kink it is the derivative of the branch taken.
     */
    public double[] gradient() {
        Slopes slopes = new Slopes(scores());
        double[] seeds = new double[slots.length];
        addSeeds(seeds, compiled.layout().technosphere(), technosphere, slopes::made);
        addSeeds(seeds, compiled.layout().biosphere(), biosphere, slopes::emitted);
        addPotentials(seeds, biosphere.times(runs.toArray()));
        return compiled.program().gradient(slots, seeds);
    }

    /**
     * The derivative of the contributions of some lines with respect to each input, in kg CO2e per base unit of the input.
     *
     * <p>With T_S the tagged nodes counted and U the untagged ones, λ the scores of U alone, w_j = Σ_k c_k B_kj - Σ_d A_dj λ_d for j in T_S
     * (else 0), the sum is w·s. With y = A⁻ᵀ w, and q the runs of T_S and of what U does for them, A_UU q_U = -A_US s_S: ∂/∂A_ij = -y_i
     * s_j - λ_i q_j, ∂/∂B_kj = c_k q_j, ∂/∂c_k = (B q)_k; then one sweep backward through the program. The gradients of lines that together
     * are all lines add up to {@link #gradient()}.
     *
     * @param counted which lines are counted
     */
    public double[] gradient(Predicate<Tag> counted) {
        LineGradient lines = new LineGradient(this, compiled.layout(), counted);
        double[] seeds = new double[slots.length];
        addSeeds(seeds, compiled.layout().technosphere(), technosphere, lines::technosphere);
        addSeeds(seeds, compiled.layout().biosphere(), biosphere, (k, j) -> this.counted[k] * lines.runs()[j]);
        addPotentials(seeds, biosphere.times(lines.runs()));
        return compiled.program().gradient(slots, seeds);
    }

    private void addPotentials(double[] seeds, double[] emitted) {
        for (int k = 0; k < emitted.length; k++) {
            seeds[compiled.potential(k)] += account(k).isEmpty() ? emitted[k] : 0;
        }
    }

    /** The y with A' y = w. */
    double[] transposed(double[] w) {
        return solved(() -> solvable.solveTransposed(w)).toArray();
    }

    private Solution solved(Supplier<Solution> answer) {
        try {
            return answer.get();
        } catch (SingularSystemException e) {
            throw new UnsolvableException(
                    system.places().located(Loops.named(e, compiled.layout()).issues()));
        }
    }

    /**
     * The derivative of the footprint with respect to every exchange: -y_i s_j for what is made or asked for, c_k s_j for what is emitted.
     *
     * @return one for each cell of the technosphere, then of the biosphere, each by column and row
     */
    public List<CellSlope> cellSlopes() {
        Slopes slopes = new Slopes(scores());
        List<CellSlope> all = new ArrayList<>();
        technosphere.forEach((row, column, amount) -> all.add(new CellSlope(
                system.nodes().at(column),
                system.nodes().at(row).toString(),
                system.unit(row),
                amount,
                slopes.made(row, column))));
        biosphere.forEach((row, column, amount) -> {
            Substance substance = system.substances().at(row);
            all.add(new CellSlope(
                    system.nodes().at(column),
                    substance.toString(),
                    substance.gas().isLump() ? "kg CO2e" : "kg",
                    amount,
                    slopes.emitted(row, column)));
        });
        return List.copyOf(all);
    }

    /** The derivatives of the footprint with respect to the cells. */
    private final class Slopes {

        private final double[] scores;

        Slopes(double[] scores) {
            this.scores = scores;
        }

        double made(int row, int column) {
            return -scores[row] * runs.at(column);
        }

        double emitted(int substance, int column) {
            return counted[substance] * runs.at(column);
        }
    }

    /** The derivative of the amount of the functional unit with respect to each input, in base units of the amount and of the input. */
    public double[] gradientOfUnitAmount() {
        return compiled.gradientOf(FactTerms.SlotsOf::unitAmountSlot, slots);
    }

    /** The derivative of the duration of the functional unit with respect to each input, in seconds per base unit of the input. */
    public double[] gradientOfDuration() {
        return compiled.gradientOf(FactTerms.SlotsOf::duration, slots);
    }

    /** The contributions counted to some tags, in kg CO2e per functional unit. */
    public double total(Predicate<Tag> selection) {
        return CompensatedSum.of(contributions.stream()
                .filter(cell -> selection.test(cell.tag()))
                .mapToDouble(Contribution::co2e));
    }

    private interface Slope {
        double at(int row, int column);
    }

    private static void addSeeds(double[] seeds, CellSlots cells, SparseMatrix matrix, Slope slope) {
        for (int column = 0; column < matrix.columns(); column++) {
            for (int entry = cells.pattern().start(column);
                    entry < cells.pattern().start(column + 1);
                    entry++) {
                seeds[cells.slot(entry)] += slope.at(cells.pattern().row(entry), column);
            }
        }
    }
}
