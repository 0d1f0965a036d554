package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The bytes of a file before they are decoded: at most so many. */
final class SourceBytes {

    private final String name;
    private final ByteBuffer bytes;

    private SourceBytes(String name, ByteBuffer bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static SourceBytes of(Path file, int most) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw unreadable(name, "is a folder, expected a file");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return bounded(name, stream, most);
        } catch (NoSuchFileException e) {
            throw unreadable(name, "does not exist");
        } catch (IOException e) {
            throw unreadable(name, "cannot be read: " + e.getMessage());
        }
    }

    static SourceBytes of(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw unreadable(name, "is no resource beside " + owner.getName());
            }
            return bounded(name, stream, DocumentLimits.DOCUMENT);
        } catch (IOException e) {
            throw unreadable(name, "cannot be read: " + e.getMessage());
        }
    }

    static SourceBytes of(String name, InputStream stream, int most) {
        try {
            return bounded(name, stream, most);
        } catch (IOException e) {
            throw unreadable(name, "cannot be read: " + e.getMessage());
        }
    }

    private static SourceBytes bounded(String name, InputStream stream, int most) throws IOException {
        byte[] head = stream.readNBytes(ForeignBytes.MOST);
        ForeignBytes.find(head).ifPresent(foreign -> {
            throw new InvalidInputException(foreign.at(start(name)));
        });
        byte[] bytes = joined(head, stream.readNBytes(Math.max(0, most + 1 - head.length)));
        if (bytes.length > most) {
            String message = "the file has more than " + most + " bytes, the most that is read";
            throw new InvalidInputException(Issue.error(IssueCode.LIMIT_EXCEEDED, start(name), message));
        }
        return new SourceBytes(name, ByteBuffer.wrap(bytes));
    }

    private static byte[] joined(byte[] head, byte[] rest) {
        byte[] all = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }

    Source decode() {
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        Source decoded = Source.named(name).with(text.flip().toString());
        if (result.isError()) {
            throw notUtf8(decoded.text());
        }
        return decoded;
    }

    private InvalidInputException notUtf8(String before) {
        Optional<Foreign> foreign = ForeignText.find(before).filter(found -> found != Foreign.TABLE);
        if (foreign.isPresent()) {
            return new InvalidInputException(foreign.get().at(start(name)));
        }
        LineIndex lines = LineIndex.of(before);
        int end = before.length();
        Place place = new Place(name, lines.lineOf(end), lines.columnOf(end, lines.lineOf(end)), "");
        String message = String.format(
                Locale.ROOT, "byte 0x%02X at position %d is not UTF-8", bytes.get(bytes.position()), bytes.position());
        return new InvalidInputException(
                Issue.error(IssueCode.UNREADABLE, place, message).maybe("save the file with the encoding UTF-8"));
    }

    private static InvalidInputException unreadable(String name, String reason) {
        return new InvalidInputException(Issue.error(IssueCode.UNREADABLE, start(name), "\"" + name + "\" " + reason));
    }

    private static Place start(String name) {
        return new Place(name, 0, 0, "");
    }
}
