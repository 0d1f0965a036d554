package io.github.footprint4j.system;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.AssessmentPeriod;
import io.github.footprint4j.method.CarbonRules;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Amount;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.Stage;
import io.github.footprint4j.model.Timing;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When entries happen, and how much of them counts where (PAS 2050:2011, clause 5.2 and Annex E). */
final class Moments {

    /** Where PAS 2050:2008 weights what comes late. */
    private static final Set<Stage> LATE = Set.of(Stage.USE, Stage.END_OF_LIFE);

    private final Lines lines;
    private final CarbonRules.Delay delay;

    Moments(Lines lines) {
        this.lines = lines;
        this.delay = lines.workshop().method().carbon().delay();
    }

    /**
     * Where a share of an entry counts.
     *
     * @param setup where
     * @param factor the share, or its weight
     */
    record Counted(Setup setup, Term factor) {}

    /** The total and the accounts in which an entry counts, the total first. */
    List<Counted> of(Entry entry, Setup setup, Field field) {
        Optional<Moment> known = moment(entry, field);
        boolean weighs = isWeighted(setup.tag(entry.id(), entry.attribution()).stage());
        if (known.isEmpty() || !(weighs || isTimed(entry))) {
            return List.of(new Counted(setup, Term.Fixed.ONE));
        }
        Moment moment = known.get();
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
        return delay == CarbonRules.Delay.WEIGHTED && LATE.contains(stage);
    }

    private static Term counted(Moment moment, boolean weighs) {
        return weighs ? moment.weighted() : moment.counted();
    }

    /** True if an entry says when it emits; the duration of what it buys says only how much it is. */
    private static boolean isTimed(Entry entry) {
        Timing timing = entry.extent().timing();
        boolean emits =
                entry.activity().filter(Activity.Emits.class::isInstance).isPresent();
        return timing.year().isPresent() || !timing.releases().isEmpty() || emits;
    }

    private Optional<Moment> moment(Entry entry, Field field) {
        Extent extent = entry.extent();
        if (!extent.timing().releases().isEmpty()) {
            return releases(extent, field);
        }
        return of(extent.timing().year(), years(extent.during(), field.member("during")), field);
    }

    /** The moment of a year and of a number of years after it, each of which may be absent; empty if both are. */
    Optional<Moment> of(Optional<Amount> year, Optional<Term> years, Field field) {
        Optional<Term> start = year.flatMap(written -> year(written, field.member("year")));
        if (years.isPresent() && start.isPresent() == year.isPresent()) {
            return Optional.of(Moment.evenly(start.orElse(new Term.Fixed(0)), years.get()));
        }
        return start.map(Moment::pulse);
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
            Optional<Term> year = amountInYears(release.year(), at.member("year"));
            year.map(found -> releases.size() == 1 ? Moment.pulse(found) : Moment.oneOfSeveral(found))
                    .ifPresent(moments::add);
        }
        List<Term> shares = Shares.of(
                lines.workshop(),
                releases.stream().map(release -> Optional.of(release.share())).toList(),
                fields,
                lines.names());
        return moments.size() == shares.size() ? Optional.of(Moment.of(moments, shares)) : Optional.empty();
    }

    /** A year within the period, in years after the product was formed. */
    Optional<Term> year(Amount year, Field field) {
        Optional<Term> found = amountInYears(year, field);
        found.ifPresent(value -> lines.workshop()
                .context()
                .require(new Measured(value, Dimension.NONE), Moments::isWithinPeriod, tooLate(field)));
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
                ? new Measured(year.term().dividedBy(new Term.Fixed(Facts.Duration.YEAR)), Dimension.NONE)
                : year;
    }

    private static boolean isWithinPeriod(double year) {
        return year >= 0 && year <= AssessmentPeriod.YEARS;
    }

    private static Issue tooLate(Field field) {
        return Issue.error(
                IssueCode.OUT_OF_RANGE,
                Place.of(field.pointer()),
                "a year must lie within the 100 years after the product was formed (PAS 2050:2011, clause 5.2)");
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
