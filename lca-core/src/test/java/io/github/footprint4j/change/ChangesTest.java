package io.github.footprint4j.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void aSubstitutionIsTwoDatasetsWithAnEqualsSign() {
        assertEquals(
                "substitute aluminium by aluminium, recycled",
                Changes.substitution("aluminium=aluminium, recycled").toString());
        assertEquals(
                "substitute electricity @ CN by electricity @ FR",
                Changes.substitution(" electricity @ CN = electricity @ FR ").toString());
    }

    @Test
    void anAssignmentIsAnAddressAndAValue() {
        assertEquals(
                "set frame.recycledContent to 100 %",
                Changes.assignment("frame.recycledContent=100 %").toString());
        assertEquals("set on to a == b", Changes.assignment("on=a == b").toString());
    }

    @Test
    void whatIsNoChangeIsRefusedWithAnExample() {
        for (String text : List.of("", "abs", "abs=", "=abs", "a=b=c")) {
            assertEquals(IssueCode.SYNTAX, code(Changes::substitution, text), text);
        }
        for (String text : List.of("", "storage", "storage=", "=1")) {
            assertEquals(IssueCode.SYNTAX, code(Changes::assignment, text), text);
        }
        for (String text : List.of("frame..mass=1 g", ".mass=1 g", "two words=1 g", "frame/mass=1 g")) {
            assertEquals(IssueCode.INVALID_NAME, code(Changes::assignment, text), text);
        }
    }

    @Test
    void anAddressReadsBackFromItsText() {
        Address address = Address.parse("to-europe.routes.0.legs.1.distance");
        assertEquals(List.of("to-europe", "routes", "0", "legs", "1", "distance"), address.steps());
        assertEquals(address, Address.parse(address.toString()));
    }

    private static IssueCode code(Function<String, Change> parse, String text) {
        return assertThrows(InvalidInputException.class, () -> parse.apply(text))
                .issues()
                .get(0)
                .code();
    }
}
