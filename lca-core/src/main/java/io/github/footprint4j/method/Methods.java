package io.github.footprint4j.method;

import io.github.footprint4j.method.BoundaryRules.Aviation;
import io.github.footprint4j.method.BoundaryRules.CapitalGoods;
import io.github.footprint4j.method.BoundaryRules.CutOff;
import io.github.footprint4j.method.BoundaryRules.RecoveredEnergy;
import io.github.footprint4j.method.BoundaryRules.Scaling;
import io.github.footprint4j.method.CarbonRules.Biogenic;
import io.github.footprint4j.method.CarbonRules.Delay;
import io.github.footprint4j.method.CarbonRules.Food;
import io.github.footprint4j.method.CarbonRules.Storage;
import io.github.footprint4j.method.LandRules.DefaultTable;
import io.github.footprint4j.method.LandRules.SoilCarbon;
import io.github.footprint4j.method.LandRules.SpreadingPeriod;
import io.github.footprint4j.method.LandRules.Unknown;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.process.CoProductRule;
import java.util.List;
import java.util.Optional;

/** The profiles of the known methods; how sure each choice is stands in {@code docs/pas2050.md}. */
final class Methods {

    private static final double NO_RATIO = Double.POSITIVE_INFINITY;

    private static final List<RecyclingRule> ANNEX_D =
            List.of(RecyclingRule.RECYCLED_CONTENT, RecyclingRule.CLOSED_LOOP);
    private static final List<CoProductRule> BY_VALUE = List.of(CoProductRule.EXPANSION, CoProductRule.ECONOMIC);
    private static final List<CoProductRule> PHYSICAL_FIRST =
            List.of(CoProductRule.EXPANSION, CoProductRule.PHYSICAL, CoProductRule.ECONOMIC);

    private Methods() {}

    static Method pas2011() {
        return new Method(
                MethodTitle.of("PAS 2050:2011"),
                GwpSet.AR6,
                new CarbonRules(
                        Biogenic.COUNTED,
                        Food.LEFT_OUT,
                        Delay.IN_FULL,
                        Storage.REMOVAL,
                        AssessmentPeriod.HUNDRED_YEARS,
                        land(SpreadingPeriod.TWENTY_OR_HARVEST, Unknown.AVERAGE, SoilCarbon.SHOWN_APART)),
                new BoundaryRules(
                        CapitalGoods.SHOWN_APART,
                        CutOff.ONE_AND_FIVE_PERCENT,
                        Scaling.NONE,
                        Aviation.SHOWN_APART,
                        RecoveredEnergy.THE_ENERGY),
                new SharingRules(RecyclingRule.RECYCLED_CONTENT, ANNEX_D, BY_VALUE, NO_RATIO),
                new DataRules(Optional.of(Threshold.VALIDITY.whole()), DataRules.Primary.OWN_AND_FIRST_LARGE_SUPPLIER));
    }

    static Method pas2008() {
        return new Method(
                MethodTitle.of("PAS 2050:2008"),
                GwpSet.AR4,
                new CarbonRules(
                        Biogenic.NOT_COUNTED,
                        Food.LEFT_OUT,
                        Delay.WEIGHTED,
                        Storage.WEIGHTED_CREDIT,
                        AssessmentPeriod.HUNDRED_YEARS,
                        land(SpreadingPeriod.TWENTY_OR_HARVEST, Unknown.WORST, SoilCarbon.SHOWN_APART)),
                new BoundaryRules(
                        CapitalGoods.SHOWN_APART,
                        CutOff.FIVE_PERCENT_OF_THE_REST,
                        Scaling.TO_WHOLE,
                        Aviation.SHOWN_APART,
                        RecoveredEnergy.THE_ENERGY),
                new SharingRules(
                        RecyclingRule.RECYCLED_CONTENT, List.of(RecyclingRule.RECYCLED_CONTENT), BY_VALUE, NO_RATIO),
                new DataRules(Optional.of(Threshold.VALIDITY.whole()), DataRules.Primary.OWN_AND_FIRST_LARGE_SUPPLIER));
    }

    static Method iso14067() {
        return new Method(
                MethodTitle.of("ISO 14067:2018"),
                GwpSet.AR6,
                new CarbonRules(
                        Biogenic.COUNTED_AND_SHOWN,
                        Food.COUNTED,
                        Delay.IN_FULL,
                        Storage.SHOWN_APART,
                        AssessmentPeriod.NONE_KNOWN,
                        land(SpreadingPeriod.TWENTY, Unknown.AVERAGE, SoilCarbon.COUNTED)),
                new BoundaryRules(
                        CapitalGoods.SHOWN_APART,
                        CutOff.JUSTIFIED,
                        Scaling.NONE,
                        Aviation.SHOWN_APART,
                        RecoveredEnergy.THE_PRODUCT),
                new SharingRules(RecyclingRule.CLOSED_LOOP, ANNEX_D, PHYSICAL_FIRST, NO_RATIO),
                new DataRules(Optional.empty(), DataRules.Primary.OWN));
    }

    static Method ghgProtocol() {
        return new Method(
                MethodTitle.of("GHG Protocol Product Standard 2011"),
                GwpSet.AR6,
                new CarbonRules(
                        Biogenic.COUNTED_AND_SHOWN,
                        Food.COUNTED,
                        Delay.IN_FULL,
                        Storage.REMOVAL,
                        AssessmentPeriod.NONE_KNOWN,
                        land(SpreadingPeriod.TWENTY_OR_HARVEST, Unknown.AVERAGE, SoilCarbon.SHOWN_APART)),
                new BoundaryRules(
                        CapitalGoods.SHOWN_APART,
                        CutOff.NOTHING,
                        Scaling.NONE,
                        Aviation.COUNTED,
                        RecoveredEnergy.THE_PRODUCT),
                new SharingRules(RecyclingRule.RECYCLED_CONTENT, ANNEX_D, PHYSICAL_FIRST, NO_RATIO),
                new DataRules(Optional.empty(), DataRules.Primary.OWN));
    }

    static Method pef() {
        return new Method(
                MethodTitle.of("EU PEF 2021"),
                GwpSet.AR6,
                new CarbonRules(
                        Biogenic.NOT_COUNTED,
                        Food.COUNTED,
                        Delay.IN_FULL,
                        Storage.NO_CREDIT,
                        AssessmentPeriod.NONE_KNOWN,
                        land(SpreadingPeriod.TWENTY, Unknown.AVERAGE, SoilCarbon.SHOWN_APART)),
                new BoundaryRules(
                        CapitalGoods.COUNTED,
                        CutOff.THREE_PERCENT,
                        Scaling.NONE,
                        Aviation.SHOWN_APART,
                        RecoveredEnergy.THE_PRODUCT),
                new SharingRules(
                        RecyclingRule.CIRCULAR_FOOTPRINT,
                        List.of(RecyclingRule.CIRCULAR_FOOTPRINT),
                        PHYSICAL_FIRST,
                        NO_RATIO),
                new DataRules(Optional.of(Threshold.PEF_VALIDITY.whole()), DataRules.Primary.OWN));
    }

    static Method pact() {
        return new Method(
                MethodTitle.of("PACT 3"),
                GwpSet.AR6,
                new CarbonRules(
                        Biogenic.TWO_TOTALS,
                        Food.COUNTED,
                        Delay.IN_FULL,
                        Storage.NO_CREDIT,
                        AssessmentPeriod.NONE_KNOWN,
                        land(SpreadingPeriod.TWENTY, Unknown.AVERAGE, SoilCarbon.COUNTED)),
                new BoundaryRules(
                        CapitalGoods.SHOWN_APART,
                        CutOff.FIVE_PERCENT,
                        Scaling.NONE,
                        Aviation.SHOWN_APART,
                        RecoveredEnergy.THE_PRODUCT),
                new SharingRules(
                        RecyclingRule.RECYCLED_CONTENT,
                        List.of(RecyclingRule.RECYCLED_CONTENT),
                        PHYSICAL_FIRST,
                        Threshold.PACT_VALUE_RATIO.value()),
                new DataRules(Optional.of(Threshold.PACT_VALIDITY.whole()), DataRules.Primary.OWN));
    }

    private static LandRules land(SpreadingPeriod period, Unknown unknown, SoilCarbon soil) {
        return new LandRules(period, unknown, soil, DefaultTable.OFF);
    }
}
