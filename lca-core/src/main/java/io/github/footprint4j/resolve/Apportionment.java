package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.AllocatedTerms;
import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Allocation;
import io.github.footprint4j.method.AllocationKey;
import io.github.footprint4j.process.Sharing;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which share of an activity each of its outputs bears (PAS 2050:2011, clause 8.1).
 *
 * <p>By weights w, an output bears w / Σw: its amount (physical), amount times price (economic), or energy, that of power times r (heat
 * and power, clause 8.5). An output of no value bears nothing.
 *
 * @param key by what it is shared
 * @param shares one share for each output, in their order; they add up to 1
 */
public record Apportionment(AllocationKey key, List<Term> shares) {

    /** Copies the list. */
    public Apportionment {
        shares = List.copyOf(shares);
    }

    /**
     * What is shared.
     *
     * @param name its name, for messages and the record
     * @param field where it stands
     * @param asked the rule and the plant it asks for itself
     * @param whole where it is said if stated shares do not add up to 1
     */
    public record SharedActivity(String name, Field field, Sharing asked, Field whole) {}

    /** The shares of the outputs of an activity, which are recorded; empty after an issue was reported. */
    public static Optional<Apportionment> of(Workshop workshop, SharedActivity activity, List<Sharer> sharers) {
        warnOfOtherRule(workshop, activity);
        Optional<AllocationKey> key = workshop.context()
                .issues()
                .collect(
                        activity.field().place(),
                        () -> Allocation.key(
                                sharers.stream().map(Sharer::output).toList(),
                                activity.asked(),
                                workshop.method().sharing()));
        Optional<Apportionment> found = key.map(by -> new Apportionment(by, shares(workshop, activity, sharers, by)));
        found.ifPresent(one -> record(workshop, activity, sharers, one));
        return found;
    }

    private static void warnOfOtherRule(Workshop workshop, SharedActivity activity) {
        activity.asked()
                .rule()
                .filter(rule -> !workshop.method().sharing().coProducts().contains(rule))
                .ifPresent(rule -> workshop.context()
                        .warning(
                                IssueCode.OTHER_METHOD,
                                activity.field().member("sharing"),
                                "the rule \"" + rule + "\" is none of "
                                        + workshop.method().title() + ", whose own order applies"));
    }

    private static void record(Workshop workshop, SharedActivity activity, List<Sharer> sharers, Apportionment found) {
        List<AllocatedTerms.BearsTerm> bears = new ArrayList<>();
        for (int i = 0; i < sharers.size(); i++) {
            bears.add(new AllocatedTerms.BearsTerm(sharers.get(i).name(), found.shares.get(i)));
        }
        Context context = workshop.context();
        context.allocated().add(new AllocatedTerms(activity.name(), activity.field(), found.key, bears));
        if (found.key != AllocationKey.STATED) {
            context.note(
                    IssueCode.ALLOCATED,
                    activity.field(),
                    "\"" + activity.name() + "\" is shared among its outputs by the rule \"" + found.key + "\" (clause "
                            + found.key.clause() + " of PAS 2050:2011)");
        }
    }

    private static List<Term> shares(
            Workshop workshop, SharedActivity activity, List<Sharer> sharers, AllocationKey key) {
        return switch (key) {
            case STATED -> stated(workshop, activity, sharers);
            case EXPANSION ->
                sharers.stream()
                        .<Term>map(sharer -> sharer.displaces().isEmpty() ? Term.Fixed.ONE : new Term.Fixed(0))
                        .toList();
            case HEAT_AND_POWER -> byWeight(sharers, sharer -> energy(sharer, activity));
            case PHYSICAL -> byWeight(sharers, Apportionment::amount);
            case ECONOMIC -> byValue(workshop, activity, sharers);
            case VALUE_RATIO -> byRatio(workshop, activity, sharers);
        };
    }

    private static List<Term> stated(Workshop workshop, SharedActivity activity, List<Sharer> sharers) {
        List<Measured> stated =
                sharers.stream().flatMap(sharer -> sharer.stated().stream()).toList();
        Shares.requireWhole(workshop.context(), stated, activity.whole());
        return stated.stream().map(Measured::term).toList();
    }

    private static Term energy(Sharer sharer, SharedActivity activity) {
        double weight = Allocation.weightOfPower(activity.asked().plant().orElseThrow());
        return sharer.isPower() ? amount(sharer).times(new Term.Fixed(weight)) : amount(sharer);
    }

    private static Term amount(Sharer sharer) {
        return sharer.amount().orElseThrow().term();
    }

    private static Term value(Sharer sharer) {
        return sharer.value().orElseThrow().term();
    }

    private static List<Term> byValue(Workshop workshop, SharedActivity activity, List<Sharer> sharers) {
        Dimension money = sharers.get(0).value().orElseThrow().dimension();
        workshop.context()
                .require(
                        new Measured(sum(sharers, Apportionment::value), money),
                        sum -> sum > 0,
                        Issue.error(
                                IssueCode.OUT_OF_RANGE,
                                activity.field().place(),
                                "the outputs of \"" + activity.name() + "\" are worth nothing together"));
        return byWeight(sharers, Apportionment::value);
    }

    /** By value if the dearest output costs more than the ratio of the method times the cheapest one, otherwise by amount. */
    private static List<Term> byRatio(Workshop workshop, SharedActivity activity, List<Sharer> sharers) {
        List<Term> prices = sharers.stream()
                .map(sharer -> sharer.price().orElseThrow().term())
                .toList();
        Term dearest = prices.stream()
                .reduce((a, b) -> Term.apply(Operation.MAX, a, b))
                .orElseThrow();
        Term cheapest = prices.stream()
                .reduce((a, b) -> Term.apply(Operation.MIN, a, b))
                .orElseThrow();
        Term limit = cheapest.times(new Term.Fixed(workshop.method().sharing().valueRatio()));
        Term isFar = Term.apply(Operation.LESS, limit, dearest);
        List<Term> byValue = byValue(workshop, activity, sharers);
        List<Term> byAmount = byWeight(sharers, Apportionment::amount);
        List<Term> shares = new ArrayList<>();
        for (int i = 0; i < sharers.size(); i++) {
            shares.add(Term.apply(Operation.SELECT, isFar, byValue.get(i), byAmount.get(i)));
        }
        return shares;
    }

    private static List<Term> byWeight(List<Sharer> sharers, Function<Sharer, Term> weight) {
        Term sum = sum(sharers, weight);
        return sharers.stream()
                .map(sharer -> weight.apply(sharer).dividedBy(sum))
                .toList();
    }

    /** Adds in an order that does not depend on the file. */
    private static Term sum(List<Sharer> sharers, Function<Sharer, Term> weight) {
        return Term.sum(Term.inOrder(sharers.stream().map(weight).toList()));
    }
}
