package io.github.footprint4j.coverage;

import io.github.footprint4j.coverage.Screening.AnticipatedSource;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.BoundaryRules;
import io.github.footprint4j.method.BoundaryRules.Scaling;
import io.github.footprint4j.model.AuditRecords.Exclusion;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How much of the whole a result covers, and the result as the method wants it (PAS 2050:2011, clauses 6.3 and 9).
 *
 * <p>The whole is what was assessed and what is known to be left out: coverage = 1 - Σ |left out| / (Σ |lines| + Σ |left out|). Nobody
 * knows the whole while something is left out without an estimate of its author, while nothing at all is said to be left out, or while a
 * stage inside the boundary is empty: then there is no coverage, only a reason why not.
 *
 * @param assessed the total of what was assessed, in kg CO2e per functional unit
 * @param screening every source, assessed or left out
 * @param leftOut what is left out
 * @param scaling whether the method scales the result to the whole
 * @param unlisted what such products usually have and this one lists nothing of
 */
public record Coverage(
        double assessed, Screening screening, List<LeftOut> leftOut, Scaling scaling, List<Usual> unlisted) {

    /** Copies the lists. */
    public Coverage {
        leftOut = List.copyOf(leftOut);
        unlisted = List.copyOf(unlisted);
    }

    /** What a life cycle usually has. */
    public enum Usual {
        /** Materials and parts. */
        RAW_MATERIALS,
        /** Work in the assembling organisation. */
        PRODUCTION,
        /** Packaging of the product. */
        PACKAGING,
        /** Moving the product. */
        TRANSPORT,
        /** Use of the product; inside the boundary of every whole life cycle. */
        USE,
        /** What becomes of it after use; inside the boundary of every whole life cycle. */
        END_OF_LIFE;

        /** The name as it is printed, such as {@code end of life}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * Something that is left out.
     *
     * @param what what
     * @param co2e how much it would be, in kg CO2e per functional unit; empty if nobody says
     * @param why the reason
     */
    public record LeftOut(String what, OptionalDouble co2e, String why) {

        private Stream<AnticipatedSource> source() {
            return co2e.stream().mapToObj(value -> new AnticipatedSource(what, value));
        }
    }

    /** The coverage of a footprint. */
    public static Coverage of(Footprint footprint) {
        BoundaryRules rules = footprint.method().boundary();
        List<AnticipatedSource> lines = footprint.lines().stream()
                .map(line -> new AnticipatedSource(name(line.tag()), line.co2e()))
                .toList();
        return of(footprint.total(), lines, leftOut(footprint), rules).without(Unlisted.of(footprint));
    }

    private Coverage without(List<Usual> usual) {
        return new Coverage(assessed, screening, leftOut, scaling, usual);
    }

    /**
     * The coverage of a result that has everything that is usual.
     *
     * @param assessed the total of what was assessed
     * @param sources what was assessed, source by source
     * @param leftOut what was left out
     * @param rules the rules of the method
     */
    public static Coverage of(double assessed, List<AnticipatedSource> sources, List<LeftOut> leftOut, BoundaryRules rules) {
        List<AnticipatedSource> all = new ArrayList<>(sources);
        leftOut.stream().flatMap(LeftOut::source).forEach(all::add);
        return new Coverage(assessed, new Screening(all, rules.cutOff()), leftOut, rules.scaling(), List.of());
    }

    /** The share of the whole that was assessed, from 0 to 1; empty if nobody knows the whole, see {@link #whyNotAssessed()}. */
    public OptionalDouble share() {
        return whyNotAssessed().isEmpty() ? OptionalDouble.of(shareOfKnown()) : OptionalDouble.empty();
    }

    /** Why the share is not known; empty if it is. */
    public Optional<String> whyNotAssessed() {
        List<String> reasons = new ArrayList<>();
        long unknown = leftOut.stream().filter(one -> one.co2e().isEmpty()).count();
        List<String> empty = unlisted.stream()
                .filter(one -> one == Usual.USE || one == Usual.END_OF_LIFE)
                .map(Usual::toString)
                .toList();
        if (unknown > 0) {
            reasons.add("no estimate is given of " + unknown + " of the "
                    + Noun.of("thing").counted(leftOut.size()) + " left out");
        }
        if (!empty.isEmpty()) {
            reasons.add("nothing is listed under " + String.join(" and ", empty));
        }
        if (leftOut.isEmpty()) {
            reasons.add("nothing is said to be left out and how much that would be");
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
    }

    /** The share that was assessed of what was assessed or has an estimate, from 0 to 1; what the edition of 2008 scales by. */
    public double shareOfKnown() {
        return screening.coverage(known());
    }

    /** True if everything that is left out has an estimate. */
    public boolean isComplete() {
        return leftOut.stream().allMatch(one -> one.co2e().isPresent());
    }

    /** True if the method allows what is left out, as far as it is known. */
    public boolean isAllowed() {
        return screening.allows(known());
    }

    private List<AnticipatedSource> known() {
        return leftOut.stream().flatMap(LeftOut::source).toList();
    }

    /** What was assessed, divided by the share of the known whole that it covers; as assessed if that share is 0. */
    public double scaled() {
        return shareOfKnown() == 0 ? assessed : assessed / shareOfKnown();
    }

    /** The total as the method wants it: as assessed, or scaled to the whole. */
    public double total() {
        return scaling == Scaling.TO_WHOLE ? scaled() : assessed;
    }

    private static String name(Tag tag) {
        return tag.line() + ", " + tag.stage();
    }

    private static List<LeftOut> leftOut(Footprint footprint) {
        EntryIndex index = EntryIndex.of(footprint.product().lifeCycle());
        List<LeftOut> all = new ArrayList<>();
        footprint.apart().stream()
                .filter(memo -> memo.account() == Account.LEFT_OUT)
                .map(memo -> new LeftOut(
                        name(memo.tag()),
                        OptionalDouble.of(memo.co2e()),
                        reason(index, memo.tag().line())))
                .forEach(all::add);
        index.all()
                .forEach((path, entry) -> entry.attribution()
                        .excluded()
                        .filter(reason -> !isValued(footprint, path))
                        .ifPresent(reason -> all.add(new LeftOut(path, OptionalDouble.empty(), reason))));
        footprint.product().records().exclusions().forEach(one -> all.add(leftOut(one)));
        return all;
    }

    /** True if something that stands at a path or inside it has a value. */
    private static boolean isValued(Footprint footprint, String path) {
        return footprint.apart().stream()
                .map(memo -> memo.tag().line())
                .anyMatch(line -> line.equals(path) || line.startsWith(path + "/"));
    }

    private static String reason(EntryIndex index, String line) {
        return index.around(line).stream()
                .map(entry -> entry.attribution().excluded())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static LeftOut leftOut(Exclusion exclusion) {
        OptionalDouble co2e = exclusion
                .estimate()
                .flatMap(amount -> amount.formula().quantity())
                .filter(quantity -> quantity.unit().dimension().equals(Dimension.CO2E))
                .map(Coverage::kilograms)
                .orElse(OptionalDouble.empty());
        return new LeftOut(exclusion.what(), co2e, exclusion.why());
    }

    private static OptionalDouble kilograms(Quantity quantity) {
        return OptionalDouble.of(quantity.value() * quantity.unit().factor());
    }
}
