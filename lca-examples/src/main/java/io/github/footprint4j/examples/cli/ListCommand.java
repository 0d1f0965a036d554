package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Scenarios;
import io.github.footprint4j.data.Studies;
import io.github.footprint4j.data.json.ListJson;
import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.explain.RuleTable;
import io.github.footprint4j.footprint.ScoreTable;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Study;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        throw new ParameterException(
                spec.commandLine(), "expected products, scenarios, factors, gaps, methods or studies");
    }

    @Command(description = "Lists the products, their basis and variants.")
    void products(@Mixin FormatOption format) {
        print(
                format,
                "products",
                List.of(Column.words("id"), Column.words("name"), Column.words("basis"), Column.words("variants")),
                Products.ids().stream().map(ListCommand::product));
    }

    private static List<Cell> product(String id) {
        Product product = Products.bundled(id);
        return List.of(
                Cell.words(id),
                Cell.words(product.identity().name()),
                Cell.words(product.scope().basis().word()),
                Cell.words(String.join(", ", product.declarations().variants().keySet())));
    }

    @Command(description = "Lists the scenarios, and the products they were written for.")
    void scenarios(@Mixin FormatOption format) {
        print(
                format,
                "scenarios",
                List.of(
                        Column.words("id"),
                        Column.words("name"),
                        Column.words("product"),
                        Column.numbers("changes"),
                        Column.numbers("claims")),
                Scenarios.bundled().stream().map(ListCommand::scenario));
    }

    private static List<Cell> scenario(Scenario scenario) {
        return List.of(
                Cell.words(scenario.id().value()),
                Cell.words(scenario.name()),
                Cell.words(scenario.base().product().map(ProductId::value).orElse("any")),
                count(scenario.changes()),
                count(scenario.story().claims()));
    }

    private static Cell count(Collection<?> items) {
        return Cell.number(items.size(), Form.decimals(0));
    }

    @Command(
            description =
                    "Finds factors of the library, best first: name, kg CO2e per unit, 95 %% interval, evidence, what to mind, cautions.")
    void factors(
            @Parameters(
                            paramLabel = "WORD",
                            arity = "0..1",
                            description =
                                    "What is looked for: an id, a name, a word for it, a family; all if not given.")
                    Optional<String> word,
            @Mixin FactorOptions narrowed,
            @Mixin MethodOptions method,
            @Mixin FormatOption format) {
        Calculator calculator = Calculator.of(Libraries.bundled(), method.method());
        FactorListing listing = FactorListing.of(calculator.library(), word.orElse(""), narrowed);
        Document factors = ScoreTable.of(listing.datasets().stream()
                .map(dataset -> calculator.score(dataset.id()))
                .toList());
        Spreadsheet sheet = factors.sheet().orElseThrow();
        Document found = Document.of(() -> listing.around(factors.blocks()), sheet);
        format.print(console, found, () -> ListJson.write("factors", sheet, listing.notes()));
    }

    @Command(description = "Lists what the library should hold and does not, by group of materials, and why.")
    void gaps(
            @Parameters(paramLabel = "WORD", arity = "0..1", description = "Only those with this word.")
                    Optional<String> word,
            @Mixin FormatOption format) {
        String wanted = word.orElse("").toLowerCase(Locale.ROOT);
        print(
                format,
                "gaps",
                List.of(Column.words("group"), Column.words("what"), Column.words("why"), Column.words("instead")),
                Libraries.bundled().gaps().stream()
                        .map(gap -> List.of(gap.group(), gap.what(), gap.why(), gap.instead()))
                        .filter(texts -> texts.stream()
                                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted)))
                        .map(texts -> texts.stream().map(Cell::words).toList()));
    }

    @Command(description = "Lists the methods with their rules, and the sets of warming potentials.")
    void methods(@Mixin FormatOption format) {
        print(format, "methods", RuleTable.of(Method.all()));
    }

    @Command(description = "Lists the studies: shared assumptions and published totals.")
    void studies(@Mixin FormatOption format) {
        print(
                format,
                "studies",
                List.of(
                        Column.words("id"),
                        Column.words("name"),
                        Column.numbers("parameters"),
                        Column.numbers("published totals")),
                Studies.ids().stream().map(ListCommand::study));
    }

    private static List<Cell> study(String id) {
        Study study = Studies.bundled(id);
        return List.of(
                Cell.words(id),
                Cell.words(study.name()),
                count(study.parameters().keySet()),
                count(study.published().totals()));
    }

    private void print(FormatOption format, String what, List<Column> columns, Stream<List<Cell>> rows) {
        Table table = new Table(columns, rows.toList());
        List<Column> names = columns.stream()
                .map(column -> new Column(column.title().replace(' ', '_'), column.kind(), false))
                .toList();
        Spreadsheet sheet = Spreadsheet.of(new Table(names, table.rows()));
        print(format, what, Document.of(() -> List.of(new Block.Rows(table)), sheet));
    }

    private void print(FormatOption format, String what, Document document) {
        format.print(
                console, document, () -> ListJson.write(what, document.sheet().orElseThrow()));
    }
}
