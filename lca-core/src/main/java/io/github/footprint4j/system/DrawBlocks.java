package io.github.footprint4j.system;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.ledger.Input;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Draws blocks and keeps what they give, each at its own place, so that it makes no difference who draws which block.
 *
 * <p>The calling thread takes blocks as the helpers do, until none is left, and then waits for those that helpers have begun.
 */
final class DrawBlocks {

    private final BatchEvaluator<?> evaluator;
    private final List<Input> inputs;
    private final Drawing drawing;
    private final Workers workers;
    private final Bases bases;
    private final double[][] sums;
    private final double[] totals;
    private final double[] unitAmounts;
    private final double[] durations;
    private final double[] uses;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final CountDownLatch open;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final int[] unmet;

    DrawBlocks(BatchEvaluator<?> evaluator, List<Input> inputs, Drawing drawing, Workers workers) {
        this.evaluator = evaluator;
        this.inputs = List.copyOf(inputs);
        this.drawing = drawing;
        this.workers = workers;
        this.bases = evaluator.bases();
        this.sums = new double[bases.size()][drawing.draws()];
        this.totals = new double[drawing.draws()];
        this.unitAmounts = new double[drawing.draws()];
        this.durations = new double[drawing.draws()];
        this.uses = new double[drawing.draws()];
        this.open = new CountDownLatch(drawing.blocks());
        this.unmet = new int[evaluator.conditions()];
    }

    /** Draws all blocks. */
    void draw() {
        askHelpers();
        work();
        boolean interrupted = false;
        while (open.getCount() > 0) {
            try {
                open.await();
            } catch (InterruptedException e) {
                interrupted = true;
                fail(new CancellationException("interrupted after " + done + " of " + drawing.blocks() + " blocks"));
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Throwable found = failure.get();
        if (found instanceof Error error) {
            throw error;
        }
        if (found instanceof RuntimeException exception) {
            throw exception;
        }
    }

    /** An executor that takes no more leaves the work to those who are there. */
    private void askHelpers() {
        int helpers = Math.min(workers.helpers(), drawing.blocks() - 1);
        for (int i = 0; i < helpers; i++) {
            try {
                workers.executor().execute(this::work);
            } catch (RejectedExecutionException e) {
                return;
            }
        }
    }

    private void work() {
        int block = next.getAndIncrement();
        if (block >= drawing.blocks()) {
            return;
        }
        BlockWorker worker = new BlockWorker(evaluator, inputs, drawing);
        for (; block < drawing.blocks(); block = next.getAndIncrement()) {
            try {
                draw(worker, block);
            } catch (RuntimeException | Error e) {
                fail(e);
            } finally {
                open.countDown();
            }
        }
    }

    private void draw(BlockWorker worker, int block) {
        if (failure.get() == null && workers.listener().isCancelled()) {
            fail(new CancellationException("cancelled after " + done + " of " + drawing.blocks() + " blocks"));
        }
        if (failure.get() == null) {
            worker.draw(block, this);
            synchronized (unmet) {
                worker.batch().moveUnmet(unmet);
            }
            workers.listener().blockDone(done.incrementAndGet(), drawing.blocks());
        }
    }

    private void fail(Throwable reason) {
        failure.compareAndSet(null, reason);
    }

    /** Keeps what a batch found for consecutive draws. */
    void keep(Batch batch, int first, int count) {
        for (int lane = 0; lane < count; lane++) {
            boolean failed = batch.status(lane) == LaneStatus.FAILED;
            totals[first + lane] = failed ? Double.NaN : batch.total(lane);
            unitAmounts[first + lane] = failed ? Double.NaN : batch.unitAmount(lane);
            durations[first + lane] = failed ? Double.NaN : batch.duration(lane);
            uses[first + lane] = failed ? Double.NaN : batch.uses(lane);
            for (int basis = 0; basis < sums.length; basis++) {
                sums[basis][first + lane] = failed ? Double.NaN : batch.basis(basis, lane);
            }
        }
    }

    /** What was counted to each group; groups whose sums are multiples of one another have their draws together. */
    List<Sample> sums() {
        List<Sample> samples =
                Arrays.stream(sums).map(values -> new Sample(drawing, values)).toList();
        List<Sample> found = new ArrayList<>();
        for (int group = 0; group < bases.groups(); group++) {
            found.add(samples.get(bases.of(group)).times(bases.factor(group)));
        }
        return List.copyOf(found);
    }

    double[] totals() {
        return totals;
    }

    double[] unitAmounts() {
        return unitAmounts;
    }

    double[] durations() {
        return durations;
    }

    double[] uses() {
        return uses;
    }

    List<Input> inputs() {
        return inputs;
    }

    /** In how many draws each condition was not met, in the order of the conditions. */
    Map<Issue, Integer> outside() {
        Map<Issue, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < unmet.length; i++) {
            if (unmet[i] > 0) {
                found.merge(evaluator.condition(i), unmet[i], Integer::sum);
            }
        }
        return found;
    }
}
