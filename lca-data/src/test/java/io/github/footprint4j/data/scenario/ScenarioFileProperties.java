package io.github.footprint4j.data.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.testkit.ScenarioArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written and read again is the same. */
class ScenarioFileProperties {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aScenarioWrittenAsYamlAndReadIsTheSame(@ForAll("scenarios") Scenario scenario) {
        assertEquals(scenario, read("s.yaml", ScenarioFile.yaml(scenario)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aScenarioWrittenAsJsonAndReadIsTheSame(@ForAll("scenarios") Scenario scenario) {
        assertEquals(scenario, read("s.json", ScenarioFile.json(scenario)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void writingWhatWasReadGivesTheSameText(@ForAll("scenarios") Scenario scenario) {
        String text = ScenarioFile.yaml(scenario);
        assertEquals(text, ScenarioFile.yaml(read("s.yaml", text)));
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return ScenarioArbitraries.scenarios();
    }

    private static Scenario read(String name, String text) {
        return ScenarioFile.read(Source.named(name).with(text));
    }
}
