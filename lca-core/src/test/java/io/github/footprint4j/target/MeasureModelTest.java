package io.github.footprint4j.target;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Address;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.target.CheapestSet.Guarantee;
import io.github.footprint4j.target.CheapestSet.Plan;
import io.github.footprint4j.unit.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Measures on a product: a lamp of 2 kg of steel that burns 100 kWh in China. */
class MeasureModelTest {

    private static final double EXACT = 1e-9;

    private static final Library LIBRARY = library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"),
            dataset("electricity @ CN", "makes 1 kWh", "emits 0.6 kg of CO2 fossil"),
            dataset("electricity @ FR", "makes 1 kWh", "emits 0.1 kg of CO2 fossil"));

    private static final Calculator CALCULATOR = Calculator.of(LIBRARY, Method.PAS_2050_2011);

    /** 2 * 2 + 100 * 0.6 = 64. */
    private static Product lamp() {
        return product("lamp")
                .parameter("m: 2 kg min 1 kg max 4 kg")
                .parameter("power: 100 kWh")
                .parameter("twice: power * 2 role derived")
                .parameter("years: 1 role declared")
                .parameter("grid: CN oneOf CN, FR")
                .use("body: buys m * years of steel", "burning: buys power of electricity at grid")
                .build();
    }

    private static final ProductSystem SYSTEM = CALCULATOR.system(lamp());

    private static Measure set(String id, String cost, String... settings) {
        return set(id, cost, Measure.Terms.FREE, settings);
    }

    private static Measure set(String id, String cost, Measure.Terms terms, String... settings) {
        List<Change> changes = Arrays.stream(settings)
                .map(Setting::parse)
                .<Change>map(one -> new Change.Assign(Address.parse(one.name()), one.value()))
                .toList();
        return new Measure(new MeasureId(id), id, Quantity.parse(cost), new Measure.WholeMeasure(changes), terms);
    }

    private static Measure lever(String id, String cost, String parameter, String from, String to) {
        return new Measure(
                new MeasureId(id),
                id,
                Quantity.parse(cost),
                new Measure.GradualMeasure(parameter, Quantity.parse(from), Quantity.parse(to)),
                Measure.Terms.FREE);
    }

    private static CheapestSet cheapest(double aim, Measure... measures) {
        return CheapestSet.of(SYSTEM, Measures.of(List.of(measures)), aim);
    }

    private static List<IssueCode> refused(Measure... measures) {
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> cheapest(10, measures));
        return e.issues().stream().map(Issue::code).toList();
    }

    private static String steps(Plan plan) {
        return plan.steps().stream()
                .map(step -> step.measure().id()
                        + step.value().map(value -> "=" + value).orElse(""))
                .collect(Collectors.joining(" "));
    }

    /**
     * French power alone leaves 4 + 10 = 14, half the power alone 4 + 30 = 34, both 4 + 5 = 9: beside each other they save less.
     */
    @Test
    void measuresThatMeetAreCalculatedTogether() {
        Measure france = set("france", "9 EUR2024", "grid=FR");
        Measure half = set("half", "5 EUR2024", "power=50 kWh");
        assertEquals("france", steps(cheapest(14, france, half).plan().orElseThrow()));
        CheapestSet both = cheapest(10, france, half);
        assertEquals("france half", steps(both.plan().orElseThrow()));
        assertEquals(9, both.plan().orElseThrow().total(), EXACT);
        assertEquals(14, both.plan().orElseThrow().cost().value(), EXACT);
        assertEquals("EUR 2024", both.plan().orElseThrow().cost().unit().symbol());
        assertEquals(50, both.plan().orElseThrow().steps().get(0).alone(), EXACT);
        assertEquals(25, both.plan().orElseThrow().steps().get(0).beside(), EXACT);
        assertEquals(List.of(), both.notes());
    }

    /** 60 needs 4 less: 100 kWh to 93.33 kWh costs 6.67 * 0.3 = 2.00; 2 kg less steel would be 1 kg at most. */
    @Test
    void aLeverMovesAsFarAsItMust() {
        CheapestSet found = cheapest(
                60,
                lever("power", "0.3 EUR2024/kWh", "power", "0 kWh", "100 kWh"),
                lever("mass", "2 EUR2024/kg", "m", "1 kg", "4 kg"));
        assertEquals(60, found.plan().orElseThrow().total(), 1e-7);
        assertEquals(2, found.plan().orElseThrow().cost().value(), 1e-6);
        assertEquals(Guarantee.LINEARISED, found.proof().guarantee());
        assertEquals(List.of(), found.notes());
        CheapestSet none = cheapest(1, lever("power", "0.3 EUR2024/kWh", "power", "0 kWh", "100 kWh"));
        assertEquals(Optional.empty(), none.plan());
        assertEquals(4, none.lowest().total(), EXACT);
    }

    /** Steel costs 1 a kg CO2e, power 0.5: French power would cost 60 alone. */
    @Test
    void leversAreMovedBesideMeasures() {
        CheapestSet found =
                cheapest(9, set("france", "10", "grid=FR"), lever("power", "0.3 /kWh", "power", "0 kWh", "100 kWh"));
        assertEquals("france power=50 kWh", steps(found.plan().orElseThrow()));
        assertEquals(25, found.plan().orElseThrow().cost().value(), 1e-6);
    }

    @Test
    void twoValuesForOneParameterMustExcludeOneAnother() {
        assertEquals(
                List.of(IssueCode.CONFLICTING_FIELDS),
                refused(set("a", "1", "power=50 kWh"), set("b", "1", "power=40 kWh")));
        assertEquals(
                List.of(IssueCode.CONFLICTING_FIELDS),
                refused(set("a", "1", "power=50 kWh"), lever("b", "1 /kWh", "power", "0 kWh", "100 kWh")));
        Measure.Terms group = new Measure.Terms(new TreeSet<>(), Optional.of("power"));
        CheapestSet found = cheapest(35, set("a", "1", group, "power=50 kWh"), set("b", "2", group, "power=40 kWh"));
        assertEquals("a", steps(found.plan().orElseThrow()));
    }

    /** The same value twice is set once. */
    @Test
    void measuresThatOverlapAreDoneOnce() {
        CheapestSet found =
                cheapest(8, set("a", "1", "power=50 kWh", "m=1 kg"), set("b", "2", "power=50 kWh", "grid=FR"));
        assertEquals("a b", steps(found.plan().orElseThrow()));
        assertEquals(7, found.plan().orElseThrow().total(), EXACT);
    }

    @Test
    void everyMeasureThatCannotBeDoneIsReportedWithItsName() {
        InvalidInputException e = assertThrows(
                InvalidInputException.class,
                () -> cheapest(
                        10,
                        set("derived", "1", "twice=3 kWh"),
                        set("unknown", "1", "pover=3 kWh"),
                        set("unit", "1", "power=3 kg"),
                        set("limit", "1", "m=9 kg"),
                        lever("range", "1 /kg", "m", "3 kg", "4 kg"),
                        lever("end", "1 /kg", "m", "0.5 kg", "4 kg"),
                        lever("choice", "1", "grid", "0", "1")));
        assertEquals(7, e.issues().size(), e::toString);
        for (String id : List.of("derived", "unknown", "unit", "limit", "range", "end", "choice")) {
            assertTrue(
                    e.issues().stream().anyMatch(issue -> issue.message().startsWith("\"" + id + "\" cannot be done")),
                    id);
        }
    }

    private static Measure changing(String id, String cost, Change... changes) {
        return new Measure(
                new MeasureId(id),
                id,
                Quantity.parse(cost),
                new Measure.WholeMeasure(List.of(changes)),
                Measure.Terms.FREE);
    }

    /** Without its body 60, with half a body 62; with half the power and no body 30. */
    @Test
    void anyChangeCanBeAMeasure() {
        Measure remove = changing("remove", "5", new Change.Remove(new EntryId("body")));
        Measure half = set("half", "2", "power=50 kWh");
        CheapestSet found = cheapest(30, remove, half);
        assertEquals("half remove", steps(found.plan().orElseThrow()));
        assertEquals(30, found.plan().orElseThrow().total(), EXACT);
        assertEquals(7, found.plan().orElseThrow().cost().value(), EXACT);
        assertEquals(Guarantee.EVERY_SET, found.proof().guarantee());
        assertEquals(
                "remove",
                steps(cheapest(60, remove, set("little", "9", "power=90 kWh"))
                        .plan()
                        .orElseThrow()));
    }

    /** No body leaves 60; 50 needs 83.333 kWh. */
    @Test
    void aLeverMovesBesideAnyChange() {
        CheapestSet found = cheapest(
                50,
                changing("remove", "0", new Change.Remove(new EntryId("body"))),
                lever("power", "0.3 /kWh", "power", "0 kWh", "100 kWh"));
        assertEquals(50, found.plan().orElseThrow().total(), 1e-7);
        assertEquals(5, found.plan().orElseThrow().cost().value(), 1e-6);
        assertEquals(List.of(), found.notes());
    }

    @Test
    void changesThatUndoOneAnotherMustExcludeOneAnother() {
        Measure remove = changing("remove", "5", new Change.Remove(new EntryId("body")));
        Measure scale = changing("scale", "1", new Change.Scale(new EntryId("body"), Amount.of(Formula.of(0.5))));
        assertEquals(List.of(IssueCode.CONFLICTING_FIELDS), refused(remove, scale));
        assertEquals(
                List.of(IssueCode.UNKNOWN_PART),
                refused(changing("unknown", "5", new Change.Remove(new EntryId("bodi")))));
    }

    @Test
    void whatBelongsToTheUnitOfAnalysisOrChangesNothingIsNoted() {
        CheapestSet found = cheapest(62, set("short", "1", "years=0.5"), set("same", "1", "power=100 kWh"));
        assertEquals("short", steps(found.plan().orElseThrow()));
        assertEquals(
                List.of(IssueCode.DECLARED, IssueCode.NO_EFFECT),
                found.notes().stream().map(Issue::code).toList());
    }
}
