package io.github.footprint4j.sensitivity;

import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.ledger.Inputs;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The values to which one input, or the options of one choice, are moved alone.
 *
 * @param input the input; for a choice the id that its options begin with
 * @param name its name
 * @param group who can do something about it
 * @param points two or more, one of which may be the value as stated
 */
public record LeverSpan(InputId input, String name, LeverGroup group, List<Point> points) {

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    /**
     * Other values of some inputs.
     *
     * @param at the value in words
     * @param inputs the inputs that take another value, in base units
     */
    record Point(String at, SortedMap<InputId, Double> inputs) {

        double[] values(Inputs all) {
            double[] values = all.values();
            inputs.forEach((id, value) -> values[all.position(id)] = value);
            return values;
        }
    }

    /** Everything that can be moved in a range or between names. */
    static List<LeverSpan> of(Sensitivity sensitivity) {
        List<LeverSpan> all = new ArrayList<>();
        Map<String, List<Lever>> choices = new LinkedHashMap<>();
        for (Lever lever : sensitivity.levers()) {
            if (lever.input().id().kind() == InputId.Kind.OPTION) {
                choices.computeIfAbsent(choice(lever), unused -> new ArrayList<>())
                        .add(lever);
            } else if (lever.input().id().kind() == InputId.Kind.SWITCH) {
                all.add(of(lever, List.of(to(lever, "off", 0), to(lever, "on", 1))));
            } else {
                all.add(of(lever, range(lever)));
            }
        }
        choices.values().forEach(options -> all.add(choice(options)));
        return all.stream()
                .filter(span ->
                        span.group() != LeverGroup.DECLARED && span.points().size() > 1)
                .toList();
    }

    private static LeverSpan of(Lever lever, List<Point> points) {
        return new LeverSpan(lever.input().id(), lever.name(), lever.group(), points);
    }

    private static LeverSpan choice(List<Lever> options) {
        Lever first = options.get(0);
        InputId id = new InputId(InputId.Kind.OPTION, choice(first));
        List<Point> points = options.stream().map(taken -> take(taken, options)).toList();
        return new LeverSpan(id, choice(first.name()), first.group(), points);
    }

    private static String choice(Lever option) {
        return choice(option.input().id().path());
    }

    private static String choice(String option) {
        return option.substring(0, option.lastIndexOf('='));
    }

    private static Point take(Lever taken, List<Lever> options) {
        SortedMap<InputId, Double> values = new TreeMap<>();
        options.forEach(option -> values.put(option.input().id(), option.equals(taken) ? 1.0 : 0.0));
        return new Point(taken.name().substring(taken.name().lastIndexOf('=') + 1), values);
    }

    private static Point to(Lever lever, String at, double value) {
        return new Point(
                at, new TreeMap<>(Collections.singletonMap(lever.input().id(), value)));
    }

    private static List<Point> range(Lever lever) {
        Parameter.Allowed allowed = lever.input().facts().allowed();
        Optional<Double> min = allowed.min().flatMap(limit -> limit.quantity()).map(Quantity::base);
        Optional<Double> max = allowed.max().flatMap(limit -> limit.quantity()).map(Quantity::base);
        if (lever.input().distribution().isPresent()) {
            return lever.input()
                    .drawn()
                    .map(drawn -> Stream.of(LOW, HIGH)
                            .map(drawn::quantile)
                            .map(value -> to(lever, value))
                            .toList())
                    .orElse(List.of());
        }
        if (!allowed.oneOf().isEmpty()) {
            return allowed.oneOf().stream()
                    .flatMap(one -> number(one).stream())
                    .map(value -> to(lever, value))
                    .toList();
        }
        double stated = lever.input().value();
        boolean isRange = min.isPresent() || max.isPresent();
        return isRange ? List.of(to(lever, min.orElse(stated)), to(lever, max.orElse(stated))) : List.of();
    }

    private static Optional<Double> number(Parameter.Value value) {
        return value.quantity().map(Quantity::base);
    }

    private static Point to(Lever lever, double value) {
        Input input = lever.input();
        String number = Digits.plain(value / input.unit().factor());
        return to(lever, input.unit().equals(Unit.NONE) ? number : number + " " + input.unit(), value);
    }
}
