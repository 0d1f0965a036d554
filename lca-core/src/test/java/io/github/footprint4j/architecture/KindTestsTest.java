package io.github.footprint4j.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KindTestsTest {

    /** A question for one kind where the others truly do not matter, and why they do not. */
    private static final Map<String, String> ALLOWED = Map.of(
            "Edits asks for Change.Supply",
            "a process is supplied even if it is refused, so that those who ask for it need not be; all others stop");

    private static final KindTests MODEL = KindTests.ofTheModel();

    @Test
    void mainCodeMatchesAllKindsOfTheModel() {
        assertEquals(
                new TreeMap<>(ALLOWED).keySet().stream().toList(),
                MODEL.ofThisModule().stream().sorted().toList());
    }

    @Test
    void theSealedTypesOfTheModelAreFound() {
        assertTrue(
                MODEL.owners()
                        .keySet()
                        .containsAll(List.of(
                                "OfGas",
                                "Buys",
                                "LogNormal",
                                "Times",
                                "Rest",
                                "Numeric",
                                "CarbonLoss",
                                "Lever",
                                "Substitute")),
                MODEL.owners().toString());
        assertEquals(34, MODEL.owners().size());
    }

    @Test
    void everyWayToAskForAKindIsFound() {
        KindTests kinds = KindTests.of(List.of(source("Shape", """
                sealed interface Shape {
                    record Round() implements Shape {}
                    record Square() implements Shape {}
                }
                """)));
        assertEquals(List.of("Round", "Square"), List.copyOf(kinds.owners().keySet()));
        assertEquals(
                List.of("User asks for Shape.Round", "User asks for Shape.Square", "User asks for Shape.Round"),
                kinds.in(source("User", """
                        import shapes.Shape.Round;
                        class User {
                            boolean a(Object o) { return o instanceof Round round && round.equals(o); }
                            Object b(Object o) { return (Shape.Square) o; }
                            Object c() { return Shape.Round.class; }
                            Object d(Object o) { return (Square) o; }
                            Object e(Object o) { return o instanceof Other.Round; }
                        }
                        """)));
    }

    private static SourceFile source(String name, String text) {
        return SourceFile.of(Path.of(name + ".java"), text);
    }
}
