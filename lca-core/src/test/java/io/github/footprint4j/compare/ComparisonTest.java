package io.github.footprint4j.compare;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.compare.Comparison.Pairing;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.FunctionalUnit;
import io.github.footprint4j.model.GoalAndScope;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.model.Rules;
import io.github.footprint4j.testkit.ProductModel;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final double EXACT = 1e-12;

    /** Emissions in kg CO2e a kg: steel 2 ± 10 %, wood 1 ± 30 %, glass 4 without a spread. */
    private static final Library LIBRARY = library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil ± 0.1"),
            dataset("wood", "makes 1 kg", "emits 1 kg of CO2 biogenic ± 0.3"),
            dataset("glass", "makes 1 kg", "emits 4 kg of CO2 fossil"));

    private static final Calculator CALCULATOR = Calculator.of(LIBRARY, Method.PAS_2050_2011);

    private static ProductModel table(String... parts) {
        return product("table").parts(parts);
    }

    private static Alternative named(String label, ProductModel product) {
        return CALCULATOR.alternative(label, product.build());
    }

    private static Alternative serving(String text, ProductModel product) {
        Product built = product.build();
        GoalAndScope scope = built.scope();
        FunctionalUnit unit = scope.functionalUnit();
        GoalAndScope other = new GoalAndScope(
                scope.basis(),
                new FunctionalUnit(text, unit.amount(), unit.duration()),
                scope.boundary(),
                scope.rules(),
                scope.mass());
        return CALCULATOR.alternative(
                text,
                new Product(
                        built.identity(),
                        other,
                        built.declarations(),
                        built.lifeCycle(),
                        built.records(),
                        built.places()));
    }

    private static Verdict verdict(ProductModel one, ProductModel base) {
        return Comparison.of(List.of(named("base", base), named("one", one)))
                .between(0, 1)
                .verdict();
    }

    private static Issue refused(Alternative... alternatives) {
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> Comparison.of(List.of(alternatives)));
        assertEquals(1, e.issues().size(), e.getMessage());
        return e.issues().get(0);
    }

    /**
     * 8 kg of steel are below 10 in every draw. 20 of steel (sigma 0.1) are below M of wood (sigma 0.3) with the probability
     * Φ(ln(M / 20) / 0.316228): 0.95 at ln(M / 20) = 1.644854 · 0.316228, M = 33.64; 0.4356 at 19.
     */
    @Test
    void aVerdictIsGivenWhere95OfAHundredDrawsAgree() {
        assertEquals(Verdict.LOWER, verdict(table("a: mass 8 kg of steel"), table("a: mass 10 kg of steel")));
        assertEquals(Verdict.HIGHER, verdict(table("a: mass 10 kg of steel"), table("a: mass 8 kg of steel")));
        assertEquals(Verdict.LOWER, verdict(table("a: mass 10 kg of steel"), table("a: mass 34.2 kg of wood")));
        assertEquals(Verdict.CANNOT_TELL, verdict(table("a: mass 10 kg of steel"), table("a: mass 33 kg of wood")));
        assertEquals(Verdict.HIGHER, verdict(table("a: mass 34.2 kg of wood"), table("a: mass 10 kg of steel")));
        assertEquals(Verdict.CANNOT_TELL, verdict(table("a: mass 10 kg of steel"), table("a: mass 19 kg of wood")));
    }

    @Test
    void withoutASpreadItIsSaidThatNoneIsStated() {
        ProductModel more = table("a: mass 2 kg of glass", "b: mass 1 kg of steel");
        ProductModel less = table("a: mass 1 kg of glass", "b: mass 1 kg of steel");
        assertEquals(Verdict.LOWER_UNMOVED, verdict(less, more), "both have the steel, whose spread cancels");
        assertEquals(Verdict.HIGHER_UNMOVED, verdict(more, less));
        assertEquals(Verdict.SAME, verdict(less, less));
        assertEquals(
                Verdict.LOWER_WITHOUT_SPREAD, verdict(table("a: mass 1 kg of glass"), table("a: mass 2 kg of glass")));
    }

    /** 30 kg over 3 years is 10 a year, 36 over 4 is 9: higher as a whole, lower in every year. */
    @Test
    void aLongerLifeIsComparedByTheYear() {
        ProductModel three = table("a: mass 15 kg of steel").duration("3 a");
        ProductModel four = table("a: mass 18 kg of steel").duration("4 a");
        Comparison comparison = Comparison.of(List.of(named("three", three), named("four", four)));
        assertTrue(comparison.unit().perYear());
        Pairing pairing = comparison.between(0, 1);
        assertEquals(-1, pairing.difference().total(), EXACT);
        assertEquals(1, pairing.difference().shareLower().value());
        assertEquals(Verdict.LOWER, pairing.verdict());
        assertEquals(-1, pairing.difference().cube().total(), EXACT);
        assertEquals(
                List.of("the durations differ, so everything is per year of the service: \"three\" 3 a, \"four\" 4 a"),
                comparison.notes().stream().map(Issue::message).toList());
    }

    /** 4 kg for 1 l and 1 kg for 200 ml: for 200 ml 0.8 and 1. */
    @Test
    void otherAmountsAreComparedForTheSmallest() {
        Alternative litre = named("litre", table("a: mass 2 kg of steel").unit("1 l"));
        Alternative glass = named("glass", table("a: mass 0.5 kg of steel").unit("200 ml"));
        Comparison comparison = Comparison.of(List.of(litre, glass));
        assertEquals(0.8, comparison.compared().get(0).result().total(), EXACT);
        assertEquals(1, comparison.compared().get(1).result().total(), EXACT);
        assertEquals(1, comparison.largest(), EXACT);
        assertEquals(1, comparison.notes().size());
    }

    @Test
    void theOrderOfTheAlternativesChangesNoBit() {
        Alternative a = named("a", table("a: mass 2.1 kg of steel").unit("1 l").duration("3 a"));
        Alternative b =
                named("b", table("a: mass 0.7 kg of wood").unit("300 ml").duration("4 a"));
        Alternative c =
                named("c", table("a: mass 1.3 kg of glass").unit("1.7 l").duration("7 a"));
        Comparison one = Comparison.of(List.of(a, b, c));
        Comparison other = Comparison.of(List.of(c, a, b));
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                Pairing there = one.between(i, k);
                Pairing again = other.between((i + 1) % 3, (k + 1) % 3);
                assertEquals(there.difference().total(), again.difference().total());
                assertEquals(there.difference().interval(), again.difference().interval());
                assertEquals(there.verdict(), again.verdict());
            }
        }
        assertEquals(3, one.pairings().size());
        assertEquals(2, one.toBase().size());
    }

    @Test
    void capitalsBlanksAndPunctuationMakeNoOtherService() {
        ProductModel bar = table("a: mass 1 kg of steel");
        Comparison comparison =
                Comparison.of(List.of(serving("One table, for six", bar), serving("one  table for six.", bar)));
        assertEquals(List.of(), comparison.notes());
    }

    @Test
    void anotherServiceIsRefusedUnlessDeclaredToBeTheSame() {
        ProductModel bar = table("a: mass 1 kg of steel");
        Alternative[] unlike = {serving("a table", bar), serving("a chair", bar)};
        Issue issue = refused(unlike);
        assertEquals(IssueCode.NOT_COMPARABLE, issue.code());
        assertTrue(issue.message().contains("\"a chair\""), issue.message());
        Comparison declared = Comparison.of(Arrays.asList(unlike), EnumSet.of(Permission.SAME_SERVICE));
        assertTrue(declared.notes().get(0).message().endsWith("declared to be the same service"));
    }

    @Test
    void anAmountOfAnotherDimensionIsRefusedWhateverIsDeclared() {
        ProductModel bar = table("a: mass 1 kg of steel");
        Alternative piece = named("piece", bar);
        Alternative litre = named("litre", table("a: mass 1 kg of steel").unit("1 l"));
        assertEquals(IssueCode.NOT_COMPARABLE, refused(piece, litre).code());
        assertThrows(
                InvalidInputException.class,
                () -> Comparison.of(List.of(piece, litre), EnumSet.allOf(Permission.class)));
    }

    @Test
    void aResultUpToTheGateIsNotComparedWithAWholeLifeCycle() {
        ProductModel gate = table("a: mass 1 kg of steel").boundary(Boundary.CRADLE_TO_GATE);
        Issue issue = refused(named("grave", table("a: mass 1 kg of steel")), named("gate", gate));
        assertTrue(issue.message().contains("cradle-to-gate, expected cradle-to-grave"), issue.message());
    }

    @Test
    void otherMethodsAreRefusedUnlessAskedFor() {
        Product bar = table("a: mass 1 kg of steel").build();
        Alternative first = CALCULATOR.alternative("first", bar);
        Alternative old = CALCULATOR.with(Method.PAS_2050_2011.with(GwpSet.AR4)).alternative("old", bar);
        assertTrue(refused(first, old).message().contains("AR4, not AR6"));
        Comparison asked = Comparison.of(List.of(first, old), Set.of(Permission.OTHER_METHODS));
        assertEquals(1, asked.notes().size());
    }

    /** What one product says and the method does anyway is no other rule. */
    @Test
    void aRuleThatIsSaidIsTheSameAsOneThatIsNot() {
        Alternative silent = named("silent", table("a: mass 1 kg of steel"));
        Alternative said = named("said", table("a: mass 1 kg of steel").rules(asking(RecyclingRule.RECYCLED_CONTENT)));
        Alternative other = named("other", table("a: mass 1 kg of steel").rules(asking(RecyclingRule.CLOSED_LOOP)));
        assertEquals(List.of(), Comparison.of(List.of(silent, said)).notes());
        assertTrue(refused(silent, other).message().contains("recycling closed-loop, not recycled-content"));
    }

    private static Rules asking(RecyclingRule rule) {
        return new Rules(Optional.empty(), Optional.empty(), Optional.of(rule), Optional.empty());
    }

    /** Left out of one only: 1 kg of steel, 2 kg CO2e of 6. */
    @Test
    void whatOnlySomeLeaveOutIsNoted() {
        Comparison comparison = Comparison.of(List.of(
                named("whole", table("a: mass 1 kg of glass", "b: mass 1 kg of steel")),
                named("cut", table("a: mass 1 kg of glass", "b: mass 1 kg of steel excluded too small"))));
        assertEquals(
                List.of(
                        "only \"cut\" leaves out b, raw materials (too small)",
                        "coverages differ: \"whole\" not assessed (100.0 % of what is known), \"cut\" not assessed (66.7 % of what is known)"),
                comparison.notes().stream().map(Issue::message).toList());
    }

    /** PAS 2050:2008 scales 4 of 6 to the whole, 6: the same as counted. */
    @Test
    void aMethodThatScalesToTheWholeComparesTheWhole() {
        Calculator calculator = CALCULATOR.with(Method.PAS_2050_2008);
        Comparison comparison = Comparison.of(List.of(
                calculator.alternative(
                        "whole",
                        table("a: mass 1 kg of glass", "b: mass 1 kg of steel").build()),
                calculator.alternative(
                        "cut",
                        table("a: mass 1 kg of glass", "b: mass 1 kg of steel excluded too small")
                                .build())));
        assertEquals(0, comparison.between(0, 1).difference().total(), EXACT);
    }

    @Test
    void fewerThanTwoAndTwoOfOneNameAreRefused() {
        Alternative one = named("one", table("a: mass 1 kg of steel"));
        assertEquals(IssueCode.NOT_COMPARABLE, refused(one).code());
        assertEquals(IssueCode.DUPLICATE_ID, refused(one, one).code());
    }
}
