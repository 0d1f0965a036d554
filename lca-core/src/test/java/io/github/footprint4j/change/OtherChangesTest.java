package io.github.footprint4j.change;

import static io.github.footprint4j.change.Bench.LIBRARY;
import static io.github.footprint4j.change.Bench.edited;
import static io.github.footprint4j.change.Bench.make;
import static io.github.footprint4j.change.Bench.refused;
import static io.github.footprint4j.change.Bench.remove;
import static io.github.footprint4j.change.Bench.scale;
import static io.github.footprint4j.change.Bench.sequence;
import static io.github.footprint4j.change.Bench.set;
import static io.github.footprint4j.change.Bench.share;
import static io.github.footprint4j.change.Bench.shift;
import static io.github.footprint4j.change.Bench.substitute;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.ProductModel.entry;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.ProductModel.recycled;
import static io.github.footprint4j.testkit.ProductModel.resupplied;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Carbon;
import io.github.footprint4j.model.CarbonDestination;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Making;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.model.Resupply;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.testkit.ProductModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherChangesTest {

    private static final double EXACT = 1e-12;

    /** 5 kg of product and a charger of 1 kg, moved 1000 km by plane (1 kg a kg) and 100 km by ship (0.001 kg a kg). */
    private static ProductModel phone() {
        return product("phone")
                .mass("6 kg")
                .parts(
                        part("cover: mass 2 kg of plastic"),
                        part(
                                "body: mass 4 kg",
                                List.of(part("frame: mass 2 kg of steel"), part("lid: mass 1 kg of plastic")),
                                List.of(entry("milling: buys 10 kWh of electricity @ CN"))),
                        part("charger: mass 1 kg of plastic kind accessory"))
                .production("plug: buys 1 kWh of electricity @ CN part charger")
                .transport("away: carries packed_mass", "by plane distance 1000 km by ship distance 100 km")
                .use("charging: buys 10 kWh of electricity @ CN");
    }

    private static double total(Product product) {
        return footprint(LIBRARY, product).total();
    }

    private static double difference(Change change, ProductModel model) {
        Product product = model.build();
        return total(edited(change, product)) - total(product);
    }

    @ParameterizedTest
    @CsvSource({
        "cover, 0.5, -4.001", // 1 kg less of plastic, and of freight
        "frame, 2, 6.002", // 2 kg more of steel and of freight: the mass that is stated around it follows
        "charging, 0, -6",
        "away, 50 %, -3.5035",
        "milling, 1.5, 3"
    })
    void aScaledElementTakesItsConsequencesAlong(String element, String by, double difference) {
        assertEquals(difference, difference(scale(element, by), phone()), EXACT);
    }

    @Test
    void massesThatAreStatedAroundAnElementFollowIt() {
        Product product = edited(scale("frame", "2"), phone());
        assertEquals(
                8,
                footprint(LIBRARY, product).facts().declaredMass().orElseThrow().kilograms(),
                EXACT);
        assertEquals(
                "4 kg + 2 kg * 2 - 2 kg",
                product.lifeCycle()
                        .parts()
                        .get(1)
                        .entry()
                        .extent()
                        .mass()
                        .orElseThrow()
                        .toString()
                        .replace("2 kg * 2 + 4 kg - 2 kg", "4 kg + 2 kg * 2 - 2 kg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frme | 2 | no part, entry or transport is named \"frme\" | Maybe \"frame\"",
                "frame | -1 | the factor must be a number of 0 or more, found \"-1\" | ''",
                "frame | 1 kg | the factor must be a number of 0 or more, found \"1 kg\" | ''",
                "frame | 2 * x | \"x\" in \"2 * x\" is no parameter | ''",
            })
    void aFactorThatMayNotStandIsRefused(String element, String by, String message, String hint) {
        Issue issue = refused(scale(element, by), phone());
        assertEquals(message, issue.message());
        assertEquals(hint, issue.hint());
    }

    /** Cover: 2 kg of plastic and freight; lid inside a part of stated mass; milling 6; the transport 7 kg * 1.001. */
    @ParameterizedTest
    @CsvSource({"cover, -8.002", "lid, -4.001", "milling, -6", "away, -7.007", "body, -17.004", "charging, -6"})
    void whatIsRemovedTakesItsConsequencesAlong(String element, double difference) {
        assertEquals(difference, difference(remove(element), phone()), EXACT);
    }

    @Test
    void theDeclaredMassLosesWhatIsRemovedAndKeepsWhatIsUnexplained() {
        Product product = edited(remove("cover"), phone());
        assertEquals("6 kg - 2 kg", product.scope().mass().orElseThrow().toString());
        assertEquals(
                4,
                footprint(LIBRARY, product).facts().declaredMass().orElseThrow().kilograms(),
                EXACT);
        Product same = edited(remove("charger"), edited(remove("plug"), phone()));
        assertEquals(phone().build().scope(), same.scope(), "an accessory is no mass of the product");
    }

    @Test
    void whatOthersBelongToIsRemovedAfterThem() {
        Issue issue = refused(remove("charger"), phone());
        assertEquals("\"plug\" belongs to the part \"charger\" that is removed", issue.message());
        assertEquals("Maybe remove \"plug\" before it, in one sequence", issue.hint());
        // 1 kg of plastic, its freight, and 1 kWh
        assertEquals(-4.601, difference(sequence(remove("plug"), remove("charger")), phone()), EXACT);
    }

    @Test
    void nothingIsRemovedTwice() {
        List<Issue> issues =
                make(sequence(remove("cover"), remove("cover")), phone()).issues();
        assertEquals(
                "no part, entry or transport is named \"cover\"", issues.get(0).message());
    }

    @Test
    void theLastElementStays() {
        ProductModel one = product("p").parts("a: mass 1 kg of steel");
        assertEquals(
                "without \"a\" the product has no parts and no entries, so that there is nothing to calculate",
                refused(remove("a"), one).message());
        ProductModel inner = product("p")
                .parts(part("outer", List.of(part("a: mass 1 kg of steel")), List.of()))
                .use("charging: buys 1 kWh of electricity @ CN");
        assertEquals(
                "without \"a\" the part around it has no parts and no work left",
                refused(remove("a"), inner).message());
    }

    private static Change.Shift shiftFor(String share, String distance) {
        return new Change.Shift(
                Optional.of(new EntryId("away")),
                Reference.parse("plane"),
                Reference.parse("ship"),
                Optional.ofNullable(distance).map(Amount::parse),
                Optional.of(Amount.parse(share)));
    }

    /** 7 kg: the leg by plane is 7 kg, the same way by ship 0.07, 20000 km by ship 1.4. */
    @Test
    void aLegTakesAnotherVehicle() {
        assertEquals(-6.93, difference(shift("plane", "ship"), phone()), EXACT);
        assertEquals(-5.6, difference(shiftFor("100 %", "20000 km"), phone()), EXACT);
        assertEquals(-2.8, difference(shiftFor("50 %", "20000 km"), phone()), EXACT);
        assertEquals(0, difference(shiftFor("0 %", "20000 km"), phone()), EXACT);
    }

    /** 2 kg of steel are replaced once over 1000 km by plane, at 1 kg each t*km: by ship at a hundredth of it, -1.98. */
    @Test
    void theLegsOfAReplacementTakeAnotherVehicleToo() {
        Part worn = resupplied(
                part("wheel: mass 2 kg of steel lasts 5 a"),
                Resupply.over(List.of(new Transport.Leg(
                        Reference.parse("plane"),
                        Amount.parse("1000 km"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))));
        ProductModel model = product("bike").duration("10 a").parts(worn);
        assertEquals(-1.98, difference(shift("plane", "ship"), model), EXACT);
        assertEquals(-1.98, difference(Bench.substitute("plane", "ship"), model), EXACT);
        assertEquals(-1.98, difference(shiftIn("wheel"), model), EXACT);
        assertEquals(-1.98, difference(shiftIn("axle"), wrapped(worn)), EXACT, "with everything inside");
    }

    private static ProductModel wrapped(Part part) {
        return product("bike").duration("10 a").parts(part("axle:", List.of(part), List.of()));
    }

    private static Change shiftIn(String element) {
        Change.Shift shift = shift("plane", "ship");
        return new Change.Shift(
                Optional.of(new EntryId(element)), shift.from(), shift.to(), Optional.empty(), Optional.empty());
    }

    /** A part whose replacements come as the product came has no legs of its own, which is said. */
    @Test
    void aPartWithoutLegsOfItsOwnIsRefused() {
        Issue refused = refused(shiftIn("cover"), phone());
        assertEquals("no leg of \"cover\" takes \"plane\", found none", refused.message());
        assertTrue(refused.hint().contains("comes over those of the transports"), refused.toString());
    }

    @Test
    void whatAParameterChoosesTakesNothingOverInSilence() {
        Part part = part("cover: mass 4 kg of material");
        Making making = part.making();
        Part wooden = recycled(
                part.with(new Making(
                        making.quantity(),
                        making.yield(),
                        making.scrap(),
                        making.lasts(),
                        new Carbon(
                                Optional.of(Amount.parse("1.8 kg")),
                                List.of(new Carbon.Fate(
                                        new Share.Rest(),
                                        CarbonDestination.AIR,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))),
                        making.resupply())),
                Recycling.NONE.withContent(Amount.parse("30 %")));
        ProductModel model = product("phone")
                .parameter("material: plastic oneOf plastic, steel")
                .parts(wooden);
        String said = make(set("material", "steel"), model).issues().toString();
        assertTrue(said.contains("stays as it is written: biogenicCarbon 1.8 kg"), said);
        assertTrue(said.contains("recycledContent 30 %"), said);
    }

    @Test
    void anEntryThatBuysAnotherDatasetLosesItsSupplier() {
        Provenance provenance =
                new Provenance(Optional.empty(), List.of(), "", Optional.empty(), "Works", new TreeMap<>());
        Product product = product("p").production("fan: buys 1 kg of steel").build();
        LifeCycle cycle = product.lifeCycle();
        Product supplied = product.with(cycle.with(cycle.stages()
                .map((stage, list) ->
                        list.stream().map(one -> one.with(provenance)).toList())));
        Bench.Made made = make(set("fan.of", "plastic"), supplied);
        assertTrue(made.issues().toString().contains("goes with it: supplier Works"), made.issues()::toString);
        assertEquals(
                "",
                made.after()
                        .lifeCycle()
                        .stages()
                        .at(Stage.PRODUCTION)
                        .get(0)
                        .provenance()
                        .supplier());
    }

    @Test
    void aShiftThatHasNowhereToGoIsRefused() {
        Issue unused = refused(shift("truck", "ship"), phone());
        assertEquals("no transport takes \"truck\", found \"plane\", \"ship\"", unused.message());
        assertEquals(
                "no dataset is named \"shp\"",
                refused(shift("plane", "shp"), phone()).message());
        assertEquals(
                "\"plastic\" is measured in kg, expected freight, such as t*km",
                refused(shift("plane", "plastic"), phone()).message());
        Change away = new Change.Shift(
                Optional.of(new EntryId("awy")),
                Reference.parse("plane"),
                Reference.parse("ship"),
                Optional.empty(),
                Optional.empty());
        Issue unknown = refused(away, phone());
        assertEquals("no transport, and no part, is named \"awy\"", unknown.message());
        assertEquals("Maybe \"away\"", unknown.hint());
        assertEquals(
                "the share must be a number from 0 to 1, such as 30 %, found \"2\"",
                refused(shiftFor("2", null), phone()).message());
    }

    /** 2 t of 20 t in a truck that is full: 0.1 of 100 km, and the empty return. */
    @Test
    void loadAndEmptyReturnGoToAnotherWholeVehicleAndToNoOther() {
        ProductModel model = product("p")
                .parts("a: mass 2 t of steel")
                .transport("road: carries 2 t", "by truck distance 100 km payload 20 t load 100 % emptyReturn 50 %");
        assertEquals(15 * 0.2 - 15, difference(shift("truck", "van"), model), EXACT);
        assertEquals(2 - 15, difference(shift("truck", "ship"), model), EXACT); // 200 t*km
        assertEquals(
                List.of(
                        "load of mass 100 %, emptyReturn 50 %, vehicle of 20 t of \"truck\" are not taken over by \"ship\", which holds those of its"
                                + " own"),
                make(shift("truck", "ship"), model).messages(IssueCode.ASSUMED));
        assertEquals(
                List.of("load of mass 100 %, emptyReturn 50 %, vehicle of 20 t of \"truck\" hold for \"van\" too"),
                make(shift("truck", "van"), model).messages(IssueCode.ASSUMED));
        assertEquals(
                "\"truck\" is a dataset of whole vehicles, and \"plane\" states no vehicle and load that it could take over",
                refused(shift("plane", "truck"), phone()).message());
    }

    private static Change add(Stage stage, String line) {
        return new Change.Add(stage, part(line));
    }

    @Test
    void whatIsAddedJoinsTheListOfItsStage() {
        assertEquals(6, difference(add(Stage.USE, "repair: buys 2 kg of plastic"), phone()), EXACT);
        // 2 kg of plastic, and their freight
        assertEquals(8.002, difference(add(Stage.RAW_MATERIALS, "more: mass 2 kg of plastic"), phone()), EXACT);
        Product product = edited(add(Stage.RAW_MATERIALS, "more: mass 2 kg of plastic"), phone());
        assertEquals("2 kg + 6 kg", product.scope().mass().orElseThrow().toString());
    }

    @Test
    void anIdThatIsTakenAndAStageWithoutAListAreRefused() {
        assertEquals(
                "the id \"frame\" is taken, expected one of its own",
                refused(add(Stage.USE, "frame: buys 2 kg of plastic"), phone()).message());
        assertEquals(
                "nothing can be added to \"transport\", expected parts, production, storage, use or endOfLife",
                refused(add(Stage.TRANSPORT, "more: buys 2 kg of plastic"), phone())
                        .message());
    }

    /** A supplier's own plastic at 1 kg a kg, and not 3, for 4 kg. */
    @Test
    void aSuppliersOwnProcessTakesThePlaceOfADataset() {
        Change supply = new Change.Supply(process("own-plastic", "makes 1 kg", "emits 1 kg of CO2 fossil"));
        assertEquals(-8, difference(sequence(supply, substitute("plastic", "own-plastic")), phone()), EXACT);
        assertEquals(
                "a dataset or process is named \"steel\" already, expected a name of its own",
                refused(new Change.Supply(process("steel", "makes 1 kg", "emits 1 kg of CO2 fossil")), phone())
                        .message());
    }

    @Test
    void theRuleForRecycledMaterialIsTheProductsAndTheMethodIsTheCalculators() {
        Change rule = new Change.Calculate(Optional.empty(), Optional.of("closed-loop"));
        assertEquals(
                Optional.of(RecyclingRule.CLOSED_LOOP),
                edited(rule, phone()).scope().rules().recycling());
        Change method = new Change.Calculate(Optional.of("iso-14067"), Optional.empty());
        assertEquals(phone().build(), edited(method, phone()));
        Issue issue = refused(new Change.Calculate(Optional.empty(), Optional.of("closed-lop")), phone());
        assertTrue(issue.message().startsWith("no rule for recycled material is named \"closed-lop\""), issue::message);
        assertEquals("Maybe \"closed-loop\"", issue.hint());
    }

    @Test
    void aSequenceIsMadeInItsOrderAndWhollyOrNotAtAll() {
        Product product = phone().build();
        Change first = scale("cover", "2");
        Change second = substitute("plastic", "steel");
        assertEquals(edited(second, edited(first, product)), edited(sequence(first, second), product));
        Bench.Made made = make(sequence(first, remove("nothing"), remove("nobody")), product);
        assertEquals(product, made.after());
        assertEquals(2, made.issues().stream().filter(Issue::isError).count());
    }

    /** Each share divides all forms of the part in two, and each switch too: dozens of them are refused in well under a second. */
    @Test
    void aChainOfSharesThatDoublesAnElementIsRefused() {
        List<Change> halves = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            halves.add(share("50 %", i % 2 == 0 ? substitute("plastic", "steel") : substitute("steel", "plastic")));
        }
        Issue issue =
                refused(new Change.Sequence("halves", halves), product("p").parts("lid: mass 1 kg of plastic"));
        assertEquals(IssueCode.LIMIT_EXCEEDED, issue.code());
        assertTrue(issue.message().startsWith("the changes give \"lid\" more than 2048 forms"), issue::message);
    }
}
