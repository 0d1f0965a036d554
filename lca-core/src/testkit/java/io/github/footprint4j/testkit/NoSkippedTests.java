package io.github.footprint4j.testkit;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Fails a test run in which a test was disabled or gave up on an assumption: a test that does not run proves nothing.
 *
 * <p>Name it in {@code META-INF/services/org.junit.platform.launcher.LauncherSessionListener} of the test resources.
 */
public final class NoSkippedTests implements LauncherSessionListener, TestExecutionListener {

    private final Queue<String> skipped = new ConcurrentLinkedQueue<>();

    /** Listens to the tests of the session. */
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(this);
    }

    /** Notes a test that was disabled. */
    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        skipped.add(test.getUniqueId() + " was skipped: " + reason);
    }

    /** Notes a test that stopped at an assumption. */
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            String reason = result.getThrowable().map(Throwable::getMessage).orElse("no reason given");
            skipped.add(test.getUniqueId() + " was aborted: " + reason);
        }
    }

    /**
     * Ends the session.
     *
     * @throws IllegalStateException if any test was skipped or aborted, with their names
     */
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (!skipped.isEmpty()) {
            throw new IllegalStateException("skipped tests are not allowed:\n" + String.join("\n", skipped));
        }
    }
}
