package io.github.footprint4j.system;

import io.github.footprint4j.compiled.Compiled;
import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Layout;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.ledger.Inputs;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.solve.Component;
import io.github.footprint4j.uncertainty.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** A flat model while it is made. */
final class FlatConstruction {

    private final SolvedSystem base;
    private final int[] moving;
    private final List<Input> inputs;
    private final LineConstruction line;
    private final FlatOrder order;
    private final List<FlatCell> cells;
    private final FlatGuards guards;
    private final int duration;
    private final int unitAmount;

    private FlatConstruction(SolvedSystem base, int[] moving) {
        Inputs all = base.system().inputs();
        this.base = base;
        this.moving = moving;
        this.inputs = Arrays.stream(moving).mapToObj(all::at).toList();
        LoopUnknowns unknowns = new LoopUnknowns(mostUnknowns());
        this.line = LineConstruction.of(base, base.inputs(), moving, unknowns);
        List<FlatCell> sums = new ArrayList<>(counted());
        sums.addAll(beside());
        if (!line.loopsFit()) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.LIMIT_EXCEEDED,
                            Place.NONE,
                            "a loop that inputs of a flat model reach has more than " + LoopUnknowns.LARGEST
                                    + " processes, which it cannot hold")
                    .maybe("fewer of the loop's amounts kept"));
        }
        StraightLine.Guards found = line.guards();
        this.order = new FlatOrder(line.program(), moving.length, unknowns);
        this.cells = sums.stream().map(this::placed).toList();
        this.duration = order.slot(line.duration());
        this.unitAmount = order.slot(line.unitAmount());
        this.guards = new FlatGuards(placed(found.finite()), placed(found.positive()), conditions(found));
    }

    static FlatConstruction of(SolvedSystem base, SortedSet<InputId> kept) {
        Inputs all = base.system().inputs();
        return new FlatConstruction(base, kept.stream().mapToInt(all::position).toArray());
    }

    /** Each loop may stand once in the runs of the functional unit and of each line beside the total, and in the scores of substances. */
    private int mostUnknowns() {
        Layout layout = base.system().compiled().layout();
        long apart = layout.columns().stream()
                .filter(column -> column.account().isPresent())
                .count();
        long accounts = layout.columns().stream()
                .flatMap(column -> column.account().stream())
                .distinct()
                .count();
        long times = 1 + apart + layout.substances().size() + accounts;
        long unknowns = base.system().compiled().structure().components().stream()
                .filter(Component::isLoop)
                .mapToLong(loop -> loop.columns().size())
                .filter(size -> size <= LoopUnknowns.LARGEST)
                .sum();
        return Math.toIntExact(times * unknowns);
    }

    /** The cells of the cube, and those of substances that do not count. */
    private List<FlatCell> counted() {
        Groups<Contribution> groups = Groups.of(base.system(), cell -> cell);
        List<LinearSum.Multiple> sums = line.sums(groups, substance -> true);
        List<FlatCell> counting = new ArrayList<>();
        List<FlatCell> others = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            Contribution cell = groups.keys().get(i);
            int slot = line.slot(sums.get(i));
            if (slot != Arithmetic.ZERO) {
                Optional<Account> account =
                        line.account(base.system().substances().position(cell.substance()));
                (account.isEmpty() ? counting : others)
                        .add(new FlatCell(cell.tag(), cell.process(), Optional.of(cell.substance()), account, slot));
            }
        }
        counting.addAll(others);
        return counting;
    }

    /** The lines beside the total: what one run of each causes with its chain, counting what the line's own account holds. */
    private List<FlatCell> beside() {
        List<FlatCell> found = new ArrayList<>();
        Layout layout = base.system().compiled().layout();
        for (int node = 0; node < layout.nodes().size(); node++) {
            SystemColumn column = layout.columns().get(node);
            Optional<Account> account = column.account();
            if (account.isPresent() && column.tag().isPresent()) {
                int slot = line.slot(line.ofOneRun(
                        node,
                        substance -> line.account(substance)
                                .map(account.get()::equals)
                                .orElse(true)));
                if (slot != Arithmetic.ZERO) {
                    found.add(new FlatCell(column.tag().get(), column.node(), Optional.empty(), account, slot));
                }
            }
        }
        return found;
    }

    private FlatCell placed(FlatCell cell) {
        return new FlatCell(cell.tag(), cell.process(), cell.substance(), cell.account(), order.slot(cell.slot()));
    }

    private List<Integer> placed(List<Integer> slots) {
        return slots.stream().map(order::slot).toList();
    }

    /** The conditions of the stated values, which the stated values meet; a stated mass goes with a change of what it is the mass of. */
    private SortedMap<Integer, Range> conditions(StraightLine.Guards found) {
        Compiled compiled = base.system().compiled();
        double[] stated = compiled.program().evaluate(compiled.inputs().values());
        SortedMap<Integer, Range> conditions = new TreeMap<>();
        for (int i = 0; i < found.checks().size(); i++) {
            Context.Requirement check = compiled.checks().get(found.checks().get(i));
            if (check.otherwise().code() != IssueCode.MASS_BALANCE) {
                Range met =
                        check.metAround(stated[compiled.checked(found.checks().get(i))]);
                conditions.merge(order.slot(found.checked().get(i)), met, FlatConstruction::both);
            }
        }
        return conditions;
    }

    private static Range both(Range one, Range other) {
        return Range.from(Math.max(one.low(), other.low())).to(Math.min(one.high(), other.high()));
    }

    List<Input> inputs() {
        return inputs;
    }

    double[] values() {
        double[] all = base.inputs();
        return Arrays.stream(moving).mapToDouble(input -> all[input]).toArray();
    }

    /** After all that asks for steps. */
    List<FlatStep> steps() {
        return List.copyOf(order.steps());
    }

    List<FlatCell> cells() {
        return cells;
    }

    int duration() {
        return duration;
    }

    int unitAmount() {
        return unitAmount;
    }

    FlatGuards guards() {
        return guards;
    }

    List<Issue> notes() {
        return base.notes();
    }
}
