package io.github.footprint4j.data.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.json.LeversJson;
import io.github.footprint4j.data.json.StatementJson;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueException;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.CarbonRules;
import io.github.footprint4j.method.LandRules.DefaultTable;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a product file says changes the result or a report, or a note names it. */
class ProductFieldsTest {

    private static final Library LIBRARY = Libraries.bundled();
    private static final int MOST_NOTED = 15;

    /** What the files without another value show: most rows start from the same one. */
    private static final Map<List<Object>, Shown> WITHOUT = new HashMap<>();

    /** A footprint with everything that reports show but for warnings and notes, and its levers. */
    private record Shown(Footprint footprint, String reports, String levers) {

        static Shown of(Footprint footprint) {
            return new Shown(footprint, shown(footprint), LeversJson.write(footprint));
        }
    }

    @Test
    void everyFieldOfTheSchemasHasARow() {
        Set<String> known = new TreeSet<>(SchemaFields.of("product"));
        known.addAll(SchemaFields.of("form"));
        Set<String> rows =
                FieldRow.of("product").stream().map(FieldRow::field).collect(Collectors.toCollection(TreeSet::new));
        Set<String> both = new TreeSet<>(known);
        both.retainAll(rows);
        known.removeAll(both);
        rows.removeAll(both);
        assertEquals(Set.of(), known, "fields of the schemas without a row in fields/product.yaml");
        assertEquals(Set.of(), rows, "rows of fields/product.yaml that no schema knows");
    }

    @Test
    void fewFieldsOnlyInform() {
        assertTrue(FieldRow.of("product").stream().filter(FieldRow::onlyNoted).count() <= MOST_NOTED);
    }

    /** The list of the documentation is that of the walk. */
    @Test
    void theFieldsThatOnlyInformAreListed() throws IOException {
        String docs = Files.readString(Path.of("../docs/product-file.md"));
        String list = docs.split("are only noted:", -1)[1].split("Remarks", -1)[0];
        Set<String> listed = Pattern.compile("`([^`]+)`")
                .matcher(list)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> noted = FieldRow.of("product").stream()
                .filter(FieldRow::onlyNoted)
                .map(row -> row.field().replaceFirst("^top\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(noted, listed);
    }

    @TestFactory
    Stream<DynamicTest> everyFieldChangesSomethingOrIsNoted() {
        return FieldRow.of("product").stream().map(row -> DynamicTest.dynamicTest(row.field(), () -> check(row)));
    }

    private static void check(FieldRow row) {
        String file = row.without("walk.yaml");
        Shown before = WITHOUT.computeIfAbsent(List.of(method(row), file), key -> Shown.of(footprint(row, file)));
        Footprint without = before.footprint();
        Footprint with = footprint(row, row.with("walk.yaml"));
        boolean changed =
                !before.reports().equals(shown(with)) || !before.levers().equals(LeversJson.write(with));
        assertEquals(
                row.onlyNoted(), !changed, () -> changed ? "it changes a report" : "it changes nothing that is shown");
        if (row.onlyNoted()) {
            String key = row.field().substring(row.field().lastIndexOf('.') + 1);
            List<String> values =
                    row.set().values().stream().map(String::valueOf).toList();
            assertTrue(
                    notes(with).stream()
                            .filter(note -> !notes(without).contains(note))
                            .anyMatch(note ->
                                    note.contains(key) && values.stream().allMatch(note::contains)),
                    () -> "no note names " + key + " and " + values + ": " + notes(with));
        }
    }

    private static Method method(FieldRow row) {
        Method method = Optional.ofNullable(row.options().get("method"))
                .map(String::valueOf)
                .flatMap(Method::find)
                .orElse(Method.PAS_2050_2011);
        return row.options().containsKey("landUseTable") ? withTable(method) : method;
    }

    private static Method withTable(Method method) {
        CarbonRules carbon = method.carbon();
        return method.with(carbon.with(carbon.land().with(DefaultTable.ON)));
    }

    private static Footprint footprint(FieldRow row, String json) {
        try {
            Product product = Products.read(Source.named("walk.json").with(json), LIBRARY);
            return Calculator.of(LIBRARY, method(row)).footprint(product);
        } catch (IssueException e) {
            throw new AssertionError(
                    e.issues().stream()
                            .filter(Issue::isError)
                            .map(Issue::toString)
                            .collect(Collectors.joining("\n")),
                    e);
        }
    }

    private static List<String> notes(Footprint footprint) {
        return footprint.warnings().stream().map(ProductFieldsTest::note).toList();
    }

    /** The path says which field a note is about, if its words do not. */
    private static String note(Issue issue) {
        return issue.place().path() + " " + issue.message();
    }

    /** Everything that reports show but for warnings and notes. */
    private static String shown(Footprint footprint) {
        Statement statement = Statement.of(footprint);
        List<String> reports = new ArrayList<>();
        reports.add(statement
                .document()
                .text()
                .replaceAll("(?s)\n(No warnings|[0-9]+ warnings? (or note|and notes)).*", ""));
        reports.add(StatementJson.write(statement).replaceAll("(?s)\"warnings\": \\[.*?\n *\\]", ""));
        return String.join("\n", reports);
    }
}
