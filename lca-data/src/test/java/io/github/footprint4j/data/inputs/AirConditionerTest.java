package io.github.footprint4j.data.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AirConditionerTest {

    private static final Footprint AR4 = footprint(GwpSet.AR4);
    private static final Footprint AR6 = footprint(GwpSet.AR6);

    @Test
    void theRefrigerantIsOnePartAcrossFourStages() {
        Set<Stage> stages = AR6.cube().cells().stream()
                .filter(cell -> cell.tag().part().equals(new EntryId("refrigerant")))
                .map(cell -> cell.tag().stage())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(Stage.RAW_MATERIALS, Stage.PRODUCTION, Stage.USE, Stage.END_OF_LIFE), stages);
        assertTrue(AR6.byPart().get(new EntryId("refrigerant")) > 550);
    }

    @Test
    void anotherSetOfWarmingPotentialsChangesGasesAndNothingElse() {
        List<Contribution> before = AR4.cube().cells();
        List<Contribution> after = AR6.cube().cells();
        assertEquals(before.size(), after.size());
        Set<String> moved = new TreeSet<>();
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i).tag(), after.get(i).tag());
            assertEquals(before.get(i).substance(), after.get(i).substance());
            if (before.get(i).co2e() != after.get(i).co2e()) {
                moved.add(before.get(i).substance().gas().id());
            }
        }
        assertEquals(Set.of("HFC-32"), moved);
    }

    /** 771 / 675 = 1.142. */
    @Test
    void theRefrigerantGasCountsFourteenPercentMoreInTheSixthReport() {
        double ratio = gas(AR6) / gas(AR4);
        assertEquals(771.0 / 675.0, ratio, 1e-12);
    }

    private static double gas(Footprint footprint) {
        return footprint.byGas().entrySet().stream()
                .filter(one -> one.getKey().id().equals("HFC-32"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static Footprint footprint(GwpSet gwp) {
        return Calculator.of(Libraries.bundled(), Method.PAS_2050_2011.with(gwp))
                .footprint(Products.bundled("split-air-conditioner"));
    }
}
