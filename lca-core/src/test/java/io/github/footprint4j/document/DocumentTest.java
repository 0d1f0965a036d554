package io.github.footprint4j.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.document.Table.Column;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Table TABLE = new Table(
            List.of(Column.words("part"), Column.numbers("kg CO2e")),
            List.of(
                    List.of(Cell.words("frame|1"), Cell.number(1.3594, Form.significant(4))),
                    List.of(Cell.words("box"), Cell.rounded(9.6, "10"))));

    private static final Document DOCUMENT = Document.of(
            () -> List.of(
                    new Block.Heading(1, "A *report*"),
                    new Block.Rows(TABLE),
                    new Block.Rows(new Table(List.of(Column.words("empty")), List.of()))),
            Spreadsheet.of(TABLE));

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

    /** Numbers of a spreadsheet have all their digits, whatever is printed of them. */
    @Test
    void aSpreadsheetGetsFullValues() {
        assertEquals("part,kg CO2e\r\nframe|1,1.3594\r\nbox,9.6\r\n", DOCUMENT.csv());
    }

    /** A spreadsheet has one line of titles, so that the last document with one gives it. */
    @Test
    void ofTwoDocumentsTheLastSpreadsheetStays() {
        Document words = Document.of(new Block.Words("Done."));
        assertEquals(DOCUMENT.csv(), DOCUMENT.with(words).csv());
        assertEquals("", words.csv());
        Document other = Document.of(List::of, Spreadsheet.of(new Table(List.of(Column.words("a")), List.of())));
        assertEquals("a\r\n", DOCUMENT.with(other).csv());
    }

    /** Whoever asks for one form does not pay for the others. */
    @Test
    void nothingIsCalculatedBeforeItIsAskedFor() {
        Document page = Document.of(
                () -> {
                    throw new IllegalStateException("blocks were asked for");
                },
                Spreadsheet.of(TABLE));
        assertEquals(DOCUMENT.csv(), page.csv());
        Document text =
                Document.of(() -> List.of(new Block.Words("a")), Spreadsheet.of(List.of(Column.words("a")), () -> {
                    throw new IllegalStateException("rows were asked for");
                }));
        assertEquals("a\n", text.text());
        assertEquals("a\n", text.markdown());
    }

    /** Ten million rows would not fit into memory at once; the first three of them do. */
    @Test
    void rowsOfASpreadsheetAreMadeOneAfterTheOther() {
        Spreadsheet many = Spreadsheet.of(
                List.of(Column.numbers("n")),
                () -> LongStream.range(0, 1L << 40).mapToObj(n -> List.of(Cell.number(n, Form.PLAIN))));
        assertEquals(3, many.rows().limit(3).count());
    }

    @Test
    void aRowOfASpreadsheetNeedsACellForEachColumn() {
        Spreadsheet wrong = Spreadsheet.of(List.of(Column.words("a")), () -> Stream.of(List.<Cell>of()));
        assertThrows(IllegalStateException.class, () -> wrong.rows().toList());
    }

    /** Without a number a share is a hyphen and a value the word; a number may have a unit of its own. */
    @Test
    void aNumberIsReadAsItsFormSays() {
        Table table = new Table(
                List.of(Column.texts(""), Column.texts(""), Column.texts("")),
                List.of(
                        List.of(
                                Cell.number(0.1234, Form.SHARE),
                                Cell.number(0.1234, Form.CHANGE),
                                Cell.quantity(12, Form.PLAIN, "kg")),
                        List.of(
                                Cell.number(Double.NaN, Form.SHARE),
                                Cell.number(-0.5, Form.CHANGE),
                                Cell.number(Double.NaN, Form.VALUE))));
        assertEquals("""
                12.3 %  +12.3 %    12 kg
                     -  -50.0 %  unknown
                """, Document.of(new Block.Rows(table)).text());
    }

    /** Notes go over several lines, moved in below their start. */
    @Test
    void aNoteThatIsTooLongGoesOverSeveralLines() {
        Document notes = Document.of(new Block.Notes("1 note:", List.of("a".repeat(30) + " " + "b".repeat(10))));
        assertEquals(
                "1 note:\n  " + "a".repeat(30) + "\n    " + "b".repeat(10) + "\n",
                notes.text(TextStyle.DEFAULT.withWidth(40)));
    }
}
