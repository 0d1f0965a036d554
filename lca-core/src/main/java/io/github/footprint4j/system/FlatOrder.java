package io.github.footprint4j.system;

import io.github.footprint4j.formula.Program;
import io.github.footprint4j.formula.ProgramStep;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/** The steps of a program that somebody asks for, each after those it needs, with loops where their unknowns are first needed. */
final class FlatOrder {

    private static final int UNSEEN = -1;

    private final Program program;
    private final int inputs;
    private final SortedMap<Integer, LoopUnknowns.Equations> loops;
    private final int[] place;
    private final List<FlatStep> steps = new ArrayList<>();
    private int slots;

    /**
     * An order with no step in it.
     *
     * @param inputs how many of the program's inputs are inputs; the others are unknowns of loops
     */
    FlatOrder(Program program, int inputs, LoopUnknowns unknowns) {
        this.program = program;
        this.inputs = inputs;
        this.loops = unknowns.byFirst();
        this.place = new int[program.size()];
        Arrays.fill(place, UNSEEN);
        for (int input = 0; input < inputs; input++) {
            place[input] = input;
        }
        this.slots = inputs;
    }

    /** The steps so far. */
    List<FlatStep> steps() {
        return steps;
    }

    /** The new number of a slot; it and all that it needs are added if they were not asked for before. */
    int slot(int wanted) {
        Deque<Integer> open = new ArrayDeque<>(List.of(wanted));
        while (!open.isEmpty()) {
            int next = open.peek();
            if (place[next] != UNSEEN) {
                open.pop();
                continue;
            }
            List<Integer> needed =
                    needed(next).stream().filter(slot -> place[slot] == UNSEEN).toList();
            if (needed.isEmpty()) {
                add(next);
            } else {
                for (int i = needed.size() - 1; i >= 0; i--) {
                    open.push(needed.get(i));
                }
            }
        }
        return place[wanted];
    }

    private boolean isUnknown(int slot) {
        return slot >= inputs && slot < program.inputs();
    }

    private int firstUnknown(int slot) {
        return loops.headMap(slot + 1).lastKey();
    }

    private LoopUnknowns.Equations loopAt(int first) {
        return Objects.requireNonNull(loops.get(first));
    }

    private List<Integer> needed(int slot) {
        if (isUnknown(slot)) {
            LoopUnknowns.Equations loop = loopAt(firstUnknown(slot));
            List<Integer> needed = new ArrayList<>(loop.coefficients());
            needed.addAll(loop.sides());
            return needed;
        }
        return program.steps().get(slot) instanceof ProgramStep.Apply apply ? apply.arguments() : List.of();
    }

    private void add(int slot) {
        if (isUnknown(slot)) {
            int first = firstUnknown(slot);
            LoopUnknowns.Equations loop = loopAt(first);
            for (int i = 0; i < loop.size(); i++) {
                place[first + i] = slots + i;
            }
            add(new FlatUnknowns(placed(loop.coefficients()), placed(loop.sides())));
        } else if (program.steps().get(slot) instanceof ProgramStep.Apply apply) {
            place[slot] = slots;
            add(new FlatOperation(apply.operation(), placed(apply.arguments())));
        } else if (program.steps().get(slot) instanceof ProgramStep.Constant constant) {
            place[slot] = slots;
            add(new FlatNumber(constant.value()));
        }
    }

    private void add(FlatStep step) {
        steps.add(step);
        slots += step.slots();
    }

    private List<Integer> placed(List<Integer> old) {
        return old.stream().map(slot -> place[slot]).toList();
    }
}
