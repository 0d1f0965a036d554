package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.measure.MeasuresFile;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.target.CheapestSet;
import io.github.footprint4j.target.CheapestSetAnswer;
import io.github.footprint4j.target.Target;
import io.github.footprint4j.target.TargetAnswer;
import java.util.List;

/** What one parameter of a phone would have to be for 62 kg CO2e, and the cheapest set of measures for 60. The costs are made up. */
public final class Example10Target {

    private static final String MEASURES = """
            format: footprint-measures/1
            measures:
              - { id: rail, name: nearly all by rail, cost: 2 EUR2024, changes: [{ set: air_share, to: 5 % }] }
              - { id: some-rail, name: a quarter by air, cost: 1 EUR2024, excludes: [rail], changes: [{ set: air_share, to: 25 % }] }
              - { id: no-charger, name: no charger in the box, cost: -3 EUR2024, changes: [{ set: charger_in_box, to: false }] }
              - { id: efficient, name: better charging, cost: 1.5 EUR2024, changes: [{ set: charging_efficiency, to: 92 % }] }
              - { id: assembly, name: less energy in assembly, cost: 0.8 EUR2024/kWh, by: assembly_energy, from: 2 kWh, to: 3.6 kWh }
            """;

    private Example10Target() {}

    /** Prints what three parameters would have to be, and what to do. */
    public static void main(String[] arguments) {
        var calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        var phone = calculator.system(Products.bundled("xiaomi-13-pro"));
        var targets = List.of("air_share", "assembly_energy", "storage").stream()
                .map(input -> Target.of(phone, input, 62))
                .toList();
        var measures = MeasuresFile.read(Source.named("measures.yaml").with(MEASURES));

        System.out.println(TargetAnswer.of(phone, 62, targets).text(TextStyle.DEFAULT));
        System.out.print(
                CheapestSetAnswer.of(phone, CheapestSet.of(phone, measures, 60)).text(TextStyle.DEFAULT));
    }
}
