package io.github.footprint4j.statement;

import io.github.footprint4j.coverage.Coverage;
import io.github.footprint4j.coverage.Coverage.LeftOut;
import io.github.footprint4j.coverage.Coverage.Usual;
import io.github.footprint4j.coverage.Screening;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.footprint.Figures;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.ledger.Allocated;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.method.Rule;
import io.github.footprint4j.method.Threshold;
import io.github.footprint4j.model.ClaimBasis;
import io.github.footprint4j.model.UseProfile;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.statement.OptionsTaken.CarbonRecord;
import io.github.footprint4j.statement.OptionsTaken.LandUseOption;
import io.github.footprint4j.statement.OptionsTaken.RecyclingOption;
import io.github.footprint4j.unit.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a statement says of boundary, options and claim, in words. */
final class StatementFacts {

    private static final String NOT_SAID = "not recorded";

    private StatementFacts() {}

    static List<Fact> boundary(Statement statement) {
        List<Fact> facts = new ArrayList<>();
        Coverage coverage = statement.coverage();
        facts.add(new Fact(
                "coverage",
                Figures.coverage(coverage)
                        + (coverage.share().isPresent()
                                ? "; the method asks for "
                                        + Figures.share(coverage.screening().requiredCoverage())
                                : "")));
        if (!coverage.unlisted().isEmpty()) {
            facts.add(new Fact(
                    "not listed",
                    "such products usually have "
                            + coverage.unlisted().stream().map(Usual::toString).collect(Collectors.joining(", "))
                            + "; this one lists nothing of that kind"));
        }
        facts.add(new Fact("cut-off", method(statement).boundary().cutOff().words()));
        facts.add(new Fact("screening", screening(coverage.screening())));
        coverage.leftOut()
                .forEach(one -> facts.add(
                        new Fact("left out", leftOut(one, method(statement).unit()))));
        facts.add(new Fact(
                "use profile",
                statement
                        .footprint()
                        .product()
                        .scope()
                        .useProfile()
                        .map(StatementFacts::profile)
                        .orElse(NOT_SAID)));
        return facts;
    }

    /** What the cut-off asks for among the sources that were anticipated (PAS 2050:2011, clause 6.3). */
    private static String screening(Screening screening) {
        List<Screening.AnticipatedSource> leftOut = screening.mayBeLeftOut();
        String asked = screening.toAssess().size() + " of "
                + Noun.of("source").counted(Integer.toString(screening.sources().size())) + " must be assessed";
        return leftOut.isEmpty()
                ? asked
                : asked + "; the smallest may be left out, together "
                        + Figures.share(1 - screening.coverage(leftOut)) + ": "
                        + leftOut.stream()
                                .map(Screening.AnticipatedSource::name)
                                .collect(Collectors.joining("; "));
    }

    private static Method method(Statement statement) {
        return statement.footprint().method();
    }

    private static String leftOut(LeftOut one, Unit unit) {
        String value =
                one.co2e().isPresent() ? Digits.value(one.co2e().getAsDouble()) + " " + unit : "without an estimate";
        return one.what() + ", " + value + ": " + one.why();
    }

    private static String profile(UseProfile profile) {
        return profile.text() + "; basis: " + profile.basis().word().replace('-', ' ') + sources(profile.sources());
    }

    private static String sources(List<SourceKey> sources) {
        return sources.isEmpty()
                ? ""
                : "; source: " + sources.stream().map(SourceKey::value).collect(Collectors.joining(", "));
    }

    static List<Fact> options(Statement statement) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("co-products", "the first that applies of " + Rule.CO_PRODUCTS.of(method(statement))));
        statement.allocated().forEach(one -> facts.add(new Fact("shared", allocated(one))));
        List<RecyclingOption> recycling = statement.options().recycling();
        recycling.forEach(option -> facts.add(new Fact("recycling", recycling(option))));
        if (recycling.isEmpty()) {
            facts.add(new Fact("recycling", "no part says anything of recycled material"));
        }
        statement.options().carbon().forEach(record -> facts.add(new Fact("biogenic carbon", carbon(record))));
        statement.options().landUse().forEach(option -> facts.add(new Fact("land use", landUse(option))));
        return facts;
    }

    private static String allocated(Allocated one) {
        return one.name() + " by " + one.key() + " (clause " + one.key().clause() + "): "
                + one.bears().stream()
                        .map(bears -> bears.output() + " " + Figures.share(bears.share()))
                        .collect(Collectors.joining(", "));
    }

    private static String recycling(RecyclingOption option) {
        return option.part() + ": " + option.rule().word() + shown(", R1 ", option.content())
                + shown(", R2 ", option.endOfLife());
    }

    private static String shown(String before, Optional<Amount> amount) {
        return amount.map(found -> before + found).orElse("");
    }

    private static String carbon(CarbonRecord record) {
        String fates = record.carbon().fates().stream()
                .map(fate -> fate.to().word() + shown(" in ", fate.year()) + shown(" over ", fate.over()))
                .collect(Collectors.joining(", "));
        return record.part() + shown(": ", record.carbon().mass()) + (fates.isEmpty() ? "" : "; to " + fates);
    }

    private static String landUse(LandUseOption option) {
        return option.line() + ": " + LandUseText.known(option.change().known())
                + shown(", changed before ", option.change().age()) + sources(option.sources());
    }

    static List<Fact> claim(Statement statement) {
        Claim claim = statement.claim();
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact("claim", claim.allowed() ? "may be made by the claimant" : "none may be made of this result"));
        facts.add(new Fact("claimant", claim.claimant().orElse(NOT_SAID)));
        facts.add(new Fact(
                "basis",
                claim.basis()
                        .map(ClaimBasis::word)
                        .map(word -> word.replace('-', ' '))
                        .orElse(NOT_SAID)));
        facts.add(new Fact("assessor", claim.assessor().orElse(NOT_SAID)));
        Optional<Validity> validity = claim.validity();
        facts.add(new Fact(
                "assessed", validity.map(found -> found.assessed().toString()).orElse(NOT_SAID)));
        facts.add(new Fact(
                "valid until",
                validity.flatMap(Validity::until).map(LocalDate::toString).orElse("no end is known")
                        + statedEnd(statement, validity)));
        claim.changes().forEach(change -> facts.add(new Fact("change", change(change))));
        facts.add(new Fact(
                "records",
                "to be kept for " + Threshold.RETENTION.quantity() + " at least, a figure that is not verified"));
        return facts;
    }

    /** The end that the product states, where another one comes before it. */
    private static String statedEnd(Statement statement, Optional<Validity> validity) {
        Optional<String> until = validity.flatMap(Validity::until).map(LocalDate::toString);
        return statement
                .footprint()
                .product()
                .records()
                .validUntil()
                .filter(stated -> !until.equals(Optional.of(stated)))
                .map(stated -> "; stated is " + stated
                        + (until.isPresent()
                                ? ", but the method or a change ends it before"
                                : ", but not the day of the assessment"))
                .orElse("");
    }

    private static String change(Claim.ClaimChange change) {
        String effect = change.reassessment().map(StatementFacts::effect).orElse("its effect cannot be told");
        return change.record().date() + ", " + change.record().what() + " ("
                + (change.record().planned() ? "planned" : "unplanned") + "): " + effect;
    }

    private static String effect(Reassessment found) {
        return Figures.change(found.increase()) + " for "
                + Noun.of("month").counted(Digits.plain(found.months())) + "; "
                + (found.isNeeded() ? "calls for a new assessment" : "calls for nothing");
    }
}
