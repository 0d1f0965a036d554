package io.github.footprint4j.data.inputs;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId.Kind;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Random values for everything that can be set, in two forms: settings of the product, and values of the inputs of its system. */
final class RandomSettings {

    /** Values move down by this share at most, so that masses still fit and ranges still hold them. */
    private static final double LARGEST_MOVE = 0.25;

    private final ProductSystem system;
    private final double[] values;
    private final List<Setting> settings = new ArrayList<>();
    private final Random random;
    private final SortedMap<String, Parameter> parameters = new TreeMap<>();

    RandomSettings(ProductSystem system, Library library, long seed) {
        this.system = system;
        this.values = system.inputs().values();
        this.random = new Random(seed);
        parameters.putAll(library.parameters());
        system.product().declarations().study().ifPresent(study -> parameters.putAll(study.parameters()));
        parameters.putAll(system.product().declarations().parameters());
        parameters.forEach(this::choose);
        system.inputs().all().forEach(this::move);
    }

    /** The product with the settings. */
    Product product() {
        Product product = system.product();
        for (Setting setting : settings) {
            product = product.with(setting);
        }
        return product;
    }

    /** The values of the inputs. */
    double[] values() {
        return values.clone();
    }

    /** One of the names that a choice may take. */
    private void choose(String name, Parameter parameter) {
        if (parameter.value() instanceof Parameter.Choice) {
            Parameter.Value chosen = oneOf(parameter);
            settings.add(new Setting(name, chosen.toString()));
            for (Input input : system.inputs().all()) {
                if (input.id().kind() == Kind.OPTION && ownName(input).startsWith(name + "=")) {
                    put(input, ownName(input).equals(name + "=" + chosen) ? 1 : 0);
                }
            }
        }
    }

    private void move(Input input) {
        if (input.id().kind() == Kind.SWITCH) {
            boolean on = random.nextBoolean();
            settings.add(new Setting(ownName(input), Boolean.toString(on)));
            put(input, on ? 1 : 0);
        } else if (input.id().kind() == Kind.PARAMETER) {
            Parameter parameter = parameters.get(ownName(input));
            number(input, parameter.allowed().oneOf().isEmpty() ? moved(input, parameter) : quantity(oneOf(parameter)));
        }
    }

    /** A value below the stated one, and not below what the parameter allows. */
    private Quantity moved(Input input, Parameter parameter) {
        double moved = input.value() * (1 - LARGEST_MOVE * random.nextDouble());
        double least = parameter
                .allowed()
                .min()
                .flatMap(Formula::quantity)
                .map(Quantity::base)
                .orElse(moved);
        return Quantity.of(Math.max(moved, least) / input.unit().factor(), input.unit());
    }

    private void number(Input input, Quantity quantity) {
        Unit unit = quantity.unit();
        String text = unit.equals(Unit.NONE) ? "" + quantity.value() : quantity.value() + " [" + unit.symbol() + "]";
        settings.add(new Setting(ownName(input), text));
        put(input, quantity.value() * unit.factor());
    }

    private static Quantity quantity(Parameter.Value value) {
        return ((Parameter.Numeric) value).formula().quantity().orElseThrow();
    }

    private Parameter.Value oneOf(Parameter parameter) {
        List<Parameter.Value> allowed = parameter.allowed().oneOf();
        return allowed.get(random.nextInt(allowed.size()));
    }

    private void put(Input input, double value) {
        values[system.inputs().position(input.id())] = value;
    }

    /** The name within its owner. */
    private static String ownName(Input input) {
        return input.id().path().substring(input.id().path().indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return system.product() + " " + settings + " " + Map.of("inputs", values.length);
    }
}
