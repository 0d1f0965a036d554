package io.github.footprint4j.data.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.form.Problems;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Advice;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Description;
import io.github.footprint4j.library.Documentation.Inclusion;
import io.github.footprint4j.library.IncludedWork;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.library.MaterialForm;
import io.github.footprint4j.library.Purpose;
import io.github.footprint4j.library.ScrapBurden;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.provenance.SourceKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryFileTest {

    private static final String HEAD =
            "format: footprint-library/1\nid: lib\nedition: \"1\"\nname: Lib\nsources: { paper: { title: Paper } }\n";
    private static final String REST = "    gwp: AR5\n    year: 2023\n"
            + "    boundary: { scope: cradle-to-gate, capitalGoods: unstated, networkLosses: not-applicable }\n"
            + "    evidence: seen\n    source: paper\n";

    private static String dataset(String id, String at, String more) {
        return "  - id: " + id + "\n    name: N\n    group: metals\n    at: " + at + "\n    unit: kg\n" + more + REST;
    }

    private static Library read(String more) {
        return read(HEAD + more, Map.of());
    }

    private static Library read(String main, Map<String, String> others) {
        return LibraryFile.read(
                Source.named("main.yaml").with(main), name -> Source.named(name).with(others.getOrDefault(name, "")));
    }

    private static Dataset only(Library library) {
        return library.datasets().values().iterator().next();
    }

    @Test
    void aDatasetMakesOneUnitOfItsProductAndEmitsALump() {
        Dataset dataset = only(
                read("datasets:\n" + dataset("steel", "GLO", "    emissions: 1.89 kg CO2e/kg\n    sigma: 0.15\n")));
        List<Exchange> exchanges = dataset.process().exchanges();
        assertEquals("1 kg", dataset.process().outcomes().get(0).amount().toString());
        assertEquals("1.89 kg CO2e/kg", exchanges.get(1).amount().toString());
        assertTrue(exchanges.get(1).isEmission());
        assertTrue(dataset.process().spread().isPresent());
        assertEquals(Inclusion.UNSTATED, dataset.documentation().boundary().capitalGoods());
    }

    /** Whether a product reaches the dataset or not; each with the right way to write it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "emissions: -1.5 kg CO2e/kg | 14 /datasets/0/emissions negative-amount | stands under \"avoids\"",
                "emissions: '[{ emits: CO2, origin: biogenic, amount: -2 kg/kg }]' | 14 /datasets/0/emissions/0/amount negative-amount"
                        + " | origin: uptake",
                "inputs: '[{ waste: slag, amount: -2 kg }, { of: coal, amount: -1 kg }]' | 14 /datasets/0/inputs/1/amount negative-amount"
                        + " | a waste to be treated",
                "avoids: '[{ of: coal, amount: 1 kg - 3 kg }]' | 14 /datasets/0/avoids/0/amount negative-amount | without its minus sign",
            })
    void aMinusSignIsRefusedWhenALibraryIsRead(String line, String expected, String hint) {
        String more = "datasets:\n"
                + dataset(
                        "steel",
                        "GLO",
                        "    " + line.replace("'", "") + "\n"
                                + (line.startsWith("avoids") ? "    emissions: 1 kg CO2e/kg\n" : ""));
        List<String> problems = Problems.of(() -> read(more));
        assertTrue(
                problems.stream()
                        .anyMatch(one -> one.substring(one.indexOf(' ')).equals(expected.substring(2))),
                problems::toString);
        assertTrue(
                Problems.issues(() -> read(more)).stream()
                        .anyMatch(issue -> issue.hint().contains(hint)),
                () -> Problems.issues(() -> read(more)).toString());
    }

    @Test
    void emissionsMayBeSplitIntoPartsAndGases() {
        String split = "    emissions:\n      - { emits: CO2, origin: fossil, amount: 1 kg/kg, part: upstream }\n"
                + "      - { emits: CH4, origin: fossil, amount: 2 g/kg }\n    inputs: [{ of: coal, at: CN, amount: 1 kg }]\n";
        Dataset dataset = only(read("datasets:\n" + dataset("steel", "GLO", split)));
        assertEquals(
                List.of("", "", "upstream", ""),
                dataset.process().exchanges().stream().map(Exchange::label).toList());
    }

    private static String twins(String spread, String sharing) {
        return "datasets:\n" + dataset("grid", "CN", "    emissions: 0.6 kg CO2e/kg\n" + spread)
                + dataset("socket", "CN", "    emissions: 0.7 kg CO2e/kg\n" + sharing);
    }

    @Test
    void aDatasetMaySharePartnersFactorAndSpread() {
        Library library = read(twins("    sigma: 0.15\n", "    spreadWith: grid @ CN\n"));
        ProcessId grid = library.datasets().firstKey();
        Dataset socket = library.datasets().get(library.datasets().lastKey());
        assertEquals("grid @ CN", grid.toString());
        assertEquals(grid, socket.process().factorOf());
        assertEquals(
                library.datasets().get(grid).process().spread(),
                socket.process().spread());
        assertEquals(grid, library.datasets().get(grid).process().factorOf());
    }

    /** Each problem by itself, with what would be right. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sigma: 0.1 | spreadWith: grit | no dataset of the library is named \"grit\" | Maybe \"grid\"",
                "'' | spreadWith: grid | \"grid @ CN\" states no \"sigma\" of its own that could be shared | Maybe a \"sigma\" there",
                "range: [0.1, 0.9] | spreadWith: grid | \"grid @ CN\" states no \"sigma\" of its own that could be shared | Maybe a \"sigma\" there",
                "sigma: 0.1 | spreadWith: socket | \"socket @ CN\" states no \"sigma\" of its own that could be shared | Maybe a \"sigma\" there",
                "sigma: 0.1 | spreadWith: grid; sigma: 0.2 | \"spreadWith\" cannot stand beside \"sigma\" | Maybe leave one of the two out",
            })
    void aFactorThatCannotBeSharedIsRefused(String spread, String sharing, String message, String hint) {
        List<Issue> found = Problems.issues(() -> read(twins(written(spread), written(sharing))));
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).message().contains(message), found.toString());
        assertTrue(found.get(0).hint().startsWith(hint), found.toString());
        assertTrue(found.get(0).place().line() > 0, found.toString());
    }

    private static String written(String lines) {
        return lines == null || lines.isEmpty() ? "" : "    " + lines.replace("; ", "\n    ") + "\n";
    }

    @Test
    void aSharedFactorIsOneOfOneDataset() {
        String two = twins("    sigma: 0.1\n", "    spreadWith: grid\n")
                + dataset("grid", "DE", "    emissions: 0.4 kg CO2e/kg\n    sigma: 0.1\n")
                + dataset("third", "CN", "    emissions: 0.4 kg CO2e/kg\n    spreadWith: socket\n");
        List<Issue> found = Problems.issues(() -> read(two));
        assertEquals(
                List.of(
                        "\"grid\" exists at CN, DE, expected one of them behind its name",
                        "\"socket @ CN\" states no \"sigma\" of its own that could be shared"),
                found.stream().map(Issue::message).toList());
        assertEquals(
                List.of("Maybe \"grid @ CN\"", "Maybe \"grid\""),
                found.stream().map(Issue::hint).toList());
    }

    @Test
    void aDatasetNamesItsPair() {
        Dataset dataset = only(read("datasets:\n" + paired("primary: iron, recycled: iron @ CN, disposal: landfill")));
        assertEquals(Optional.of(Reference.parse("iron")), dataset.pairs().virgin());
        assertEquals(Optional.of(Reference.parse("landfill")), dataset.pairs().disposal());
    }

    @Test
    void aPairThatTheLibraryLacksIsReported() {
        assertEquals(
                List.of("13 /datasets/0/pair/recycled unknown-dataset", "13 /datasets/0/pair/disposal unknown-dataset"),
                Problems.of(() -> read("datasets:\n" + paired("recycled: iron @ EU27, disposal: landfil"))));
    }

    @Test
    void aDatasetSaysWhatWhoeverUsesItMustKnow() {
        String said =
                "    emissions: 1 kg CO2e/kg\n    caution: mostly dioxide\n    includes: [rolling, forming]\n    form: sheet\n"
                        + "    purpose: fuel-supply\n    scrap: free\n    supersededBy: bar\n";
        Advice advice = only(read("datasets:\n" + dataset("bar", "GLO", said))).advice();
        assertEquals(Optional.of("mostly dioxide"), advice.caution());
        assertEquals(Set.of(IncludedWork.FORMING, IncludedWork.ROLLING), advice.includes());
        assertEquals(Optional.of(MaterialForm.SHEET), advice.form());
        assertEquals(Optional.of(Purpose.FUEL_SUPPLY), advice.purpose());
        assertEquals(Optional.of(ScrapBurden.FREE), advice.scrap());
        assertEquals(Optional.of(Reference.parse("bar")), advice.supersededBy());
        String silent = dataset("bar", "GLO", "    emissions: 1 kg CO2e/kg\n");
        assertEquals(Advice.NONE, only(read("datasets:\n" + silent)).advice());
    }

    @Test
    void aDatasetSaysWhatElseItIsCalledHowHeavyItIsAndHowItsSpreadWasMeasured() {
        String said = "    emissions: 1 kg CO2e/kg\n    family: iron\n    synonyms: [iron bar, Eisen, 铁]\n"
                + "    density: { value: 7.8 g/cm3, source: paper, place: table 2 }\n"
                + "    measured: { default: 0.25, figures: [1, 2, 3] }\n";
        Description description =
                only(read("datasets:\n" + dataset("bar", "GLO", said))).description();
        assertEquals(Optional.of("iron"), description.family());
        assertEquals(List.of("iron bar", "Eisen", "铁"), description.synonyms());
        Description.Density density = description.density().orElseThrow();
        assertEquals(7800, density.value().base(), 1e-9);
        assertEquals("table 2", density.place());
        assertEquals(List.of(new SourceKey("paper")), density.provenance().sources());
        assertEquals(
                List.of(1.0, 2.0, 3.0), description.measured().orElseThrow().figures());
        String silent = dataset("bar", "GLO", "    emissions: 1 kg CO2e/kg\n");
        assertEquals(Description.NONE, only(read("datasets:\n" + silent)).description());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'density: { value: 7.8 kg, source: paper }', 'found \"7.8 kg\", expected a density above 0'",
        "'density: { value: 0 kg/m3, source: paper }', 'found \"0 kg/m3\", expected a density above 0'",
        "'density: { value: 7 g/cm3 }', '\"source\" is missing'",
        "'density: { value: 7 g/cm3, source: book }', '\"book\"'",
        "'measured: { default: 0.25, figures: [1, 2] }', '\"figures\" holds 2, expected those of at least 3'",
        "'measured: { default: 0.25, figures: [1, -2, 3] }', 'found -2.0, expected a number above 0'",
        "'measured: { default: 0, figures: [1, 2, 3] }', 'found 0.0, expected a number above 0'",
        "'family: \" \"', 'the text is blank, expected a word'",
        "'synonyms: [iron, \"\"]', 'the text is blank, expected a word'"
    })
    void aDescriptionThatSaysNothingIsRefused(String said, String message) {
        List<Issue> issues = Problems.issues(
                () -> read("datasets:\n" + dataset("bar", "GLO", "    emissions: 1 kg CO2e/kg\n    " + said + "\n")));
        assertEquals(1, issues.size(), issues.toString());
        assertTrue(issues.get(0).message().contains(message), issues.get(0).message());
    }

    @Test
    void aGapSaysWhatToDoInstead() {
        Library library = read("gaps: [{ group: metals, what: gold, why: unread, instead: silver }]\ndatasets:\n"
                + dataset("bar", "GLO", "    emissions: 1 kg CO2e/kg\n"));
        assertEquals(List.of(new Library.Gap("metals", "gold", "unread", "silver")), library.gaps());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'form: sheet', 'form \"not stated\" and \"sheet\"'",
        "'includes: [forming]', 'included work \"none\" and \"forming\"'"
    })
    void primaryAndRecycledMaterialThatDifferAreNoPair(String said, String difference) {
        String emissions = "    emissions: 1 kg CO2e/kg\n";
        List<Issue> issues = Problems.issues(() -> read("datasets:\n"
                + dataset("bar", "GLO", emissions + "    pair: { recycled: iron }\n")
                + dataset("iron", "CN", emissions + "    " + said + "\n")));
        assertEquals(
                List.of(IssueCode.NO_PAIR), issues.stream().map(Issue::code).toList());
        assertTrue(issues.get(0).message().contains(difference), issues.get(0).message());
    }

    @Test
    void anOldNameIsRefusedWithItsReasonAndNamesTheNewOne() {
        String datasets = "renamed: [{ from: iron-recycled, to: iron, why: it is new iron }]\ndatasets:\n";
        assertEquals(
                "iron",
                read(datasets + paired("recycled: iron"))
                        .renamed("iron-recycled")
                        .orElseThrow()
                        .to());
        Issue issue = Problems.issues(() -> read(datasets + paired("recycled: iron-recycled")))
                .get(0);
        assertEquals(IssueCode.RENAMED_DATASET, issue.code());
        assertTrue(issue.message().contains("because it is new iron"), issue.message());
        assertEquals("Maybe \"iron\"", issue.hint());
    }

    @Test
    void anOldNameIsNoneOfADatasetAndTheNewOneIs() {
        assertEquals(
                List.of(
                        "7 /renamed/0/from duplicate-id",
                        "8 /renamed/1/to unknown-dataset",
                        "9 /renamed/2/from duplicate-id"),
                Problems.of(() ->
                        read("renamed:\n  - { from: iron, to: bar, why: w }\n  - { from: old, to: gone, why: w }\n"
                                + "  - { from: old, to: iron, why: w }\ndatasets:\n" + paired("recycled: iron"))));
    }

    private static String paired(String pair) {
        String emissions = "    emissions: 1 kg CO2e/kg\n";
        return dataset("bar", "GLO", emissions + "    pair: { " + pair + " }\n")
                + dataset("iron", "CN", emissions)
                + dataset("landfill", "GLO", emissions);
    }

    @Test
    void aParameterWithoutRoleIsWhatItLooksLike() {
        Library library = read("parameters:\n"
                + "  a_1: { value: 2.2 kg CO2e/cm2, sigma: 0.4, note: n, place: table 1, at: GLO, year: 2021 }\n"
                + "  b_1: { value: 3 }\n  c_1: { value: a_1 * b_1 }\n");
        assertEquals(
                List.of(Role.ESTIMATE, Role.DECLARED, Role.DERIVED),
                library.parameters().values().stream()
                        .map(parameter -> parameter.role())
                        .toList());
        assertEquals(
                "n; table 1; GLO; 2021",
                library.parameters().get("a_1").provenance().note());
    }

    @Test
    void theFilesOfALibraryAreOneLibrary() {
        Library library = read(
                HEAD + "files: [more.yaml]\ngaps: [{ group: g, what: w, why: y }]\n",
                Map.of(
                        "more.yaml",
                        "format: footprint-library/1\ndatasets:\n"
                                + dataset("steel", "CN", "    emissions: 1 kg CO2e/kg\n")));
        ProcessId steel = new ProcessId(library.id(), "steel", new Location("CN"));
        assertTrue(library.find(steel).isPresent());
        assertEquals("lib 1", library.toString());
        assertEquals("w", library.gaps().get(0).what());
        assertEquals("more.yaml:8", place(library, "/datasets/steel @ CN/emissions"));
    }

    private static String place(Library library, String path) {
        return library.places().at(path).source() + ":"
                + library.places().at(path).line();
    }

    @Test
    void problemsOfAllFilesAreCollectedWithTheirFiles() {
        String main = HEAD + "files: [a.yaml, b.yaml]\n";
        Map<String, String> others = Map.of(
                "a.yaml",
                        "format: footprint-library/1\ndatasets:\n" + dataset("steel", "CN", "    emissions: 1 kq/kg\n"),
                "b.yaml",
                        "format: footprint-library/2\ndatasets:\n"
                                + dataset("steel", "CN", "    emissions: 1 kg CO2e/kg\n"));
        String found = Problems.issues(() -> read(main, others)).stream()
                .map(issue -> issue.place().source() + " " + issue.code())
                .collect(Collectors.joining(", "));
        assertEquals("a.yaml unknown-unit, b.yaml unknown-format, b.yaml duplicate-id", found);
    }

    @Test
    void theSameDatasetMayStandForTwoLocationsButNotTwiceForOne() {
        String emissions = "    emissions: 1 kg CO2e/kg\n";
        assertEquals(
                2,
                read("datasets:\n" + dataset("a", "CN", emissions) + dataset("a", "NO", emissions))
                        .datasets()
                        .size());
        assertEquals(
                List.of("18 /datasets/1/id duplicate-id"),
                Problems.of(() -> read("datasets:\n" + dataset("a", "CN", emissions) + dataset("a", "CN", emissions))));
    }

    @Test
    void anUnlistedSourceIsReported() {
        String other = dataset("a", "CN", "    emissions: 1 kg CO2e/kg\n").replace("source: paper", "source: papr");
        assertEquals(List.of("17 /datasets/0/source unknown-source"), Problems.of(() -> read("datasets:\n" + other)));
    }

    @Test
    void aDatasetSaysWhatItCosts() {
        assertEquals(
                List.of("7 /datasets/0 missing-field"),
                Problems.of(() -> read("datasets:\n" + dataset("a", "CN", ""))));
    }

    @Test
    void filesOutsideTheFolderAreRefused(@TempDir Path folder) throws java.io.IOException {
        Path main = folder.resolve("sub").resolve("main.yaml");
        Files.createDirectories(main.getParent());
        Files.writeString(folder.resolve("secret.yaml"), "format: footprint-library/1\n");
        Files.writeString(main, HEAD + "files:\n  - ../secret.yaml\n  - /etc/passwd\n  - a\\b.yaml\n  - absent.yaml\n");
        assertEquals(
                List.of("invalid-name", "invalid-name", "invalid-name", "unreadable"),
                Problems.issues(() -> LibraryFile.read(main)).stream()
                        .map(issue -> issue.code().toString())
                        .toList());
    }
}
