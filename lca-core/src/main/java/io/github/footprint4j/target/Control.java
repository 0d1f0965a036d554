package io.github.footprint4j.target;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.UnsolvableException;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.unit.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What can be moved on its own in a system: a number, a switch or a choice.
 *
 * @param name its name for people
 * @param system the system
 * @param inputs the inputs that make it up: one, or one for each name of a choice
 * @param parameter the parameter it is; empty for an amount, factor or potential
 */
record Control(String name, ProductSystem system, List<InputId> inputs, Optional<Parameter> parameter) {

    /** True for a number that may take any value in a range. */
    boolean isNumber() {
        return kind() != InputId.Kind.SWITCH && kind() != InputId.Kind.OPTION && listed().isEmpty();
    }

    private InputId.Kind kind() {
        return inputs.get(0).kind();
    }

    /** The first of its inputs. */
    Input input() {
        return system.inputs().at(system.inputs().position(inputs.get(0)));
    }

    private List<Parameter.Value> listed() {
        return parameter.map(one -> one.allowed().oneOf()).orElse(List.of());
    }

    /** The values it may take if it is no number. */
    List<Parameter.Value> options() {
        return kind() == InputId.Kind.SWITCH
                ? List.of(new Parameter.Truth(false), new Parameter.Truth(true))
                : listed();
    }

    /** The value it has now. */
    Parameter.Value stated() {
        return options().stream().filter(this::isStated).findFirst().orElseGet(() -> value(input().value()));
    }

    private boolean isStated(Parameter.Value option) {
        double[] values = system.inputs().values();
        put(option, values);
        return Arrays.equals(values, system.inputs().values());
    }

    /** A number of base units in the unit in which people read it. */
    Parameter.Value value(double base) {
        Quantity quantity = Quantity.of(base / input().unit().factor(), input().unit());
        return new Parameter.Numeric(Formula.of(quantity));
    }

    /** The system with this number instead of the one stated, in base units; empty if it has no answer there. */
    Optional<SolvedSystem> at(double base) {
        double[] values = system.inputs().values();
        values[system.inputs().position(inputs.get(0))] = base;
        return solved(values);
    }

    /** The total with another option; empty if there is no answer. */
    OptionalDouble total(Parameter.Value option) {
        return at(option).map(solved -> OptionalDouble.of(solved.total())).orElse(OptionalDouble.empty());
    }

    /** The system with another option; empty if it has no answer. */
    Optional<SolvedSystem> at(Parameter.Value option) {
        double[] values = system.inputs().values();
        put(option, values);
        return solved(values);
    }

    private Optional<SolvedSystem> solved(double[] values) {
        try {
            return Optional.of(system.at(values));
        } catch (InvalidInputException | UnsolvableException e) {
            return Optional.empty();
        }
    }

    private void put(Parameter.Value option, double[] values) {
        for (InputId id : inputs) {
            values[system.inputs().position(id)] = position(id, option);
        }
    }

    private static double position(InputId id, Parameter.Value option) {
        return option.match(
                numeric -> option.quantity().map(Quantity::base).orElse(Double.NaN),
                truth -> truth.on() ? 1.0 : 0.0,
                choice -> id.path().endsWith("=" + choice) ? 1.0 : 0.0);
    }

    /** Where its slope stands in a gradient. */
    int position() {
        return system.inputs().position(inputs.get(0));
    }
}
