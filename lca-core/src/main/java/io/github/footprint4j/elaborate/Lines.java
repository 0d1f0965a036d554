package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.AssessmentPeriod;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.process.ActivityKind;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.resolve.Conditions;
import io.github.footprint4j.resolve.NodeSupply;
import io.github.footprint4j.resolve.Shares;
import io.github.footprint4j.resolve.Workshop;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns entries of the typed form into columns that run once. */
final class Lines {

    /** In years: durations this close are the same. */
    private static final double SAME_TIME = 1e-6;

    private final Workshop workshop;
    private final Names names;
    private final Reach reach;
    private final List<SystemColumn> columns = new ArrayList<>();
    private final List<ReplacedPart> replaced = new ArrayList<>();

    /**
     * For the entries of a product.
     *
     * @param workshop what columns are made with
     * @param names what formulas see
     * @param reach how far the product is followed
     */
    Lines(Workshop workshop, Names names, Reach reach) {
        this.workshop = workshop;
        this.names = names;
        this.reach = reach;
    }

    List<SystemColumn> columns() {
        return columns;
    }

    /** The parts that take the place of worn ones, gathered with the columns. */
    List<ReplacedPart> replaced() {
        return replaced;
    }

    Names names() {
        return names;
    }

    Workshop workshop() {
        return workshop;
    }

    Reach reach() {
        return reach;
    }

    Boundary boundary() {
        return reach.boundary();
    }

    /** The entries of a list of one stage. */
    void addAll(List<Entry> entries, Setup setup, Field list) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            fields.add(list.element(i, entries.get(i).id().value()));
        }
        List<Term> shares = shares(entries, fields);
        for (int i = 0; i < entries.size(); i++) {
            add(entries.get(i), setup, shares.get(i), fields.get(i));
        }
    }

    /** One factor for each entry of a list: the share it states, or the rest. */
    List<Term> shares(List<Entry> entries, List<Field> fields) {
        return Shares.ofEntries(workshop, entries, fields, names);
    }

    /** How often an entry happens: its share, 1 or 0 for its condition, and what changes multiply it by. */
    Optional<Measured> often(Entry entry, Term share, Field field) {
        return new Conditions(workshop.amounts(), names)
                .of(entry, field)
                .map(condition -> new Measured(share.times(condition), Dimension.NONE));
    }

    /**
     * How often an entry counts for one use, and where: in the total, or, which is noted, in an account beside it. What is outside the
     * boundary by its kind is no part of the whole that a coverage is about, also if a reason is given for leaving it out.
     */
    Setup placed(Entry entry, Setup outer, Field field) {
        Setup setup = reach.reuse().placed(entry, outer, field);
        Optional<Account> outside = entry.attribution().kind().flatMap(workshop.method()::account);
        if (outside.isPresent()) {
            String reason = outside.get() + " does not count under "
                    + workshop.method().title() + " (clause " + outside.get().clause() + " of PAS 2050:2011)";
            return noted(entry, setup.apart(outside.get()), field.member("kind"), reason);
        }
        return entry.attribution()
                .excluded()
                .map(reason -> noted(entry, setup.apart(Account.LEFT_OUT), field.member("excluded"), reason))
                .orElse(setup);
    }

    /** What waste emits that is burned for useful energy counts where the method says (PAS 2050:2011, clause 8.2). */
    Setup burned(Entry entry, Setup setup, Field field) {
        if (entry.attribution().wasteEnergy().isEmpty() || setup.account().isPresent()) {
            return setup;
        }
        entry.activity().ifPresent(activity -> lookUp(activity, field));
        boolean energy =
                BurningNotes.isBorneByEnergy(entry, workshop.suppliers().uses().at(field, "of"));
        return Optional.of(ActivityKind.ENERGY_RECOVERY)
                .filter(kind -> energy)
                .flatMap(workshop.method()::account)
                .map(account -> noted(
                        entry,
                        setup.apart(account),
                        field.member("energyRecovery"),
                        "its smoke belongs to the energy that is taken from it under "
                                + workshop.method().title() + " (clause " + account.clause() + " of PAS 2050:2011)"))
                .orElse(setup);
    }

    private Setup noted(Entry entry, Setup apart, Field field, String reason) {
        workshop.context().note(IssueCode.EXCLUDED, field, "\"" + entry.id() + "\" is left out: " + reason);
        return apart;
    }

    /** True if an entry is left out and nothing says how much it would be. */
    static boolean isUnknown(Entry entry) {
        return entry.attribution().excluded().isPresent()
                && (entry.activity().isEmpty()
                        || (entry.extent().amount().isEmpty()
                                && entry.extent().mass().isEmpty()
                                && entry.extent().timing().periods().isEmpty()));
    }

    /** Reports a field that is read and kept, and whose rule this version does not apply. */
    void notApplied(Field field, String what) {
        workshop.context()
                .issues()
                .add(Issue.error(
                                IssueCode.RULE_NOT_APPLIED,
                                field.place(),
                                what + " are read and not calculated in this version")
                        .maybe("leave the field out"));
    }

    private void add(Entry entry, Setup outer, Term share, Field field) {
        Setup setup = burned(entry, placed(entry, outer, field), field);
        if (isUnknown(entry)) {
            return;
        }
        if (entry.activity().isEmpty()) {
            workshop.context()
                    .error(
                            IssueCode.MISSING_FIELD,
                            field,
                            "\"" + entry.id() + "\" needs \"of\", \"emits\" or \"process\"");
        }
        Optional<Measured> often = often(entry, share, field).map(setup.factor()::times);
        Optional<Measured> rate = rate(entry, field);
        Optional<Measured> asked = asked(entry, field);
        Optional<CoProducts> besides = CoProducts.of(this, entry, field);
        if (often.isEmpty()
                || rate.isEmpty()
                || asked.isEmpty()
                || besides.isEmpty()
                || entry.activity().isEmpty()) {
            entry.activity().ifPresent(activity -> lookUp(activity, field));
            return;
        }
        noteOtherDuration(entry, setup, field);
        Measured runs = rate.get().times(often.get());
        Measured amount = asked.get().times(runs).times(besides.get().borne());
        for (Moments.Counted counted : new Moments(this).of(entry, setup, field)) {
            SystemColumn column = counted.setup().column(entry);
            run(column, entry.activity().get(), amount.times(counted.factor()), new Where(field, at(entry, field)));
            besides.get().displaceIn(column, runs.times(counted.factor()), workshop);
            columns.add(column);
        }
    }

    /** An element and the field in it that states its amount. */
    record Where(Field element, Field amount) {}

    /** Says where it counts if something ends after the assessment period. */
    void noteAfterThePeriod(Term years, Field field, String what) {
        boolean applied = workshop.method().carbon().period().isApplied();
        String rule = applied
                ? "what comes after year 100 stands beside the total (clause " + Account.AFTER_THE_PERIOD.clause()
                        + " of PAS 2050:2011); a dataset counts when it is bought, also what it gives off later"
                : "what comes after year 100 counts too, because no source for a period of "
                        + workshop.method().title() + " is known";
        workshop.context()
                .require(
                        new Measured(years, Dimension.NONE),
                        end -> end <= AssessmentPeriod.YEARS,
                        Issue.note(
                                applied ? IssueCode.EXCLUDED : IssueCode.RULE_NOT_APPLIED,
                                field.place(),
                                what + " after the product was formed: " + rule));
    }

    /** Says of what goes on in use, and not so many times, that it is not as long as the functional unit. */
    private void noteOtherDuration(Entry entry, Setup setup, Field field) {
        Extent extent = entry.extent();
        boolean inUse = setup.tag(entry.id(), entry.attribution()).stage() == Stage.USE;
        boolean begins =
                extent.timing().year().isEmpty() && inUse && setup.pieces().isEmpty();
        boolean isNumber = extent.times()
                .flatMap(times -> amount(times, field.member("times")))
                .filter(times -> times.dimension().isNone())
                .isPresent();
        if (!begins || isNumber) {
            return;
        }
        Field at = field.member("during");
        new Moments(this).years(extent.during(), at).ifPresent(years -> {
            String text = extent.during().map(Amount::toString).orElse("");
            String both = " than the functional unit (\"" + text + "\" and \""
                    + reach.life().text() + "\")";
            Term more = years.minus(reach.life().years());
            String who = "\"" + entry.id() + "\" goes on for " + Context.FOUND + " years ";
            noteMore(more, at, who + "more" + both);
            Term isNegative = Term.apply(Operation.LESS, years, new Term.Fixed(0));
            Term less = Term.apply(Operation.SELECT, isNegative, new Term.Fixed(0), more.negated());
            noteMore(less, at, who + "less" + both);
        });
    }

    private void noteMore(Term years, Field at, String message) {
        workshop.context()
                .require(
                        new Measured(years, Dimension.NONE),
                        more -> more <= SAME_TIME,
                        Issue.note(IssueCode.OTHER_DURATION, at.place(), message));
    }

    /** Warns of a material where waste should be treated: who buys it has its burden, and the waste has none. */
    void warnOfMaterial(Reference reference, Field of, String what) {
        if (workshop.suppliers().anyMaterial(workshop.suppliers().of(reference, names, of))) {
            workshop.context()
                    .issues()
                    .add(Issue.warning(
                                    IssueCode.UNTREATED_SCRAP,
                                    of.place(),
                                    what + " goes to \"" + reference
                                            + "\", which the library knows as a material: it is bought, and treats nothing")
                            .maybe("the dataset of its disposal or recycling"));
        }
    }

    /** Adds to a column what an activity buys or emits. */
    void run(SystemColumn column, Activity activity, Measured amount, Where where) {
        activity.<Runnable>match(
                        buys -> () -> buy(column, buys, amount, where),
                        emits -> () -> workshop.emit(column, emits.gas(), emits.origin(), amount, where.element()),
                        runs -> () -> run(column, runs, amount, where),
                        changes -> () -> new LandLines(workshop, names).change(column, changes.change(), amount, where),
                        fertilises -> () -> new LandLines(workshop, names).fertilise(column, fertilises, amount, where))
                .run();
    }

    private void buy(SystemColumn column, Activity.Buys buys, Measured amount, Where where) {
        Contracts.EnergyFactor factor = Contracts.factor(this, buys, where.element());
        buy(column, factor.of(), amount, factor.field(), where.amount());
    }

    private void run(SystemColumn column, Activity.Runs runs, Measured amount, Where where) {
        Field process = where.element().member("process");
        List<NodeSupply> supplies = workshop.suppliers().ofOwn(runs.process(), names, process);
        workshop.exchange(column, supplies, new SystemColumn.AskedAmount(amount.negated(), false), where.amount());
    }

    /** Looks up what an activity refers to when its amount was refused, so that all its problems are reported at once. */
    void lookUp(Activity activity, Field element) {
        activity.<Runnable>match(
                        buys -> () -> lookUp(buys, element),
                        emits -> () -> workshop.emissions().substance(emits.gas(), emits.origin(), element),
                        runs -> () -> workshop.suppliers().ofOwn(runs.process(), names, element.member("process")),
                        changes -> () -> new LandLines(workshop, names).releases(changes.change(), element),
                        fertilises -> () -> new LandLines(workshop, names).factor(fertilises, element))
                .run();
    }

    private void lookUp(Activity.Buys buys, Field element) {
        Contracts.EnergyFactor factor = Contracts.factor(this, buys, element);
        workshop.suppliers().of(factor.of(), names, factor.field());
    }

    /** Adds to a column what it asks of whoever supplies a reference. */
    void buy(SystemColumn column, Reference reference, Measured amount, Field of, Field at) {
        List<NodeSupply> supplies = workshop.suppliers().of(reference, names, of);
        workshop.exchange(column, supplies, new SystemColumn.AskedAmount(amount.negated(), false), at);
    }

    /** Rate and duration of an entry; 1 where none is stated. */
    Optional<Measured> rate(Entry entry, Field field) {
        Optional<Measured> times = factor(entry.extent().times(), field.member("times"));
        Optional<Measured> during = factor(entry.extent().during(), field.member("during"));
        return times.flatMap(rate -> during.map(rate::times));
    }

    private Optional<Measured> factor(Optional<Amount> amount, Field field) {
        return amount.isEmpty() ? Optional.of(Measured.ONE) : amount(amount.get(), field);
    }

    /** What an entry asks for in one run: its amount, the mean of its periods, or its mass. */
    Optional<Measured> asked(Entry entry, Field field) {
        if (!entry.extent().timing().periods().isEmpty()) {
            return new Periods(this, reach.unitAmount()).mean(entry, field.list("periods"));
        }
        if (entry.extent().amount().isPresent()) {
            return amount(entry.extent().amount().get(), field.member("amount"));
        }
        if (entry.extent().mass().isPresent()) {
            return mass(entry.extent().mass().get(), field.member("mass"));
        }
        workshop.context().error(IssueCode.MISSING_FIELD, field, "\"" + entry.id() + "\" needs \"amount\" or \"mass\"");
        return Optional.empty();
    }

    /** Where an entry states what it asks for. */
    static Field at(Entry entry, Field field) {
        boolean byPeriods = !entry.extent().timing().periods().isEmpty();
        return field.member(byPeriods ? "periods" : entry.extent().amount().isPresent() ? "amount" : "mass");
    }

    /** An amount that must not be negative. */
    Optional<Measured> amount(Amount amount, Field field) {
        Optional<Measured> found = workshop.amounts().of(amount, names, field);
        found.ifPresent(value -> requireNotNegative(value, amount, field));
        return found;
    }

    /** A mass, which must not be negative. */
    Optional<Measured> mass(Amount amount, Field field) {
        Optional<Measured> found = workshop.amounts().of(amount, names, field, Dimension.MASS);
        found.ifPresent(value -> requireNotNegative(value, amount, field));
        return found;
    }

    private void requireNotNegative(Measured value, Amount amount, Field field) {
        workshop.context()
                .requireOrRefuse(
                        value,
                        found -> found >= 0,
                        () -> Issue.error(
                                IssueCode.NEGATIVE_AMOUNT,
                                field.place(),
                                "\"" + amount.formula().text() + "\" is negative, expected 0 or more"));
    }
}
