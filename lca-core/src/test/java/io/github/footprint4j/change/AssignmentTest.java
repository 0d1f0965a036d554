package io.github.footprint4j.change;

import static io.github.footprint4j.change.Bench.LIBRARY;
import static io.github.footprint4j.change.Bench.edited;
import static io.github.footprint4j.change.Bench.make;
import static io.github.footprint4j.change.Bench.refused;
import static io.github.footprint4j.change.Bench.set;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.study;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {

    private static final double EXACT = 1e-12;

    private static ProductModel phone() {
        return product("phone")
                .parameter("charge: 2 kg")
                .parameter("boxed: true")
                .parameter("grid: CN oneOf CN, EU27")
                .parameter("twice: 2 * charge role derived")
                .study(study("study", "lifetime: 3 a"))
                .parts(
                        part("frame: mass 4 kg of steel yield 80 % ± 0.1"),
                        part("case", List.of(part("back: mass charge of plastic")), List.of()),
                        part("box: mass 1 kg of plastic kind packaging when boxed"))
                .production("assembly: buys 10 kWh of electricity @ CN")
                .use("charging: buys 1 kWh/a of electricity @ CN during lifetime")
                .transport(
                        "away: carries packed_mass",
                        "share 40 % by plane distance 1000 km",
                        "share rest by ship distance 20000 km")
                .transport("home: carries 3 kg", "by ship distance 100 km");
    }

    private static double total(Product product) {
        return footprint(LIBRARY, product).total();
    }

    @ParameterizedTest
    @CsvSource({"charge,3 kg", "boxed,false", "grid,EU27", "lifetime,4 a"})
    void aParameterOfTheProductOrItsStudyBecomesASetting(String name, String value) {
        Product product = phone().build();
        assertEquals(product.with(new Setting(name, value)), edited(set(name, value), product));
    }

    /** Each is worth what a product that was written so is worth. */
    @ParameterizedTest
    @CsvSource({
        "frame.mass, 2 kg, -5", // 2 kg less at 2 / 0.8 of steel; freight apart
        "frame.amount, 1 kg, -7.5", // 4 / 0.8 kg become 1 / 0.8
        "frame.yield, 50 %, 6", // 4 / 0.5 - 4 / 0.8 = 3 kg of steel
        "frame.quantity, 2, 10",
        "back.of, steel, -2", // 2 kg at 2 and not at 3
        "frame.recycledContent, 100 %, -7.5", // 5 kg at 0.5 and not at 2
        "assembly.at, EU27, -3",
        "assembly.amount, 5 kWh, -3",
        "charging.during, 13 a, 6",
        "charging.times, 2, 1.8",
        "functionalUnit.duration, 2 a, 0",
    })
    void aFieldOfAnElementAtAnyDepthGetsItsValue(String address, String value, double difference) {
        ProductModel light = phone();
        Product product = withoutTransport(light.build());
        assertEquals(difference, total(edited(set(address, value), product)) - total(product), EXACT);
    }

    private static Product withoutTransport(Product product) {
        return product.with(product.lifeCycle().withTransport(List.of()));
    }

    /** 7 t*km of the 7 kg: by plane 2.8 * 1, by ship 0.6 * 7 kg * 20000 km * 0.01 = 0.84; home 0.003. */
    @ParameterizedTest
    @CsvSource({
        "away.routes.0.share, 0 %, -2.24", // all by ship: 1.4 and not 3.64
        "away.routes.0.legs.0.distance, 2000 km, 2.8",
        "away.routes.0.legs.0.by, ship, -2.772",
        "away.routes.0.legs.0.emptyReturn, 50 %, 1.4",
        "away.carries, 14 kg, 3.64",
        "home.legs.0.distance, 200 km, 0.003",
        "home.times, 2, 0.003"
    })
    void aFieldOfATransportGetsItsValue(String address, String value, double difference) {
        Product product = phone().build();
        assertEquals(difference, total(edited(set(address, value), product)) - total(product), 1e-12);
    }

    @Test
    void aSetAmountLosesItsSpreadWhichIsNoted() {
        Product product =
                phone().production("more: buys 1 kWh of electricity @ CN ± 0.3").build();
        Bench.Made made = make(set("more.amount", "2 kWh"), product);
        assertEquals(
                List.of("\"more.amount\" had a spread, which does not hold for its new value"),
                made.messages(IssueCode.SPREAD));
        assertTrue(made.after()
                .lifeCycle()
                .stages()
                .at(Stage.PRODUCTION)
                .get(1)
                .extent()
                .amount()
                .orElseThrow()
                .spread()
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "charge,2000 g",
        "boxed,true",
        "grid,CN",
        "frame.mass,4 kg",
        "away.routes.0.share,40 %",
        "assembly.at,CN"
    })
    void theValueItHasLeavesTheProductAsItIs(String address, String value) {
        Product product = phone().build();
        assertEquals(product, edited(set(address, value), product));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chrge | 3 kg | no parameter is named \"chrge\", only boxed, charge, grid, lifetime | Maybe \"charge\"",
                "twice | 3 kg | \"twice\" is derived from others and cannot be set, found \"3 kg\" | ''",
                "boxed | maybe | \"boxed\" takes true or false, found \"maybe\" | ''",
                "grid | FR | \"grid\" takes one of CN, EU27, found \"FR\" | ''",
                "charge | 3 m | \"charge\" takes a value such as 2 kg, found \"3 m\" | ''",
                "charge | 2 * chrge | \"chrge\" in \"2 * chrge\" is no parameter | Maybe \"charge\"",
                "frame | 3 kg | \"frame\" is no parameter, expected one of its fields | Maybe \"frame.amount\"",
                "frme.mass | 3 kg | no part, entry or transport is named \"frme\" | Maybe \"frame\"",
                "frame.yields | 3 kg | \"frame.yields\" leads nowhere: there is no \"yields\", only amount, mass, times, during, share, of, at, quantity, yield, lasts, scrap, recycledContent, endOfLifeRecycling | Maybe \"yield\"",
                "frame.mass | 3 m | \"\"frame.mass\"\" must be an amount such as 90 g, found \"3 m\" | ''",
                "frame.yield | 120 % | \"frame.yield\" must be more than 0 % and at most 100 %, found \"120 %\" | ''",
                "frame.yield | -charge | \"frame.yield\" must be more than 0 % and at most 100 %, found \"-charge\" | ''",
                "frame.of | stel | no dataset is named \"stel\" | Maybe \"steel\"",
                "assembly.at | DE | \"electricity\" does not exist at DE, only at CN, EU27 | ''",
                "back.of | ship | \"plastic\" is measured in kg and \"ship\" in t*km, expected units of one kind | ''",
                "away.routes.5.share | 1 | \"away.routes.5.share\" leads nowhere: \"routes\" has 0 to 1 | ''",
                "away.routes.0.legs.0.speed | 1 | \"away.routes.0.legs.0.speed\" leads nowhere: there is no \"speed\", only by, distance, load, emptyReturn | ''",
                "away.legs.0.distance | 1 km | \"away.legs.0.distance\" leads nowhere: there is no \"legs.0.distance\", only carries, volume, times, during, share, routes | ''",
                "functionalUnit.name | 1 | \"functionalUnit.name\" leads nowhere: there is no \"name\", only amount, duration | ''",
            })
    void whatLeadsNowhereOrDoesNotFitIsRefused(String address, String value, String message, String hint) {
        Issue issue = refused(set(address, value), phone());
        assertEquals(message.replace("\"\"", "\""), issue.message());
        assertEquals(hint, issue.hint());
    }

    @Test
    void anotherFunctionalUnitIsNoted() {
        assertEquals(
                List.of("\"functionalUnit.amount\" belongs to the unit of analysis: the result is for another unit"),
                make(set("functionalUnit.amount", "2 piece"), phone()).messages(IssueCode.DECLARED));
    }

    /** The frame of 4 kg and the back of 2 kg leave 1 kg of 7 kg unexplained, before and after. */
    @ParameterizedTest
    @CsvSource({"charge, 20 kg, 25", "frame.mass, 40 kg, 43", "frame.quantity, 3 piece, 15", "boxed, false, 7"})
    void theDeclaredMassFollowsWhatIsInside(String address, String value, double declared) {
        Product product = edited(set(address, value), phone().mass("7 kg"));
        var facts = footprint(LIBRARY, product).facts();
        assertEquals(declared, facts.declaredMass().orElseThrow().kilograms(), EXACT);
        assertEquals(
                1,
                facts.declaredMass().orElseThrow().kilograms()
                        - facts.explainedMass().kilograms(),
                EXACT);
    }

    /** Another vehicle on a leg takes over what was stated for the old one, which a note says, however it is asked for. */
    @Test
    void whatIsStatedForAVehicleStaysWithANote() {
        ProductModel model = product("p")
                .parameter("vehicle: plane oneOf plane, ship")
                .parts(part("frame: mass 4 kg of steel"))
                .transport("away: carries packed_mass", "by vehicle distance 1000 km emptyReturn 20 %")
                .transport("home: carries 3 kg", "by ship distance 100 km emptyReturn 30 %");
        assertEquals(
                List.of(
                        "\"away\" goes by \"ship\" now, what was stated beside \"plane\" stays as it is written: emptyReturn 20 %"),
                staying(make(set("vehicle", "ship"), model)));
        assertEquals(
                List.of("what was stated for \"ship\" holds for \"plane\": emptyReturn 30 %"),
                staying(make(set("home.legs.0.by", "plane"), model)));
        assertEquals(
                List.of(
                        "\"away\" goes by \"ship\" now, what was stated beside \"plane\" stays as it is written: emptyReturn 20 %"),
                footprint(LIBRARY, model.build().with(new Setting("vehicle", "ship"))).warnings().stream()
                        .map(Issue::message)
                        .filter(message -> message.contains("emptyReturn"))
                        .toList());
    }

    private static List<String> staying(Bench.Made made) {
        return made.messages(IssueCode.ASSUMED).stream()
                .filter(message -> message.contains("emptyReturn"))
                .toList();
    }

    /** A note in the change, in the words of the setting. */
    @ParameterizedTest
    @CsvSource({"± 0.3, 0 kg, relative to its value", "least 1 kg most 4 kg, 3 kg, a uniform spread"})
    void aValueForWhichASpreadDoesNotHoldIsHeldAndSaid(String spread, String value, String words) {
        ProductModel model =
                product("p").parameter("more: 2 kg role estimate " + spread).use("it: buys 5 kg + more of steel");
        List<String> notes = make(set("more", value), model).messages(IssueCode.ASSUMED);
        assertEquals(1, notes.size(), notes::toString);
        assertTrue(notes.get(0).startsWith("\"more\" is held at " + value + ": "), notes::toString);
        assertTrue(notes.get(0).contains(words), notes::toString);
    }
}
