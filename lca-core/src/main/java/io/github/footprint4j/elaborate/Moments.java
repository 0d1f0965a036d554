package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Ranked;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.ProductFacts;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.AssessmentPeriod;
import io.github.footprint4j.method.CarbonRules;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.model.Timing;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.resolve.Shares;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When entries happen, and how much of them counts where (PAS 2050:2011, clause 5.2 and Annex E). */
final class Moments {

    private static final Term NOTHING = new Term.Fixed(0);

    private final Lines lines;
    private final CarbonRules.Delay delay;
    private final AssessmentPeriod period;

    Moments(Lines lines) {
        this.lines = lines;
        this.delay = lines.workshop().method().carbon().delay();
        this.period = lines.workshop().method().carbon().period();
    }

    /**
     * Where a share of an entry counts.
     *
     * @param setup where
     * @param factor the share, or its weight
     */
    record Counted(Setup setup, Term factor) {}

    /** The total and the accounts in which an entry counts, the total first; what replaces something has the date of that. */
    List<Counted> of(Entry entry, Setup setup, Field field) {
        Stage stage = setup.tag(entry.id(), entry.attribution()).stage();
        Optional<Moment> known = moment(entry, stage, field);
        return known.isEmpty() || setup.pieces().isPresent()
                ? List.of(new Counted(setup, Term.Fixed.ONE))
                : of(known.get(), setup, isWeighted(stage));
    }

    /** The total and the accounts in which the disposal of a part counts, the total first. */
    List<Counted> ofDisposal(PartKind kind, Setup setup) {
        return setup.pieces().isPresent()
                ? List.of(new Counted(setup, Term.Fixed.ONE))
                : of(Moment.pulse(disposal(kind), Moment.Weighing.ofAll(period)), setup, isWeighted(Stage.END_OF_LIFE));
    }

    /** When a part is disposed of, in years: with the product, but what it is packed in at once, and food when it is eaten. */
    Term disposal(PartKind kind) {
        boolean atOnce = kind == PartKind.PACKAGING || kind == PartKind.FOOD;
        return atOnce ? NOTHING : lines.reach().life().disposal();
    }

    /**
     * Where the pieces count that take the place of worn ones, and how many; the total first. What replaces something inside what is
     * replaced has its weights where it counts.
     */
    List<Counted> of(Replacements pieces, Setup setup) {
        if (setup.pieces().isPresent() && setup.account().isPresent()) {
            boolean later = setup.account().equals(Optional.of(Account.AFTER_THE_PERIOD));
            return later ? List.of(new Counted(setup, pieces.all())) : List.of();
        }
        Term inTotal = delay == CarbonRules.Delay.WEIGHTED ? weighted(pieces, setup) : pieces.counted();
        List<Counted> all = new ArrayList<>(List.of(new Counted(setup, inTotal)));
        if (setup.account().isEmpty() && !Term.isKnownAs(0, pieces.all())) {
            if (delay == CarbonRules.Delay.IN_FULL && !pieces.isAtOnce()) {
                all.add(new Counted(setup.apart(Account.DELAYED_WEIGHTED), pieces.weighted()));
            }
            if (!pieces.isCounted()) {
                all.add(new Counted(
                        setup.apart(Account.AFTER_THE_PERIOD), pieces.all().minus(pieces.counted())));
            }
        }
        return all;
    }

    /** The weights of pieces, which hold the delay of what is around them already. */
    private static Term weighted(Replacements pieces, Setup setup) {
        return setup.pieces()
                .map(Replacements::withoutWeights)
                .map(pieces.weighted()::times)
                .orElse(pieces.weighted());
    }

    private List<Counted> of(Moment moment, Setup setup, boolean weighs) {
        List<Counted> all = new ArrayList<>(List.of(new Counted(setup, counted(moment, weighs))));
        if (setup.account().isEmpty() && delay == CarbonRules.Delay.IN_FULL && !moment.isAtOnce()) {
            all.add(new Counted(setup.apart(Account.DELAYED_WEIGHTED), moment.weighted()));
        }
        if (setup.account().isEmpty() && !moment.isCounted()) {
            all.add(new Counted(setup.apart(Account.AFTER_THE_PERIOD), Term.Fixed.ONE.minus(moment.counted())));
        }
        return all;
    }

    /** True if what comes late in a stage has a weight in the total. */
    boolean isWeighted(Stage stage) {
        return delay == CarbonRules.Delay.WEIGHTED && isLate(stage);
    }

    /** Where PAS 2050:2008 weights what comes late. */
    private static boolean isLate(Stage stage) {
        return switch (stage) {
            case RAW_MATERIALS, PRODUCTION, TRANSPORT, STORAGE, NONE -> false;
            case USE, END_OF_LIFE -> true;
        };
    }

    private static Term counted(Moment moment, boolean weighs) {
        return weighs ? moment.weighted() : moment.counted();
    }

    /** When an entry happens; what says nothing of it happens at once, and at the end of life when the functional unit ends. */
    private Optional<Moment> moment(Entry entry, Stage stage, Field field) {
        Extent extent = entry.extent();
        if (!extent.timing().releases().isEmpty()) {
            return releases(extent, field);
        }
        Optional<Amount> year = extent.timing().year();
        Optional<Term> stated = year.flatMap(written -> year(written, field.member("year")));
        if (stated.isPresent() != year.isPresent()) {
            return Optional.empty();
        }
        Optional<Term> start = stage == Stage.END_OF_LIFE
                ? stated.or(() -> Optional.of(lines.reach().life().disposal()))
                : stated;
        Optional<Term> years = years(extent.during(), field.member("during"));
        noteAfterThePeriod(entry, start, years, field);
        return years.map(some -> Moment.evenly(start.orElse(NOTHING), some, period))
                .or(() -> start.map(when -> Moment.pulse(when, Moment.Weighing.ofAll(period))));
    }

    /** Says of an entry that runs on after 100 years where the rest of it counts. */
    private void noteAfterThePeriod(Entry entry, Optional<Term> start, Optional<Term> years, Field field) {
        years.map(start.orElse(NOTHING)::plus)
                .ifPresent(end -> lines.noteAfterThePeriod(
                        end, field.member("during"), "\"" + entry.id() + "\" ends " + Context.FOUND + " years"));
    }

    /** A duration in years; empty if it is none. */
    Optional<Term> years(Optional<Amount> duration, Field field) {
        return duration.flatMap(written -> lines.amount(written, field))
                .filter(found -> found.dimension().equals(Dimension.TIME))
                .map(found -> inYears(found).term());
    }

    private Optional<Moment> releases(Extent extent, Field field) {
        if (extent.timing().year().isPresent() || extent.during().isPresent()) {
            lines.workshop()
                    .context()
                    .error(
                            IssueCode.CONFLICTING_FIELDS,
                            field.member("releases"),
                            "\"releases\" says when all of it comes, found \"year\" or \"during\" beside it");
        }
        List<Timing.Release> releases = extent.timing().releases();
        List<Field> fields = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        List<String> names = Ranked.names(releases.stream()
                .map(release -> new Ranked(release.year().toString(), release.toString()))
                .toList());
        for (Timing.Release release : releases) {
            Field at = field.member("releases").element(fields.size(), names.get(fields.size()));
            fields.add(at.member("share"));
            Optional<Term> year = year(release.year(), at.member("year"));
            year.map(found -> Moment.pulse(
                            found,
                            releases.size() == 1 ? Moment.Weighing.ofAll(period) : Moment.Weighing.ofShares(period)))
                    .ifPresent(moments::add);
        }
        List<Term> shares = Shares.of(
                lines.workshop(),
                releases.stream().map(release -> Optional.of(release.share())).toList(),
                fields,
                lines.names());
        return moments.size() == shares.size() ? Optional.of(Moment.of(moments, shares)) : Optional.empty();
    }

    /** A moment in years after the product was formed; one after the period is said. */
    Optional<Term> year(Amount year, Field field) {
        Optional<Term> found = amountInYears(year, field);
        found.ifPresent(value -> lines.noteAfterThePeriod(value, field, "this comes " + Context.FOUND + " years"));
        return found;
    }

    private Optional<Term> amountInYears(Amount year, Field field) {
        return lines.amount(year, field)
                .map(Moments::inYears)
                .filter(found -> lines.workshop().fits(found, Dimension.NONE, field))
                .map(Measured::term);
    }

    /** A year may be written as a number or as a duration. */
    private static Measured inYears(Measured year) {
        return year.dimension().equals(Dimension.TIME)
                ? new Measured(year.term().dividedBy(new Term.Fixed(ProductFacts.Duration.YEAR)), Dimension.NONE)
                : year;
    }

    /** Reports the time of what is no entry: what is made or moved for the product happens when it is formed. */
    void refuseReleases(Entry entry, Field field) {
        entry.extent().timing().year().ifPresent(year -> year(year, field.member("year")));
        if (!entry.extent().timing().releases().isEmpty()) {
            lines.workshop()
                    .context()
                    .error(
                            IssueCode.CONFLICTING_FIELDS,
                            field.member("releases"),
                            "\"releases\" belongs to an entry that emits or buys, found it at \"" + entry.id() + "\"");
        }
    }
}
