package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.json.TargetJson;
import io.github.footprint4j.data.measure.MeasuresFile;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.target.CheapestSet;
import io.github.footprint4j.target.CheapestSetAnswer;
import io.github.footprint4j.target.Target;
import io.github.footprint4j.target.TargetAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what reaches a total. */
@Command(
        name = "target",
        description = "Finds the value of an input, or the cheapest set of measures, that reaches a total.")
final class TargetCommand implements Runnable {

    private final Console console;
    private final Sources sources;

    @Mixin
    private ProductOptions product = new ProductOptions();

    @Mixin
    private MethodOptions method = new MethodOptions();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "KG_CO2E",
            converter = Co2eConverter.class,
            description = "The total to reach, such as 50 or \"0.05 t CO2e\".")
    private double aim;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description =
                    "A parameter to move alone; may be repeated. Every design parameter if neither it nor --measures is given.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--measures",
            paramLabel = "FILE",
            description =
                    "Measures with their costs, of which the cheapest set is looked for; csv then holds the measures only.")
    private Optional<String> measures = Optional.empty();

    @Mixin
    private FormatOption format = new FormatOption();

    TargetCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints what reaches the total. */
    @Override
    public void run() {
        ProductSystem system =
                Calculator.of(Libraries.bundled(), method.method()).system(product.product(sources));
        Optional<CheapestSet> cheapest =
                measures.map(file -> CheapestSet.of(system, MeasuresFile.read(sources.text(file)), aim));
        List<String> names = inputs.isEmpty() && measures.isEmpty() ? Target.levers(system) : inputs;
        List<Target> targets =
                names.stream().map(name -> Target.of(system, name, aim)).toList();
        format.print(
                console, document(system, targets, cheapest), () -> TargetJson.write(system, aim, targets, cheapest));
    }

    private Document document(ProductSystem system, List<Target> targets, Optional<CheapestSet> cheapest) {
        Optional<Document> found = cheapest.map(set -> CheapestSetAnswer.of(system, set));
        if (targets.isEmpty() && found.isPresent()) {
            return found.get();
        }
        Document alone = TargetAnswer.of(system, aim, targets);
        return found.map(alone::with).orElse(alone);
    }
}
