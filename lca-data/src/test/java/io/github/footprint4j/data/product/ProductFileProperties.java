package io.github.footprint4j.data.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.testkit.ProductArbitraries;
import io.github.footprint4j.testkit.StudyArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written and read again is the same. */
class ProductFileProperties {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aProductWrittenAsYamlAndReadIsTheSame(@ForAll("products") Product product) {
        assertEquals(product, read("p.yaml", ProductFile.yaml(product), product));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aProductWrittenAsJsonAndReadIsTheSame(@ForAll("products") Product product) {
        assertEquals(product, read("p.json", ProductFile.json(product), product));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void writingWhatWasReadGivesTheSameText(@ForAll("products") Product product) {
        String text = ProductFile.yaml(product);
        assertEquals(text, ProductFile.yaml(read("p.yaml", text, product)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aStudyWrittenAndReadIsTheSame(@ForAll("studies") Study study) {
        assertEquals(study, StudyFile.read(Source.named("s.yaml").with(StudyFile.yaml(study))));
        assertEquals(study, StudyFile.read(Source.named("s.json").with(StudyFile.json(study))));
    }

    @Provide
    Arbitrary<Product> products() {
        return ProductArbitraries.products();
    }

    @Provide
    Arbitrary<Study> studies() {
        return StudyArbitraries.studies();
    }

    private static Product read(String name, String text, Product original) {
        List<Study> studies = original.declarations().study().map(List::of).orElse(List.of());
        return ProductFile.read(Source.named(name).with(text), StudyLookup.of(studies));
    }
}
