package io.github.footprint4j.data.html;

import io.github.footprint4j.document.Cell;
import io.github.footprint4j.footprint.Breakdown;
import io.github.footprint4j.footprint.Breakdown.PartSum;
import io.github.footprint4j.footprint.Breakdown.StageSum;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Contributor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The parts and activities of a footprint over all stages, the largest first.
 *
 * @param rows the rows
 */
record PartRows(List<PartRow> rows) {

    private static final double HALF = 0.5;
    private static final double SHOWN_SHARE = 0.985;
    private static final int LEAST = 5;
    private static final int MOST = 12;
    private static final int MOST_CREDITS = 4;
    private static final double LARGE_CREDIT = 0.005;

    PartRows {
        rows = List.copyOf(rows);
    }

    /**
     * A part or activity.
     *
     * @param id its id
     * @param name its name for people
     * @param co2e its sum in kg CO2e
     * @param stages what it is the sum of, by stage
     * @param lines what it is made of, the largest first
     */
    record PartRow(EntryId id, String name, double co2e, SortedMap<Stage, Double> stages, List<Contributor> lines) {

        PartRow {
            lines = List.copyOf(lines);
        }

        Cell bar() {
            List<Cell.Segment> segments = new ArrayList<>();
            stages.forEach((stage, value) -> segments.add(new Cell.Segment(value, Subject.tone(stage))));
            return new Cell.Bar(segments);
        }
    }

    static PartRows of(Subject subject) {
        SortedMap<EntryId, SortedMap<Stage, Double>> stages = new TreeMap<>();
        for (StageSum stage : Breakdown.of(subject.footprint()).stages()) {
            for (PartSum part : stage.parts()) {
                stages.computeIfAbsent(part.part(), unused -> new TreeMap<>()).put(stage.stage(), part.co2e());
            }
        }
        SortedMap<EntryId, List<Contributor>> lines = new TreeMap<>();
        for (Contributor one : subject.footprint().top(Integer.MAX_VALUE)) {
            lines.computeIfAbsent(one.tag().part(), unused -> new ArrayList<>()).add(one);
        }
        Map<EntryId, Double> sums = subject.parts();
        List<PartRow> rows = new ArrayList<>();
        stages.forEach((id, found) -> rows.add(new PartRow(
                id, subject.named(id.value()), sums.getOrDefault(id, 0.0), found, lines.getOrDefault(id, List.of()))));
        rows.sort(Comparator.comparingDouble((PartRow row) -> -row.co2e()).thenComparing(PartRow::id));
        return new PartRows(rows);
    }

    /** The fewest rows that reach half of what shares are of; none where there are no shares. */
    List<PartRow> half(Subject subject) {
        List<PartRow> half = new ArrayList<>();
        double sum = 0;
        for (PartRow row : rows) {
            if (!subject.hasShares() || sum >= HALF * subject.whole()) {
                break;
            }
            half.add(row);
            sum += row.co2e();
        }
        return half;
    }

    /** How many of the largest rows are shown by themselves. */
    int shown(Subject subject) {
        double sum = 0;
        int count = 0;
        for (PartRow row : rows) {
            boolean isEnough = count >= LEAST && subject.hasShares() && sum >= SHOWN_SHARE * subject.whole();
            if (isEnough || count >= MOST || (row.co2e() <= 0 && subject.hasCredits())) {
                break;
            }
            sum += row.co2e();
            count++;
        }
        return rows.size() - count == 1 ? rows.size() : count;
    }

    /** The largest credits that do not stand among the rows that are shown. */
    List<PartRow> credits(Subject subject, int shown) {
        return rows.subList(shown, rows.size()).stream()
                .filter(row -> -row.co2e() > LARGE_CREDIT * Math.abs(subject.whole()))
                .sorted(Comparator.comparingDouble(PartRow::co2e))
                .limit(MOST_CREDITS)
                .toList();
    }
}
