package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.MaterialFlow;
import io.github.footprint4j.method.MaterialSymbol;
import io.github.footprint4j.method.RecyclingShares;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.Circular;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.resolve.NodeSupply;
import io.github.footprint4j.unit.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What becomes of the material of a part after use: recycling, what that displaces, disposal, and burning for energy in a line of its
 * own.
 */
final class AfterUse {

    private static final Dimension HEATING_VALUE = Dimension.ENERGY.dividedBy(Dimension.MASS);
    private static final double TOLERANCE = 1e-9;

    private final Lines lines;
    private final Recycling recycling;
    private final Field field;
    private final RecyclingShares shares;
    private final Measured mass;
    private final SystemColumn treated;
    private final SystemColumn burned;
    private final boolean isBurnedOutside;

    private AfterUse(Opening part, RecyclingShares shares, Measured mass, Setup inside) {
        this.lines = part.lines();
        this.recycling = part.part().recycling();
        this.field = part.field();
        this.shares = shares;
        this.mass = mass;
        this.treated = inside.afterUse("end-of-life", Optional.empty());
        this.burned = inside.afterUse(
                "energy-recovery", shares.burned(lines.workshop().method().boundary()));
        this.isBurnedOutside =
                shares.burned(lines.workshop().method().boundary()).isPresent();
    }

    /**
     * Decides whether the end of life of a part is its own.
     *
     * @param lines where columns are gathered
     * @param part the part
     * @param field where it stands
     */
    record Opening(Lines lines, Part part, Field field) {

        /**
         * The end of life of the part, in the total and in each account in which it counts too; empty if the list of that name treats
         * it, if it lies behind the gate, or after an issue.
         *
         * @param inside the setup of what stands inside the part
         * @param often how often what the part contains is there
         */
        List<AfterUse> of(RecyclingShares shares, Setup inside, Measured often) {
            Optional<Amount> mass = part.entry().extent().mass();
            if (!EndOfLife.isOwn(part)) {
                refuseBurningAlone();
                return List.of();
            }
            if (lines.boundary() == Boundary.CRADLE_TO_GATE) {
                noteGate(shares);
                return List.of();
            }
            if (mass.isEmpty()) {
                missing("mass", "what the part contains, beside the amount that is bought");
            }
            return mass.flatMap(written -> lines.mass(written, field.member("mass"))).stream()
                    .flatMap(one -> new Moments(lines)
                            .ofDisposal(part.kind(), inside).stream()
                                    .map(counted -> new AfterUse(
                                            this, shares, one.times(often).times(counted.factor()), counted.setup())))
                    .toList();
        }

        private void refuseBurningAlone() {
            if (part.recycling().circular().flatMap(Circular::energy).isPresent()) {
                missing("endOfLifeRecycling", "0 % if nothing is recycled");
            }
        }

        private void noteGate(RecyclingShares shares) {
            lines.workshop()
                    .context()
                    .note(
                            IssueCode.NO_EFFECT,
                            MaterialValues.at(MaterialSymbol.R2, field),
                            "what becomes of \"" + part.id()
                                    + "\" after use lies behind the gate: only what is bought counts, under the rule "
                                    + shares.rule());
        }

        private void missing(String key, String hint) {
            String message = "\"" + part.id() + "\" needs \"" + key + "\" for its end of life";
            lines.workshop()
                    .context()
                    .issues()
                    .add(Issue.error(IssueCode.MISSING_FIELD, field.place(), message)
                            .maybe(hint));
        }
    }

    /** Counts what becomes of one of the materials among which the part may choose. */
    void treat(MaterialPairs pairs, MaterialValues values) {
        Optional<Circular> circular = recycling.circular();
        count(
                MaterialFlow.RECYCLING,
                values,
                () -> named(circular.flatMap(Circular::recycling), pairs, "recycling")
                        .orElseGet(pairs::recycled));
        count(
                MaterialFlow.DISPLACED,
                values,
                () -> named(circular.flatMap(Circular::displaced), pairs, "displaced")
                        .orElseGet(pairs::virgin));
        count(MaterialFlow.DISPOSED, values, pairs::disposal);
        circular.flatMap(Circular::energy).ifPresent(energy -> recover(energy, pairs, values));
    }

    /** Keeps the columns in which something is counted; what the total does not hold has no weight of its delay. */
    void keep() {
        boolean unweighted = isBurnedOutside && burned.account().equals(Optional.of(Account.DELAYED_WEIGHTED));
        (unweighted ? List.of(treated) : List.of(treated, burned))
                .stream().filter(column -> !column.flows().isEmpty()).forEach(lines.columns()::add);
    }

    private void count(MaterialFlow flow, MaterialValues values, Supplier<List<NodeSupply>> suppliers) {
        values.share(flow, shares)
                .ifPresent(share -> exchange(
                        treated, suppliers.get(), mass.times(share), MaterialValues.at(MaterialSymbol.R2, field)));
    }

    private Optional<List<NodeSupply>> named(Optional<Reference> reference, MaterialPairs pairs, String key) {
        return reference.map(
                found -> pairs.suppliers(found, field.member("circular").member(key)));
    }

    private void recover(Circular.EnergyRecovery energy, MaterialPairs pairs, MaterialValues values) {
        Field at = field.member("circular").member("energyRecovery");
        values.share(MaterialFlow.BURNED, shares).ifPresent(share -> {
            exchange(burned, pairs.suppliers(energy.of(), at.member("of")), mass.times(share), at.member("share"));
            lines.warnOfMaterial(energy.of(), at.member("of"), "what is burned");
        });
        Optional<Measured> heating = lines.amount(energy.heatingValue(), at.member("heatingValue"))
                .filter(found -> lines.workshop().fits(found, HEATING_VALUE, at.member("heatingValue")));
        Optional<Measured> released =
                values.share(MaterialFlow.ENERGY_DISPLACED, shares).flatMap(share -> heating.map(share::times));
        Optional<Measured> heat = energy.heat().flatMap(found -> efficiency(found, at.member("heat")));
        Optional<Measured> power = energy.electricity().flatMap(found -> efficiency(found, at.member("electricity")));
        heat.ifPresent(some -> power.ifPresent(other -> requireBoth(some, other, at)));
        released.ifPresent(each -> {
            heat.map(mass.times(each)::times).ifPresent(got -> displace(energy.heat(), got, pairs, at.member("heat")));
            power.map(mass.times(each)::times)
                    .ifPresent(got -> displace(energy.electricity(), got, pairs, at.member("electricity")));
        });
    }

    /** The efficiency, which is checked whether or not the rule counts what it recovers. */
    private Optional<Measured> efficiency(Circular.Recovered recovered, Field at) {
        Field where = at.member("efficiency");
        Optional<Measured> efficiency =
                lines.workshop().amounts().of(recovered.efficiency(), lines.names(), where, Dimension.NONE);
        efficiency.ifPresent(found -> lines.workshop()
                .context()
                .require(
                        found,
                        value -> value >= 0 && value <= 1,
                        Issue.error(IssueCode.OUT_OF_RANGE, where.place(), "an efficiency must lie between 0 and 1")
                                .maybe("a number such as 30 %")));
        return efficiency;
    }

    private void requireBoth(Measured heat, Measured power, Field at) {
        String message = "the efficiencies of heat and electricity must add up to 1 at most";
        lines.workshop()
                .context()
                .require(
                        new Measured(heat.term().plus(power.term()), Dimension.NONE),
                        value -> value <= 1 + TOLERANCE,
                        Issue.error(IssueCode.SHARES, at.place(), message));
    }

    /** Takes off what recovered energy displaces; the energy is negative, because it is a credit. */
    private void displace(Optional<Circular.Recovered> recovered, Measured energy, MaterialPairs pairs, Field at) {
        recovered.ifPresent(found -> exchange(
                burned, pairs.suppliers(found.displaces(), at.member("displaces")), energy, at.member("efficiency")));
    }

    private void exchange(SystemColumn column, List<NodeSupply> supplies, Measured amount, Field at) {
        lines.workshop().exchange(column, supplies, new SystemColumn.AskedAmount(amount.negated(), false), at);
    }
}
