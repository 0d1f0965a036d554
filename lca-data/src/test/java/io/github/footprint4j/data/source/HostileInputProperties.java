package io.github.footprint4j.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.footprint4j.issue.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HostileInputProperties {

    private static final String YAML = """
            # a comment
            name: "Phone \\u00e9" # more
            mass: 229 g
            text: |
              two
              lines 😀
            parts:
              - { id: a, amount: "if(x, 1, 2)", list: [1, 2.5e3, true, ~] }
              - id: b
                parts: [ { id: c }, 'd' ]
            """;

    private static final String JSON =
            "{\"name\":\"Phone \\u00e9\",\"mass\":[1,-2.5e3,true,null,{\"a\":{}}],\"b\":\"\\n😀\"}";

    @Property
    void anyBytesGiveATreeOrIssues(@ForAll byte[] bytes, @ForAll boolean json) {
        Path file = write(bytes, json ? ".json" : ".yaml");
        try {
            treeOrIssues(Source.read(file));
        } catch (InvalidInputException e) {
            assertEquals(1, e.issues().size());
        }
    }

    @Property
    void anyTextGivesATreeOrIssues(@ForAll String text, @ForAll boolean json) {
        treeOrIssues(named(json).with(text));
    }

    @Property(tries = 20_000)
    void anySoupOfMarksGivesATreeOrIssues(@ForAll("soups") String soup, @ForAll boolean json) {
        treeOrIssues(named(json).with(soup));
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ": ",
                        ",",
                        ", ",
                        "\"",
                        "'",
                        "\n",
                        "\n  ",
                        "\r\n",
                        "\t",
                        "- ",
                        "? ",
                        "# ",
                        "&a ",
                        "*a",
                        "!",
                        "!!x ",
                        "!<",
                        "|",
                        ">",
                        "|2-\n",
                        "%",
                        "%YAML 1.2\n",
                        "%TAG ! x\n",
                        "---\n",
                        "...\n",
                        "\\",
                        "\\u",
                        "\\UFFFFFFFF",
                        "\\x",
                        "@",
                        "`",
                        "~",
                        "<<",
                        "a",
                        "b",
                        "012",
                        "1e9",
                        "-",
                        ".",
                        "true",
                        "null",
                        "(",
                        ")",
                        "😀",
                        "\uFEFF",
                        "\u0085",
                        "\u2028",
                        "\u0000",
                        "é",
                        "%41",
                        "%ff",
                        "\uD800")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property
    void aTruncatedDocumentGivesATreeOrIssues(@ForAll("cuts") int cut) {
        treeOrIssues(named(false).with(YAML.substring(0, Math.min(cut, YAML.length()))));
        String json = JSON.substring(0, Math.min(cut, JSON.length() - 1));
        assertEquals(1, treeOrIssues(named(true).with(json)).issues().size(), json);
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(0, YAML.length());
    }

    @Property
    void aDocumentWithOneCharacterChangedGivesATreeOrIssues(@ForAll("cuts") int at, @ForAll char character) {
        treeOrIssues(named(false).with(changed(YAML, at, character)));
        treeOrIssues(named(true).with(changed(JSON, at, character)));
    }

    private static String changed(String text, int at, char character) {
        int inside = at % text.length();
        return text.substring(0, inside) + character + text.substring(inside + 1);
    }

    private static Source named(boolean json) {
        return Source.named(json ? "x.json" : "x.yaml");
    }

    /** A text without a tree has an issue, and every issue lies inside the text. */
    private static Parsed treeOrIssues(Source source) {
        Parsed parsed = Parsed.of(source);
        assertFalse(parsed.tree().isEmpty() && parsed.issues().isEmpty(), source.text());
        parsed.issues().forEach(issue -> {
            int length = source.line(issue.place().line()).orElseThrow().length();
            assertFalse(issue.place().column() < 1 || issue.place().column() > length + 2, issue.toString());
        });
        return parsed;
    }

    private static Path write(byte[] bytes, String ending) {
        try {
            Path file = Files.createTempFile("hostile", ending);
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
