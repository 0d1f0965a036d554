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

    int columnOf(int offset) {
        return offset - starts[lineOf(offset) - 1] + 1;
    }

    Optional<String> line(int number) {
        return number >= 1 && number <= starts.length ? Optional.of(content(number)) : Optional.empty();
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
