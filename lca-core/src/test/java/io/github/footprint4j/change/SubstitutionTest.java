package io.github.footprint4j.change;

import static io.github.footprint4j.change.Bench.LIBRARY;
import static io.github.footprint4j.change.Bench.edited;
import static io.github.footprint4j.change.Bench.in;
import static io.github.footprint4j.change.Bench.make;
import static io.github.footprint4j.change.Bench.ratio;
import static io.github.footprint4j.change.Bench.refused;
import static io.github.footprint4j.change.Bench.share;
import static io.github.footprint4j.change.Bench.substitute;
import static io.github.footprint4j.change.Bench.with;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.ProductModel.entry;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.ProductModel.recycled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Pairs;
import io.github.footprint4j.model.Carbon;
import io.github.footprint4j.model.CarbonDestination;
import io.github.footprint4j.model.Factor;
import io.github.footprint4j.model.Making;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstitutionTest {

    private static final double EXACT = 1e-12;

    /** A cover of 4 kg and a lid of 1 kg of plastic, a frame of 2 kg of steel, 10 kWh, and 8 kg moved by plane. */
    private static ProductModel phone() {
        return product("phone")
                .parameter("grid: CN oneOf CN, EU27")
                .parameter("half: 0.5")
                .parts(
                        part("cover: mass 4 kg of plastic"),
                        part(
                                "body",
                                List.of(part("frame: mass 2 kg of steel"), part("lid: mass 1 kg of plastic")),
                                List.of(entry("milling: buys 10 kWh of electricity @ CN"))),
                        part("logic: mass 1 kg of board @ JP"))
                .transport("away: carries packed_mass", "by plane distance 1000 km")
                .use("charging: buys 1 kWh/a of electricity at grid during 10 a");
    }

    private static double total(Product product) {
        return footprint(LIBRARY, product).total();
    }

    private static double difference(Change change, ProductModel model) {
        Product product = model.build();
        return total(edited(change, product)) - total(product);
    }

    @Test
    void theNewDatasetComesToEveryPlaceThatAskedForTheOldOne() {
        assertEquals(-5, difference(substitute("plastic", "steel"), phone()), EXACT); // 5 kg at 2 and not at 3
    }

    @Test
    void inOneElementItComesToEverythingInside() {
        assertEquals(-1, difference(in("body", substitute("plastic", "steel")), phone()), EXACT);
        assertEquals(-4, difference(in("cover", substitute("plastic", "steel")), phone()), EXACT);
    }

    @Test
    void aShareOfItIsWhatTwoPartsAreWorth() {
        Product two = product("phone")
                .parts("cover: mass 2.4 kg of plastic", "cover2: mass 1.6 kg of board @ JP")
                .transport("away: carries packed_mass", "by plane distance 1000 km")
                .build();
        Product one = product("phone")
                .parts("cover: mass 4 kg of plastic")
                .transport("away: carries packed_mass", "by plane distance 1000 km")
                .build();
        Product edited = edited(share("40 %", substitute("plastic", "board @ JP")), one);
        assertEquals(2.4 * 3 + 1.6 * 5 + 4, total(two), EXACT);
        assertEquals(total(two), total(edited), EXACT);
        assertEquals(
                List.of("1 - 40 %", "40 %"),
                edited.lifeCycle().parts().stream()
                        .flatMap(part -> part.entry().extent().condition().factors().stream())
                        .map(Factor::toString)
                        .toList());
    }

    /** 4 kg of plastic become 3 kg of steel: -12 + 6, and 1 t*km less by plane. */
    @Test
    void aMassRatioTakesItsConsequencesAlong() {
        assertEquals(-7, difference(with(ratio("0.75"), in("cover", substitute("plastic", "steel"))), phone()), EXACT);
    }

    /** 40 %: 1.6 kg of plastic become 1.2 kg of steel: -4.8 + 2.4, and 0.4 t*km less. */
    @Test
    void aMassRatioHoldsForTheReplacedShare() {
        Change change = share("40 %", with(ratio("0.75"), in("cover", substitute("plastic", "steel"))));
        assertEquals(-2.8, difference(change, phone()), EXACT);
    }

    /** 3 kg of steel at a yield of 50 %, and 5 kWh for it: 12 + 3 and not 12; 1 t*km less. */
    @Test
    void yieldAndWorkBelongToTheNewPart() {
        Equivalence equivalence = new Equivalence(
                Optional.of(Keep.ratio("0.75")),
                Optional.of(Amount.parse("50 %")),
                List.of(entry("coating: buys 5 kWh of electricity @ CN")));
        Change change = with(equivalence, in("cover", substitute("plastic", "steel")));
        assertEquals(2, difference(change, phone()), EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "electricity @ CN, electricity @ EU27, -6", // what the parameter chooses now is CN too: 10 + 10 kWh
        "electricity, wind, -10", // exists in CN alone, where both are
        "board, board @ CN, 5",
        "plane, ship, -7.92",
    })
    void locationsAreMatchedAndKept(String of, String by, double difference) {
        assertEquals(difference, difference(substitute(of, by), phone()), EXACT);
    }

    @Test
    void aChoiceOfLocationsStaysWhereTheNewDatasetExistsAtAllOfThem() {
        Product product = edited(
                substitute("wind", "electricity"),
                phone().production("fan: buys 1 kWh of wind at grid2").parameter("grid2: CN oneOf CN"));
        assertEquals(total(edited(Bench.set("fan.at", "EU27"), product)), total(product) - 0.3, EXACT);
        assertTrue(
                product.lifeCycle().stages().at(Stage.PRODUCTION).toString().contains("electricity @ grid2"),
                "the choice stays");
    }

    @Test
    void anotherLocationThanThatOfThePlaceIsNoted() {
        Bench.Made made = make(in("frame", substitute("steel", "plastic")), phone());
        assertEquals(List.of(), made.messages(IssueCode.FALLBACK_LOCATION), "both hold for the world");
        assertEquals(
                List.of("\"plastic\" does not exist at JP: that of GLO is taken"),
                make(substitute("board", "plastic"), phone()).messages(IssueCode.FALLBACK_LOCATION));
    }

    @Test
    void oneToOneIsSaidUnlessTheRatioIsStatedOrItIsTheSameDatasetElsewhere() {
        assertEquals(
                List.of(
                        "\"wind\" takes the place of \"electricity\" 1 : 1, as much of the one as of the other, because nothing"
                                + " says how much does the same work"),
                make(substitute("electricity", "wind"), phone()).messages(IssueCode.ASSUMED));
        assertEquals(
                List.of(
                        "\"steel\" takes the place of \"plastic\" 1 : 1 by mass, because nothing says what stays: a part of the"
                                + " same shape keeps its volume, not its mass, and that could turn the sign of the difference"),
                make(substitute("plastic", "steel"), phone()).messages(IssueCode.KEEP_NOT_STATED));
        assertEquals(
                List.of(),
                make(with(ratio("1"), substitute("plastic", "steel")), phone()).messages(IssueCode.ASSUMED));
        assertEquals(List.of(), make(substitute("board", "board @ CN"), phone()).messages(IssueCode.ASSUMED));
    }

    @Test
    void oneForItselfChangesNothingAndSaysSo() {
        for (String name : List.of("plastic", "steel", "electricity", "plane")) {
            Bench.Made made = make(share("30 %", substitute(name, name)), phone());
            assertEquals(made.before(), made.after());
            assertEquals(
                    List.of("\"" + name + "\" in place of \"" + name + "\" changes nothing"),
                    made.messages(IssueCode.NO_EFFECT));
        }
    }

    @Test
    void aShareOfNothingIsNothing() {
        assertEquals(0, difference(share("0 %", substitute("plastic", "steel")), phone()), EXACT);
        assertEquals(-2.5, difference(share("half", substitute("plastic", "steel")), phone()), EXACT);
    }

    /** A crate of 4 kg of wood with all that a part can say of its material, one worked on and treated. */
    private static Part crate() {
        Part plain = part(
                "crate: mass 4 kg of plastic yield 80 % scrap treatment",
                List.of(), List.of(entry("milling: buys 10 kWh of electricity @ CN")));
        Making making = plain.making();
        Carbon carbon = new Carbon(
                Optional.of(Amount.parse("2 kg")),
                List.of(new Carbon.Fate(
                        new Share.Rest(),
                        CarbonDestination.STORAGE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        Recycling recycling = new Recycling(
                Optional.of(Amount.parse("40 %")),
                Optional.of(Amount.parse("90 %")),
                Optional.of(Amount.parse("0.8")),
                Optional.of(Amount.parse("0.7")),
                new Pairs(
                        Optional.of(Reference.parse("steel")),
                        Optional.of(Reference.parse("steel-recycled")),
                        Optional.of(Reference.parse("treatment"))),
                Optional.empty());
        return recycled(plain, recycling)
                .with(new Making(
                        making.quantity(),
                        making.yield(),
                        making.scrap(),
                        Optional.of(Amount.parse("2 a")),
                        carbon,
                        Optional.empty()));
    }

    @Test
    void whatBelongsToTheOldMaterialGoesAndWhatStaysIsNamed() {
        Bench.Made made = make(substitute("plastic", "board @ JP"), product("p").parts(crate()));
        Part changed = made.after().lifeCycle().parts().get(0);
        assertEquals(Recycling.NONE, changed.recycling(), "board has no partners, so that the rate goes too");
        assertEquals(Carbon.NONE, changed.making().carbon());
        assertEquals(Optional.of(Amount.parse("80 %")), changed.making().yield());
        assertEquals(1, changed.work().size());
        assertEquals(
                List.of(
                        "\"crate\" is of \"board @ JP\" now, what belongs to \"plastic\" goes with it: biogenicCarbon 2 kg,"
                                + " carbonFate the rest to storage, recycledContent 40 %, the quality of what goes in 0.8, the"
                                + " quality of what comes out 0.7, virgin steel, recycled steel-recycled, disposal treatment,"
                                + " endOfLifeRecycling 90 %",
                        "\"crate\" is of \"board @ JP\" now, what was stated for \"plastic\" stays: yield 80 %, scrap treatment,"
                                + " work milling (10 kWh), lasts 2 a"),
                made.messages(IssueCode.ASSUMED));
    }

    /** Half of it stays what it was, with half of its carbon. */
    @Test
    void aShareOfAMaterialTakesThatShareOfItsNatureAlong() {
        List<Part> parts = make(
                        share("50 %", substitute("plastic", "board @ JP")),
                        product("p").parts(crate()))
                .after()
                .lifeCycle()
                .parts();
        assertEquals(2, parts.size());
        assertEquals(crate().making(), parts.get(0).making());
        assertEquals(Carbon.NONE, parts.get(1).making().carbon());
    }

    @Test
    void carbonThatAPartAroundStatesStaysWithAWarning() {
        Part plain = part("box", List.of(part("lid: mass 1 kg of plastic")), List.of());
        Part box = plain.with(new Making(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Carbon(Optional.of(Amount.parse("0.4 kg")), List.of()),
                Optional.empty()));
        Bench.Made made = make(substitute("plastic", "steel"), product("p").parts(box));
        assertTrue(
                made.messages(IssueCode.ASSUMED).stream()
                        .anyMatch(message ->
                                message.startsWith("\"box\" states biogenicCarbon 0.4 kg for all that is inside")),
                made.issues()::toString);
    }

    /** 0.75 of 4 kg of plastic: the milling of 10 kWh at 0.6 stays, and is not 7.5 kWh. */
    @Test
    void workOnAPartStaysAsItIsStatedWhateverTheRatio() {
        ProductModel model = product("p")
                .parts(part(
                        "cover: mass 4 kg of plastic",
                        List.of(),
                        List.of(entry("milling: buys 10 kWh of electricity @ CN"))));
        assertEquals(3 * 2 - 4 * 3, difference(with(ratio("0.75"), substitute("plastic", "steel")), model), EXACT);
    }

    @Test
    void whatStaysIsRefusedWhereItSaysNothing() {
        Change.Substitute volume = with(Equivalence.of(Keep.VOLUME), substitute("plastic", "steel"));
        Issue densities = refused(volume, phone());
        assertEquals(IssueCode.RULE_NOT_APPLIED, densities.code());
        assertEquals("substitute plastic by steel with the same volume", volume.toString());
        Issue power = refused(with(Equivalence.of(Keep.MASS), substitute("electricity", "wind")), phone());
        assertEquals(
                "\"electricity\" is measured in kWh, so that the same mass says nothing: expected a ratio",
                power.message());
    }

    /** Treatment is of the mass that is there, whatever treats it. */
    @Test
    void anotherTreatmentHasNoChoiceOfVolume() {
        ProductModel model = phone().endOfLife("weee: mass product_mass of treatment");
        assertEquals(List.of(), make(substitute("treatment", "steel"), model).messages(IssueCode.KEEP_NOT_STATED));
        assertEquals(
                1,
                make(substitute("plastic", "steel"), model)
                        .messages(IssueCode.KEEP_NOT_STATED)
                        .size());
    }

    /** The library pairs steel (2) with recycled steel (0.5): R1 becomes (1 - s) R1 + s. */
    @ParameterizedTest
    @CsvSource({
        "steel, steel-recycled, '', 100 %, '', -3",
        "steel, steel-recycled, '', 40 %, '', -1.2",
        "steel, steel-recycled, '', 40 %, 50 %, -0.6", // 0.6 * 0.5 + 0.4 = 0.7: 0.2 more of 2 kg at -1.5
        "steel, steel-recycled, 1, 40 %, '', -1.2",
        "steel-recycled, steel, '', 40 %, '', 1.2",
        "steel-recycled, steel, '', 100 %, '', 3",
        "steel-recycled, steel, '', 40 %, 50 %, 0.6", // 0.6 * 0.5 = 0.3
    })
    void aPartnerOfTheLibraryIsAShareOfRecycledContent(
            String of, String by, String ratio, String share, String content, double difference) {
        Part part = part("frame: mass 2 kg of " + of);
        Part stated = content.isEmpty() ? part : recycled(part, Recycling.NONE.withContent(Amount.parse(content)));
        Change.Substitute change = share(share, substitute(of, by));
        Product product = product("p").parts(stated).build();
        Product edited = edited(ratio.isEmpty() ? change : with(ratio(ratio), change), product);
        assertEquals(difference, total(edited) - total(product), EXACT);
        assertTrue(
                edited.lifeCycle().parts().stream()
                        .allMatch(one ->
                                one.entry().activity().equals(part.entry().activity())),
                "the part still buys " + of);
    }

    @Test
    void recycledContentThatASubstitutionMakesIsNoted() {
        assertEquals(
                List.of(
                        "the library pairs \"steel\" with \"steel-recycled\": the recycled content of \"frame\" becomes 40 %"),
                make(share("40 %", substitute("steel", "steel-recycled")), phone())
                        .messages(IssueCode.ASSUMED));
    }

    @Test
    void anEntryIsNoPartAndTakesThePartnerItself() {
        ProductModel model = product("p").production("bending: buys 2 kg of steel");
        Product edited = edited(substitute("steel", "steel-recycled"), model);
        assertEquals(1, total(edited), EXACT);
    }

    /** A process of the product's own takes 3 kg of plastic: 40 % of it become steel: 1.8 * 3 + 1.2 * 2. */
    @Test
    void anExchangeOfAnOwnProcessIsSplit() {
        ProductModel model = product("p")
                .processes(process("shop", "makes 1 piece", "takes 3 kg of plastic ± 0.1"))
                .production("work: runs 1 piece of shop");
        Product edited = edited(share("40 %", substitute("plastic", "steel")), model);
        assertEquals(7.8, total(edited), EXACT);
        assertEquals(3, edited.lifeCycle().processes().get(0).exchanges().size());
        assertEquals(7.8, total(edited(in("shop", share("40 %", substitute("plastic", "steel"))), model)), EXACT);
    }

    @Test
    void anOwnProcessMayTakeThePlaceOfADatasetAndTheOtherWayRound() {
        ProductModel model = product("p")
                .processes(process("workshop", "makes 1 kg", "emits 7 kg of CO2 fossil"))
                .parts("a: mass 1 kg of plastic")
                .production("b: runs 2 kg of workshop");
        assertEquals(4, difference(substitute("plastic", "workshop"), model), EXACT);
        assertEquals(-8, difference(substitute("workshop", "plastic"), model), EXACT);
    }

    @Test
    void scrapIsReplacedWithoutTheMassRatio() {
        ProductModel model = product("p").parts("a: mass 2 kg of plastic yield 50 % scrap treatment");
        // 2 kg lost, 2 kg of steel at 2 and not of treatment at 0.5
        assertEquals(3, difference(with(ratio("2"), substitute("treatment", "steel")), model), EXACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plastik | steel | nothing in \"phone\" uses \"plastik\" | Maybe \"plastic\"",
                "ship | plane | nothing in \"phone\" uses \"ship\" | ''",
                "electricity @ EU27 | wind | nothing in \"phone\" uses \"electricity @ EU27\" | Maybe \"electricity @ CN\"",
                "plastic | stel | no dataset is named \"stel\" | Maybe \"steel\"",
                "plastic | board @ DE | \"board\" does not exist at DE, only at CN, JP | ''",
                "plastic | board | \"board\" exists at CN, JP and not at GLO, expected one of them behind its name | Maybe \"board @ CN\"",
                "plastic | plane | \"plastic\" is measured in kg and \"plane\" in t*km, expected units of one kind | ''",
            })
    void whatCannotBeReplacedIsRefusedWithTheReason(String of, String by, String message, String hint) {
        Issue issue = refused(substitute(of, by), phone());
        assertEquals(message, issue.message());
        assertEquals(hint, issue.hint());
    }

    @Test
    void elementsThatDoNotExistOrDoNotUseItAreRefused() {
        assertEquals(
                "no part, entry or transport is named \"covr\"",
                refused(in("covr", substitute("plastic", "steel")), phone()).message());
        assertEquals(
                "nothing in \"frame\" uses \"plastic\"",
                refused(in("frame", substitute("plastic", "steel")), phone()).message());
    }

    @ParameterizedTest
    @CsvSource({"120 %, 120 %", "-1, -1", "3 * half, 3 * half", "2 kg, 2 kg"})
    void aShareOutsideOfZeroToOneIsRefused(String share, String found) {
        assertEquals(
                "the share must be a number from 0 to 1, such as 30 %, found \"" + found + "\"",
                refused(share(share, substitute("plastic", "steel")), phone()).message());
    }

    @Test
    void aRatioOfNothingAndYieldsAndWorkWithoutAPartAreRefused() {
        assertEquals(
                "the ratio must be a number above 0, found \"0\"",
                refused(with(ratio("0"), substitute("plastic", "steel")), phone())
                        .message());
        Equivalence yield = new Equivalence(Optional.empty(), Optional.of(Amount.parse("90 %")), List.of());
        assertEquals(
                "yield and work belong to a part, and no part is made of \"electricity\"",
                refused(with(yield, substitute("electricity", "wind")), phone()).message());
    }

    @Test
    void workIsForOnePartAndHasAnIdOfItsOwn() {
        Equivalence work = new Equivalence(
                Optional.empty(), Optional.empty(), List.of(entry("coating: buys 1 kWh of electricity @ CN")));
        Issue several = refused(with(work, substitute("plastic", "steel")), phone());
        assertEquals("work is stated for one part, and several are made of \"plastic\": cover, lid", several.message());
        Equivalence taken = new Equivalence(
                Optional.empty(), Optional.empty(), List.of(entry("milling: buys 1 kWh of electricity @ CN")));
        assertEquals(
                "the id \"milling\" is taken, expected one of its own",
                refused(in("cover", with(taken, substitute("plastic", "steel"))), phone())
                        .message());
    }

    /** Half of the 40 % of steel become plastic: 0.2 * 2 + 0.2 * 3 + 0.6 * 5; of the rest: 0.4 * 2 + 0.3 * 5 + 0.3 * 3. */
    @Test
    void anElementThatIsAShareOfAListKeepsItsShareInBothHalves() {
        ProductModel model =
                product("p").parts("a: mass 1 kg of steel share 40 %", "b: mass 1 kg of board @ JP share rest");
        assertEquals(4, total(edited(share("50 %", substitute("steel", "plastic")), model)), EXACT);
        assertEquals(3.2, total(edited(share("50 %", substitute("board", "plastic")), model)), EXACT);
    }

    /** 8 kg declared and weighed: the cover becomes 3 kg, the lid 0.75. */
    @Test
    void theDeclaredMassFollowsTheMassRatio() {
        Product product = edited(with(ratio("0.75"), substitute("plastic", "steel")), phone().mass("9 kg"));
        var facts = footprint(LIBRARY, product).facts();
        assertEquals(7.75, facts.declaredMass().orElseThrow().kilograms(), EXACT);
        assertEquals(6.75, facts.explainedMass().kilograms(), EXACT);
        assertEquals(new EntryId("cover"), product.lifeCycle().parts().get(0).id());
    }
}
