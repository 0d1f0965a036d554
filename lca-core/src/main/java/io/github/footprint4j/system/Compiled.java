package io.github.footprint4j.system;

import io.github.footprint4j.formula.Program;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.solve.SingularSystemException;
import io.github.footprint4j.solve.Solver;
import io.github.footprint4j.solve.Structure;
import java.util.List;
import java.util.stream.IntStream;

/** The compiled form of a system: program, layout and the structure of its loops. */
final class Compiled {

    private final Inputs inputs;
    private final Program program;
    private final Layout layout;
    private final int[] potentials;
    private final int[] demanded;
    private final Facts.SlotsOf facts;
    private final List<Integer> checked;
    private final Structure structure;

    private Compiled(
            Inputs inputs, Program.Builder builder, Layout layout, Term.Slots slots, Elaboration.Result elaborated) {
        this.inputs = inputs;
        this.layout = layout;
        this.potentials = layout.substances().names().stream()
                .mapToInt(substance -> inputs.position(Emissions.potential(substance)))
                .toArray();
        this.demanded =
                elaborated.lines().stream().mapToInt(layout.nodes()::position).toArray();
        this.facts = Facts.SlotsOf.of(elaborated.facts(), slots);
        this.checked = elaborated.context().checks().stream()
                .map(check -> slots.of(check.value().term()))
                .toList();
        this.program = builder.build();
        this.structure = analysed(layout);
    }

    static Compiled of(Elaboration.Result elaborated) {
        Inputs inputs = Inputs.of(elaborated.context().registry().all());
        Program.Builder builder = new Program.Builder();
        IntStream.range(0, inputs.size()).forEach(unused -> builder.input());
        Term.Slots slots = new Term.Slots(builder, inputs);
        Layout layout = Layout.of(elaborated.columns(), elaborated.lines(), slots);
        return new Compiled(inputs, builder, layout, slots, elaborated);
    }

    private static Structure analysed(Layout layout) {
        try {
            return Solver.standard().analyse(layout.technosphere().pattern());
        } catch (SingularSystemException e) {
            throw Loops.named(e, layout);
        }
    }

    Inputs inputs() {
        return inputs;
    }

    Layout layout() {
        return layout;
    }

    Program program() {
        return program;
    }

    Structure structure() {
        return structure;
    }

    int potential(int substance) {
        return potentials[substance];
    }

    /** Reports every condition that the stated values do not meet, and every cell without a finite value. */
    void checkStated(List<Context.Check> checks, Issues issues) {
        double[] slots = program.evaluate(inputs.values());
        for (int i = 0; i < checks.size(); i++) {
            CheckedValue.of(checks.get(i), slots[checked.get(i)]).problem().ifPresent(issues::add);
        }
        if (!issues.hasErrors()) {
            reportNotFinite(slots, issues);
        }
    }

    private void reportNotFinite(double[] slots, Issues issues) {
        for (Column column : layout.columns()) {
            // a cell is looked for by its column only when something is wrong, which is rare
            int node = layout.nodes().position(column.node());
            boolean finite = isFinite(layout.technosphere(), node, slots) && isFinite(layout.biosphere(), node, slots);
            if (!finite) {
                String message = "an amount of \"" + column.node() + "\" is not finite";
                issues.add(Issue.error(IssueCode.NOT_FINITE, where(column), message).maybe("a division by zero"));
            }
        }
    }

    private static Place where(Column column) {
        return column.flows().stream()
                .map(Column.Flow::field)
                .findFirst()
                .or(() ->
                        column.emissions().stream().map(Column.Emission::field).findFirst())
                .map(field -> Place.of(field.pointer()))
                .orElse(Place.NONE);
    }

    private static boolean isFinite(CellSlots cells, int column, double[] slots) {
        return IntStream.range(cells.pattern().start(column), cells.pattern().start(column + 1))
                .allMatch(entry -> Double.isFinite(slots[cells.slot(entry)]));
    }

    SolvedSystem at(double[] values, ProductSystem system) {
        double[] slots = program.evaluate(values);
        Issues issues = new Issues();
        reportNotFinite(slots, issues);
        if (issues.hasErrors()) {
            throw new InvalidInputException(issues.toList());
        }
        Loops.refuseSelfConsumption(layout, slots);
        double[] demand = new double[layout.nodes().size()];
        for (int line : demanded) {
            demand[line] = 1;
        }
        try {
            return SolvedSystem.of(system, this, slots, demand);
        } catch (SingularSystemException e) {
            throw Loops.named(e, layout);
        }
    }

    Facts factsAt(double[] slots) {
        return facts.at(slots);
    }
}
