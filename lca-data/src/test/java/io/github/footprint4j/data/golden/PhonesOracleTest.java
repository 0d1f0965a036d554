package io.github.footprint4j.data.golden;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.golden.PhonesOracle.Factor;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.uncertainty.Distribution;
import io.github.footprint4j.uncertainty.LogNormalDistribution;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The five phones against the file of an independent calculation, which lies outside the repository. */
@Tag("shared")
class PhonesOracleTest extends GoldenBattery {

    private static final Tolerance FACTOR = new Tolerance.Relative(1e-12);

    /** Factor of the oracle, phone, and what it is here: a dataset, or a parameter of library, study or phone. */
    private static final String FACTORS = """
            logic_n4         x  logic-die-n4 @ TW
            logic_n6         r  logic-die-n6 @ TW
            logic_28nm       x  logic-die-28nm @ TW
            memory_die       x  footprint4j/memory_die
            dram_ratio       x  footprint4j/dram_ratio
            density_lpddr5x  x  footprint4j/density_lpddr5x
            density_lpddr4x  r  footprint4j/density_lpddr4x
            density_ufs40    x  footprint4j/density_ufs40
            density_ufs22    r  footprint4j/density_ufs22
            soc_area_x       x  xiaomi-13-pro/soc_area
            soc_area_r       r  redmi-note-12-pro-5g/soc_area
            other_dies_x     x  xiaomi-13-pro/other_dies
            other_dies_r     r  redmi-note-12-pro-5g/other_dies
            ic_package       x  ic-package @ GLO
            pwb              x  pwb-multilayer @ GLO
            oled             x  oled-module @ GLO
            ltpo             x  xiaomi-2023/ltpo_surcharge
            camera           x  camera-module @ GLO
            li_ion           x  li-ion-cell @ GLO
            others_block     x  passives-block @ GLO
            aluminium        x  aluminium @ GLO
            zirconia         x  zirconia @ GLO
            glass            r  glass @ GB
            steel            x  steel @ GLO
            copper           x  copper @ GLO
            plastics         x  plastics @ GB
            gold             x  gold @ GLO
            enclosure_x      x  xiaomi-13-pro/enclosure_work
            enclosure_r      r  redmi-note-12-pro-5g/enclosure_work
            charger          x  charger-and-cable @ GLO
            board            x  cardboard @ GB
            paper            x  paper @ GB
            grid_cn          x  electricity @ CN
            assembly         x  xiaomi-2023/assembly_energy
            air              x  freight-air @ GLO
            rail             x  freight-rail @ GB
            road             x  freight-road @ GB
            air_share_x      x  xiaomi-13-pro/air_share
            air_share_r      r  redmi-note-12-pro-5g/air_share
            storage          x  storage-and-retail @ GLO
            lifetime         x  xiaomi-2023/lifetime
            charges          x  xiaomi-2023/charges_per_day
            efficiency       x  xiaomi-2023/charging_efficiency
            grid_eu          x  electricity @ EU27
            weee             x  weee-treatment @ GLO
            """;

    private final PhonesOracle oracle = PhonesOracle.in(Path.of(System.getProperty("shared")));

    @Override
    Stream<GoldenCase> cases() {
        return oracle.cases().stream();
    }

    @Test
    void fiveVariantsWithAndWithoutChargerAreCompared() {
        assertEquals(10, oracle.cases().size());
    }

    @Test
    void everyFactorAndItsSpreadEqualThoseOfTheOracle() {
        Map<String, Factor> factors = oracle.factors();
        Map<String, Footprint> phones = new LinkedHashMap<>();
        Calculator calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        phones.put("x", calculator.footprint(Products.bundled("xiaomi-13-pro")));
        phones.put("r", calculator.footprint(Products.bundled("redmi-note-12-pro-5g")));
        assertEquals(factors.size(), FACTORS.lines().count());
        assertAll(FACTORS.lines().map(line -> line.split(" +", 3)).map(row -> () -> {
            Factor expected = factors.get(row[0]);
            Footprint phone = phones.get(row[1]);
            double value = row[2].contains(" @ ")
                    ? score(phone, row[2])
                    : input(phone, row[2]).valueInUnit();
            // the oracle writes shares as numbers; here their unit is a percent
            double scale = isPercent(phone, row[2]) ? 0.01 : 1;
            assertTrue(FACTOR.accepts(expected.median(), value * scale), () -> row[0] + ": " + expected + " " + value);
            assertEquals(expected.sigma().value(), sigma(phone, row[2]), () -> "spread of " + row[0]);
        }));
    }

    /** The input for each factor that the oracle moves. */
    static Map<String, InputId> inputs() {
        Map<String, InputId> inputs = new LinkedHashMap<>();
        FACTORS.lines()
                .map(line -> line.split(" +", 3))
                .filter(row -> !row[0].equals("lifetime") && !row[0].equals("charges"))
                .forEach(row -> inputs.put(row[0], id(row[2])));
        return inputs;
    }

    private static InputId id(String name) {
        return new InputId(name.contains(" @ ") ? InputId.Kind.FACTOR : InputId.Kind.PARAMETER, name);
    }

    private static boolean isPercent(Footprint phone, String name) {
        return !name.contains(" @ ") && input(phone, name).unit().symbol().equals("%");
    }

    private static double score(Footprint phone, String dataset) {
        return View.SCORES.of(phone).get(dataset);
    }

    private static Input input(Footprint phone, String name) {
        ProductSystem system = phone.solved().system();
        return system.inputs().at(system.inputs().position(id(name)));
    }

    private static double sigma(Footprint phone, String name) {
        return input(phone, name).distribution().map(PhonesOracleTest::sigma).orElse(0.0);
    }

    private static double sigma(Distribution distribution) {
        return ((LogNormalDistribution) distribution).sigma().value();
    }
}
