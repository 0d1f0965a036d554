package io.github.footprint4j.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.document.TextTable.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final TextTable TABLE = new TextTable(
            List.of(Column.left("part"), Column.point("kg CO2e")),
            List.of(List.of("frame|1", "1.359"), List.of("box", "10")));

    private static final Document DOCUMENT = new Document(List.of(
            new Block.Heading(1, "A *report*"),
            new Block.Rows(TABLE.asTable()),
            new Block.Rows(new TextTable(List.of(Column.left("empty")), List.of()).asTable())));

    @Test
    void blocksStandBelowEachOtherAndAnEmptyTableIsLeftOut() {
        assertEquals("""
                A *report*

                part     kg CO2e
                frame|1    1.359
                box       10
                """, DOCUMENT.text(TextStyle.DEFAULT));
    }

    @Test
    void markdownEscapesWhatHasAMeaning() {
        assertEquals("""
                # A \\*report\\*

                | part | kg CO2e |
                |:---|---:|
                | frame\\|1 | 1.359 |
                | box | 10 |

                Done.
                """, DOCUMENT.with(List.of(new Block.Words("Done."))).markdown());
    }
}
