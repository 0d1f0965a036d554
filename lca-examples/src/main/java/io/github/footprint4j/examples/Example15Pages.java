package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.compare.Alternative;
import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Scenarios;
import io.github.footprint4j.data.html.HtmlReport;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages that explain a footprint: two phones, an air conditioner, a kettle, and a phone beside five scenarios. */
public final class Example15Pages {

    private static final String KETTLE = """
            format: footprint-product/1
            id: kettle
            name: Kettle (made up)
            basis: design
            functionalUnit: { text: boiling water every day, amount: 1 piece, duration: 6 a }
            boundary: cradle-to-grave
            mass: 1.1 kg
            parameters:
              fill: { value: 1 l, role: declared, min: 0.5 l, max: 1.5 l, label: water in a filling, evidence: estimated }
            parts:
              - { id: body, of: steel, mass: 700 g, evidence: estimated }
              - { id: handle, of: pp, mass: 400 g, evidence: estimated }
            use:
              - { id: boiling, of: electricity, at: EU27, amount: "0.11 kWh/l * fill", times: 3 /d, during: 6 a }
            """;
    private static final List<String> SCENARIOS =
            List.of("no-charger", "use-in-france", "use-in-poland", "rail-instead-of-air", "recycled-aluminium-frame");
    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);

    private Example15Pages() {}

    /** Writes the pages into a folder: the first argument, or {@code target/pages}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target/pages"));
        for (String id : List.of("xiaomi-13-pro", "redmi-note-12-pro-5g", "split-air-conditioner")) {
            write(folder, id, HtmlReport.of(CALCULATOR.footprint(Products.bundled(id))));
        }
        Product kettle = Products.read(Source.named("kettle.yaml").with(KETTLE));
        write(folder, "kettle", HtmlReport.of(CALCULATOR.footprint(kettle)));
        write(folder, "five-scenarios", fiveScenarios());
    }

    private static HtmlReport fiveScenarios() {
        Product phone = Products.bundled("xiaomi-13-pro");
        List<Alternative> all = new ArrayList<>(List.of(CALCULATOR.alternative("As it is", phone)));
        SCENARIOS.stream()
                .map(Scenarios::bundled)
                .forEach(one -> all.add(new Alternative(one.name(), CALCULATOR.footprint(phone, one.changes()))));
        return HtmlReport.of(all.get(0).footprint()).with(Comparison.of(all));
    }

    private static void write(Path folder, String name, HtmlReport report) throws IOException {
        Files.writeString(folder.resolve(name + ".html"), report.html());
        System.out.println(name + ".html: " + report.footprints().get(0));
    }
}
