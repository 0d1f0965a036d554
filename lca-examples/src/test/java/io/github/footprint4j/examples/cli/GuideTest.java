package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the guide sees what it shows: its commands are run one after the other, with the edits that it asks for. */
class GuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "guide.md");
    private static final String FILE = "my-kettle.yaml";
    private static final String GAP = "...";
    private static final String PROMPT = "$ lca ";
    private static final Pattern STEP =
            Pattern.compile("(?s)```\\n\\$ (lca .*?)\\n```|<!-- edit: ([^\\n]*?) => ([^\\n]*?) -->");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+?)=\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    @Test
    void everyOutputIsWhatTheProgramPrints() throws IOException {
        Matcher steps = STEP.matcher(Files.readString(GUIDE));
        int commands = 0;
        while (steps.find()) {
            if (steps.group(1) == null) {
                edit(steps.group(2), steps.group(3));
            } else {
                check(List.of(steps.group(1).replace("\\\n", "").split("\n", -1)));
                commands++;
            }
        }
        assertTrue(commands >= 7 && commands <= 15, commands + " commands");
    }

    @Test
    void noCommandOfTheGuideIsPassedOver() throws IOException {
        String guide = Files.readString(GUIDE);
        long shown = guide.lines().filter(line -> line.startsWith(PROMPT)).count();
        assertEquals(
                shown,
                STEP.matcher(guide)
                        .results()
                        .filter(step -> step.group(1) != null)
                        .count());
    }

    private void edit(String before, String after) throws IOException {
        Path file = folder.resolve(FILE);
        String text = Files.readString(file);
        assertTrue(text.contains(before), before);
        Files.writeString(file, text.replace(before, after));
    }

    private void check(List<String> block) {
        Run run = Run.of(arguments(block.get(0)));
        assertEquals(0, run.code(), run.err());
        String printed = (run.err() + run.out())
                .replace("\r", "")
                .replace(folder.resolve(FILE).toString(), FILE);
        List<String> lines = List.of(printed.stripTrailing().split("\n", -1));
        int from = 0;
        for (List<String> piece : pieces(block.subList(1, block.size()))) {
            int at = from;
            while (at + piece.size() <= lines.size()
                    && !lines.subList(at, at + piece.size()).equals(piece)) {
                at++;
            }
            assertTrue(
                    at + piece.size() <= lines.size(),
                    block.get(0) + " does not print\n" + String.join("\n", piece) + "\nbut\n" + printed);
            from = at + piece.size();
        }
        boolean isWhole = !block.contains(GAP);
        assertTrue(!isWhole || lines.equals(block.subList(1, block.size())), printed);
    }

    /** What stands between lines that are left out. */
    private static List<List<String>> pieces(List<String> shown) {
        List<List<String>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : shown) {
            if (line.equals(GAP)) {
                pieces.add(new ArrayList<>());
            } else {
                pieces.get(pieces.size() - 1).add(line);
            }
        }
        return pieces;
    }

    /** The words of a command as a shell reads them; the file stands in the folder of the test. */
    private String[] arguments(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command.substring("lca ".length()));
        while (matcher.find()) {
            String quoted = matcher.group(1) == null ? matcher.group(4) : matcher.group(1);
            words.add(quoted == null ? matcher.group(2) + "=" + matcher.group(3) : quoted);
        }
        if (words.equals(List.of("init"))) {
            words.add(FILE);
        }
        words.replaceAll(word -> word.equals(FILE) ? folder.resolve(FILE).toString() : word);
        return words.toArray(String[]::new);
    }
}
