package io.github.footprint4j.footprint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.testkit.Approved;
import org.junit.jupiter.api.Test;

class FootprintMarkdownTest {

    @Test
    void aDocumentHasTheContentOfTheText() {
        Approved.of(getClass(), "lamp.md")
                .check(FootprintReport.of(Samples.footprint()).markdown());
    }

    @Test
    void charactersWithAMeaningAreEscaped() {
        String text = FootprintReport.of(
                        Samples.calculator().footprint(Samples.named("a|b *c* <script> & [d](e)\n# f")))
                .markdown();
        assertTrue(text.startsWith("# a\\|b \\*c\\* &lt;script> &amp; \\[d\\](e) \\# f\n"), text);
    }
}
