import io.github.footprint4j.testkit.NoSkippedTests;

/** Compiles against the published test kit. */
final class TestKit {

    final NoSkippedTests rule = new NoSkippedTests();
}
