package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Scenarios;
import io.github.footprint4j.data.Studies;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.explain.RuleTable;
import io.github.footprint4j.footprint.ScoreTable;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Dataset;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Study;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what comes along. */
@Command(name = "list", description = "Lists what comes along.")
final class ListCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ListCommand(Console console) {
        this.console = console;
    }

    /** Asks what to list. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected products, scenarios, factors, methods or studies");
    }

    @Command(description = "Lists the products, their basis and variants.")
    void products() {
        print(List.of("id", "name", "basis", "variants"), Products.ids(), id -> {
            Product product = Products.bundled(id);
            return List.of(
                    id,
                    product.identity().name(),
                    product.scope().basis().word(),
                    String.join(", ", product.declarations().variants().keySet()));
        });
    }

    @Command(description = "Lists the scenarios, and the products they were written for.")
    void scenarios() {
        print(
                List.of("id", "name", "product", "changes", "claims"),
                Scenarios.bundled(),
                scenario -> List.of(
                        scenario.id().value(),
                        scenario.name(),
                        scenario.base().product().map(ProductId::value).orElse("any"),
                        Integer.toString(scenario.changes().size()),
                        Integer.toString(scenario.story().claims().size())));
    }

    @Command(
            description =
                    "Lists the factors of the library: kg CO2e per unit, 95 %% interval, year, evidence, sources, what to mind, cautions.")
    void factors(
            @Parameters(
                            paramLabel = "WORD",
                            arity = "0..1",
                            description = "Only those with this word in id, name or group.")
                    Optional<String> word,
            @Mixin MethodOptions method) {
        Calculator calculator = Calculator.of(Libraries.bundled(), method.method());
        String wanted = word.orElse("").toLowerCase(Locale.ROOT);
        console.out()
                .print(ScoreTable.write(
                        calculator.library().datasets().values().stream()
                                .filter(dataset -> isAbout(dataset, wanted))
                                .map(dataset -> calculator.score(dataset.id()))
                                .toList(),
                        TextStyle.DEFAULT));
    }

    private static boolean isAbout(Dataset dataset, String word) {
        return Stream.of(
                        dataset.id().toString(),
                        dataset.process().name(),
                        dataset.documentation().group())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    }

    @Command(description = "Lists the methods with their rules, and the sets of warming potentials.")
    void methods() {
        console.out().print(RuleTable.write(Method.all()));
        console.out().println();
        console.out().println("sets of warming potentials: " + String.join(", ", GwpSet.names()));
    }

    @Command(description = "Lists the studies: shared assumptions and published totals.")
    void studies() {
        print(List.of("id", "name", "parameters", "published totals"), Studies.ids(), id -> {
            Study study = Studies.bundled(id);
            return List.of(
                    id,
                    study.name(),
                    Integer.toString(study.parameters().size()),
                    Integer.toString(study.published().totals().size()));
        });
    }

    private <T> void print(List<String> titles, List<T> items, Function<T, List<String>> cells) {
        List<Column> columns = titles.stream().map(Column::left).toList();
        console.out().print(new TextTable(columns, items.stream().map(cells).toList()));
    }
}
