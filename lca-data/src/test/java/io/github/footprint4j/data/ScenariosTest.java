package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.data.form.Problems;
import io.github.footprint4j.data.scenario.ScenarioFile;
import io.github.footprint4j.data.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scenarios that come with the project. */
class ScenariosTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/footprint4j/data/scenario");

    @TempDir
    Path folder;

    @Test
    void everyFileOfTheFolderIsListedInAlphabeticalOrder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                            .sorted()
                            .toList(),
                    Scenarios.ids());
        }
    }

    @Test
    void everyScenarioIsCalledAsItsFileAndIsForABundledProduct() {
        for (String id : Scenarios.ids()) {
            Scenario scenario = Scenarios.bundled(id);
            assertEquals(id, scenario.id().value());
            assertTrue(
                    scenario.base().product().stream()
                            .allMatch(product -> Products.ids().contains(product.value())),
                    id);
        }
    }

    @Test
    void everyScenarioThatClaimsSomethingNamesItsSource() {
        assertEquals(
                List.of(),
                Scenarios.bundled().stream()
                        .filter(one -> !one.story().claims().isEmpty()
                                && one.story().source().isEmpty())
                        .toList());
    }

    @Test
    void aFileIsReadAsABundledScenarioIs() throws IOException {
        Scenario scenario = Scenarios.bundled("no-charger");
        Path file = Files.writeString(folder.resolve("mine.json"), ScenarioFile.json(scenario));
        assertEquals(scenario, Scenarios.read(file));
        assertEquals(List.of("set charger_in_box to false"), texts(Scenarios.read(Source.read(file))));
    }

    @Test
    void anUnknownIdIsAnsweredWithTheClosest() {
        assertEquals(
                List.of("error [unknown-scenario] no bundled scenario has the id \"no-chargr\". Maybe \"no-charger\""),
                Problems.issues(() -> Scenarios.bundled("no-chargr")).stream()
                        .map(Object::toString)
                        .toList());
    }

    private static List<String> texts(Scenario scenario) {
        return scenario.changes().stream().map(Change::toString).toList();
    }
}
