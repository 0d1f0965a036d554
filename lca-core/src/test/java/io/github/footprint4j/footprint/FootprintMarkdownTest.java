package io.github.footprint4j.footprint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.testkit.Approved;
import org.junit.jupiter.api.Test;

class FootprintMarkdownTest {

    @Test
    void aDocumentHasTheContentOfTheText() {
        Approved.of(getClass(), "lamp.md").check(FootprintMarkdown.write(Samples.footprint()));
    }

    @Test
    void charactersWithAMeaningAreEscaped() {
        String text = FootprintMarkdown.write(
                Samples.calculator().footprint(Samples.named("a|b *c* <script> & [d](e)\n# f")));
        assertTrue(text.startsWith("# a\\|b \\*c\\* &lt;script> &amp; \\[d\\](e) \\# f\n"), text);
    }
}
