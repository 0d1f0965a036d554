package io.github.footprint4j.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.testkit.Models;
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

    @Test
    void theOnlyOutcomeBearsEverything() {
        List<Allocation.Single> parts = Allocation.split(Models.process("p", "makes 2 kg", "takes 1 kg of x"));
        assertEquals(1, parts.size());
        assertEquals(Optional.empty(), parts.get(0).share());
    }

    @Test
    void statedSharesSplitAProcessInTheOrderOfTheFile() {
        List<Allocation.Single> parts = Allocation.split(
                Models.process("p", "makes 2 kg of b bears 25 %", "makes 1 kg of a bears 75 %", "avoids 1 kg of c"));
        assertEquals(
                List.of("25 %", "75 %"),
                parts.stream().map(one -> one.share().orElseThrow().toString()).toList());
    }

    @Test
    void severalOutcomesWithoutSharesAreRefused() {
        InvalidInputException e = assertThrows(
                InvalidInputException.class,
                () -> Allocation.split(Models.process("saw", "makes 1 m3 of boards bears 80 %", "makes 1 kg of dust")));
        assertEquals(IssueCode.NO_ALLOCATION, e.issues().get(0).code());
        assertTrue(e.getMessage().contains("saw"), e.getMessage());
    }

    @Test
    void aProcessWithoutAnOutcomeIsRefused() {
        InvalidInputException e = assertThrows(
                InvalidInputException.class, () -> Allocation.split(Models.process("idle", "takes 1 kg of x")));
        assertEquals(IssueCode.NO_ALLOCATION, e.issues().get(0).code());
    }
}
