package io.github.footprint4j.compiled;

import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.formula.Program;
import io.github.footprint4j.formula.ProgramStep;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.ledger.Inputs;
import io.github.footprint4j.matrix.SparsePattern;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.unit.DecimalText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The spreads of a product that no draw can bring into the result, because what has them is multiplied by a 0 that the file states, or
 * stands where only such a 0 leads to.
 *
 * <p>A 0 that a parameter, a switch or a change gives is no such 0: it is there to be moved.
 */
final class SilentSpreads {

    /**
     * A spread as it is written.
     *
     * @param place where its value stands
     * @param spread the spread
     * @param isShared true in a study, whose parameters other products may use
     */
    record Stated(Place place, Spread spread, boolean isShared) {

        String text() {
            return Spreads.field(spread) + ": " + value();
        }

        private String value() {
            return spread.match(
                    logNormal -> DecimalText.format(logNormal.sigma()),
                    normal -> "a deviation of " + normal.deviation().text(),
                    range -> range.low().text() + " to " + range.high().text(),
                    range -> range.low().text() + " to " + range.high().text());
        }
    }

    private final Inputs inputs;
    private final Program program;
    private final double[] slots;
    private final boolean[] moves;
    private final boolean[] asked;
    private final boolean[] linked;

    private SilentSpreads(Inputs inputs, Program program) {
        this.inputs = inputs;
        this.program = program;
        this.slots = program.evaluate(inputs.values());
        this.moves = new boolean[slots.length];
        this.asked = new boolean[slots.length];
        this.linked = new boolean[slots.length];
    }

    /**
     * Where they stand, with their texts.
     *
     * @param layout the cells of the result
     * @param demanded the columns that somebody asks for
     * @param facts what the total is restated by: the uses if the result is for one of them, else the duration
     * @param stated the spreads of the product, by input
     */
    static Map<Place, String> of(
            Inputs inputs,
            Program program,
            Layout layout,
            List<Integer> demanded,
            FactTerms.SlotsOf facts,
            Map<InputId, Stated> stated) {
        Map<Place, String> silent = new LinkedHashMap<>();
        Set<InputId> ids = stated.keySet();
        if (inputs.all().stream().noneMatch(input -> ids.contains(input.id()))) {
            return silent;
        }
        SilentSpreads spreads = new SilentSpreads(inputs, program);
        spreads.findMoves();
        spreads.ask(layout, demanded);
        spreads.asked[facts.uses().orElse(facts.duration())] = true;
        spreads.passBack();
        spreads.link(layout);
        for (int i = 0; i < inputs.size(); i++) {
            Stated one = stated.get(inputs.at(i).id());
            boolean isAsked = spreads.asked[i] && !isDeclared(inputs.at(i));
            if (one != null && !isAsked && (!one.isShared() || spreads.linked[i])) {
                silent.put(one.place(), one.text());
            }
        }
        return silent;
    }

    /** What the functional unit states is never drawn. */
    private static boolean isDeclared(Input input) {
        return input.role().filter(Role.DECLARED::equals).isPresent();
    }

    private void findMoves() {
        List<ProgramStep> steps = program.steps();
        for (int slot = 0; slot < moves.length; slot++) {
            if (slot < inputs.size()) {
                Input input = inputs.at(slot);
                moves[slot] = input.distribution().isPresent() || input.id().kind() != InputId.Kind.AMOUNT;
            } else if (steps.get(slot) instanceof ProgramStep.Apply step) {
                moves[slot] = moves(step);
            }
        }
    }

    private boolean moves(ProgramStep.Apply step) {
        List<Integer> from = step.arguments();
        if (step.operation() == Operation.SELECT && !moves[from.get(0)]) {
            return moves[slots[from.get(0)] != 0 ? from.get(1) : from.get(2)];
        }
        boolean isNothing =
                (step.operation() == Operation.MULTIPLY && from.stream().anyMatch(this::isNothing))
                        || (step.operation() == Operation.DIVIDE && isNothing(from.get(0)));
        return !isNothing && from.stream().anyMatch(slot -> moves[slot]);
    }

    private boolean isNothing(int slot) {
        return !moves[slot] && slots[slot] == 0;
    }

    /** Asks for the cells of every column that a functional unit may reach. */
    private void ask(Layout layout, List<Integer> demanded) {
        SparsePattern technosphere = layout.technosphere().pattern();
        boolean[] reached = new boolean[technosphere.columns()];
        Deque<Integer> open = new ArrayDeque<>();
        demanded.forEach(column -> reach(column, reached, open));
        while (!open.isEmpty()) {
            int column = open.pop();
            ask(layout.biosphere(), column);
            for (int row : ask(layout.technosphere(), column)) {
                reach(row, reached, open);
            }
        }
    }

    private static void reach(int column, boolean[] reached, Deque<Integer> open) {
        if (!reached[column]) {
            reached[column] = true;
            open.push(column);
        }
    }

    /** Asks for the cells of a column that may be other than 0; answers with their rows. */
    private int[] ask(CellSlots cells, int column) {
        SparsePattern pattern = cells.pattern();
        return IntStream.range(pattern.start(column), pattern.start(column + 1))
                .filter(entry -> !isNothing(cells.slot(entry)))
                .peek(entry -> asked[cells.slot(entry)] = true)
                .map(pattern::row)
                .toArray();
    }

    /** Finds what a cell is calculated from, whatever its value. */
    private void link(Layout layout) {
        for (CellSlots cells : List.of(layout.technosphere(), layout.biosphere())) {
            for (int entry = 0; entry < cells.pattern().entries(); entry++) {
                linked[cells.slot(entry)] = true;
            }
        }
        List<ProgramStep> steps = program.steps();
        for (int slot = linked.length - 1; slot >= inputs.size(); slot--) {
            if (linked[slot] && steps.get(slot) instanceof ProgramStep.Apply step) {
                step.arguments().forEach(one -> linked[one] = true);
            }
        }
    }

    /** Passes on what is asked for to what it is calculated from and moves with. */
    private void passBack() {
        List<ProgramStep> steps = program.steps();
        for (int slot = moves.length - 1; slot >= inputs.size(); slot--) {
            if (asked[slot] && moves[slot] && steps.get(slot) instanceof ProgramStep.Apply step) {
                List<Integer> from = step.arguments();
                boolean isChosen = step.operation() == Operation.SELECT && !moves[from.get(0)];
                int chosen = isChosen ? (slots[from.get(0)] != 0 ? from.get(1) : from.get(2)) : -1;
                from.stream().filter(one -> !isChosen || one == chosen).forEach(one -> asked[one] = true);
            }
        }
    }
}
