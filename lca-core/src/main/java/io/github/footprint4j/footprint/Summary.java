package io.github.footprint4j.footprint;

import io.github.footprint4j.coverage.Coverage;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.ledger.ProductFacts;
import io.github.footprint4j.method.BoundaryRules.Scaling;
import io.github.footprint4j.method.CarbonRules.Biogenic;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Basis;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.GoalAndScope;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What every report says of a footprint besides its table, in words. */
public final class Summary {

    /** The digits of a total that is quoted to others, for whom three may be too few, and stands in no table. */
    private static final int SECOND_TOTAL = 4;

    private final Footprint footprint;
    private final GoalAndScope scope;
    private final Optional<AgainstPublished> published;

    private Summary(Footprint footprint) {
        this.footprint = footprint;
        this.scope = footprint.product().scope();
        this.published = AgainstPublished.of(footprint);
    }

    /** What is said of a footprint. */
    public static Summary of(Footprint footprint) {
        return new Summary(footprint);
    }

    /** Product and variant. */
    public String title() {
        return footprint.product().toString();
    }

    /** What may be claimed of the result. */
    public String basis() {
        return basis(scope.basis())
                + (scope.boundary() == Boundary.CRADLE_TO_GATE ? " Cradle to gate, not a whole life cycle." : "");
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case ASSESSMENT -> "An assessment by or for the organisation that answers for the product.";
            case DESIGN -> "A design: the product does not exist yet, or its quantities are made up.";
            case RECONSTRUCTION ->
                "A reconstruction: the figures are rebuilt from public facts and are not the maker's;"
                        + " no claim of conformity is made.";
        };
    }

    /** What was calculated and how. */
    public List<Fact> setting() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("functional unit", functionalUnit()));
        facts.add(new Fact("boundary", scope.boundary().word()));
        facts.add(new Fact("method", method().toString()));
        changedRules().ifPresent(facts::add);
        facts.add(new Fact("library", footprint.library().toString()));
        footprint.product().declarations().study().ifPresent(study -> facts.add(new Fact("study", study.name())));
        List<Setting> settings = footprint.product().declarations().settings();
        if (!settings.isEmpty()) {
            facts.add(new Fact("set", settings.stream().map(Setting::toString).collect(Collectors.joining(", "))));
        }
        return List.copyOf(facts);
    }

    private Method method() {
        return footprint.method();
    }

    private Optional<Fact> changedRules() {
        String rules = MethodText.changedRules(method());
        return rules.isEmpty() ? Optional.empty() : Optional.of(new Fact("changed rules", rules));
    }

    private String functionalUnit() {
        String uses = uses().map(times -> ", per use (of " + times + ")").orElse("");
        return scope.functionalUnit().text() + ", " + scope.functionalUnit().amount() + " over "
                + Figures.years(footprint.facts().duration()) + uses;
    }

    /** How often the product is used, if the result is for one use. */
    private Optional<String> uses() {
        OptionalDouble uses = footprint.facts().uses();
        return uses.isPresent() ? Optional.of(Digits.plain(uses.getAsDouble())) : Optional.empty();
    }

    /** The numbers before the table. */
    public List<Fact> headline() {
        List<Fact> facts = new ArrayList<>();
        published.ifPresent(found -> facts.add(new Fact("published total", found.printed())));
        facts.add(new Fact("bottom-up total", total()));
        facts.addAll(IntervalWords.facts(footprint));
        if (footprint.published().isEmpty() && footprint.publishedForVariant().isPresent()) {
            facts.add(new Fact("published total", "not compared: a value was set, see above"));
        }
        facts.addAll(otherTotals());
        published.ifPresent(found -> facts.add(new Fact("difference", found.difference())));
        facts.add(uses().map(this::wholeLife)
                .orElseGet(() -> new Fact("per year", restated(footprint.perYear(), footprint.perYearInterval()))));
        facts.add(new Fact("not split by gas", lumps()));
        facts.add(new Fact("mass", mass()));
        return List.copyOf(facts);
    }

    private String total() {
        return Digits.value(footprint.total()) + " " + footprint.unit()
                + uses().map(times -> " per use (of " + times + ")").orElse("") + " from stated values; "
                + IntervalWords.of(footprint.interval());
    }

    /** What the method wants besides: a second total, and the result for the whole where something is left out. */
    private List<Fact> otherTotals() {
        List<Fact> facts = new ArrayList<>();
        if (method().carbon().biogenic() == Biogenic.TWO_TOTALS) {
            facts.add(new Fact(
                    "second total",
                    Digits.significant(footprint.totalWithBiogenic(), SECOND_TOTAL) + " " + Figures.unit(footprint)
                            + " with biogenic carbon dioxide and its uptake"));
        }
        Coverage coverage = Coverage.of(footprint);
        if (!coverage.leftOut().isEmpty() && coverage.scaling() == Scaling.TO_WHOLE) {
            facts.add(new Fact(
                    "scaled total",
                    Digits.value(coverage.scaled()) + " " + Figures.unit(footprint)
                            + " for the whole, as the method wants it"));
        }
        if (!coverage.leftOut().isEmpty()) {
            facts.add(new Fact("coverage", covered(coverage)));
        }
        return facts;
    }

    private static String covered(Coverage coverage) {
        return Figures.coverage(coverage) + (coverage.isAllowed() ? "" : "; more is left out than the method allows");
    }

    private Fact wholeLife(String uses) {
        return new Fact(
                "all " + Noun.of("use").counted(uses), restated(footprint.wholeLife(), footprint.wholeLifeInterval()));
    }

    /** The total for something else than the functional unit, with the ends of its interval. */
    private String restated(double total, Interval interval) {
        String ends = interval.isPoint() || interval.hasNoAnswer()
                ? ""
                : " (" + Digits.low(interval) + " to " + Digits.high(interval) + ")";
        return Digits.value(total) + " " + footprint.unit() + ends;
    }

    private String lumps() {
        return Figures.share(footprint.notRecharacterisable())
                + " of the result is known as CO2e only and cannot be re-characterised: it is the same under every GWP set";
    }

    private String mass() {
        ProductFacts facts = footprint.facts();
        String explained = "the parts explain " + Figures.mass(facts.explainedMass());
        return facts.declaredMass()
                .map(declared -> Figures.mass(declared) + " declared, " + explained)
                .orElse("not declared, " + explained);
    }

    /** What the number is. */
    String meaning() {
        String bottomUp =
                "The bottom-up total adds up emission factors that are cited one by one; it is not calibrated.";
        return published.isPresent()
                ? bottomUp + " The published total is printed for comparison and was not used."
                : bottomUp;
    }

    /** How the lines were rounded, and where their intervals are. */
    String rounding() {
        return "Each line is rounded by itself, so printed lines need not add up to the printed total."
                + (footprint.interval().isPoint() ? "" : " The intervals of single lines stand in CSV and JSON.");
    }

    /** How many warnings and notes there are. */
    public String warnings() {
        long count = footprint.warnings().size();
        return count == 0 ? "No warnings." : new Noun("warning or note:", "warnings and notes:").counted(count);
    }
}
