package io.github.footprint4j.data.architecture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * What happens to whoever adds a spread, a change, an activity or a stage: the compiler names every place that has to know it.
 *
 * <p>All four are added at once to a copy of the main code of both modules, in their own files alone. What calls a {@code match} of before
 * does not know the new kind; for a stage it is a switch that does not cover it.
 */
class NewKindTest {

    private static final Map<String, UnaryOperator<String>> ADDED = Map.of(
            "Spread.java", text -> added(text, "Spread", "Function<Uniform, R> uniform", "Beta"),
            "Change.java",
                    text -> added(text, "Change", "Function<Sequence, R> sequence", "Swap")
                            .replace(
                                    "record Swap() implements Change {",
                                    "record Swap() implements Change { public String text() { return kind(); }"),
            "Activity.java", text -> added(text, "Activity", "Function<Fertilises, R> fertilises", "Digs"),
            "Stage.java", text -> text.replace("NONE(\"none\"", "REPAIR(\"repair\", \"repair\", true), NONE(\"none\""));

    /** The files that must know each kind, beside its own one. */
    private static final Map<String, List<String>> MUST_KNOW = Map.of(
            "Spread",
                    List.of(
                            "Calculation",
                            "Parameter",
                            "ParameterForm",
                            "SilentSpreads",
                            "SpreadForm",
                            "SpreadNotes",
                            "Spreads"),
            "Change", List.of("ChangeForm", "Edits", "EqualMass", "KeptMaterials", "ScenarioControls"),
            "Activity", List.of("ActivityForm", "Lines", "OptionsTaken", "References", "Treatment"),
            "Stage", List.of("AddForm", "Moments", "PrimaryData", "ScopeChecks", "Unlisted"));

    @Test
    void theCompilerNamesEveryPlaceThatHasToKnowANewKind() throws IOException {
        SortedMap<String, SortedSet<String>> broken = broken();
        assertAll(MUST_KNOW.entrySet().stream()
                .map(kind -> () -> assertEquals(
                        kind.getValue(),
                        List.copyOf(broken.getOrDefault(kind.getKey(), new TreeSet<>())),
                        kind::getKey)));
        assertEquals(new TreeSet<>(MUST_KNOW.keySet()), new TreeSet<>(broken.keySet()));
    }

    private static SortedMap<String, SortedSet<String>> broken() throws IOException {
        SortedMap<String, SortedSet<String>> broken = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> error : errors(sources())) {
            String kind = kind(error.getMessage(Locale.ROOT));
            broken.computeIfAbsent(kind, unused -> new TreeSet<>())
                    .add(Path.of(error.getSource().getName())
                            .getFileName()
                            .toString()
                            .replace(".java", ""));
        }
        return broken;
    }

    private static String kind(String message) {
        return Stream.of("Spread", "Change", "Activity")
                .filter(type -> message.contains("." + type + " has been deprecated and marked for removal"))
                .findFirst()
                .orElse(message.contains("the switch expression does not cover") ? "Stage" : message);
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(List<JavaFileObject> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "-implicit:none",
                "-XDshould-stop.ifError=FLOW",
                "-Xmaxerrs",
                "1000",
                "-Xmaxwarns",
                "1000",
                "-cp",
                System.getProperty("java.class.path"));
        boolean compiled =
                compiler.getTask(null, null, found, options, null, sources).call();
        assertTrue(!compiled, "the copy compiles although nobody knows the new kinds");
        return found.getDiagnostics().stream()
                .filter(one ->
                        one.getKind() == Diagnostic.Kind.ERROR || one.getCode().contains("removal"))
                .toList();
    }

    /** The files that match or switch, and those with the new kinds; all others are as they were compiled. */
    private static List<JavaFileObject> sources() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        int edited = 0;
        for (String module : List.of("lca-core", "lca-data")) {
            Path main = Path.of("").toAbsolutePath().resolveSibling(module).resolve("src/main/java");
            for (Path file : files(main)) {
                String name = file.getFileName().toString();
                String text = Files.readString(file);
                String copy = ADDED.getOrDefault(name, same -> same).apply(text);
                edited += copy.equals(text) ? 0 : 1;
                if (!copy.equals(text) || text.contains("match(") || text.contains("switch (")) {
                    sources.add(new Source(file, copy));
                }
            }
        }
        assertEquals(ADDED.size(), edited, "kinds that were added");
        return sources;
    }

    private static List<Path> files(Path main) throws IOException {
        try (Stream<Path> files = Files.walk(main)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * A record more that implements a sealed interface, and a function more in each of its matches.
     *
     * <p>The match of before stays, marked for removal: a call of it is what would not compile. The compiler of Java 17 gives up at the first
     * lambda that has no parameter of its own left, and would name one place at a time.
     */
    private static String added(String text, String type, String last, String kind) {
        String more = last + ", Function<" + kind + ", R> more)";
        String before = text.substring(text.indexOf("<R> R match("), text.indexOf(last)) + last + ")";
        int end = text.lastIndexOf('}');
        return text.substring(0, end).replace(last + ")", more)
                + "@Deprecated(forRemoval = true) default " + before + " { throw new IllegalStateException(); }\n"
                + "record " + kind + "() implements " + type + " { @Override public " + before.replace(last + ")", more)
                + " { return more.apply(this); } }\n}\n";
    }

    /** A source file with a text of its own. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(Path file, String text) {
            super(URI.create("string:///" + file.getFileName()), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
