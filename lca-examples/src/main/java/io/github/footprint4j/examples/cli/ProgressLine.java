package io.github.footprint4j.examples.cli;

import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.portfolio.Progress;
import java.io.PrintStream;

/**
 * How far a calculation is, on the error stream: one line that is written over on a terminal, a line for every tenth elsewhere. Short
 * calculations show nothing on a terminal.
 *
 * @param err where it is written
 * @param isTerminal true if a line can be written over
 * @param what what is calculated one after the other
 */
record ProgressLine(PrintStream err, boolean isTerminal, Noun what) implements Progress {

    private static final int FEW = 100;
    private static final int PERCENT = 100;
    private static final int TENTH = 10;

    @Override
    public void done(int done, int all) {
        int percent = percent(done, all);
        if (percent == percent(done - 1, all)) {
            return;
        }
        if (!isTerminal) {
            tell(done, all, percent);
        } else if (all > FEW) {
            err.print("\r" + said(done, all, percent) + (done == all ? "\n" : ""));
            err.flush();
        }
    }

    private void tell(int done, int all, int percent) {
        if (percent / TENTH != percent(done - 1, all) / TENTH) {
            err.println(said(done, all, percent));
        }
    }

    private String said(int done, int all, int percent) {
        return "calculated " + done + " of " + what.counted(all) + " (" + percent + " %)";
    }

    private static int percent(int done, int all) {
        return (int) ((long) done * PERCENT / all);
    }
}
