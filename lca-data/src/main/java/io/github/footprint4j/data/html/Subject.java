package io.github.footprint4j.data.html;

import io.github.footprint4j.coverage.EntryIndex;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.document.HtmlText;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Line;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The footprint that sections are about, and how they speak of it.
 *
 * @param footprint the footprint
 * @param prefix what the addresses of its sections begin with, empty if the page has one footprint
 * @param numbers how its numbers are written
 * @param texts the words
 * @param charts the data of charts by the id of their element, which sections add to
 * @param entries the entries of the product, which may have labels
 */
record Subject(
        Footprint footprint,
        String prefix,
        PageNumbers numbers,
        PageTexts texts,
        SortedMap<String, SourceNode> charts,
        EntryIndex entries) {

    /** Credits below this share of the total are not spoken of. */
    private static final double SPOKEN_OF = 0.005;

    static Subject of(Footprint footprint, String prefix, PageTexts texts, SortedMap<String, SourceNode> charts) {
        PageNumbers numbers = PageNumbers.of(footprint.total(), footprint.cube().magnitude());
        return new Subject(
                footprint,
                prefix,
                numbers,
                texts,
                charts,
                EntryIndex.of(footprint.product().lifeCycle()));
    }

    String say(String key, Object... put) {
        return texts.say(key, put);
    }

    /** The address of a piece of this footprint. */
    String id(String name) {
        return prefix + name;
    }

    /** Adds a chart and gives its element. */
    String chart(String name, String title, String label, SourceNode data) {
        charts.put(id(name), data);
        return Markup.chart(id(name), title, label);
    }

    /** What is emitted, without what is credited. */
    double burdens() {
        return sum(true);
    }

    /** What is credited, below 0. */
    double credits() {
        return sum(false);
    }

    private double sum(boolean isAbove) {
        double sum = 0;
        for (Line line : footprint.lines()) {
            sum += line.co2e() > 0 == isAbove ? line.co2e() : 0;
        }
        return sum;
    }

    boolean hasCredits() {
        return -credits() > SPOKEN_OF * Math.abs(footprint.total());
    }

    /** What shares are of: the total, or what is emitted where something is credited. */
    double whole() {
        return hasCredits() ? burdens() : footprint.total();
    }

    /** True if shares say something: of nothing, and of less than nothing, there are none. */
    boolean hasShares() {
        return footprint.total() > 0;
    }

    double share(double co2e) {
        return hasShares() ? co2e / whole() : Double.NaN;
    }

    String shareTitle() {
        return say(hasCredits() ? "shareOfEmitted" : "share");
    }

    boolean isToTheGate() {
        return footprint.product().scope().boundary() == Boundary.CRADLE_TO_GATE;
    }

    /** What it is the footprint of. */
    String unitText() {
        return footprint.service();
    }

    /** The unit of numbers and what they are for. */
    String unitPer() {
        return say("unit.per", numbers.unit(), unitText());
    }

    String stage(Stage stage) {
        return say("stage." + tone(stage));
    }

    /** The word by which a page colours a stage. */
    static String tone(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of a part, an entry or a line: its label, else the last step of its path in words. */
    String named(String path) {
        return Optional.ofNullable(entries.all().get(path))
                .map(Entry::label)
                .filter(label -> !label.isEmpty())
                .orElse(name(path));
    }

    /** The name of an id or of the last step of a path. */
    static String name(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1)
                .replace('-', ' ')
                .replace('_', ' ')
                .strip();
        return last.isEmpty()
                ? path
                : last.substring(0, last.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + last.substring(last.offsetByCodePoints(0, 1));
    }

    /** A name within a sentence: its first letter small, unless it is all in capitals. */
    static String small(String name) {
        boolean isWord = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return isWord ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /** The sums of parts over all stages. */
    Map<EntryId, Double> parts() {
        return footprint.byPart();
    }

    static String escaped(String text) {
        return HtmlText.escaped(text);
    }
}
