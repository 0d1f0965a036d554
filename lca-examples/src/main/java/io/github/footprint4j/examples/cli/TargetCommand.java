package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.json.TargetJson;
import io.github.footprint4j.data.measure.MeasuresFile;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.target.Aim;
import io.github.footprint4j.target.CheapestSet;
import io.github.footprint4j.target.CheapestSetAnswer;
import io.github.footprint4j.target.Target;
import io.github.footprint4j.target.TargetAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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
            paramLabel = "TOTAL",
            converter = AimConverter.class,
            description =
                    "The total to reach, such as 50 or \"0.05 t CO2e\"; \"40 kg/a\" for each year, -20%% from what it is.")
    private Aim aim = new Aim(0, Aim.Per.UNIT);

    @Option(
            names = "--all",
            description = "Also tries the estimates, on which nobody decides, beside the levers of the designer.")
    private boolean all;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description =
                    "A parameter to move alone; may be repeated. Every parameter that the designer decides on if neither it nor --measures is"
                            + " given.")
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

    /** Reads a total. */
    static final class AimConverter implements ITypeConverter<Aim> {

        @Override
        public Aim convert(String text) {
            try {
                return Aim.parse(text);
            } catch (InvalidInputException e) {
                Issue issue = e.issues().get(0);
                String hint = issue.hint().isEmpty() ? "" : ". " + issue.hint();
                throw new TypeConversionException(issue.message() + hint);
            }
        }
    }

    /** Prints what reaches the total. */
    @Override
    public void run() {
        if (all && !inputs.isEmpty()) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.CONFLICTING_FIELDS,
                    Place.NONE,
                    "--all says nothing beside --by, which names what is tried"));
        }
        ProductSystem system =
                Calculator.of(Libraries.bundled(), method.method()).system(product.product(sources));
        double total = aim.of(system);
        Optional<CheapestSet> cheapest =
                measures.map(file -> CheapestSet.of(system, MeasuresFile.read(sources.text(file)), total));
        List<Target> targets = names(system).stream()
                .map(name -> Target.of(system, name, total))
                .toList();
        format.print(
                console,
                document(system, total, targets, cheapest),
                () -> TargetJson.write(system, total, targets, cheapest));
    }

    private List<String> names(ProductSystem system) {
        return all ? Target.inputs(system) : inputs.isEmpty() && measures.isEmpty() ? Target.levers(system) : inputs;
    }

    private static Document document(
            ProductSystem system, double total, List<Target> targets, Optional<CheapestSet> cheapest) {
        Optional<Document> found = cheapest.map(set -> CheapestSetAnswer.of(system, set));
        if (targets.isEmpty() && found.isPresent()) {
            return found.get();
        }
        Document alone = TargetAnswer.of(system, total, targets);
        return found.map(alone::with).orElse(alone);
    }
}
