package io.github.footprint4j.data.html;

import io.github.footprint4j.document.Values;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputFacts;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.process.Decider;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.ScopedParameter;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody may choose: a parameter that the author of a product exposes.
 *
 * @param id the input; for a choice among names the id that its options begin with
 * @param label its name for people
 * @param decider who decides
 * @param now what is stated
 * @param options what may be chosen, if that is a list
 * @param bounds what may be chosen, if that is a number
 * @param isBounded true if the author stated at least one bound
 */
record Choice(
        InputId id,
        String label,
        Decider decider,
        String now,
        List<Option> options,
        Optional<Bounds> bounds,
        boolean isBounded) {

    Choice {
        options = List.copyOf(options);
    }

    /**
     * One of several.
     *
     * @param label its name
     * @param values the inputs it sets, in base units
     * @param isStated true if it is what is stated
     */
    record Option(String label, SortedMap<InputId, Double> values, boolean isStated) {}

    /**
     * A number between two ends.
     *
     * @param low the lower end in base units
     * @param high the upper end in base units
     * @param unit its unit
     */
    record Bounds(double low, double high, Unit unit) {}

    /** Everything that the author of a product exposes, in the order of its parameters. */
    static List<Choice> of(ProductSystem system) {
        List<Choice> choices = new ArrayList<>();
        Set<String> names = new HashSet<>(); // asked only
        for (ScopedParameter one : ScopedParameter.of(system)) {
            boolean isMeant = names.add(one.name()) && one.owner() != InputFacts.Owner.LIBRARY;
            if (isMeant && !one.inputs().isEmpty()) {
                one.parameter()
                        .decider()
                        .flatMap(decider -> of(system, one, decider))
                        .ifPresent(choices::add);
            }
        }
        return List.copyOf(choices);
    }

    private static Optional<Choice> of(ProductSystem system, ScopedParameter one, Decider decider) {
        List<Input> inputs = one.inputs().stream()
                .map(id -> system.inputs().at(system.inputs().position(id)))
                .toList();
        return switch (inputs.get(0).id().kind()) {
            case PARAMETER -> number(inputs.get(0), decider);
            case SWITCH -> Optional.of(truth(inputs.get(0), decider));
            case OPTION -> Optional.of(named(inputs, decider));
            case AMOUNT, FACTOR, CHANGE, GWP -> Optional.empty();
        };
    }

    private static Optional<Choice> number(Input input, Decider decider) {
        Parameter.Allowed allowed = input.facts().allowed();
        String now = shown(input, input.value());
        if (!allowed.oneOf().isEmpty()) {
            List<Option> options = allowed.oneOf().stream()
                    .flatMap(value -> value.quantity().stream())
                    .map(value ->
                            new Option(Values.text(value), only(input, value.base()), value.base() == input.value()))
                    .toList();
            return Optional.of(new Choice(
                    input.id(), label(input, input.id().path()), decider, now, options, Optional.empty(), true));
        }
        Optional<Double> min = allowed.min().flatMap(limit -> limit.quantity()).map(Quantity::base);
        Optional<Double> max = allowed.max().flatMap(limit -> limit.quantity()).map(Quantity::base);
        boolean isOpen = min.isEmpty() && max.isEmpty();
        double low = min.orElse(Math.min(input.value() / 2, 0 < input.value() ? input.value() / 2 : input.value()));
        double high = max.orElse(input.value() * 2);
        return low < high && input.value() >= low && input.value() <= high
                ? Optional.of(new Choice(
                        input.id(),
                        label(input, input.id().path()),
                        decider,
                        now,
                        List.of(),
                        Optional.of(new Bounds(low, high, input.unit())),
                        !isOpen))
                : Optional.empty();
    }

    private static Choice truth(Input input, Decider decider) {
        List<Option> options = List.of(
                new Option("off", only(input, 0), input.value() == 0),
                new Option("on", only(input, 1), input.value() != 0));
        return new Choice(
                input.id(),
                label(input, input.id().path()),
                decider,
                input.value() == 0 ? "off" : "on",
                options,
                Optional.empty(),
                true);
    }

    private static Choice named(List<Input> inputs, Decider decider) {
        String path = inputs.get(0).id().path();
        String stem = path.substring(0, path.lastIndexOf('='));
        List<Option> options = new ArrayList<>();
        String now = "";
        for (Input taken : inputs) {
            SortedMap<InputId, Double> values = new TreeMap<>();
            inputs.forEach(one -> values.put(one.id(), one.equals(taken) ? 1.0 : 0.0));
            String label = taken.id().path().substring(stem.length() + 1);
            options.add(new Option(label, values, taken.value() != 0));
            now = taken.value() != 0 ? label : now;
        }
        InputId id = new InputId(InputId.Kind.OPTION, stem);
        return new Choice(id, label(inputs.get(0), stem), decider, now, options, Optional.empty(), true);
    }

    private static SortedMap<InputId, Double> only(Input input, double value) {
        SortedMap<InputId, Double> values = new TreeMap<>();
        values.put(input.id(), value);
        return values;
    }

    private static String label(Input input, String path) {
        String stated = input.facts().label();
        return Subject.name(stated.isEmpty() ? path : stated.replace("/", " / "));
    }

    /** A value of a number with its unit. */
    static String shown(Input input, double value) {
        String number = Digits.plain(value / input.unit().factor());
        return input.unit().equals(Unit.NONE)
                ? number
                : number + " " + input.unit().symbol();
    }
}
