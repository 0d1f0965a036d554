package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.CarbonModel.carbon;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.entry;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Substance;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.process.ActivityKind;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** What is true of every product with biogenic carbon, and of what never counts. */
class CarbonProperties {

    private static final int TRIES = 60;
    private static final double ROUNDING = 1e-9;
    private static final double CARBON_IN_DIOXIDE = 12.0 / 44;
    private static final double CARBON_IN_METHANE = 12.0 / 16;
    private static final Library LIBRARY = library(
            dataset("wood", "makes 1 kg", "emits 0.5 kg of CO2 fossil", "emits 0.1 kg of CO2 biogenic"),
            dataset("mixture", "makes 1 kg", "emits 0.5 kg of CO2 fossil", "emits 0.01 kg of CH4 fossil"));

    /** A fate without its share. */
    @Provide
    Arbitrary<String> fates() {
        Arbitrary<String> year = Arbitraries.integers().between(0, 100).map(found -> " year " + found);
        Arbitrary<String> over = Arbitraries.integers().between(1, 300).map(found -> " over " + found + " a");
        Arbitrary<String> share = Arbitraries.integers().between(0, 100).map(found -> found + " %");
        Arbitrary<String> gas = Combinators.combine(share, share, share, Arbitraries.of("flared", "energy"))
                .as((methane, captured, oxidised, use) ->
                        " methane " + methane + " captured " + captured + " use " + use + " oxidised " + oxidised);
        Arbitrary<String> when = Arbitraries.oneOf(Arbitraries.just(""), year, over);
        Arbitrary<String> air = Combinators.combine(when, Arbitraries.oneOf(Arbitraries.just(""), gas))
                .as((moment, decay) -> "to air" + moment + decay);
        return Arbitraries.oneOf(air, air, Arbitraries.of("to storage", "to other-system"));
    }

    private static ProductModel board(double carbon, List<String> fates) {
        return product("p").parts(board("mixture", carbon, fates));
    }

    private static Part board(String of, double carbon, List<String> fates) {
        String[] lines = new String[fates.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = (i == 0 ? "rest " : String.format(Locale.ROOT, "%.4f ", 0.9 / lines.length)) + fates.get(i);
        }
        return carbon(part("board: mass 90 kg of " + of + " quantity 2"), carbon + " kg", lines);
    }

    @Property(tries = TRIES)
    void carbonCloses(
            @ForAll @DoubleRange(min = 0.1, max = 10) double carbon,
            @ForAll @Size(min = 1, max = 4) List<@From("fates") String> fates) {
        Footprint footprint = Calculator.of(LIBRARY, Method.PAS_2050_2011)
                .footprint(board(carbon, fates).build());
        double dioxide = mass(footprint, Gas.CO2, Origin.BIOGENIC) + footprint.apart(Account.ENERGY_RECOVERY);
        double emitted = dioxide * CARBON_IN_DIOXIDE + mass(footprint, Gas.CH4, Origin.BIOGENIC) * CARBON_IN_METHANE;
        double stored = -footprint.apart(Account.STORED_CARBON) * CARBON_IN_DIOXIDE;
        double exported = -footprint.apart(Account.EXPORTED_CARBON) * CARBON_IN_DIOXIDE;
        double uptake = -mass(footprint, Gas.CO2, Origin.UPTAKE) * CARBON_IN_DIOXIDE;
        assertEquals(2 * carbon, uptake + exported, ROUNDING);
        assertEquals(2 * carbon, emitted + stored + exported, ROUNDING);
    }

    /** What PAS 2050:2011 and ISO 14067 say of stored carbon differs by what is shown apart. */
    @Property(tries = TRIES)
    void storedCarbonIsTheDifferenceOfTheMethodsThatShowItApart(
            @ForAll @Size(min = 1, max = 4) List<@From("fates") String> fates) {
        ProductModel product = board(1, fates);
        Footprint removal = Calculator.of(LIBRARY, Method.GHG_PROTOCOL_PRODUCT).footprint(product.build());
        Footprint apart = Calculator.of(LIBRARY, Method.ISO_14067_2018).footprint(product.build());
        assertEquals(removal.total(), apart.total() + apart.apart(Account.STORED_CARBON), ROUNDING);
        assertEquals(removal.apart(), apart.apart());
    }

    private static double mass(Footprint footprint, Gas gas, Origin origin) {
        return footprint.cube().cells().stream()
                        .filter(cell -> cell.substance().equals(new Substance(gas, origin)))
                        .mapToDouble(Contribution::co2e)
                        .sum()
                / GwpSet.AR6.of(gas, origin).orElseThrow();
    }

    @Property(tries = TRIES)
    void inventoriesOfCarbonDioxideHaveTheSameTotalUnderEverySet(
            @ForAll @DoubleRange(min = 0.1, max = 10) double carbon,
            @ForAll @Size(min = 1, max = 3) List<@From("fates") String> fates) {
        List<String> burned =
                fates.stream().map(fate -> fate.replaceAll(" methane.*", "")).toList();
        ProductModel product = product("p").parts(board("wood", carbon, burned));
        for (Method method : Method.all()) {
            double reference = total(method.with(GwpSet.AR4), product);
            for (GwpSet set : GwpSet.all()) {
                assertEquals(reference, total(method.with(set), product), 0, method.name() + " " + set);
            }
        }
    }

    private static double total(Method method, ProductModel product) {
        return Calculator.of(LIBRARY, method).footprint(product.build()).total();
    }

    @Property(tries = TRIES)
    void whatNeverCountsChangesNoTotal(
            @ForAll ActivityKind kind, @ForAll @DoubleRange(min = 0.1, max = 1000) double amount) {
        ProductModel plain = product("p").parts("a: mass 1 kg of mixture").use("it: buys 1 kg of wood");
        ProductModel more = product("p")
                .parts("a: mass 1 kg of mixture")
                .use("it: buys 1 kg of wood")
                .use(kind(entry("extra: emits " + amount + " kg CO2e of CO2e year 10"), kind));
        for (Method method : Method.all()) {
            Footprint with = Calculator.of(LIBRARY, method).footprint(more.build());
            boolean counts = method.account(kind).isEmpty();
            assertEquals(total(method, plain), with.total() - (counts ? amount * weight(method) : 0), ROUNDING);
            double value = Account.of(kind).isCredit() ? -amount : amount;
            assertEquals(counts ? 0 : value * weight(method), with.apart(Account.of(kind)), ROUNDING);
        }
    }

    private static double weight(Method method) {
        return method.name().equals(Method.PAS_2050_2008.name()) ? 0.924 : 1;
    }

    private static Entry kind(Entry entry, ActivityKind kind) {
        Attribution plain = entry.attribution();
        Attribution special = new Attribution(
                plain.stage(), plain.part(), plain.excluded(), plain.gives(), plain.makes(), Optional.of(kind));
        return new Entry(entry.id(), entry.activity(), entry.extent(), special, entry.provenance());
    }
}
