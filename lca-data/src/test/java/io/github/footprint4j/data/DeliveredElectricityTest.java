package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.formula.Program;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.process.Exchange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Delivered electricity has three parts that neither lose nor double anything of the figure of the power station. */
class DeliveredElectricityTest {

    private static final double PER_KILOWATT_HOUR = 3.6e6;
    private static final double RELATIVE = 1e-12;
    private static final Set<String> PARTS = Set.of("generation", "losses", "upstream");

    /** The share of the output that is lost, in percent: World Bank, EG.ELC.LOSS.ZS, 2014; EU27 weighted; Taiwan its operator. */
    private static final String LOSSES = """
            AT 5.33
            AU 4.78
            BE 5.43
            BR 15.78
            CN 5.47
            CZ 4.52
            DE 3.88
            ES 9.60
            EU27 6.23
            FR 6.34
            GB 8.35
            GR 8.24
            IN 19.3
            IT 6.99
            JP 4.3
            KR 3.35
            NL 4.77
            PL 6.47
            PT 10.03
            RO 10.88
            SE 4.78
            SG 2.03
            TW 4.25
            US 5.91
            VN 9.20
            """;

    @Test
    void everyPlaceWithAMixButTheWorldHasAllThreeParts() {
        Set<String> places = new TreeSet<>(places("electricity"));
        places.remove("GLO");
        assertEquals(places, places("electricity-delivered"));
        assertAll(datasets("electricity-delivered")
                .map(one -> () -> assertEquals(PARTS, parts(one).keySet(), one::toString)));
        assertAll(datasets("electricity-delivered")
                .map(one -> () -> assertEquals(3, emissions(one).size())));
    }

    @Test
    void generationAndUpstreamAddUpToTheFigureOfThePowerStation() {
        assertAll(places("electricity-delivered").stream().map(place -> () -> {
            Map<String, Double> parts = parts(at("electricity-delivered", place));
            double station = parts(at("electricity", place)).get("generation");
            assertEquals(station, parts.get("generation") + parts.get("upstream"), station * RELATIVE, place);
        }));
    }

    @Test
    void lossesAreTheCitedShareOfAllThatIsGenerated() {
        assertEquals(LOSSES.lines().count(), places("electricity-delivered").size());
        assertAll(LOSSES.lines().map(line -> line.split(" ")).map(row -> () -> {
            Map<String, Double> parts = parts(at("electricity-delivered", row[0]));
            double all =
                    parts.values().stream().mapToDouble(Double::doubleValue).sum();
            assertEquals(Double.parseDouble(row[1]) / 100, parts.get("losses") / all, RELATIVE, row[0]);
        }));
    }

    /**
     * France, 0.056 kg/kWh. Direct: 760 x 5.44 = 4134.40, 370 x 33.36 = 12343.20, oil 700 x 0.8125130 = 568.7591, x 9.86 = 5607.96;
     * together 22085.56. Life cycle: 4460.80 + 16346.40 + 6902.00 + biomass 2208.00 + hydropower 1430.88 + nuclear 4552.32 + solar
     * 755.04 + wind 405.13 + other 22.04 = 37082.61. Share 0.595577. Generation 0.0333523, upstream 0.0226477, losses
     * 0.056 x 0.0634 / 0.9366 = 0.0037907; together 0.0597907.
     */
    @Test
    void franceIsAsCalculatedByHand() {
        Map<String, Double> parts = parts(at("electricity-delivered", "FR"));
        assertEquals(0.0333523, parts.get("generation") * PER_KILOWATT_HOUR, 5e-8);
        assertEquals(0.0226477, parts.get("upstream") * PER_KILOWATT_HOUR, 5e-8);
        assertEquals(0.0037907, parts.get("losses") * PER_KILOWATT_HOUR, 5e-8);
        assertEquals(
                0.0597907,
                AloneProduct.footprint(at("electricity-delivered", "FR")).total(),
                5e-8);
    }

    private static Set<String> places(String name) {
        return datasets(name).map(one -> one.id().at().code()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Dataset at(String name, String place) {
        return datasets(name)
                .filter(one -> one.id().at().code().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " @ " + place));
    }

    private static Stream<Dataset> datasets(String name) {
        return Libraries.bundled().named(name).stream();
    }

    /** The parts of a dataset with what they emit, in kg per joule. */
    private static Map<String, Double> parts(Dataset dataset) {
        Map<String, Double> found = new TreeMap<>();
        emissions(dataset).forEach(one -> found.merge(one.label(), value(one), Double::sum));
        return found;
    }

    private static List<Exchange> emissions(Dataset dataset) {
        return dataset.process().exchanges().stream()
                .filter(Exchange::isEmission)
                .toList();
    }

    private static double value(Exchange exchange) {
        Program.Builder builder = new Program.Builder();
        int slot = builder.add(exchange.amount().formula().expression(), name -> {
            throw new AssertionError("no parameter expected, found " + name);
        });
        return builder.build().evaluate(new double[0])[slot];
    }
}
