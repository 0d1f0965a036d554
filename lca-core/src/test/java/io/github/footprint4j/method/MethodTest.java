package io.github.footprint4j.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MethodTest {

    @Test
    void theMethodIsFoundHoweverItsNameIsSpelled() {
        for (String name : List.of("PAS 2050:2011", "pas-2050-2011", "PAS2050:2011")) {
            assertEquals(Optional.of(Method.PAS_2050_2011), Method.find(name));
        }
        assertEquals(Optional.of(Method.PAS_2050_2008), Method.find("pas 2050 2008"));
        assertEquals(Optional.empty(), Method.find("PAS 2050"));
    }

    @Test
    void theLatestSetIsTheDefaultAndAnotherOneIsPrinted() {
        assertEquals("PAS 2050:2011, GWP100 AR6", Method.PAS_2050_2011.toString());
        assertEquals(
                "PAS 2050:2011, GWP100 AR4",
                Method.PAS_2050_2011.with(GwpSet.AR4).toString());
    }
}
