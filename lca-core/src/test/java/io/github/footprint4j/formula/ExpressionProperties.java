package io.github.footprint4j.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.testkit.Expressions;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExpressionProperties {

    @Provide
    Arbitrary<Expression> expressions() {
        return Expressions.any();
    }

    /** Texts of the pieces that formulas are made of, in any order. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "1", "2.5", "kg", "x", "(", ")", ",", "+", "-", "*", "/", "^", " ", "<", "==", "and", "not ",
                        "if(", "max(", "[", "]", "%", "1e9", "'", "é", ".", "_", "CO2e", "m2", "·", "\n", "pi",
                        "random(", "2020")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void printingAndParsingGivesTheSameTree(@ForAll("expressions") Expression expression) {
        assertEquals(expression, Formula.parse(expression.toString()).expression());
    }

    @Property
    void printingASecondTimeChangesNothing(@ForAll("expressions") Expression expression) {
        String text = expression.toString();
        assertEquals(text, Formula.parse(text).expression().toString());
    }

    @Property
    void anyTextIsReadOrRefusedWithIssues(@ForAll("texts") String text) {
        try {
            Formula formula = Formula.parse(text);
            assertEquals(
                    formula.expression(),
                    Formula.parse(formula.expression().toString()).expression());
        } catch (InvalidInputException e) {
            assertFalse(e.issues().isEmpty(), text);
        }
    }
}
