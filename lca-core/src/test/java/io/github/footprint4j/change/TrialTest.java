package io.github.footprint4j.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialTest {

    /** Name, then each value as {@code address=value}, with a bar between. */
    private static String read(String text) {
        Trial trial = Trial.parse(text);
        return trial.name() + " | "
                + trial.values().stream()
                        .map(value -> value.address() + "=" + value.to())
                        .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "half water: fill=0.5 l ~ half water | fill=0.5 l",
                "plastic: body.of=pp, body.mass=300 g ~ plastic | body.of=pp | body.mass=300 g",
                // a comma ends a value only where another one follows
                "abroad: charging.at=FR, DE, body.mass=1 g ~ abroad | charging.at=FR, DE | body.mass=1 g",
                "light: body.of=aluminium, recycled ~ light | body.of=aluminium, recycled",
                "formula: x=max(a, b), y=if(a == b, c, d) ~ formula | x=max(a, b) | y=if(a == b, c, d)",
                "compared: x=a == b, y=2 ~ compared | x=a == b | y=2",
                // quotes hold anything
                "quoted: body.of=\"steel, y=2\", y=3 ~ quoted | body.of=steel, y=2 | y=3",
                "quoted: fill=\"0.5 l\" ~ quoted | fill=0.5 l",
                // the name ends at the last colon before the first equals sign
                "16:9: a.share=50 % ~ 16:9 | a.share=50 %",
                "keep: body.of=pp, body.keep=ratio: 0.6 ~ keep | body.of=pp | body.keep=ratio: 0.6",
                "\"a=b\": fill=1 l ~ a=b | fill=1 l",
                "fill = 1 l ~ fill = 1 l | fill=1 l"
            })
    void aNameAndItsValues(String text, String expected) {
        assertEquals(expected, read(text));
    }

    @Test
    void whatIsNoTrialIsRefused() {
        for (String text : List.of("", "half", "half: ", ": fill=1 l", "half: fill", "half: fill=", "half: =1 l")) {
            assertEquals(IssueCode.SYNTAX, code(text), text);
        }
        assertEquals(IssueCode.INVALID_NAME, code("half: the fill=1 l"));
        assertEquals(IssueCode.INVALID_NAME, code("half: fill=1 l, the mass=2 g"));
        assertEquals(IssueCode.CONFLICTING_FIELDS, code("half: fill=1 l, fill=2 l"));
    }

    private static IssueCode code(String text) {
        return assertThrows(InvalidInputException.class, () -> Trial.parse(text), text)
                .issues()
                .get(0)
                .code();
    }
}
