package io.github.footprint4j.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsReadAsUtf8WithoutItsByteOrderMark() throws IOException {
        Path file = write("phone.yaml", "\uFEFFname: Gerät 😀\n".getBytes(StandardCharsets.UTF_8));

        Source source = Source.read(file);

        assertEquals("name: Gerät 😀\n", source.text());
        assertEquals(file.toString(), source.name());
    }

    @Test
    void aByteThatIsNotUtf8IsNamedWithItsPlace() throws IOException {
        // "b: " and then the Latin-1 byte of é, on line 2, column 4
        Issue issue = refusal(write("x.yaml", new byte[] {'a', ':', '\n', 'b', ':', ' ', (byte) 0xE9, '\n'}));

        assertEquals(IssueCode.UNREADABLE, issue.code());
        assertEquals(2, issue.place().line());
        assertEquals(4, issue.place().column());
        assertEquals("byte 0xE9 at position 6 is not UTF-8", issue.message());
        assertEquals("Maybe save the file with the encoding UTF-8", issue.hint());
    }

    @Test
    void aCharacterCutOffAtTheEndIsNotUtf8() throws IOException {
        assertEquals(
                IssueCode.UNREADABLE,
                refusal(write("x.yaml", new byte[] {'a', (byte) 0xC3})).code());
    }

    @Test
    void aMissingFileIsUnreadable() {
        Issue issue = refusal(folder.resolve("absent.yaml"));

        assertEquals(IssueCode.UNREADABLE, issue.code());
        assertTrue(issue.message().endsWith("absent.yaml\" does not exist"), issue.message());
    }

    @Test
    void aFolderIsUnreadable() {
        assertTrue(refusal(folder).message().endsWith("is a folder, expected a file"));
    }

    @Test
    void aFileAboveSixteenMebibytesIsRefusedBeforeItIsDecoded() throws IOException {
        assertEquals(
                IssueCode.LIMIT_EXCEEDED,
                refusal(write("x.yaml", " ".repeat(DocumentLimits.DOCUMENT + 1).getBytes(StandardCharsets.UTF_8)))
                        .code());
    }

    @Test
    void aResourceIsFoundBesideItsClass() {
        assertTrue(Source.resource(SourceTest.class, "beside.yaml").text().startsWith("name:"));
    }

    @Test
    void aMissingResourceIsUnreadable() {
        var e = assertThrows(InvalidInputException.class, () -> Source.resource(SourceTest.class, "absent.yaml"));

        assertEquals(IssueCode.UNREADABLE, e.issues().get(0).code());
    }

    @Test
    void everyKindOfLineEndEndsALine() {
        Source source = Source.named("x").with("a\nb\r\nc\rd\n");

        assertEquals(List.of("a", "b", "c", "d", ""), source.lines());
        assertEquals(Optional.of("c"), source.line(3));
        assertEquals(Optional.empty(), source.line(0));
        assertEquals(Optional.empty(), source.line(6));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Issue refusal(Path file) {
        List<Issue> issues = assertThrows(InvalidInputException.class, () -> Source.read(file))
                .issues();
        assertEquals(1, issues.size());
        return issues.get(0);
    }
}
