package io.github.footprint4j.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about wrong texts: code, position and hint. */
class FormulaSyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "(2 + 3 | found the end, expected \")\" for \"(\" at character 1 |",
                "2 + 3) | found \")\" at character 6 without an opening one |",
                "max(1, 2 | found the end, expected \")\" for \"(\" at character 4 |",
                "2 3 | found \"3\" at character 3, expected an operator | Maybe \"2 * 3\"",
                "a b | found \"b\" at character 3, expected an operator | Maybe \"a * b\"",
                "2 (3) | found \"(\" at character 3, expected an operator | Maybe \"2 * (\"",
                "2 * | found the end, expected a number, a name or a bracket |",
                "* 2 | found \"*\" at character 1, expected a number, a name or a bracket |",
                "2 + () | found \")\" at character 6, expected a number, a name or a bracket |",
                "2 × 3 | found \"×\" at character 3, expected an operator | Maybe \"*\"",
                "x ** 2 | found \"**\" at character 3, expected an operator | Maybe \"^\"",
                "x % 2 | found \"%\" at character 3, expected an operator | Maybe \"mod\", or \"* 1 %\" for percent",
                "x [kg] | found \"[kg]\" at character 3, expected an operator | Maybe a number before the unit, as in \"1 [kg]\"",
                "3 m ^ 2 | found \"^\" at character 5 behind a number with a unit, expected brackets that say what is raised"
                        + " | Maybe \"(3 m)^\"",
                "a < b < c | found \"<\" at character 7 behind a comparison, expected \"and\" or brackets"
                        + " | Maybe \"a < b and b < c\"",
                "random() | \"random\" at character 1 is refused, a formula gives the same value every time"
                        + " | Maybe a parameter with a spread",
                "2 * rand | \"rand\" at character 5 is refused, a formula gives the same value every time"
                        + " | Maybe a parameter with a spread",
                "1,5 kg | found \",\" at character 2, commas only stand between the arguments of a function"
                        + " | Maybe \"1.5 kg\" with a decimal point",
                "a, b | found \",\" at character 2, commas only stand between the arguments of a function |",
            })
    void syntaxIsReportedWithItsCharacter(String text, String message, String hint) {
        List<Issue> issues = Calculation.issues(() -> Formula.parse(text));
        assertEquals(IssueCode.FORMULA_SYNTAX, issues.get(0).code());
        assertEquals(Place.NONE, issues.get(0).place());
        assertEquals(message, issues.get(0).message());
        assertEquals(hint == null ? "" : hint, issues.get(0).hint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3 kgg | UNKNOWN_UNIT | \"kgg\" is no known unit | \"kg\"",
                "3 kgg * 2 | UNKNOWN_UNIT | (at character 3) | a missing operator, as in \"3 * kgg\"",
                "2 * 3 [kgg] | UNKNOWN_UNIT | (at character 7) | \"kg\"",
                "3 ton * x | AMBIGUOUS_UNIT | (at character 3) | \"t\" (1000 kg)",
                "1_000 + x | FORMULA_SYNTAX | found \"_000\" at character 2 | Maybe \"1000\"",
                "1e999 * x | NUMBER_OUT_OF_RANGE | (at character 1) | ``",
                "x * 1e308 Wh | NOT_FINITE | (at character 5) | ``",
                "2 * 1.2.3 | NOT_A_NUMBER | (at character 5) | ``",
                "x + 012 | NOT_A_NUMBER | (at character 5) | Maybe \"12\"",
                "squrt(2) | UNKNOWN_NAME | \"squrt\" at character 1 is no known function | Maybe \"sqrt\"",
                "charge(2) | UNKNOWN_NAME | \"charge\" at character 1 | Maybe a missing operator, as in \"charge * (\"",
                "größe * 2 | INVALID_NAME | \"größe\" at character 1 is no name | ``",
                "2 * sqrt | INVALID_NAME | \"sqrt\" at character 5 is a function, expected a bracket behind it | ``",
                "if(a, b) | WRONG_ARGUMENTS | takes 3 arguments: condition, then, otherwise; found 2 | ``",
                "sqrt(1,5) | WRONG_ARGUMENTS | \"sqrt\" at character 1 takes 1 argument; found 2 | Maybe a decimal comma",
                "min(1) | WRONG_ARGUMENTS | takes 2 or more arguments; found 1 | ``",
                "pow() | WRONG_ARGUMENTS | takes 2 arguments; found 0 | ``",
            })
    void otherProblemsKeepTheirCodes(String text, IssueCode code, String message, String hint) {
        Issue issue = Calculation.issue(text);
        assertEquals(code, issue.code());
        assertTrue(issue.message().contains(message), issue::message);
        assertTrue(issue.hint().contains(hint), issue::hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void anEmptyTextIsRefused(String text) {
        assertEquals(IssueCode.FORMULA_SYNTAX, Calculation.issue(text).code());
    }

    @Test
    void aCommaAloneIsTwoProblems() {
        assertEquals(2, Calculation.issues(() -> Formula.parse(",")).size());
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        List<Issue> issues = Calculation.issues(() -> Formula.parse("(3 kgg + 2 3) * sqroot(1) + if(a b)"));
        assertEquals(
                List.of(
                        IssueCode.UNKNOWN_UNIT,
                        IssueCode.FORMULA_SYNTAX,
                        IssueCode.UNKNOWN_NAME,
                        IssueCode.FORMULA_SYNTAX),
                issues.stream().map(Issue::code).toList());
    }

    @Test
    void afterTwentyProblemsTheReadingEnds() {
        assertEquals(
                20, Calculation.issues(() -> Formula.parse("2 3 ".repeat(1000))).size());
    }

    @Test
    void deepBracketsAreALimitAndNoStackOverflow() {
        assertEquals(
                IssueCode.LIMIT_EXCEEDED, Calculation.issue("(".repeat(100_000)).code());
        for (String opening : List.of("(", "-", "+", "not ", "abs(", "2^", "if(")) {
            assertEquals(
                    IssueCode.LIMIT_EXCEEDED,
                    Calculation.issue(opening.repeat(101) + "1").code(),
                    opening);
        }
    }

    @Test
    void nestingAndLengthAreAcceptedUpToTheirLimits() {
        assertEquals(1, Calculation.value("(".repeat(100) + "1" + ")".repeat(100)));
        assertEquals(1000, Calculation.value("1" + "+1".repeat(999)));
        assertEquals(1000, Calculation.value("1" + " + 1".repeat(999) + " ".repeat(6000)));
        assertEquals(
                IssueCode.LIMIT_EXCEEDED,
                Calculation.issue("1" + "+1".repeat(1001)).code());
        assertEquals(
                IssueCode.LIMIT_EXCEEDED,
                Calculation.issue("1" + " ".repeat(10_000)).code());
    }

    @Test
    void aLongNumberIsCutInTheMessage() {
        Issue issue = Calculation.issue("x * " + "9".repeat(9000));
        assertEquals(IssueCode.LIMIT_EXCEEDED, issue.code());
        assertTrue(issue.message().length() < 200, issue::message);
    }
}
