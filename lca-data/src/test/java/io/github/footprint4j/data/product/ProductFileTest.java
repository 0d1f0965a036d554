package io.github.footprint4j.data.product;

import static io.github.footprint4j.data.product.Phone.amount;
import static io.github.footprint4j.data.product.Phone.part;
import static io.github.footprint4j.data.product.Phone.use;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Flow;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.provenance.SourceKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each group of fields means in the model. */
class ProductFileTest {

    private static Parameter parameter(String fields) {
        return Phone.with("parameters:\n  p_1: { " + fields + " }\n")
                .declarations()
                .parameters()
                .get("p_1");
    }

    @Test
    void theHeadSaysWhatTheProductIs() {
        Product phone = Phone.with(
                "notes: \"a remark\"\nmass: 229 g\nlibrary: footprint4j 2026.1\nrules: { gwp: AR6, coProducts: economic }\n");
        assertEquals("phone", phone.id().value());
        assertEquals("a remark", phone.identity().notes());
        assertEquals(amount("229 g"), phone.scope().mass());
        assertEquals(Amount.parse("3 a"), phone.scope().functionalUnit().duration());
        assertEquals(Optional.of("AR6"), phone.scope().rules().gwp());
        assertEquals(Optional.of("footprint4j 2026.1"), phone.declarations().library());
    }

    @Test
    void anEntryBuysEmitsOrRuns() {
        assertEquals(
                Optional.of(new Activity.Buys(new Reference("electricity", List.of("NO", "GLO")))),
                use("of: electricity, at: [NO, GLO], amount: 1 kWh").activity());
        assertEquals(
                use("of: electricity @ CN, amount: 1 kWh").activity(),
                use("of: electricity, at: CN, amount: 1 kWh").activity());
        assertEquals(
                Optional.of(new Activity.Emits("R-32", Optional.empty())),
                use("emits: R-32, amount: 1 kg").activity());
        assertEquals(
                Optional.of(new Activity.Runs(new Reference("own", List.of()))),
                use("process: own, amount: 1 kg").activity());
    }

    @Test
    void aSpreadBesideBelongsToTheAmountOrElseToTheMass() {
        Optional<Spread> sigma = Optional.of(new Spread.LogNormal(0.3, Spread.Centre.MEDIAN));
        Extent both = use("of: x, amount: 2 cm2, mass: 3 g, sigma: 0.3").extent();
        assertEquals(sigma, both.amount().orElseThrow().spread());
        assertEquals(amount("3 g"), both.mass());
        assertEquals(
                sigma,
                use("of: x, mass: 3 g, sigma: 0.3")
                        .extent()
                        .mass()
                        .orElseThrow()
                        .spread());
    }

    @Test
    void theLongFormOfAnAmountKeepsItsOwnSource() {
        Amount amount = use("of: x, amount: { value: 2 cm2, range: [1 cm2, 3 cm2], evidence: derived, note: n }")
                .extent()
                .amount()
                .orElseThrow();
        assertEquals(
                Optional.of(new Spread.Triangular(Formula.parse("1 cm2"), Formula.parse("3 cm2"))), amount.spread());
        assertEquals(Optional.of(Evidence.DERIVED), amount.provenance().evidence());
    }

    @Test
    void everyDistributionHasItsLongForm() {
        String start = "of: x, mass: 3 g, distribution: ";
        Formula one = Formula.parse("1 g");
        Formula two = Formula.parse("2 g");
        assertEquals(new Spread.Normal(two), spread(start + "{ normal: { deviation: 2 g } }"));
        assertEquals(
                new Spread.LogNormal(0.4, Spread.Centre.MEAN),
                spread(start + "{ lognormal: { sigma: 0.4, centre: mean } }"));
        assertEquals(new Spread.Triangular(one, two), spread(start + "{ triangular: { low: 1 g, high: 2 g } }"));
        assertEquals(new Spread.Uniform(one, two), spread(start + "{ uniform: { low: 1 g, high: 2 g } }"));
    }

    private static Spread spread(String fields) {
        return use(fields).extent().mass().orElseThrow().spread().orElseThrow();
    }

    @Test
    void anEntrySaysWhenHowOftenAndUnderWhichCondition() {
        Extent extent = use("of: x, amount: 1 kWh, times: 1 /d, during: lifetime, year: 2, when: on_1, share: rest")
                .extent();
        assertEquals(amount("1 /d"), extent.times());
        assertEquals(amount("lifetime"), extent.during());
        assertEquals(amount("2"), extent.timing().year());
        assertEquals(Optional.of(Formula.parse("on_1")), extent.condition().when());
        assertEquals(Optional.of(new Share.Rest()), extent.condition().share());
    }

    @Test
    void anEntrySaysWhereItCountsAndWhereItComesFrom() {
        Entry entry = use(
                "of: x, mass: 1 g, stage: end-of-life, excluded: below 1 %, evidence: estimated, note: n, supplier: S,"
                        + " primary: 60 %, quality: 2");
        assertEquals(Optional.of(Stage.END_OF_LIFE), entry.attribution().stage());
        assertEquals(Optional.of("below 1 %"), entry.attribution().excluded());
        Provenance provenance = entry.provenance();
        assertEquals(Optional.of(Evidence.ESTIMATED), provenance.evidence());
        assertEquals("S", provenance.supplier());
        assertEquals(Optional.of(Formula.parse("60 %")), provenance.primary());
        assertEquals(Map.of("overall", 2), provenance.quality());
        assertEquals(
                Optional.of(Formula.parse("1")),
                use("of: x, mass: 1 g, primary: true").provenance().primary());
    }

    @Test
    void aPartSaysWhatItIsAndHowItIsMade() {
        Part part = part("kind: packaging, quantity: 2, yield: 95 %, scrap: metal-recycling @ CN, lasts: 4 a");
        assertEquals(PartKind.PACKAGING, part.kind());
        assertEquals(amount("2"), part.making().quantity());
        assertEquals(amount("95 %"), part.making().yield());
        assertEquals(
                Optional.of(Reference.parse("metal-recycling @ CN")),
                part.making().scrap());
        assertEquals(amount("4 a"), part.making().lasts());
    }

    @Test
    void aPartSaysWhatIsRecycled() {
        Part part = part("recycledContent: 20 %, endOfLifeRecycling: 85 %, qualityRatios: { in: 0.9, out: 0.8 },"
                + " biogenicCarbon: 1 g, virgin: a, recycled: b, disposal: c");
        assertEquals(amount("20 %"), part.recycling().content());
        assertEquals(amount("85 %"), part.recycling().endOfLife());
        assertEquals(amount("0.9"), part.recycling().qualityIn());
        assertEquals(amount("0.8"), part.recycling().qualityOut());
        assertEquals(amount("1 g"), part.making().carbon().mass());
        assertEquals(Optional.of(Reference.parse("b")), part.recycling().pairs().recycled());
    }

    @Test
    void aPartHasSubPartsAndWork() {
        Part part = part(
                "parts: [{ id: q, of: copper, mass: 1 g }], work: [{ id: w, of: electricity, at: CN, amount: 1 kWh }]");
        assertEquals(new EntryId("q"), part.parts().get(0).id());
        assertEquals(new EntryId("w"), part.work().get(0).id());
    }

    @Test
    void legsAloneAreOneRouteWithoutShare() {
        Transport transport = Phone.with(
                        "transport:\n  - { id: t, carries: packed_mass, volume: 1 m3, legs: [{ by: ship, distance: 9 km, load: 70 %, emptyReturn: 0.5 }] }\n")
                .lifeCycle()
                .transport()
                .get(0);
        assertEquals(Amount.parse("packed_mass"), transport.carries());
        assertEquals(Optional.empty(), transport.routes().get(0).share());
        assertEquals(
                new Transport.Leg(
                        Reference.parse("ship"),
                        Amount.parse("9 km"),
                        Optional.of(new Transport.Load(amount("70 %"), Optional.empty())),
                        amount("0.5"),
                        Optional.empty()),
                transport.routes().get(0).legs().get(0));
    }

    @Test
    void aParameterIsANumberASwitchOrAChoice() {
        assertEquals(
                new Parameter.Numeric(Formula.parse("12 GB")),
                parameter("value: 12 GB, role: design").value());
        assertEquals(
                new Parameter.Truth(true),
                parameter("value: true, role: design").value());
        assertEquals(
                new Parameter.Choice("NO"),
                parameter("value: NO, role: design, oneOf: [CN, NO]").value());
        assertEquals(
                new Parameter.Numeric(Formula.parse("a_1")),
                parameter("value: a_1, role: derived").value());
    }

    @Test
    void theRangeOfALeverIsNoSpread() {
        Parameter lever = parameter("value: 1, role: design, range: [0.7, 1]");
        assertEquals(Optional.empty(), lever.spread());
        assertEquals(Optional.of(Formula.parse("0.7")), lever.allowed().min());
        assertEquals(Optional.of(Formula.parse("1")), lever.allowed().max());
    }

    @Test
    void variantsKeepTheirOrderAndTheTextsOfTheirValues() {
        Product phone = Phone.with("""
                parameters:
                  ram: { value: 8 GB, role: design }
                  boxed: { value: true, role: design }
                variants:
                  zebra: {}
                  ant: { ram: 12 GB, boxed: false }
                """);
        assertEquals(
                List.of("zebra", "ant"),
                List.copyOf(phone.declarations().variants().keySet()));
        assertEquals(
                List.of(new Setting("ram", "12 GB"), new Setting("boxed", "false")),
                phone.declarations().variants().get("ant"));
        assertEquals(Optional.of("zebra"), phone.declarations().variantInForce());
    }

    @Test
    void aBareProcessHasOutcomesInputsEmissionsAndAvoidedFlows() {
        UnitProcess process = Phone.with("""
                        processes:
                          - id: mill
                            at: CN
                            stage: production
                            sigma: 0.2
                            outputs:
                              - { product: flour, amount: 1 kg, allocation: 80 % }
                              - { waste: husks, amount: 0.1 kg }
                            inputs:
                              - { of: electricity, at: CN, amount: 1 kWh }
                              - { waste: old-bread, amount: 0.2 kg }
                            emissions: [{ emits: CH4, origin: biogenic, amount: 1 g, label: process }]
                            avoids: [{ of: feed, amount: 0.1 kg }, { waste: compost, amount: 0.1 kg }]
                        """).lifeCycle().processes().get(0);
        assertEquals("mill @ CN", process.id().toString());
        assertEquals("phone", process.id().owner().value());
        assertEquals(Optional.of(Stage.PRODUCTION), process.attribution().stage());
        assertEquals(
                List.of("flour", "old-bread"),
                process.outcomes().stream().map(ProductFileTest::name).toList());
        List<Exchange> avoided =
                process.exchanges().stream().filter(Exchange::avoided).toList();
        assertEquals(
                List.of("output feed", "input compost"),
                avoided.stream()
                        .map(exchange -> exchange.direction() + " " + name(exchange))
                        .toList());
    }

    private static String name(Exchange exchange) {
        return exchange.flow() instanceof Flow.OfProduct product
                ? product.of().name()
                : ((Flow.OfWaste) exchange.flow()).of().name();
    }

    @Test
    void recordsHoldWhatAnAuditorAsksFor() {
        Product phone = Phone.with("""
                assessed: 2026-01-31
                validUntil: 2028-01-31
                assessor: somebody
                exclusions: [{ what: screws, why: below 1 %, estimate: 0.01 kg CO2e }]
                sources:
                  own: { title: Own weighing, publisher: P, year: 2025, licence: CC-BY-4.0, place: table 2, access: read }
                """);
        assertEquals(Optional.of("2026-01-31"), phone.records().assessed());
        assertEquals("screws", phone.records().exclusions().get(0).what());
        assertEquals(
                Optional.of(2025),
                phone.records().sources().get(new SourceKey("own")).year());
    }

    @Test
    void aProductSharesTheParametersOfItsStudy() {
        Product phone = Phone.with("study: shared-2023\n");
        assertTrue(phone.declarations().study().orElseThrow().parameters().containsKey("lifetime"));
    }

    @Test
    void everyElementKeepsItsPlace() {
        Product phone = Phone.with("parts:\n  - id: p\n    of: steel\n    mass: 3 g\n");
        assertEquals(
                new Place("phone.yaml", 10, 11, "/parts/0/mass"), phone.places().at("/parts/0/mass"));
        assertEquals(8, phone.places().at("/parts/0/yield").line());
    }

    @Test
    void aChosenVariantHasNoFileForm() {
        Product phone = Phone.with("variants: { a: {}, b: {} }\n").variant("b");
        String message = assertThrows(IllegalArgumentException.class, () -> ProductFile.yaml(phone))
                .getMessage();
        assertTrue(message.contains("Phone, b"), message);
    }

    @Test
    void aProcessThatAChangeBroughtAlongHasNoFileForm() {
        Product phone = Phone.with("processes: [{ id: saw, outputs: [{ product: board, amount: 1 kg }] }]\n");
        UnitProcess saw = phone.lifeCycle().processes().get(0);
        UnitProcess brought = new UnitProcess(
                new ProcessId(Change.SUPPLIED, "saw", saw.id().at()),
                "saw",
                saw.parameters(),
                saw.exchanges(),
                saw.sharing(),
                saw.attribution());
        Product changed = phone.with(phone.lifeCycle().withProcesses(List.of(brought)));
        String message = assertThrows(IllegalArgumentException.class, () -> ProductFile.yaml(changed))
                .getMessage();
        assertEquals("a file holds the processes of its product alone, found \"supplied:saw\"", message);
    }

    @Test
    void aReferenceMayNameItsOwner() {
        Product phone = Phone.with(
                "parts: [{ id: p, of: \"footprint4j:steel\", at: DE, mass: 3 g, scrap: \"own:cut @ DE\" }]\n");
        Part part = phone.lifeCycle().parts().get(0);
        assertEquals(
                Optional.of(new Activity.Buys(Reference.parse("footprint4j:steel @ DE"))),
                part.entry().activity());
        assertEquals(Optional.of(Reference.parse("own:cut @ DE")), part.making().scrap());
        String text = ProductFile.yaml(phone);
        assertTrue(text.contains("of: footprint4j:steel\n") || text.contains("of: \"footprint4j:steel\"\n"), text);
    }

    @Test
    void theCanonicalTextIsReadableYaml() {
        String text = ProductFile.yaml(
                Phone.with("parts: [{ id: p, of: steel, at: [NO], mass: 3 g, sigma: 0.2, note: \"a: b\" }]\n"));
        assertEquals("""
                format: footprint-product/1
                id: phone
                name: Phone
                basis: design
                functionalUnit:
                  text: one phone
                  amount: 1 piece
                  duration: 3 a
                boundary: cradle-to-grave
                parts:
                  - id: p
                    of: steel
                    at: "NO"
                    mass: 3 g
                    sigma: 0.2
                    note: "a: b"
                """, text);
    }
}
