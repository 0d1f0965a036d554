package io.github.footprint4j.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private final Issues issues = new Issues();

    /** A small form as a reader would write it. */
    private record Leg(String by, String distance, Optional<Boolean> emptyReturn) {

        static Optional<Leg> read(Fields fields) {
            Optional<String> by = fields.required("by").text();
            Optional<String> distance =
                    fields.required("distance").suchAs("9200 km").amount();
            Optional<Boolean> emptyReturn = fields.optional("emptyReturn").truth();
            return by.flatMap(b -> distance.map(d -> new Leg(b, d, emptyReturn)));
        }
    }

    @Test
    void aCompleteObjectGivesItsValue() {
        assertEquals(
                Optional.of(new Leg("ship", "9200 km", Optional.of(true))),
                leg("{ by: ship, distance: 9200 km, emptyReturn: true }"));
        assertEquals(Optional.of(new Leg("ship", "12", Optional.empty())), leg("{ by: ship, distance: 12 }"));
        assertEquals(List.of(), found());
    }

    @Test
    void aMissingFieldIsReportedAtTheObject() {
        assertEquals(Optional.empty(), leg("\n  { by: ship }"));
        assertEquals(List.of("x.yaml:2:3: error [missing-field] \"distance\" is missing"), found());
    }

    @Test
    void anUnknownFieldIsReportedAtItsKeyWithTheClosestName() {
        leg("by: ship\ndistance: 12 km\nemptyRetrun: true");

        assertEquals(
                List.of(
                        "x.yaml:3:1 /emptyRetrun: error [unknown-field] unknown field \"emptyRetrun\". Maybe \"emptyReturn\""),
                found());
    }

    @Test
    void aMisspeltRequiredFieldIsOneIssue() {
        leg("by: ship\ndistanse: 12 km");

        assertEquals(
                List.of("x.yaml:2:1 /distanse: error [unknown-field] unknown field \"distanse\". Maybe \"distance\""),
                found());
    }

    @Test
    void everyProblemOfAnObjectIsFound() {
        leg("by: [ship]\ndistance: ~\nemptyReturn: yes\nfoo: 1");

        assertEquals(
                List.of(
                        "x.yaml:1:5 /by: error [wrong-type] \"by\" is a list, expected text",
                        "x.yaml:2:11 /distance: error [null-value] \"distance\" is null, expected an amount such as 9200 km. "
                                + "Maybe leave the key out if there is no value",
                        "x.yaml:3:14 /emptyReturn: error [wrong-type] \"emptyReturn\" is the text \"yes\", expected true or false",
                        "x.yaml:4:1 /foo: error [unknown-field] unknown field \"foo\""),
                found());
    }

    @Test
    void aRefusedValueIsNoSecondIssue() {
        assertEquals(Optional.empty(), leg("by: *ship\ndistance: 012"));
        assertEquals(List.of("unsupported-syntax", "not-a-number"), codes());
    }

    @Test
    void keysThatExcludeEachOtherAreReportedAfterTheFirst() {
        read("of: steel\nprocess: p\nemits: CO2", fields -> {
            fields.atMostOneOf(List.of("of", "emits", "process", "absent"));
            List.of("of", "emits", "process").forEach(fields::optional);
            return Optional.of(1);
        });

        assertEquals(
                List.of(
                        "x.yaml:2:1 /process: error [conflicting-fields] \"process\" cannot stand beside \"of\". Maybe leave one of the two out",
                        "x.yaml:3:1 /emits: error [conflicting-fields] \"emits\" cannot stand beside \"of\". Maybe leave one of the two out"),
                found());
    }

    @Test
    void otherKeysCanBePassedOver() {
        read("a: 1\nb: 2", fields -> {
            fields.ignoreOthers();
            return fields.required("a").whole();
        });

        assertEquals(List.of(), found());
    }

    @Test
    void aFloodOfUnknownFieldsIsSummedUp() {
        String text = String.join(
                "\n", IntStream.range(0, 250).mapToObj(i -> "k" + i + ": 1").toList());

        read(text, fields -> Optional.of(1));

        assertEquals(101, found().size());
        assertTrue(found().get(0).contains("150 more unknown fields"), found().get(0));
    }

    @Test
    void placesAndPresenceCanBeAskedFor() {
        read("a: 1", fields -> {
            assertTrue(fields.has("a") && !fields.has("b"));
            assertEquals("x.yaml:1:4 /a", fields.optional("a").place().toString());
            assertEquals(fields.place(), fields.optional("b").place());
            assertEquals("x.yaml:1:1 /a", fields.keyPlace("a").toString());
            fields.issues()
                    .add(Issue.warning(
                            IssueCode.UNUSED,
                            fields.place(),
                            "seen as " + fields.object().description()));
            return Optional.empty();
        });

        assertEquals(List.of("x.yaml:1:1: warning [unused] seen as an object"), found());
    }

    private Optional<Leg> leg(String text) {
        return read(text, Leg::read);
    }

    private <T> Optional<T> read(String text, java.util.function.Function<Fields, Optional<T>> reader) {
        SourceNode root = Documents.parse(Source.named("x.yaml").with(text), issues).orElseThrow();
        return FieldValue.of(root, issues).object(reader);
    }

    private List<String> found() {
        return issues.toList().stream().map(Issue::toString).toList();
    }

    private List<String> codes() {
        return issues.toList().stream()
                .map(issue -> issue.code().toString().toLowerCase(Locale.ROOT))
                .toList();
    }
}
