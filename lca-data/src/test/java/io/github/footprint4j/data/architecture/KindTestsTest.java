package io.github.footprint4j.data.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.architecture.KindTests;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KindTestsTest {

    /** A question for one kind where the others truly do not matter, and why they do not. */
    private static final Map<String, String> ALLOWED = Map.of(
            "SubstituteForm asks for Change.Supply", "the short form is that of a supply and a substitution alone",
            "SubstituteForm asks for Change.Substitute", "the short form is that of a supply and a substitution alone");

    @Test
    void mainCodeMatchesAllKindsOfTheModel() {
        List<String> found = KindTests.ofTheModel().ofThisModule();
        assertEquals(
                ALLOWED.keySet().stream().sorted().toList(),
                found.stream().distinct().sorted().toList());
    }
}
