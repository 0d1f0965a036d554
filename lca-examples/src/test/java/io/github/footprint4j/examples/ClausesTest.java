package io.github.footprint4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document of the clauses names tests that exist, and every worked example of the catalogue has one. */
class ClausesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path GOLDEN = ROOT.resolve("lca-data/src/test/resources/golden");
    private static final Path TESTS = ROOT.resolve("lca-core/src/test/java/io/github/footprint4j");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|Properties))[.`]");
    private static final Pattern CASE = Pattern.compile("`(pas-[a-z0-9.-]*[a-z0-9])(-?\\*)?`");

    @Test
    void everyTestThatAClauseNamesExists() throws IOException {
        SortedSet<String> classes = names(ROOT, ".java");
        for (String name : found(TEST)) {
            assertTrue(classes.contains(name), name);
        }
    }

    @Test
    void everyGoldenCaseThatAClauseNamesExists() throws IOException {
        SortedSet<String> cases = names(GOLDEN, "");
        for (String name : found(CASE)) {
            assertTrue(cases.stream().anyMatch(one -> one.startsWith(name)), name);
        }
    }

    /** The examples about products are golden cases under their ids; a suffix tells several expectations of one apart. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GWP-1 GWP-2 GWP-3 GWP-4 AIR-1 BIO-1 BIO-2 BIO-3 BIO-4 BIO-5 TIME-1 PROF-1 PACT-1 SOC-1",
                "DEL-1 DEL-2 DEL-3 DEL-4 DEL-5 DEL-6 DEL-7 STO08-1 STO08-2 STO08-3 STO08-4",
                "LUC-1 LUC-2 LUC-3 LUC-4 LUC-5 LUC-6 LUC-7 LUC-8 N2O-1",
                "OFF-1 UNIT-1 VAR-1 ELE-1 ELE-2 ELE-3 PRE-1 USE-1 CAP-1 INT-1",
                "ALL-1 ALL-2 WAS-1 WAS-2 WAS-3 CHP-1 CHP-2 TRA-1 TRA-2 TRA-3",
                "REC-1 REC-2 REC-3 REC-4 CFF-A1 CFF-A0 CFF-A0.5 CFF-A0.2 CFF-FULL REU-1 REU-2 REUSE-PEF"
            })
    void everyExampleAboutProductsIsAGoldenCase(String ids) throws IOException {
        SortedSet<String> cases = names(GOLDEN, "");
        for (String id : ids.split(" ")) {
            assertTrue(cases.contains("pas-" + id.toLowerCase(java.util.Locale.ROOT)), id);
        }
    }

    /** The examples about data and records are named by the tests of the analyses. */
    @ParameterizedTest
    @ValueSource(
            strings = {"MAT-1 MAT-2 MAT-3 MAT-4 MAT-5 PRI-1 PRI-2 CHG-1 CHG-2 CHG-3 CHG-4", "VAL-1 VAL-2 DQ-1 PDS-1"})
    void everyExampleAboutRecordsIsNamedByATest(String ids) throws IOException {
        String tests = contents(TESTS);
        for (String id : ids.split(" ")) {
            assertTrue(Pattern.compile("\\b" + id + "\\b").matcher(tests).find(), id);
        }
    }

    @Test
    void everyRowSaysWhatHowAndHowSure() throws IOException {
        List<String> rows =
                document().lines().filter(line -> line.startsWith("| ")).toList();
        assertTrue(rows.size() > 60, rows.size() + " rows");
        for (String row : rows) {
            long cells = row.chars().filter(c -> c == '|').count();
            assertEquals(row.startsWith("| acts") || cells == 4 ? 4 : 6, cells, row);
        }
    }

    private static String document() throws IOException {
        return Files.readString(ROOT.resolve("docs/pas2050.md"));
    }

    private static SortedSet<String> found(Pattern pattern) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        Matcher matcher = pattern.matcher(document());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        assertTrue(names.size() > 10, names.toString());
        return names;
    }

    /** The names of the files in the test folders below a folder, or of the folders in it if there is no ending. */
    private static SortedSet<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> ending.isEmpty()
                            ? Files.isDirectory(path)
                            : path.toString().contains("src") && path.toString().endsWith(ending))
                    .map(path -> path.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String contents(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                all.append(Files.readString(path));
            }
            return all.toString();
        }
    }
}
