package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Ranked;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.AssessmentPeriod;
import io.github.footprint4j.method.DelayWeight;
import io.github.footprint4j.method.LandfillGasShares;
import io.github.footprint4j.method.StorageWeight;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.CaptureUse;
import io.github.footprint4j.model.Carbon;
import io.github.footprint4j.model.CarbonDestination;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.resolve.Shares;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads where the biogenic carbon of a part goes. */
final class CarbonFates {

    private static final Term NOTHING = new Term.Fixed(0);

    private final Lines lines;
    private final Part part;
    private final List<Carbon.Fate> written;
    private final Setup inside;
    private final AssessmentPeriod period;
    private final Field field;

    private CarbonFates(Lines lines, Part part, Setup inside, Field field) {
        this.lines = lines;
        this.part = part;
        this.inside = inside;
        this.period = lines.workshop().method().carbon().period();
        this.written = part.making().carbon().fates();
        this.field = field;
    }

    /**
     * Where the carbon goes, in the order of the file; empty behind the gate, or after an issue was reported.
     *
     * @param inside the setup of what stands inside the part
     */
    static List<CarbonFate> of(Lines lines, Part part, Setup inside, Field field) {
        return new CarbonFates(lines, part, inside, field).fates();
    }

    private List<CarbonFate> fates() {
        if (written.isEmpty()) {
            return unsaid();
        }
        List<Field> fields = new ArrayList<>();
        List<Optional<Share>> stated = new ArrayList<>();
        List<String> names = Ranked.names(written.stream()
                .map(fate -> new Ranked(fate.to().toString(), fate.toString()))
                .toList());
        for (Carbon.Fate fate : written) {
            fields.add(field.member("carbonFate").element(fields.size(), names.get(fields.size())));
            stated.add(Optional.of(fate.share()));
        }
        List<Term> shares = Shares.of(
                lines.workshop(),
                stated,
                fields.stream().map(one -> one.member("share")).toList(),
                lines.names());
        List<CarbonFate> fates = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            fates.add(fate(written.get(i), shares.get(i), fields.get(i)));
        }
        return fates;
    }

    /** Food is eaten; what else may become of a part must be said, unless it lies behind the gate. */
    private List<CarbonFate> unsaid() {
        if (lines.boundary() == Boundary.CRADLE_TO_GATE) {
            return List.of();
        }
        if (part.kind() == PartKind.FOOD) {
            return List.of(CarbonFate.toAir(field.member("biogenicCarbon")));
        }
        String message =
                "nothing says where the carbon of \"" + part.id() + "\" goes, expected \"carbonFate\" beside it";
        lines.workshop()
                .context()
                .issues()
                .add(Issue.error(
                                IssueCode.MISSING_FIELD,
                                field.member("biogenicCarbon").place(),
                                message)
                        .maybe("carbonFate: [ { share: 100 %, to: air } ]"));
        return List.of();
    }

    private CarbonFate fate(Carbon.Fate fate, Term share, Field at) {
        refuseOtherFields(fate, at);
        return new CarbonFate(fate.to(), share, moment(fate, at), fate.gas().flatMap(gas -> decay(gas, at)), at);
    }

    private Moment moment(Carbon.Fate fate, Field at) {
        if (fate.to() == CarbonDestination.STORAGE) {
            return Moment.NEVER;
        }
        Moments moments = new Moments(lines);
        Optional<Term> stated = fate.year().flatMap(year -> moments.year(year, at.member("year")));
        Optional<Term> years = moments.years(fate.over(), at.member("over"));
        Term end = moments.disposal(part.kind());
        if (inside.pieces().isEmpty()) {
            return moment(stated.orElse(end), years);
        }
        boolean isLater = inside.account().equals(Optional.of(Account.AFTER_THE_PERIOD));
        if (isLater || (stated.isEmpty() && years.isEmpty())) {
            return Moment.AT_ONCE;
        }
        Term wait = stated.map(year -> Term.apply(Operation.MAX, year.minus(end), NOTHING))
                .orElse(NOTHING);
        Moment late = inside.pieces().get().after(wait, years, moment(wait, years), leaving() == 1);
        return period.isApplied() ? late : late.inFull();
    }

    /** From one year on: all of it then, or evenly over some years. */
    private Moment moment(Term year, Optional<Term> years) {
        return years.map(some -> Moment.evenly(year, some, period)).orElseGet(() -> pulse(year));
    }

    /** The formula of one pulse is for one: of what leaves, or of what was stored. */
    private Moment pulse(Term year) {
        return Moment.pulse(
                year,
                new Moment.Weighing(
                        period,
                        leaving() == 1 ? DelayWeight.PULSE : DelayWeight.ONE_OF_SEVERAL,
                        written.size() == 1 ? StorageWeight.PULSE : StorageWeight.ONE_OF_SEVERAL));
    }

    /** How many fates leave this system. */
    private long leaving() {
        return written.stream()
                .filter(fate -> fate.to() != CarbonDestination.STORAGE)
                .count();
    }

    private Optional<CarbonFate.Decay> decay(Carbon.LandfillGas gas, Field at) {
        if (gas.captured().isPresent() != gas.use().isPresent()) {
            String missing = gas.use().isEmpty() ? "use" : "captured";
            lines.workshop()
                    .context()
                    .error(
                            IssueCode.MISSING_FIELD,
                            at.member(missing),
                            "\"captured\" and \"use\" belong together, found one of them");
        }
        Map<String, Term> symbols = Map.of(
                "methane", fraction(Optional.of(gas.methane()), at.member("methane")),
                "captured", fraction(gas.captured(), at.member("captured")),
                "oxidised", fraction(gas.oxidised(), at.member("oxidised")));
        return Optional.of(new CarbonFate.Decay(
                Term.of(LandfillGasShares.CARBON_DIOXIDE, symbols),
                Term.of(LandfillGasShares.METHANE, symbols),
                Term.of(LandfillGasShares.BURNED, symbols),
                gas.use().filter(CaptureUse.ENERGY::equals).isPresent()));
    }

    /** A share of the carbon; nothing is captured or oxidised unless it is said. */
    private Term fraction(Optional<Amount> amount, Field at) {
        return amount.flatMap(stated -> Shares.fraction(lines.workshop(), stated, at, lines.names()))
                .map(Measured::term)
                .orElse(NOTHING);
    }

    private void refuseOtherFields(Carbon.Fate fate, Field at) {
        boolean stays = fate.to() == CarbonDestination.STORAGE;
        if (stays && fate.year().isPresent()) {
            refuse(at.member("year"), fate.to());
        }
        if (stays && fate.over().isPresent()) {
            refuse(at.member("over"), fate.to());
        }
        if (fate.to() != CarbonDestination.AIR && fate.gas().isPresent()) {
            refuse(at.member("methane"), fate.to());
        }
    }

    private void refuse(Field at, CarbonDestination to) {
        lines.workshop()
                .context()
                .error(
                        IssueCode.CONFLICTING_FIELDS,
                        at,
                        "carbon that goes to " + to + " does not leave to the air, expected \"to: air\" beside this");
    }
}
