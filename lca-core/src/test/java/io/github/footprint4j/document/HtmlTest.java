package io.github.footprint4j.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.document.Table.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents as HTML: structure for those who cannot see it, and no way into the page for a name. */
class HtmlTest {

    private static final List<Column> COLUMNS = List.of(Column.words("part"), Column.bars(), Column.numbers("kg CO2e"));

    @Test
    void everyKindOfBlockIsWritten() {
        Document document = Document.of(
                new Block.Heading(1, "Title", List.of("below")),
                new Block.Facts(List.of(new Fact("unit", "1 piece"))),
                new Block.Notes("two notes:", List.of("one <b>", "two & three")),
                Block.Section.inside(
                        2,
                        "Table",
                        new Block.Rows(new Table(
                                List.of(Column.words("part"), Column.numbers("kg")),
                                List.of(List.of(Cell.words("a"), Cell.number(1.5, Form.VALUE)))))));
        assertEquals("""
                <h1>Title</h1>
                <p>below</p>

                <dl>
                <div><dt>unit</dt><dd>1 piece</dd></div>
                </dl>

                <p>two notes:</p>
                <ul>
                <li>one &lt;b&gt;</li>
                <li>two &amp; three</li>
                </ul>

                <section>
                <h2>Table</h2>
                <div class="wide"><table>
                <thead><tr><th scope="col">part</th><th scope="col" class="n">kg</th></tr></thead>
                <tbody>
                <tr><th scope="row">a</th><td class="n" data-value="1.5">1.50</td></tr>
                </tbody></table></div>
                </section>
                """, document.html());
    }

    /** The scale goes from -1 to 3: 0 lies at 25 %, and 3 takes 75 %. */
    @Test
    void barsStandInTheFirstCellOnOneScaleWithZeroBetween() {
        Table table = new Table(
                COLUMNS,
                List.of(
                        List.of(
                                Cell.words("a"),
                                new Cell.Bar(List.of(new Cell.Segment(2, "use"), new Cell.Segment(1, ""))),
                                Cell.number(3, Form.PLAIN)),
                        List.of(new Cell.Words("b", "credit", 1, false), Cell.bar(-1), Cell.number(-1, Form.PLAIN))));
        assertEquals("""
                <table id="t"><caption>kg CO₂e</caption>
                <thead><tr><th scope="col">part</th><th scope="col" class="n">kg CO₂e</th></tr></thead>
                <tbody>
                <tr><th scope="row"><span class="nb"><span class="nm">a</span><span class="bar" aria-hidden="true">\
                <i class="t-use" style="left:25.00%;width:50.00%"></i><i style="left:75.00%;width:25.00%"></i>\
                <s style="left:25.00%"></s></span></span></th><td class="n" data-value="3.0">3</td></tr>
                <tr data-depth="1"><th scope="row"><span class="nb"><span class="nm">b <small>credit</small></span>\
                <span class="bar" aria-hidden="true"><i class="neg" style="left:0.00%;width:25.00%"></i>\
                <s style="left:25.00%"></s></span></span></th><td class="n" data-value="-1.0">−1</td></tr>
                </tbody></table>""", new HtmlTable("t", "kg CO2e", table).text());
    }

    @Test
    void whatIsNotKnownIsEmptyAndATableWithoutRowsIsNothing() {
        Table table = new Table(
                COLUMNS, List.of(List.of(Cell.words("a"), Cell.NOTHING, Cell.number(Double.NaN, Form.VALUE))));
        assertEquals(
                "<tr><th scope=\"row\">a</th><td class=\"n\"></td></tr>",
                new HtmlTable("", "", table).text().lines().skip(3).findFirst().orElseThrow());
        assertEquals("", new HtmlTable("", "", new Table(COLUMNS, List.of())).text());
    }

    @Test
    void aNameCannotBecomePartOfThePage() {
        assertEquals("&lt;script&gt;&amp;&quot;&#39; ?x", HtmlText.escaped("<script>&\"'\n\u202Ex"));
        assertThrows(IllegalArgumentException.class, () -> new Cell.Segment(1, "x\" onclick"));
    }

    @Test
    void aNoteBesideWordsIsSaidInEveryForm() {
        Document document = Document.of(new Block.Rows(
                new Table(List.of(Column.words("part")), List.of(List.of(new Cell.Words("a", "use", 0, false))))));
        assertEquals("part\na · use\n", document.text());
        assertEquals("| part |\n|:---|\n| a · use |\n", document.markdown());
    }
}
