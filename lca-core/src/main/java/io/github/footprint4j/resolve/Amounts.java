package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Constants;
import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.compiled.Sizes;
import io.github.footprint4j.compiled.Spreads;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.formula.ValueType;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputFacts;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.uncertainty.Distribution;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.Optional;

/** Turns amounts as written into terms with a dimension; an uncertain amount becomes an input of its own. */
public final class Amounts {

    private static final double NEUTRAL = 1;

    private final Context context;
    private final Optional<Role> role;

    /** Amounts whose inputs and issues go to a context. */
    public Amounts(Context context) {
        this(context, Optional.empty());
    }

    private Amounts(Context context, Optional<Role> role) {
        this.context = context;
        this.role = role;
    }

    /** The same for what belongs to the unit of analysis. */
    public Amounts declared() {
        return new Amounts(context, Optional.of(Role.DECLARED));
    }

    /** The value of an amount, which is read once however often it is asked for; empty after an issue was reported. */
    public Optional<Measured> of(Amount amount, Names names, Field field) {
        if (context.owner(field) != InputFacts.Owner.PRODUCT) {
            return read(amount, names, field);
        }
        Optional<Optional<Measured>> known = context.amounts().find(field, amount, names);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<Measured> found = read(amount, names, field);
        context.amounts().add(field, amount, names, found);
        return found;
    }

    private Optional<Measured> read(Amount amount, Names names, Field field) {
        Optional<Measured> certain = of(amount.formula(), names, field);
        if (certain.isEmpty()) {
            return certain;
        }
        return amount.spread().isEmpty()
                ? Optional.of(plain(amount, certain.get(), field))
                : uncertain(amount, certain.get(), amount.spread().get(), field);
    }

    /** A plain amount that the product states is an input without a spread; those of the library stay constants. */
    private Measured plain(Amount amount, Measured certain, Field field) {
        boolean isInput = certain.term() instanceof Term.Fixed number
                && Double.isFinite(number.value())
                && context.owner(field) == InputFacts.Owner.PRODUCT;
        return isInput ? ownInput(amount, certain, Optional.empty(), field) : certain;
    }

    /** An amount as an input of its own; while it has no spread, what follows from it is known as stated. */
    private Measured ownInput(Amount amount, Measured certain, Optional<Spread> spread, Field field) {
        double value = ((Term.Fixed) certain.term()).value();
        Unit unit =
                amount.formula().quantity().map(Quantity::unit).orElseGet(() -> Measured.baseUnit(certain.dimension()));
        InputId id = new InputId(InputId.Kind.AMOUNT, field.id());
        Optional<Distribution> distribution =
                spread.flatMap(one -> distribution(value, certain.dimension(), one, field));
        spread.ifPresent(one -> context.keep(id, field, one));
        Term term = context.registry()
                .add(new Input(
                        id, value, unit, distribution, role, InputFacts.of(context.owner(field), amount.provenance())));
        return new Measured(spread.isEmpty() ? new Term.Plain(value, term) : term, certain.dimension());
    }

    /** The value of an amount that must have a certain dimension. */
    public Optional<Measured> of(Amount amount, Names names, Field field, Dimension needed) {
        Optional<Measured> found = of(amount, names, field);
        boolean fits =
                found.isPresent() && fits(found.get(), needed, amount.formula().text(), field);
        return fits ? found : Optional.empty();
    }

    /** The value of a formula without a spread. */
    public Optional<Measured> of(Formula formula, Names names, Field field) {
        Optional<Quantity> plain = formula.quantity();
        if (plain.isPresent()) {
            Measured found =
                    new Measured(new Term.Fixed(plain.get().base()), plain.get().dimension());
            return hasSize(found, formula, field) ? Optional.of(found) : Optional.empty();
        }
        return type(formula, names, field)
                .filter(found -> isNumber(found, formula, field))
                .map(found -> new Measured(term(formula.expression(), names), found.dimension()))
                .filter(found -> hasSize(found, formula, field));
    }

    /** True unless a constant is too large or too small to calculate with; one that is not finite is reported by its user. */
    private boolean hasSize(Measured found, Formula formula, Field field) {
        boolean usable = !(found.term() instanceof Term.Fixed number)
                || !Double.isFinite(number.value())
                || Sizes.isStatable(number.value());
        if (!usable) {
            context.error(
                    IssueCode.NUMBER_OUT_OF_RANGE,
                    field,
                    "\"" + formula.text() + "\" is out of range, expected " + Sizes.EXPECTED);
        }
        return usable;
    }

    /** A condition as 1 or 0. */
    Optional<Term> condition(Formula formula, Names names, Field field) {
        Optional<ValueType> type = type(formula, names, field);
        if (type.filter(found -> !found.isTruth()).isPresent()) {
            context.error(
                    IssueCode.TRUTH_MISMATCH,
                    field,
                    "found a number in \"" + formula.text() + "\", expected true or false");
            return Optional.empty();
        }
        return type.map(found -> term(formula.expression(), names));
    }

    private Optional<ValueType> type(Formula formula, Names names, Field field) {
        if (formula.names().stream().anyMatch(names::isBroken)) {
            return Optional.empty();
        }
        Optional<String> choice = formula.names().stream()
                .filter(name -> !names.options(name).isEmpty())
                .findFirst();
        if (choice.isPresent()) {
            context.error(
                    IssueCode.WRONG_TYPE,
                    field,
                    "\"" + choice.get() + "\" is a choice among names, expected a number in \"" + formula.text()
                            + "\"");
            return Optional.empty();
        }
        return context.issues().collect(field.place(), () -> ValueType.of(formula.expression(), names));
    }

    /** One common factor on everything a process exchanges, 1 at its stated value. */
    Term factor(Spread spread, Field field) {
        InputId id = new InputId(InputId.Kind.FACTOR, field.id());
        Optional<Distribution> distribution = distribution(NEUTRAL, Dimension.NONE, spread, field);
        context.keep(id, field, spread);
        return context.registry()
                .add(new Input(
                        id, NEUTRAL, Unit.NONE, distribution, Optional.empty(), InputFacts.of(context.owner(field))));
    }

    /** A switch between changed and unchanged, off as stated: its position, or 1 minus its position. */
    Term switched(String name, boolean on) {
        InputId id = new InputId(InputId.Kind.CHANGE, name);
        Term position = context.registry()
                .add(new Input(
                        id, 0, Unit.NONE, Optional.empty(), Optional.empty(), InputFacts.of(InputFacts.Owner.PRODUCT)));
        return on ? position : Term.Fixed.ONE.minus(position);
    }

    private boolean isNumber(ValueType type, Formula formula, Field field) {
        if (type.isTruth()) {
            context.error(
                    IssueCode.TRUTH_MISMATCH,
                    field,
                    "found a truth value in \"" + formula.text() + "\", expected a number");
        }
        return !type.isTruth();
    }

    private boolean fits(Measured found, Dimension needed, String text, Field field) {
        boolean same = found.dimension().equals(needed);
        if (!same) {
            context.issues().add(mismatch(found.dimension(), needed, text, field));
        }
        return same;
    }

    private static Issue mismatch(Dimension found, Dimension needed, String text, Field field) {
        boolean unitless = found.isNone();
        IssueCode code = unitless ? IssueCode.MISSING_UNIT : IssueCode.DIMENSION_MISMATCH;
        String what = unitless ? "no unit" : found.toString();
        return Issue.error(code, field.place(), "found " + what + " in \"" + text + "\", expected " + needed)
                .maybe(unitless ? "a unit behind the number, such as " + needed.baseUnit() : "");
    }

    private static Term term(Expression expression, Names names) {
        return Constants.valueOf(expression)
                .<Term>map(Term.Fixed::new)
                .orElseGet(() -> new Term.Written(expression, names));
    }

    private Optional<Measured> uncertain(Amount amount, Measured certain, Spread spread, Field field) {
        if (certain.term() instanceof Term.Fixed) {
            return Optional.of(ownInput(amount, certain, Optional.of(spread), field));
        }
        if (spread.isRelative()) {
            return Optional.of(certain.times(factor(spread, field)));
        }
        context.error(
                IssueCode.SPREAD,
                field,
                "a formula with names takes a relative spread only, found limits around \""
                        + amount.formula().text() + "\"");
        return Optional.empty();
    }

    private Optional<Distribution> distribution(double value, Dimension dimension, Spread spread, Field field) {
        SpreadNotes.add(context, field, spread);
        return context.issues().collect(field.place(), () -> Spreads.around(value, dimension, spread));
    }
}
