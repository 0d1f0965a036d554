package io.github.footprint4j.system;

import static io.github.footprint4j.testkit.Calculations.refused;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.testkit.Models;
import io.github.footprint4j.testkit.ProductModel;
import io.github.footprint4j.testkit.Rewriting;
import io.github.footprint4j.testkit.Systems;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedProducts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One wrong amount, reference or id anywhere, and no number comes out; what is wrong has a message and a place. */
class WrongInputProperties {

    @Provide
    Arbitrary<Case> systems() {
        return Systems.any();
    }

    @Provide
    Arbitrary<String> wrongAmounts() {
        return Arbitraries.of(
                "0 kg / 0", // not a number
                "1 kg / 0", // infinite
                "-1 kg / 0",
                "1 kg * exp(1000)",
                "1 kg * sqrt(0 - 1)",
                "3", // no unit
                "3 V", // a unit that nothing here is measured in
                "3 kg CO2e * 2 a",
                "unknown_name",
                "2 * unknown_name + 1 kg",
                "1 kg > 2 kg", // a truth value
                "1 kg + 1 m");
    }

    @Property(tries = 300)
    void aWrongAmountInALineGivesNoNumber(@ForAll("systems") Case one, @ForAll("wrongAmounts") String wrong) {
        List<Entry> use = new ArrayList<>(one.product().lifeCycle().stages().at(Stage.USE));
        use.set(1, Rewriting.amount(use.get(1), amount -> Amount.parse(wrong)));
        assertSaysWhy(refused(one.library(), Rewriting.use(one.product(), use)));
    }

    @Property(tries = 300)
    void aWrongAmountInADatasetGivesNoNumber(
            @ForAll("systems") Case one, @ForAll("wrongAmounts") String wrong, @ForAll("positions") int position) {
        Library library = exchange(one.library(), position, exchange -> Rewriting.with(exchange, Amount.parse(wrong)));
        assertSaysWhy(refused(library, buyingAll(library)));
    }

    @Property(tries = 100)
    void aDanglingReferenceGivesNoNumber(@ForAll("systems") Case one, @ForAll("positions") int position) {
        Exchange lost = Models.process("p", "takes 1 kg of nowhere").exchanges().get(0);
        Library library = exchange(one.library(), position, exchange -> exchange.isOutcome() ? exchange : lost);
        boolean changed = !library.datasets().equals(one.library().datasets());
        if (changed) {
            assertSaysWhy(refused(library, buyingAll(library)));
        }
    }

    @Property(tries = 100)
    void anUnknownGasGivesNoNumber(@ForAll("systems") Case one, @ForAll("gases") String gas) {
        Exchange strange =
                Models.process("p", "emits 1 kg of " + gas).exchanges().get(0);
        Library library = Rewriting.process(one.library(), "d0", process -> plus(process, strange));
        assertSaysWhy(refused(library, buyingAll(library)));
    }

    @Provide
    Arbitrary<String> gases() {
        return Arbitraries.of("CO2", "CH4", "CO", "steam", "R-999");
    }

    @Property(tries = 100)
    void anIdThatStandsTwiceGivesNoNumber(@ForAll("systems") Case one) {
        List<Entry> use = new ArrayList<>(one.product().lifeCycle().stages().at(Stage.USE));
        use.add(use.get(0));
        assertSaysWhy(refused(one.library(), Rewriting.use(one.product(), use)));
    }

    @Provide
    Arbitrary<Integer> positions() {
        return Arbitraries.integers().between(0, 100);
    }

    /** Every dataset is bought, so that a wrong one is reached. */
    private static io.github.footprint4j.model.Product buyingAll(Library library) {
        ProductModel product = ProductModel.product("all");
        int i = 0;
        for (Dataset dataset : library.datasets().values()) {
            String name = dataset.id().name();
            product.use("use" + i++ + ": buys 1 " + Systems.unit(Integer.parseInt(name.substring(1))) + " of " + name);
        }
        return product.build();
    }

    /** A library with one exchange replaced, found by counting. */
    private static Library exchange(Library library, int position, UnaryOperator<Exchange> change) {
        List<Dataset> datasets = List.copyOf(library.datasets().values());
        Dataset dataset = datasets.get(position % datasets.size());
        int index = position % dataset.process().exchanges().size();
        return Rewriting.process(library, dataset.id().name(), process -> {
            List<Exchange> exchanges = new ArrayList<>(process.exchanges());
            exchanges.set(index, change.apply(exchanges.get(index)));
            return Models.with(process, exchanges);
        });
    }

    private static UnitProcess plus(UnitProcess process, Exchange exchange) {
        List<Exchange> exchanges = new ArrayList<>(process.exchanges());
        exchanges.add(exchange);
        return Models.with(process, exchanges);
    }

    private static void assertSaysWhy(List<Issue> issues) {
        assertTrue(issues.stream().anyMatch(Issue::isError), issues.toString());
        for (Issue issue : issues) {
            assertFalse(issue.message().isBlank());
            assertFalse(issue.message().contains("io.github"), "names a class: " + issue.message());
        }
    }

    @Property(tries = 100)
    void aWrongAmountAnywhereInATypedProductGivesNoNumber(@ForAll long seed, @ForAll("wrongAmounts") String wrong) {
        Case one = TypedProducts.of(seed);
        var cycle = one.product().lifeCycle();
        var lists = cycle.stages();
        var stages = lists.map((stage, entries) -> stage == Stage.PRODUCTION ? wrong(entries, wrong) : entries);
        var changed =
                new io.github.footprint4j.model.LifeCycle(cycle.parts(), cycle.transport(), stages, cycle.processes());
        assertSaysWhy(refused(one.library(), Rewriting.with(one.product(), changed)));
    }

    private static List<Entry> wrong(List<Entry> entries, String wrong) {
        return entries.stream()
                .map(entry -> Rewriting.amount(entry, amount -> Amount.parse(wrong)))
                .toList();
    }
}
