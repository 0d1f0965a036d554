package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.BoundaryRules.RecoveredEnergy;
import io.github.footprint4j.method.CarbonRules;
import io.github.footprint4j.model.CarbonDestination;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.unit.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Turns biogenic carbon that leaves to the air into columns: carbon dioxide and methane (PAS 2050:2011, clauses 5.1 and 8.2).
 *
 * <p>What burns for useful energy belongs to the energy where the method says so.
 */
final class ReleaseLines {

    private static final EntryId RELEASE = new EntryId("release");

    private final Lines lines;
    private final Setup end;
    private final boolean counts;

    /**
     * For one part.
     *
     * @param end the setup of its end of life
     * @param counts false if its carbon dioxide is left out of the total; methane counts all the same
     */
    ReleaseLines(Lines lines, Setup end, boolean counts) {
        this.lines = lines;
        this.end = end;
        this.counts = counts;
    }

    /** Where carbon dioxide, methane and what burns for energy are counted; empty where they are not shown. */
    private record Columns(
            Optional<SystemColumn> carbonDioxide, Optional<SystemColumn> methane, Optional<SystemColumn> energy) {

        Stream<SystemColumn> used() {
            return Stream.of(carbonDioxide, methane, energy)
                    .flatMap(Optional::stream)
                    .distinct()
                    .filter(column -> !column.emissions().isEmpty());
        }
    }

    /**
     * Adds what leaves of a mass of carbon. What replaces something is beside the total already, where that has its weight; what leaves
     * later than the worn piece has the weight of that as well.
     */
    void add(Term mass, List<CarbonFate> all) {
        List<CarbonFate> fates =
                all.stream().filter(fate -> fate.goes(CarbonDestination.AIR)).toList();
        boolean replaced = end.pieces().isPresent();
        boolean beside = replaced && end.account().equals(Optional.of(Account.DELAYED_WEIGHTED));
        boolean weighted = new Moments(lines).isWeighted(end.stage()) || beside;
        release(mass, fates, weighted ? Moment::weighted : Moment::counted, total());
        boolean late = fates.stream().anyMatch(fate -> !fate.moment().isAtOnce());
        boolean inFull = lines.workshop().method().carbon().delay() == CarbonRules.Delay.IN_FULL;
        if (late && inFull && !replaced && end.account().isEmpty()) {
            release(mass, fates, Moment::weighted, delayed());
        }
    }

    private Columns total() {
        SystemColumn air = column(end);
        SystemColumn carbonDioxide = counts ? air : beside(Account.BIOGENIC_CARBON, air);
        return new Columns(
                Optional.of(carbonDioxide),
                Optional.of(air),
                Optional.of(energyBearsIt() ? beside(Account.ENERGY_RECOVERY, air) : carbonDioxide));
    }

    /** What the total does not hold is not weighted. */
    private Columns delayed() {
        Optional<SystemColumn> air = Optional.of(column(end.apart(Account.DELAYED_WEIGHTED)));
        Optional<SystemColumn> none = Optional.empty();
        return new Columns(counts ? air : none, air, counts && !energyBearsIt() ? air : none);
    }

    private boolean energyBearsIt() {
        return lines.workshop().method().boundary().energyRecovery() == RecoveredEnergy.THE_ENERGY;
    }

    private static SystemColumn column(Setup setup) {
        return SystemColumn.line(setup.tag(RELEASE, Attribution.NATURAL), setup.account());
    }

    /** A column in an account; what stands beside the total as a whole stays together. */
    private SystemColumn beside(Account account, SystemColumn air) {
        return end.account().isPresent() ? air : column(end.apart(account));
    }

    private void release(Term mass, List<CarbonFate> fates, Function<Moment, Term> part, Columns columns) {
        for (CarbonFate fate : fates) {
            Term carbon = mass.times(fate.share()).times(part.apply(fate.moment()));
            emit(columns.carbonDioxide(), Gas.CO2, carbon.times(fate.carbonDioxide()), fate);
            fate.gas().ifPresent(decay -> {
                emit(columns.methane(), Gas.CH4, carbon.times(decay.methane()), fate);
                emit(
                        decay.forEnergy() ? columns.energy() : columns.carbonDioxide(),
                        Gas.CO2,
                        carbon.times(decay.burned()),
                        fate);
            });
        }
        columns.used().forEach(lines.columns()::add);
    }

    private void emit(Optional<SystemColumn> column, Gas gas, Term mass, CarbonFate fate) {
        Measured amount = new Measured(mass, Dimension.MASS);
        column.ifPresent(
                one -> lines.workshop().emit(one, gas.id(), Optional.of(Origin.BIOGENIC), amount, fate.field()));
    }
}
