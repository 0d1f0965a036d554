package io.github.footprint4j.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldValueTest {

    private final Issues issues = new Issues();

    private enum Basis {
        ASSESSMENT("assessment"),
        RECONSTRUCTION("reconstruction");

        private final String word;

        Basis(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    @Test
    void aTextIsNeverMadeFromANumberOrATruth() {
        assertEquals(Optional.empty(), first("[12]").text());
        assertEquals(Optional.empty(), first("[true]").text());
        assertEquals(
                List.of(
                        "x.yaml:1:2 /0: error [wrong-type] element 0 is the number 12, expected text. Maybe put it in quotes",
                        "x.yaml:1:2 /0: error [wrong-type] element 0 is the word true, expected text. Maybe put it in quotes"),
                found());
    }

    @Test
    void issuesOfAParseStandAtTheText() {
        Optional<String> parsed = first("- steeel").text(text -> {
            throw new InvalidInputException(Issue.error(IssueCode.UNKNOWN_DATASET, Place.NONE, "no " + text));
        });

        assertEquals(Optional.empty(), parsed);
        assertEquals(List.of("x.yaml:1:3 /0: error [unknown-dataset] no steeel"), found());
    }

    @Test
    void anAmountIsTextOrNumber() {
        assertEquals(Optional.of("90 g"), first("- 90 g").amount());
        assertEquals(Optional.of("0.50"), first("- 0.50").amount());
        assertEquals(Optional.of(4), first("- 90 g").amount(String::length));
        assertEquals(Optional.empty(), first("- true").suchAs("90 g").amount());
        assertEquals(
                List.of(
                        "x.yaml:1:3 /0: error [wrong-type] element 0 is the word true, expected an amount such as 90 g"),
                found());
    }

    @Test
    void aNumberFitsADouble() {
        assertEquals(Optional.of(0.5), first("- 0.5").number());
        assertEquals(Optional.of(0.0), first("- 0.00e5").number());
        assertEquals(List.of(), found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "-1e999", "1e-999"})
    void aNumberThatNoDoubleHoldsIsOutOfRange(String text) {
        assertEquals(Optional.empty(), first("- " + text).number());
        assertEquals(IssueCode.NUMBER_OUT_OF_RANGE, issues.toList().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e3", "2147483648", "99999999999"})
    void aWholeNumberHasNoPointAndFitsAnInt(String text) {
        assertEquals(Optional.empty(), first("- " + text).whole());
        assertEquals(IssueCode.NUMBER_OUT_OF_RANGE, issues.toList().get(0).code());
    }

    @Test
    void aWordIsOneOfAnEnum() {
        assertEquals(
                Optional.of(Basis.RECONSTRUCTION), first("- reconstruction").word(Basis.class));
        assertEquals(Optional.empty(), first("- reconstuction").word(Basis.class));
        assertEquals(
                List.of(
                        "x.yaml:1:3 /0: error [unknown-word] element 0 is \"reconstuction\", expected one of assessment, reconstruction."
                                + " Maybe \"reconstruction\""),
                found());
    }

    @Test
    void elementsThatCannotBeReadAreLeftOut() {
        assertEquals(List.of("a", "c"), root("[a, 2, c]").elements(FieldValue::text));
        assertEquals(1, found().size());
    }

    @Test
    void aValueInPlaceOfAListIsReported() {
        assertEquals(List.of(), root("a").elements(FieldValue::text));
        assertEquals(
                List.of(
                        "x.yaml:1:1: error [wrong-type] the document is the text \"a\", expected a list. Maybe put it in brackets: [ … ]"),
                found());
    }

    @Test
    void entriesKeepTheirOrder() {
        Map<String, String> read = root("z: 1 kg\na: [x]\nm: 2 kg")
                .entries((key, value) -> value.amount().map(text -> key + text));

        assertEquals(List.of("z", "m"), List.copyOf(read.keySet()));
        assertEquals("m2 kg", read.get("m"));
        assertEquals(List.of("x.yaml:2:4 /a: error [wrong-type] \"a\" is a list, expected an amount"), found());
    }

    @Test
    void aFieldTellsWhatItHolds() {
        FieldValue field = root("[a]");

        assertTrue(field.holds(ListNode.class));
        assertFalse(field.holds(ObjectNode.class));
        assertTrue(field.node().isPresent());
    }

    @Test
    void anAbsentValueIsNoIssue() {
        FieldValue.of(ObjectNode.builder().build(), issues).object(fields -> {
            FieldValue absent = fields.optional("x");
            assertTrue(absent.text().isEmpty()
                    && absent.number().isEmpty()
                    && absent.elements(FieldValue::text).isEmpty());
            assertTrue(absent.entries((key, value) -> value.text()).isEmpty());
            return Optional.empty();
        });

        assertEquals(List.of(), found());
    }

    private FieldValue root(String text) {
        return FieldValue.of(
                Documents.parse(Source.named("x.yaml").with(text), issues).orElseThrow(), issues);
    }

    private FieldValue first(String text) {
        return root(text).elements(Optional::of).get(0);
    }

    private List<String> found() {
        return issues.toList().stream().map(Issue::toString).toList();
    }
}
