package io.github.footprint4j.footprint;

import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a footprint in the order in which they are reported: stages as they follow in the life cycle, parts of a stage and lines
 * of a part from the largest to the smallest, equal ones by name.
 *
 * @param stages the stages that have lines
 */
public record Breakdown(List<StageSum> stages) {

    private static final Comparator<PartSum> LARGEST_PART =
            Comparator.comparingDouble((PartSum part) -> -part.co2e()).thenComparing(PartSum::part);
    private static final Comparator<Line> LARGEST_LINE =
            Comparator.comparingDouble((Line line) -> -line.co2e()).thenComparing(Line::tag);

    /** Copies the list. */
    public Breakdown {
        stages = List.copyOf(stages);
    }

    /**
     * One stage.
     *
     * @param stage the stage
     * @param co2e its sum in kg CO2e per functional unit
     * @param share its share of the total; NaN for a total of zero
     * @param parts its parts
     */
    public record StageSum(Stage stage, double co2e, double share, List<PartSum> parts) {

        /** Copies the list. */
        public StageSum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One part within a stage.
     *
     * @param part the part
     * @param co2e its sum in this stage, in kg CO2e per functional unit
     * @param share its share of the total; NaN for a total of zero
     * @param lines its lines
     */
    public record PartSum(EntryId part, double co2e, double share, List<Line> lines) {

        /** Copies the list. */
        public PartSum {
            lines = List.copyOf(lines);
        }
    }

    /** The breakdown of a footprint. */
    public static Breakdown of(Footprint footprint) {
        Map<Stage, Map<EntryId, List<Line>>> groups =
                new LinkedHashMap<>(); // lines stand in the order of stages and parts
        for (Line line : footprint.lines()) {
            groups.computeIfAbsent(line.tag().stage(), stage -> new LinkedHashMap<>())
                    .computeIfAbsent(line.tag().part(), part -> new ArrayList<>())
                    .add(line);
        }
        List<StageSum> stages = new ArrayList<>();
        groups.forEach((stage, parts) -> stages.add(stage(stage, parts, footprint.total())));
        return new Breakdown(stages);
    }

    private static StageSum stage(Stage stage, Map<EntryId, List<Line>> lines, double total) {
        List<PartSum> parts = new ArrayList<>();
        lines.forEach((part, members) -> parts.add(part(part, members, total)));
        parts.sort(LARGEST_PART);
        double sum = sum(lines.values().stream().flatMap(List::stream).toList());
        return new StageSum(stage, sum, sum / total, parts);
    }

    private static PartSum part(EntryId part, List<Line> lines, double total) {
        double sum = sum(lines);
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(LARGEST_LINE);
        return new PartSum(part, sum, sum / total, sorted);
    }

    private static double sum(List<Line> lines) {
        return CompensatedSum.of(lines.stream().mapToDouble(Line::co2e));
    }
}
