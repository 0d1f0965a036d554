package io.github.footprint4j.system;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Flow;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.resolve.ExchangeFields;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.UpstreamTree;
import io.github.footprint4j.testkit.Models;
import io.github.footprint4j.testkit.ProductModel;
import io.github.footprint4j.testkit.Rewriting;
import io.github.footprint4j.testkit.Systems;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedProducts;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What must hold for every system that can be solved. */
class SystemProperties {

    /** Of the sum of magnitudes: what a different order of the same operations may change. */
    private static final double ROUNDING = 1e-12;

    private static final int TRIES = 60;
    private static final int FEW = 20;

    @Provide
    Arbitrary<Case> systems() {
        return Systems.any();
    }

    @Provide
    Arbitrary<Case> acyclic() {
        return Systems.acyclic();
    }

    @Provide
    Arbitrary<Case> burdens() {
        return Systems.burdensOnly();
    }

    @Provide
    Arbitrary<Case> models() {
        return Arbitraries.oneOf(Systems.any(), TypedProducts.any());
    }

    private static Footprint of(Case one) {
        return footprint(one.library(), one.product());
    }

    private static double rounding(Footprint footprint) {
        return ROUNDING * Math.max(footprint.cube().magnitude(), Double.MIN_NORMAL);
    }

    private static Product use(Product product, List<Entry> entries) {
        return Rewriting.use(product, entries);
    }

    @Property(tries = TRIES)
    void demandTimesAFactorGivesTheFootprintTimesTheFactor(
            @ForAll("systems") Case one, @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
        List<Entry> more = one.product().lifeCycle().stages().at(Stage.USE).stream()
                .map(entry -> Rewriting.times(entry, factor))
                .toList();
        Footprint times = footprint(one.library(), use(one.product(), more));
        assertEquals(factor * of(one).total(), times.total(), rounding(times));
    }

    @Property(tries = TRIES)
    void twoThingsTogetherAreTheirSum(@ForAll("systems") Case one) {
        List<Entry> use = one.product().lifeCycle().stages().at(Stage.USE);
        double first =
                footprint(one.library(), use(one.product(), use.subList(0, 1))).total();
        double others = footprint(one.library(), use(one.product(), use.subList(1, use.size())))
                .total();
        Footprint together = of(one);
        assertEquals(first + others, together.total(), rounding(together));
    }

    @Property(tries = TRIES)
    void anotherUnitChangesNothing(@ForAll("systems") Case one) {
        Library rewritten = Rewriting.processes(
                one.library(), process -> Rewriting.amounts(process, SystemProperties::inAnotherUnit));
        List<Entry> entries = one.product().lifeCycle().stages().at(Stage.USE).stream()
                .map(entry -> Rewriting.amount(entry, SystemProperties::inAnotherUnit))
                .toList();
        Footprint other = footprint(rewritten, use(one.product(), entries));
        assertEquals(of(one).total(), other.total(), rounding(other));
    }

    private static Amount inAnotherUnit(Amount amount) {
        Quantity quantity = amount.formula().quantity().orElseThrow();
        Map<String, String> others = Map.of(
                "kg", "oz", "g", "kg", "t", "lb", "lb", "mg", "kWh", "J", "MJ", "GWh", "m3", "cm3", "t*km", "kg*mi",
                "kg CO2e", "g CO2e");
        String symbol =
                others.getOrDefault(quantity.unit().symbol(), quantity.unit().symbol());
        return new Amount(Formula.of(quantity.to(Unit.parse(symbol))), amount.spread(), amount.provenance());
    }

    @Property(tries = TRIES)
    void theOrderOfAFileChangesNoBit(@ForAll("models") Case one, @ForAll long seed) {
        Footprint there = of(one);
        Footprint shuffled = of(Rewriting.shuffled(one, seed));
        assertEquals(there.total(), shuffled.total());
        assertEquals(there.cube().cells(), shuffled.cube().cells());
        assertEquals(
                there.solved().system().inputs().all(),
                shuffled.solved().system().inputs().all());
        assertEquals(there.interval(), shuffled.interval());
    }

    @Property(tries = TRIES)
    void everyViewSumsToTheTotal(@ForAll("models") Case one) {
        Footprint footprint = of(one);
        List<Map<?, Double>> views = List.of(
                footprint.byStage(),
                footprint.byPart(),
                footprint.byProcess(),
                footprint.byGas(),
                footprint.byOrigin());
        for (Map<?, Double> view : views) {
            double sum = CompensatedSum.of(view.values().stream().mapToDouble(Double::doubleValue));
            assertEquals(footprint.total(), sum, rounding(footprint));
        }
        double lines = CompensatedSum.of(footprint.lines().stream().mapToDouble(line -> line.co2e()));
        assertEquals(footprint.total(), lines, rounding(footprint));
        double top = CompensatedSum.of(footprint.top(Integer.MAX_VALUE).stream().mapToDouble(one1 -> one1.co2e()));
        assertEquals(footprint.total(), top, rounding(footprint));
    }

    @Property(tries = TRIES)
    void theCubeIsTheSumOfAllEmissions(@ForAll("models") Case one) {
        Footprint footprint = of(one);
        SolvedSystem solved = footprint.solved();
        double[] emitted = solved.biosphere().times(runs(solved));
        double sum = 0;
        for (int substance = 0; substance < emitted.length; substance++) {
            sum += emitted[substance] * solved.potential(substance);
        }
        assertEquals(sum, footprint.total(), rounding(footprint));
    }

    private static double[] runs(SolvedSystem solved) {
        double[] runs = new double[solved.system().nodes().size()];
        for (int node = 0; node < runs.length; node++) {
            runs[node] = solved.runs(node);
        }
        return runs;
    }

    @Property(tries = TRIES)
    void anAddedEmissionNeverLowersTheTotalWhereNothingRunsBackwards(
            @ForAll("burdens") Case one,
            @ForAll @DoubleRange(min = 0, max = 100) double kilograms,
            @ForAll("gases") String gas) {
        Library dirtier = Rewriting.processes(one.library(), process -> {
            List<Exchange> more = new ArrayList<>(process.exchanges());
            more.addAll(Models.process("more", "emits " + kilograms + " kg of " + gas)
                    .exchanges());
            return Models.with(process, more);
        });
        Footprint before = of(one);
        assertTrue(footprint(dirtier, one.product()).total() >= before.total() - rounding(before));
    }

    @Provide
    Arbitrary<String> gases() {
        return Arbitraries.of("CO2 fossil", "CH4 biogenic", "N2O", "R-32", "SF6");
    }

    @Property(tries = TRIES)
    void aProcessMayBeWrittenForAnotherOutput(
            @ForAll("systems") Case one, @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        Library scaled = Rewriting.process(
                one.library(), "d0", process -> Rewriting.amounts(process, amount -> times(amount, factor)));
        Footprint other = footprint(scaled, one.product());
        assertEquals(of(one).total(), other.total(), rounding(other));
    }

    private static Amount times(Amount amount, double factor) {
        Quantity quantity = amount.formula().quantity().orElseThrow();
        return new Amount(Formula.of(quantity.times(factor)), amount.spread(), amount.provenance());
    }

    @Property(tries = TRIES)
    void aProcessMayBeReplacedByItsCradleToGateResult(@ForAll("systems") Case one) {
        Footprint alone = footprint(one.library(), ProductModel.buying("1 " + Systems.unit(0) + " of d0"));
        List<String> exchanges = new ArrayList<>(List.of("makes 1 " + Systems.unit(0)));
        List<Dataset> datasets = new ArrayList<>();
        for (Contribution cell : alone.cube().cells()) {
            double potential = alone.solved()
                    .potential(alone.solved().system().substances().position(cell.substance()));
            String emission = (cell.substance().gas().isLump() ? " kg CO2e" : " kg") + " of " + cell.substance();
            double amount = cell.co2e() / potential;
            if (amount >= 0) {
                exchanges.add("emits " + amount + emission);
            } else {
                String spared = "spared" + datasets.size();
                datasets.add(Models.dataset(spared, "makes 1 piece", "emits 1" + emission));
                exchanges.add("avoids " + -amount + " piece of " + spared);
            }
        }
        UnitProcess gate = Models.process("d0", exchanges.toArray(String[]::new));
        Library collapsed = Rewriting.process(one.library(), "d0", process -> Models.with(process, gate.exchanges()));
        datasets.addAll(collapsed.datasets().values());
        Footprint other = footprint(Models.library(datasets.toArray(Dataset[]::new)), one.product());
        // credits may hide larger numbers inside the process than its result shows
        assertEquals(
                of(one).total(), other.total(), 1e-10 * Math.max(1, other.cube().magnitude()));
    }

    @Property(tries = TRIES)
    void withoutLoopsTheFootprintIsThatOfNaiveRecursion(@ForAll("acyclic") Case one) {
        Map<String, Double> known = new TreeMap<>();
        double expected = 0;
        for (Entry entry : one.product().lifeCycle().stages().at(Stage.USE)) {
            String name = ((Activity.Buys) entry.activity().orElseThrow()).of().name();
            expected += base(entry.extent().amount().orElseThrow()) * perUnit(one.library(), name, known);
        }
        Footprint footprint = of(one);
        assertEquals(expected, footprint.total(), rounding(footprint) * 10);
    }

    /** The footprint of one base unit of what a dataset makes, from the text of the model alone. */
    private static double perUnit(Library library, String name, Map<String, Double> known) {
        if (!known.containsKey(name)) {
            Dataset dataset = library.named(name).get(0);
            double sum = 0;
            double made = 0;
            for (Exchange exchange : dataset.process().exchanges()) {
                double amount = base(exchange.amount());
                if (exchange.isOutcome()) {
                    made = amount;
                } else if (exchange.isEmission()) {
                    sum += amount * potential(exchange);
                } else {
                    String of = ExchangeFields.reference(exchange).name();
                    sum += (exchange.avoided() ? -1 : 1) * amount * perUnit(library, of, known);
                }
            }
            known.put(name, sum / made);
        }
        return known.get(name);
    }

    private static double base(Amount amount) {
        return amount.formula().quantity().orElseThrow().base();
    }

    private static double potential(Exchange exchange) {
        var gas = (Flow.OfGas) exchange.flow();
        var found = Gas.of(gas.gas());
        return GwpSet.AR6
                .of(found, gas.origin().or(found::naturalOrigin).orElseThrow())
                .orElseThrow();
    }

    @Property(tries = TRIES)
    void scoresGiveTheSameTotalAsRuns(@ForAll("models") Case one) {
        Footprint footprint = of(one);
        ProductSystem system = footprint.solved().system();
        double[] scores = footprint.solved().scores();
        double sum = 0;
        for (int node = 0; node < scores.length; node++) {
            boolean counts = system.account(node).isEmpty();
            sum += counts && system.nodes().at(node).process().isEmpty() ? scores[node] : 0;
        }
        assertEquals(footprint.total(), sum, rounding(footprint) * 10);
    }

    @Property(tries = TRIES)
    void theSolutionIsChecked(@ForAll("models") Case one) {
        assertTrue(of(one).solved().residual() < 1e-9);
    }

    @Property(tries = TRIES)
    void whatNothingReachesChangesNoBit(@ForAll("systems") Case one, @ForAll long seed) {
        List<Dataset> more = new ArrayList<>(one.library().datasets().values());
        Systems.library(Systems.Shape.of(5), seed)
                .datasets()
                .values()
                .forEach(other -> more.add(Models.dataset(new UnitProcess(
                        new ProcessId(
                                Models.LIBRARY,
                                "a" + other.id().name(),
                                other.id().at()),
                        "other",
                        other.process().parameters(),
                        other.process().exchanges(),
                        other.process().spread(),
                        other.process().attribution()))));
        Footprint there = of(one);
        Footprint with = footprint(Library.of(one.library().id(), more), one.product());
        assertEquals(there.total(), with.total());
        assertEquals(there.cube().cells(), with.cube().cells());
        assertEquals(there.interval(), with.interval());
    }

    @Property(tries = TRIES)
    void withoutSpreadsTheIntervalIsAPoint(@ForAll("systems") Case one) {
        Library certain = Rewriting.processes(
                one.library(), process -> Rewriting.amounts(process, amount -> Amount.of(amount.formula())));
        List<Entry> entries = one.product().lifeCycle().stages().at(Stage.USE).stream()
                .map(entry -> Rewriting.amount(entry, amount -> Amount.of(amount.formula())))
                .toList();
        Footprint footprint = footprint(certain, use(one.product(), entries));
        assertTrue(footprint.interval().isPoint());
        assertEquals(footprint.total(), footprint.interval().low(), rounding(footprint));
        assertEquals(footprint.total(), footprint.interval().high(), rounding(footprint));
        // and what is uncertain has the same deterministic total
        assertEquals(footprint.total(), of(one).total(), rounding(footprint));
    }

    @Property(tries = FEW)
    void theUpstreamTreeAddsUpAtEveryNode(
            @ForAll("models") Case one, @ForAll @DoubleRange(min = 0.01, max = 1) double cutOff) {
        Footprint footprint = of(one);
        assertAddsUp(footprint.upstream(cutOff), rounding(footprint) * 10);
    }

    private static void assertAddsUp(UpstreamTree tree, double tolerance) {
        double sum = tree.direct() + tree.remainder();
        for (var supplier : tree.suppliers()) {
            assertAddsUp(supplier, tolerance);
            sum += supplier.total();
        }
        assertEquals(tree.total(), sum, tolerance);
    }

    @Property(tries = TRIES)
    void whatPassesThroughALineIsItsShareOfTheTotal(@ForAll("systems") Case one) {
        // every line of these products is final demand of datasets alone: together they carry everything
        Footprint footprint = of(one);
        double sum = 0;
        for (Node node : footprint.solved().system().nodes().names()) {
            sum += node.process().isEmpty() ? footprint.through(node) : 0;
        }
        assertEquals(footprint.total(), sum, rounding(footprint) * 10);
    }
}
