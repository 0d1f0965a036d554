package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.compiled.Spreads;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.DefinitionOrder;
import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.formula.Infix;
import io.github.footprint4j.formula.ValueType;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputFacts;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.uncertainty.Distribution;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Declares the parameters of one scope: those that stand for themselves first, then the derived ones in the order of their needs. */
public final class Parameters {

    /** A name that is calculated from other elements of the file than parameters. */
    public interface Built {

        /** The names it uses, for the order of definitions. */
        SortedSet<String> needs();

        /** Its value, once everything it needs is defined. */
        Optional<Measured> value(Names names);
    }

    private final Context context;
    private final Amounts amounts;
    private final Names names;
    private final Field field;

    private Parameters(Context context, Names names, Field field) {
        this.context = context;
        this.amounts = new Amounts(context);
        this.names = names;
        this.field = field;
    }

    /** Declares parameters and built names in a scope. */
    public static void declare(
            Context context, Names names, Field field, Settings.Scoped scope, Map<String, Built> built) {
        Parameters declaring = new Parameters(context, names, field);
        SortedMap<String, Parameter> parameters = scope.parameters();
        parameters.keySet().stream().filter(built::containsKey).forEach(declaring::refuseBuilt);
        parameters.forEach((name, parameter) -> declaring.declareStated(name, parameter, scope.switched(name)));
        declaring.declareDerived(parameters, built);
    }

    private void refuseBuilt(String name) {
        context.error(
                IssueCode.INVALID_NAME,
                at(name),
                "\"" + name + "\" is the sum of the parts' masses, expected another name");
    }

    private Field at(String name) {
        return field.below(name, names.owner() + "/" + name);
    }

    private void declareStated(String name, Parameter parameter, List<Settings.Switched> switched) {
        if (names.hides(name)) {
            context.warning(
                    IssueCode.HIDDEN_NAME, at(name), "\"" + name + "\" hides the parameter of that name outside");
        }
        declareStated(name, parameter);
        for (Settings.Switched other : switched) {
            Optional<Names.Symbol> without = names.symbol(name);
            declareStated(name, parameter.with(other.value()));
            without.ifPresent(off -> names.symbol(name)
                    .ifPresent(on -> names.define(name, new Blend(amounts, other.whileOn()).of(off, on))));
        }
    }

    /** What a name stands for while a switch is off, and while it is on. */
    private record Blend(Amounts amounts, String whileOn) {

        Names.Symbol of(Names.Symbol off, Names.Symbol on) {
            List<Names.Option> options = new ArrayList<>();
            for (int i = 0; i < on.options().size(); i++) {
                Names.Option option = on.options().get(i);
                options.add(
                        new Names.Option(option.text(), of(off.options().get(i).taken(), option.taken())));
            }
            return new Names.Symbol(on.type(), of(off.term(), on.term()), options);
        }

        private Term of(Term off, Term on) {
            return amounts.switched(whileOn, false)
                    .times(off)
                    .plus(amounts.switched(whileOn, true).times(on));
        }
    }

    private void declareStated(String name, Parameter parameter) {
        parameter
                .value()
                .<Runnable>match(
                        numeric -> () -> declare(name, numeric, parameter),
                        truth -> () -> declare(name, truth, parameter),
                        choice -> () -> declare(name, choice, parameter))
                .run();
    }

    private void declare(String name, Parameter.Numeric numeric, Parameter parameter) {
        if (parameter.role() != Role.DERIVED) {
            declareNumber(name, numeric.formula(), parameter);
            names.giveUp(name);
        }
    }

    private void declare(String name, Parameter.Truth truth, Parameter parameter) {
        Term term = register(InputId.Kind.SWITCH, name, truth.on() ? 1 : 0, Unit.NONE, Optional.empty(), parameter);
        names.define(name, Names.Symbol.value(ValueType.TRUTH, term));
    }

    private void declare(String name, Parameter.Choice choice, Parameter parameter) {
        ParameterLimits.check(context, at(name), parameter, choice);
        names.define(name, Names.Symbol.choice(options(name, choice, parameter)));
    }

    private List<Names.Option> options(String name, Parameter.Choice choice, Parameter parameter) {
        return parameter.allowed().oneOf().stream()
                .map(value -> option(name, value.toString(), value.equals(choice), parameter))
                .toList();
    }

    private Names.Option option(String name, String text, boolean chosen, Parameter parameter) {
        InputId id = new InputId(InputId.Kind.OPTION, at(name).id() + "=" + text);
        Input input = new Input(
                id, chosen ? 1 : 0, Unit.NONE, Optional.empty(), Optional.of(parameter.role()), facts(parameter));
        return new Names.Option(text, context.registry().add(input));
    }

    private void declareNumber(String name, Formula formula, Parameter parameter) {
        if (!formula.names().isEmpty()) {
            context.error(
                    IssueCode.CONFLICTING_FIELDS,
                    at(name).member("value"),
                    "\"" + formula.text() + "\" names other parameters, expected role: derived or a plain quantity");
            return;
        }
        amounts.of(formula, names, at(name).member("value"))
                .ifPresent(found -> declareNumber(name, found, formula, parameter));
    }

    private void declareNumber(String name, Measured found, Formula formula, Parameter parameter) {
        double value = ((Term.Fixed) found.term()).value();
        if (!Double.isFinite(value)) {
            context.error(IssueCode.NOT_FINITE, at(name).member("value"), "\"" + formula.text() + "\" gives " + value);
            return;
        }
        ParameterLimits.check(context, at(name), parameter, found);
        Unit unit = formula.quantity().map(Quantity::unit).orElseGet(() -> Measured.baseUnit(found.dimension()));
        parameter
                .spread()
                .ifPresent(spread -> SpreadNotes.add(context, at(name).member(Spreads.field(spread)), spread));
        Optional<Distribution> distribution = parameter
                .spread()
                .flatMap(spread -> context.issues()
                        .collect(
                                at(name).member(Spreads.field(spread)).place(),
                                () -> Spreads.around(value, found.dimension(), spread))
                        .filter(one -> ParameterLimits.hasRoom(
                                context, at(name).member(Spreads.field(spread)), parameter.allowed(), one)));
        parameter
                .spread()
                .ifPresent(
                        spread -> context.keep(new InputId(InputId.Kind.PARAMETER, at(name).id()), at(name), spread));
        Input input = input(InputId.Kind.PARAMETER, name, value, unit, distribution, parameter);
        parameter
                .spread()
                .ifPresent(
                        spread -> SpreadNotes.addCut(context, at(name).member(Spreads.field(spread)), spread, input));
        Term term = context.registry().add(input);
        names.define(name, Names.Symbol.value(ValueType.number(found.dimension()), term));
    }

    private Term register(
            InputId.Kind kind,
            String name,
            double value,
            Unit unit,
            Optional<Distribution> distribution,
            Parameter parameter) {
        return context.registry().add(input(kind, name, value, unit, distribution, parameter));
    }

    private Input input(
            InputId.Kind kind,
            String name,
            double value,
            Unit unit,
            Optional<Distribution> distribution,
            Parameter parameter) {
        InputId id = new InputId(kind, at(name).id());
        return new Input(id, value, unit, distribution, Optional.of(parameter.role()), facts(parameter));
    }

    private InputFacts facts(Parameter parameter) {
        return InputFacts.of(context.owner(field), parameter);
    }

    /** Derived parameters and built names, each after what it needs; a cycle or unknown name leaves all of them undefined. */
    private void declareDerived(SortedMap<String, Parameter> parameters, Map<String, Built> built) {
        SortedMap<String, Formula> definitions = new TreeMap<>();
        parameters.forEach((name, parameter) -> {
            if (parameter.role() == Role.DERIVED) {
                parameter.value().number().ifPresent(formula -> definitions.put(name, formula));
            }
        });
        SortedSet<String> known = new TreeSet<>(parameters.keySet());
        known.addAll(names.names());
        known.addAll(built.keySet());
        built.forEach((name, value) -> definitions.putIfAbsent(name, sum(value.needs(), known)));
        for (String name : order(definitions, parameters.keySet())) {
            names.defining(Optional.of(name).filter(parameters::containsKey));
            Optional<Measured> value = Optional.ofNullable(parameters.get(name))
                    .flatMap(own -> derived(name, own))
                    .or(() -> Optional.ofNullable(built.get(name)).flatMap(one -> one.value(names)));
            value.ifPresent(
                    found -> names.define(name, Names.Symbol.value(ValueType.number(found.dimension()), found.term())));
            names.giveUp(name);
        }
        names.defining(Optional.empty());
        definitions.keySet().forEach(names::giveUp);
    }

    /** A formula that uses those of some names that are known; the others are reported where they stand. */
    private static Formula sum(SortedSet<String> needs, SortedSet<String> known) {
        List<Expression> names = needs.stream()
                .filter(known::contains)
                .<Expression>map(Expression.Name::new)
                .toList();
        return Formula.of(names.isEmpty() ? Expression.of(0) : sum(names));
    }

    /** A sum by halves, since there may be as many names as parts. */
    private static Expression sum(List<Expression> names) {
        int half = names.size() / 2;
        return half == 0
                ? names.get(0)
                : new Expression.Binary(Infix.ADD, sum(names.subList(0, half)), sum(names.subList(half, names.size())));
    }

    private List<String> order(SortedMap<String, Formula> definitions, Set<String> own) {
        SortedSet<String> outer = new TreeSet<>(names.names());
        outer.addAll(own);
        try {
            return DefinitionOrder.of(definitions, outer);
        } catch (InvalidInputException e) {
            e.issues()
                    .forEach(issue ->
                            context.issues().add(issue.at(where(issue.place().path(), definitions, own))));
            return List.of();
        }
    }

    /** The definition of a name; for a sum over the parts, which stands nowhere, a parameter that uses it. */
    private Place where(String name, SortedMap<String, Formula> definitions, Set<String> own) {
        return own.contains(name)
                ? at(name).member("value").place()
                : definitions.entrySet().stream()
                        .filter(one -> own.contains(one.getKey())
                                && one.getValue().names().contains(name))
                        .findFirst()
                        .map(one -> at(one.getKey()).member("value").place())
                        .orElse(Place.of("/parts"));
    }

    private Optional<Measured> derived(String name, Parameter parameter) {
        parameter
                .spread()
                .ifPresent(spread -> context.error(
                        IssueCode.SPREAD,
                        at(name),
                        "\"" + name + "\" is derived and takes its spread from what it is derived from"));
        Optional<Measured> value =
                parameter.value().number().flatMap(formula -> amounts.of(formula, names, at(name).member("value")));
        value.ifPresent(found -> ParameterLimits.require(context, at(name), parameter.allowed(), found));
        return value;
    }
}
