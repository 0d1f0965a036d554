package io.github.footprint4j.data.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns offsets of a text into lines and columns, both counted from 1, in UTF-16 units. A line ends with LF, CR LF or CR. */
final class LineIndex {

    private final String text;
    private final int[] starts;

    private LineIndex(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static LineIndex of(String text) {
        return new LineIndex(
                text,
                IntStream.rangeClosed(0, text.length())
                        .filter(i -> startsLine(text, i))
                        .toArray());
    }

    private static boolean startsLine(String text, int offset) {
        if (offset == 0) {
            return true;
        }
        char before = text.charAt(offset - 1);
        return before == '\n' || (before == '\r' && (offset == text.length() || text.charAt(offset) != '\n'));
    }

    int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int columnOf(int offset, int line) {
        return offset - starts[line - 1] + 1;
    }

    /** One line of a text, found without an index of all: what comes behind it is not looked at. */
    static Optional<String> line(String text, int number) {
        int start = number < 1 ? -1 : 0;
        for (int passed = 1; passed < number && start >= 0; passed++) {
            start = next(text, start);
        }
        return start < 0 ? Optional.empty() : Optional.of(text.substring(start, end(text, start)));
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Where the next line starts; -1 if there is none. */
    private static int next(String text, int start) {
        int end = end(text, start);
        return end == text.length() ? -1 : end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= starts.length; number++) {
            lines.add(content(number));
        }
        return List.copyOf(lines);
    }

    private String content(int number) {
        int end = number < starts.length ? starts[number] : text.length();
        while (end > starts[number - 1] && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(starts[number - 1], end);
    }
}
