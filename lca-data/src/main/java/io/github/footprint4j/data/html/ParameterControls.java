package io.github.footprint4j.data.html;

import io.github.footprint4j.data.form.ValueForm;
import io.github.footprint4j.data.html.ControlJson.Ends;
import io.github.footprint4j.data.html.ControlJson.Head;
import io.github.footprint4j.data.html.ControlJson.Moved;
import io.github.footprint4j.data.html.ControlJson.Option;
import io.github.footprint4j.data.json.JsonText;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputFacts;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.ScopedParameter;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The parameters of a product and its study that somebody decides, as controls: switches, choices, lists and numbers.
 *
 * <p>A number without both limits in the file has a slider from half to twice its value, one in per cent from 0 to 100; of 0 there is none.
 */
final class ParameterControls {

    private static final double WHOLE = 100;

    private final ProductSystem system;
    private final List<ScopedParameter> parameters = new ArrayList<>();

    private ParameterControls(ProductSystem system) {
        this.system = system;
        Set<String> names = new HashSet<>(); // asked only
        for (ScopedParameter one : ScopedParameter.of(system)) {
            boolean isMeant = names.add(one.name()) && one.owner() != InputFacts.Owner.LIBRARY;
            if (isMeant && !one.inputs().isEmpty() && one.parameter().decider().isPresent()) {
                parameters.add(one);
            }
        }
    }

    static ParameterControls of(ProductSystem system) {
        return new ParameterControls(system);
    }

    /** The inputs that they move. */
    List<InputId> inputs() {
        return parameters.stream().flatMap(one -> one.inputs().stream()).toList();
    }

    /** True if a parameter of this name is one of them. */
    boolean hold(String name) {
        return parameters.stream().anyMatch(one -> one.name().equals(name));
    }

    List<SourceNode> write(ControlJson json) {
        List<SourceNode> controls = new ArrayList<>();
        for (ScopedParameter one : parameters) {
            control(one, json).ifPresent(controls::add);
        }
        return controls;
    }

    private Optional<SourceNode> control(ScopedParameter one, ControlJson json) {
        if (one.parameter().value().isTruth()) {
            return Optional.of(json.options(head(one), ControlJson.CHECKBOX, truths(one), on(one) ? 1 : 0));
        }
        List<Parameter.Value> listed = one.parameter().allowed().oneOf();
        return listed.isEmpty() ? slider(one, json) : radio(one, listed, json);
    }

    private static Head head(ScopedParameter one) {
        String label = one.parameter().label();
        return new Head(
                one.name(), one.parameter().decider().orElseThrow(), label.isEmpty() ? words(one.name()) : label);
    }

    /** The name with blanks, first letter large. */
    private static String words(String name) {
        String blank = name.replace('_', ' ');
        return blank.substring(0, 1).toUpperCase(Locale.ROOT) + blank.substring(1);
    }

    private boolean on(ScopedParameter one) {
        return input(one.inputs().get(0)).value() != 0;
    }

    private List<Option> truths(ScopedParameter one) {
        List<Option> options = new ArrayList<>();
        for (boolean on : new boolean[] {false, true}) {
            SortedMap<InputId, Double> values = new TreeMap<>();
            values.put(one.inputs().get(0), on ? 1.0 : 0.0);
            options.add(new Option(
                    on ? "yes" : "no", values, on == on(one) ? List.of() : assign(one, Boolean.toString(on))));
        }
        return options;
    }

    private Optional<SourceNode> radio(ScopedParameter one, List<Parameter.Value> listed, ControlJson json) {
        List<Option> options = new ArrayList<>();
        int base = -1;
        for (Parameter.Value value : listed) {
            SortedMap<InputId, Double> values = values(one, value);
            boolean isBase = values.entrySet().stream()
                    .allMatch(entry -> input(entry.getKey()).value() == entry.getValue());
            base = isBase ? options.size() : base;
            String text = JsonText.compact(ValueForm.write(value));
            options.add(new Option(value.toString(), values, isBase ? List.of() : assign(one, text)));
        }
        return base < 0 ? Optional.empty() : Optional.of(json.options(head(one), ControlJson.RADIO, options, base));
    }

    private static SortedMap<InputId, Double> values(ScopedParameter one, Parameter.Value value) {
        SortedMap<InputId, Double> values = new TreeMap<>();
        for (InputId id : one.inputs()) {
            values.put(
                    id,
                    value.match(
                            numeric -> value.quantity().map(Quantity::base).orElse(Double.NaN),
                            truth -> truth.on() ? 1.0 : 0.0,
                            choice -> id.path().endsWith("=" + choice) ? 1.0 : 0.0));
        }
        return values;
    }

    private Optional<SourceNode> slider(ScopedParameter one, ControlJson json) {
        Input input = input(one.inputs().get(0));
        Unit unit = input.unit();
        double base = input.valueInUnit();
        Optional<Double> min = limit(one.parameter().allowed().min(), unit);
        Optional<Double> max = limit(one.parameter().allowed().max(), unit);
        boolean isShare = unit.symbol().equals("%") && base >= 0 && base <= WHOLE;
        double near = min.orElse(isShare ? 0 : Math.min(base / 2, base * 2));
        double far = max.orElse(isShare ? WHOLE : Math.max(base / 2, base * 2));
        if (!(far > near) || !(near <= base && base <= far)) {
            return Optional.empty();
        }
        String to =
                unit.equals(Unit.NONE) ? ControlJson.NUMBER : "\"" + ControlJson.NUMBER + " " + unit.symbol() + "\"";
        return Optional.of(json.slider(
                head(one),
                new Moved(input.id(), unit.symbol(), unit.factor(), base),
                new Ends(near, far, min.isPresent() && max.isPresent()),
                assign(one, to).get(0)));
    }

    private static Optional<Double> limit(Optional<Formula> limit, Unit unit) {
        return limit.flatMap(Formula::quantity).map(quantity -> quantity.in(unit));
    }

    private static List<String> assign(ScopedParameter one, String to) {
        return List.of("{ set: " + one.name() + ", to: " + to + " }");
    }

    private Input input(InputId id) {
        return system.inputs().at(system.inputs().position(id));
    }
}
