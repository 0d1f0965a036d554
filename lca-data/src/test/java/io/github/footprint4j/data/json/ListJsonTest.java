package io.github.footprint4j.data.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists and checks as JSON are what their schemas say. */
class ListJsonTest {

    private static List<String> problems(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Source.resource(Products.class, "schema/" + schema).text(), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void aListHasAnObjectForEachRowAndNoMemberForWhatIsNotKnown() {
        Spreadsheet sheet = Spreadsheet.of(
                List.of(Column.words("id"), Column.numbers("count"), Column.numbers("share")),
                () -> Stream.of(
                        List.of(Cell.words("a"), Cell.number(2, Form.PLAIN), Cell.number(Double.NaN, Form.SHARE))));
        String json = ListJson.write("things", sheet);
        assertEquals("""
                {
                  "format": "footprint-list/1",
                  "of": "things",
                  "rows": [
                    {
                      "id": "a",
                      "count": 2
                    }
                  ]
                }
                """, json);
        assertEquals(List.of(), problems("footprint-list-1.json", json));
    }

    @Test
    void aCheckHasAnObjectForEachIssue() {
        Issue note = Issue.note(IssueCode.UNUSED, Place.of("/parts/0"), "nothing uses \"a\"");
        Issue error = Issue.error(IssueCode.UNKNOWN_FIELD, new Place("a.yaml", 3, 1, "/nam"), "found nam")
                .maybe("name");
        String fine = CheckJson.write("a.yaml", "a.yaml: ok", List.of(note));
        assertEquals(List.of(), problems("footprint-check-1.json", fine));
        assertEquals(
                List.of(), problems("footprint-check-1.json", CheckJson.write("a.yaml", "1 error", List.of(error))));
        assertFalse(fine.contains("\"ok\": false"), fine);
        assertFalse(fine.contains("\"line\""), fine);
    }
}
