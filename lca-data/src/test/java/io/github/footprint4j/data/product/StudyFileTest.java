package io.github.footprint4j.data.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.data.form.Problems;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Published.Total;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.provenance.SourceKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyFileTest {

    private static Study study(String published) {
        return StudyFile.read(Source.named("s.yaml")
                .with("format: footprint-study/1\nid: s-1\nname: S\n" + "sources: { report: { title: Report } }\n"
                        + published));
    }

    @Test
    void aPublishedTotalHasItsProductVariantSourceAndSecondLabel() {
        Study study = study(
                "published: [{ product: phone, variant: a+b, total: 50.94 kg CO2e, source: report, alsoLabelled: c, alsoSet: { ram: 6 GB } }]\nmodelError: 1 kg CO2e\n");
        Total expected = new Total(
                new ProductId("phone"),
                Optional.of("a+b"),
                Amount.parse("50.94 kg CO2e"),
                new SourceKey("report"),
                Optional.of("c"),
                List.of(new Setting("ram", "6 GB")));
        assertEquals(Optional.of(expected), study.published().find(new ProductId("phone"), Optional.of("a+b")));
        assertEquals(Optional.of(Amount.parse("1 kg CO2e")), study.published().modelError());
    }

    @Test
    void aTotalIsAQuantityInKilogramsOfCarbonDioxideEquivalents() {
        assertEquals(
                List.of("5 /published/0/total dimension-mismatch", "6 /modelError dimension-mismatch"),
                Problems.of(
                        () -> study(
                                "published: [{ product: phone, total: 50.94 kg, source: report }]\nmodelError: 2 * 1 kg CO2e\n")));
    }

    @Test
    void aTotalNamesAListedSource() {
        assertEquals(
                List.of("5 /published/0/source unknown-source"),
                Problems.of(() -> study("published: [{ product: phone, total: 50.94 kg CO2e, source: reprt }]\n")));
    }
}
