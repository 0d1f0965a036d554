package io.github.footprint4j.compiled;

import io.github.footprint4j.formula.Program;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Allocated;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.Inputs;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.ledger.ProductFacts;
import io.github.footprint4j.ledger.Substance;
import io.github.footprint4j.method.Characterisation;
import io.github.footprint4j.solve.SingularSystemException;
import io.github.footprint4j.solve.Solver;
import io.github.footprint4j.solve.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The compiled form of a system: program, layout and the structure of its loops. */
public final class Compiled {

    private final Inputs inputs;
    private final Program program;
    private final Layout layout;
    private final List<Substance> characterised;
    private final int[] potentials;
    private final int[] demanded;
    private final FactTerms.SlotsOf facts;
    private final List<AllocatedTerms.SlotsOf> allocated;
    private final List<Context.Requirement> checks;
    private final int[] checked;
    private final List<ReadAmounts.Unneeded> withoutEffect;
    private final Map<Place, String> silentSpreads;
    private final Structure structure;

    private Compiled(Inputs inputs, Program.Builder builder, Layout layout, Term.Slots slots, Elaborated elaborated) {
        this.inputs = inputs;
        this.layout = layout;
        this.characterised = elaborated.context().registry().substances();
        this.potentials = layout.substances().names().stream()
                .mapToInt(substance -> inputs.position(substance.potential()))
                .toArray();
        this.demanded =
                elaborated.lines().stream().mapToInt(layout.nodes()::position).toArray();
        this.facts = FactTerms.SlotsOf.of(elaborated.facts(), slots);
        this.allocated = elaborated.context().allocated().stream()
                .sorted(AllocatedTerms.ORDER)
                .map(one -> one.in(slots))
                .toList();
        this.withoutEffect = elaborated.context().amounts().without(slots::holds);
        this.checks = List.copyOf(elaborated.context().checks());
        this.checked = new int[checks.size()];
        for (int i = 0; i < checked.length; i++) {
            checked[i] = slots.of(checks.get(i).value().term());
        }
        this.program = builder.build();
        List<Integer> asked =
                reached(elaborated).stream().map(layout.nodes()::position).toList();
        this.silentSpreads = SilentSpreads.of(
                inputs, program, layout, asked, facts, elaborated.context().spreads());
        this.structure = analysed(layout);
    }

    private Compiled(Compiled other, Inputs inputs) {
        this.inputs = inputs;
        this.program = other.program;
        this.layout = other.layout;
        this.characterised = other.characterised;
        this.potentials = other.potentials;
        this.demanded = other.demanded;
        this.facts = other.facts;
        this.allocated = other.allocated;
        this.checks = other.checks;
        this.checked = other.checked;
        this.withoutEffect = other.withoutEffect;
        this.silentSpreads = other.silentSpreads;
        this.structure = other.structure;
    }

    /**
     * The same kilograms that count otherwise: only the stated warming potentials differ, since no amount is calculated from one.
     *
     * @return empty if something is emitted that has no factor
     */
    public Optional<Compiled> under(Characterisation other) {
        List<Input> known = characterised.stream()
                .flatMap(substance ->
                        other.factor(substance.gas(), substance.origin()).map(substance::potential).stream())
                .toList();
        return known.size() == characterised.size()
                ? Optional.of(new Compiled(this, inputs.with(known)))
                : Optional.empty();
    }

    /** The compiled form of what an elaboration found. */
    public static Compiled of(Elaborated elaborated) {
        Inputs inputs = Inputs.of(elaborated.context().registry().all());
        Program.Builder builder = new Program.Builder();
        IntStream.range(0, inputs.size()).forEach(unused -> builder.input());
        Term.Slots slots = new Term.Slots(builder, inputs);
        Layout layout = Layout.of(elaborated.columns(), reached(elaborated), slots);
        return new Compiled(inputs, builder, layout, slots, elaborated);
    }

    private static List<Node> reached(Elaborated elaborated) {
        List<Node> all = new ArrayList<>(elaborated.lines());
        all.addAll(elaborated.apart());
        return all;
    }

    private static Structure analysed(Layout layout) {
        try {
            return Solver.standard().analyse(layout.technosphere().pattern());
        } catch (SingularSystemException e) {
            throw Loops.named(e, layout);
        }
    }

    /** What the values depend on. */
    public Inputs inputs() {
        return inputs;
    }

    /** Where everything stands. */
    public Layout layout() {
        return layout;
    }

    /** The program from inputs to slots. */
    public Program program() {
        return program;
    }

    /** The loops of the technosphere. */
    public Structure structure() {
        return structure;
    }

    /** The slot of the warming potential of a substance. */
    public int potential(int substance) {
        return potentials[substance];
    }

    /** Notes of what was read and moves nothing: amounts on which no result depends, and spreads that no draw brings into it. */
    public void noteWithoutEffect(Issues issues) {
        ReadAmounts.note(withoutEffect, issues);
        ReadAmounts.noteSpreads(silentSpreads, issues);
    }

    /** The lines that a functional unit asks for, one run of each. */
    public int[] demanded() {
        return demanded.clone();
    }

    /** What the stated values must meet. */
    public List<Context.Requirement> checks() {
        return checks;
    }

    /** The slot of the value that a condition looks at. */
    public int checked(int check) {
        return checked[check];
    }

    /** The slots of what is no contribution. */
    public FactTerms.SlotsOf facts() {
        return facts;
    }

    /** Reports every condition that the stated values do not meet, and every cell without a finite value. */
    public void checkStated(List<Context.Requirement> checks, Issues issues) {
        double[] slots = program.evaluate(inputs.values());
        for (int i = 0; i < checks.size(); i++) {
            CheckedValue.of(checks.get(i), slots[checked[i]]).problem().ifPresent(issues::add);
        }
        if (!issues.hasErrors()) {
            reportNotFinite(slots, issues);
        }
    }

    private void reportNotFinite(double[] slots, Issues issues) {
        for (int node = 0; node < layout.columns().size(); node++) {
            SystemColumn column = layout.columns().get(node);
            OptionalInt supplier = notFinite(layout.technosphere(), node, slots);
            OptionalInt substance = notFinite(layout.biosphere(), node, slots);
            if (supplier.isPresent() || substance.isPresent()) {
                issues.add(Issue.error(
                                IssueCode.NOT_FINITE,
                                where(column, supplier, substance),
                                "an amount of \"" + column.node() + "\" is not finite or larger than 1e100")
                        .maybe("a division by zero, or a wrong exponent"));
            }
        }
    }

    /** The row of the first cell of a column that is not finite. */
    private static OptionalInt notFinite(CellSlots cells, int column, double[] slots) {
        for (int entry = cells.pattern().start(column); entry < cells.pattern().start(column + 1); entry++) {
            if (!Sizes.isBounded(slots[cells.slot(entry)])) {
                return OptionalInt.of(cells.pattern().row(entry));
            }
        }
        return OptionalInt.empty();
    }

    /** The field of a cell; that of the outcome is known to the check that it is positive. */
    private Place where(SystemColumn column, OptionalInt supplier, OptionalInt substance) {
        Stream<Field> flows = column.flows().stream()
                .filter(flow ->
                        supplier.isPresent() && flow.row().equals(layout.nodes().at(supplier.getAsInt())))
                .map(SystemColumn.ColumnLink::field);
        Stream<Field> emissions = column.emissions().stream()
                .filter(one -> substance.isPresent()
                        && one.substance().equals(layout.substances().at(substance.getAsInt())))
                .map(SystemColumn.Emission::field);
        return Stream.concat(flows, emissions)
                .findFirst()
                .map(field -> field.place())
                .orElse(Place.NONE);
    }

    /**
     * The values of all slots at values of the inputs.
     *
     * @throws InvalidInputException if an input or a cell has no finite value
     */
    public double[] slotsAt(double[] values) {
        Issues issues = new Issues();
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                issues.add(Issue.error(
                        IssueCode.NOT_FINITE, Place.NONE, "\"" + inputs.at(i).id() + "\" is " + values[i]));
            }
        }
        issues.throwIfErrors();
        double[] slots = program.evaluate(values);
        reportNotFinite(slots, issues);
        if (issues.hasErrors()) {
            throw new InvalidInputException(issues.toList());
        }
        Loops.refuseSelfConsumption(layout, slots);
        return slots;
    }

    /** How activities were shared among their outputs, at the values of all slots. */
    public List<Allocated> allocatedAt(double[] slots, IssuePlaces places) {
        return allocated.stream().map(one -> one.at(slots, places)).toList();
    }

    /** What is no contribution, at the values of all slots. */
    public ProductFacts factsAt(double[] slots) {
        return facts.at(slots);
    }

    /** The derivative of one of the facts with respect to each input. */
    public double[] gradientOf(ToIntFunction<FactTerms.SlotsOf> fact, double[] slots) {
        double[] seeds = new double[slots.length];
        seeds[fact.applyAsInt(facts)] = 1;
        return program.gradient(slots, seeds);
    }
}
