package io.github.footprint4j.data.determinism;

import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Inputs;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.result.Line;
import io.github.footprint4j.system.Drawn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A result as text that shows every bit of every number: numbers are hexadecimal doubles. */
final class ResultBits {

    private ResultBits() {}

    /** Everything calculated, and the messages. */
    static String of(Footprint footprint) {
        List<String> lines = new ArrayList<>(numbers(footprint));
        footprint.warnings().forEach(issue -> lines.add("warning | " + issue.code() + " | " + issue.message()));
        lines.add("text | " + footprint);
        return String.join("\n", lines) + "\n";
    }

    /** Everything calculated; nothing that depends on where a number stands in its file. */
    static List<String> numbers(Footprint footprint) {
        List<String> lines = new ArrayList<>();
        lines.add("total | " + hex(footprint.total()));
        lines.add("interval | " + draws(footprint.interval()));
        footprint
                .byStage()
                .keySet()
                .forEach(stage -> lines.add("interval | " + stage + " | " + draws(footprint.interval(stage))));
        lines.add("mass | " + hex(footprint.facts().explainedMass().kilograms()));
        lines.add("residual | " + hex(footprint.solved().residual()));
        footprint.cube().cells().forEach(cell -> lines.add(cell(cell)));
        footprint.lines().forEach(line -> lines.add(line(line)));
        lines.addAll(derivatives(footprint));
        return lines;
    }

    /** Ends, median and mean with their sampling errors, the percentile of the stated value and the deviation. */
    private static String draws(Interval interval) {
        Stream<Drawn> drawn = Stream.of(
                interval.lowEnd(), interval.median(), interval.highEnd(), interval.mean(), interval.percentile());
        return drawn.map(each -> hex(each.value()) + " | " + hex(each.error())).collect(Collectors.joining(" | "))
                + " | " + hex(interval.deviation());
    }

    private static String cell(Contribution cell) {
        return String.join(
                " | ",
                "cell",
                cell.tag().stage().toString(),
                cell.tag().part().toString(),
                cell.tag().line(),
                cell.process().toString(),
                cell.substance().toString(),
                hex(cell.co2e()));
    }

    private static String line(Line line) {
        return "line | " + line.tag().line() + " | " + hex(line.co2e()) + " | " + hex(line.share());
    }

    private static List<String> derivatives(Footprint footprint) {
        Inputs inputs = footprint.solved().system().inputs();
        double[] gradient = footprint.solved().gradient();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < gradient.length; i++) {
            lines.add("input | " + inputs.at(i).id() + " | " + hex(inputs.at(i).value()) + " | " + hex(gradient[i]));
        }
        return lines;
    }

    private static String hex(double number) {
        return Double.toHexString(number);
    }
}
