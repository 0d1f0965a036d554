package io.github.footprint4j.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.formula.Expression.Binary;
import io.github.footprint4j.formula.Expression.Call;
import io.github.footprint4j.formula.Expression.Literal;
import io.github.footprint4j.formula.Expression.Name;
import io.github.footprint4j.formula.Expression.Unary;
import io.github.footprint4j.unit.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2*3+4 | 2 * 3 + 4",
                "2*(3+4) | 2 * (3 + 4)",
                "(2*3)*4 | 2 * 3 * 4",
                "2*(3*4) | 2 * (3 * 4)",
                "2-(3-4) | 2 - (3 - 4)",
                "(2^3)^4 | (2 ^ 3) ^ 4",
                "2^(3^4) | 2 ^ 3 ^ 4",
                "-(2^2) | -2 ^ 2",
                "(-2)^2 | (-2) ^ 2",
                "-(2*x) | -(2 * x)",
                "2^-x | 2 ^ -x",
                "(a<b)=(c<d) | (a < b) == (c < d)",
                "not(a and b) | not (a and b)",
                "!a&&b or c | not a and b or c",
                "a=!b | a == (not b)",
                "if(a,1 kg,2.0 kg) | if(a, 1 kg, 2 kg)",
                "max(1,-2,x) | max(1, -2, x)",
                "(3 m)^2 | (3 m) ^ 2",
                "3 m^2*x | 3 m2 * x",
                "1 [/d]*x | 1 [1/d] * x",
                "5 [t*km]*x | 5 t*km * x",
                "4 [MJ/(kg*d)]*x | 4 [MJ/(kg*d)] * x",
                "+x | x",
                "1e-7*x | 1e-7 * x",
                "true or false | true or false",
                "pi | 3.141592653589793",
            })
    void theTextHasAsFewBracketsAsPossible(String text, String printed) {
        Expression expression = Formula.parse(text).expression();
        assertEquals(printed, expression.toString());
        assertEquals(expression, Formula.parse(printed).expression());
    }

    @Test
    void negativeNumbersAreNegations() {
        assertEquals(
                new Unary(Prefix.NEGATE, new Literal(Quantity.parse("2 kg"))), Expression.of(Quantity.parse("-2 kg")));
        assertThrows(IllegalArgumentException.class, () -> new Literal(Quantity.parse("-2 kg")));
    }

    @Test
    void aCallNeedsTheArgumentsOfItsFunction() {
        List<Expression> one = List.of(new Name("x"));
        assertThrows(IllegalArgumentException.class, () -> new Call(NamedFunction.MIN, one));
        assertEquals("sqrt(x)", new Call(NamedFunction.SQRT, one).toString());
    }

    @Test
    void aProductOfAQuantityAndANameThatIsAUnitStaysAProduct() {
        Expression product = new Binary(Infix.MULTIPLY, Expression.of(Quantity.parse("3 kg")), new Name("d"));
        assertEquals(product, Formula.parse(product.toString()).expression());
    }
}
