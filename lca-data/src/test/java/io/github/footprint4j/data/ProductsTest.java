package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.form.Problems;
import io.github.footprint4j.data.product.ProductFile;
import io.github.footprint4j.data.product.StudyLookup;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Basis;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductsTest {

    private static final double EXACT = 1e-12;

    private static Stream<Part> all(Part part) {
        return Stream.concat(Stream.of(part), part.parts().stream().flatMap(ProductsTest::all));
    }

    private static double mass(Product product, PartKind kind) {
        return product.lifeCycle().parts().stream()
                .flatMap(ProductsTest::all)
                .filter(part -> part.kind() == kind)
                .flatMap(part -> part.entry().extent().mass().stream())
                .mapToDouble(mass -> mass.formula().quantity().orElseThrow().in(Unit.parse("g")))
                .sum();
    }

    @Test
    void everyBundledProductIsRead() {
        assertEquals(Products.ids().stream().sorted().toList(), Products.ids());
        assertEquals(10, Products.ids().size());
        Products.ids().forEach(id -> assertEquals(id, Products.bundled(id).id().value()));
    }

    @Test
    void phonesAreReconstructionsWithTheirVariants() {
        Product pro = Products.bundled("xiaomi-13-pro");
        Product note = Products.bundled("redmi-note-12-pro-5g");
        assertEquals(Basis.RECONSTRUCTION, pro.scope().basis());
        assertEquals(Basis.RECONSTRUCTION, note.scope().basis());
        assertEquals(
                List.of("12GB+256GB", "12GB+512GB"),
                List.copyOf(pro.declarations().variants().keySet()));
        assertEquals(
                List.of("6GB+128GB", "8GB+128GB", "8GB+256GB"),
                List.copyOf(note.declarations().variants().keySet()));
    }

    /** 45+30+6+5+8 structure, 35+68+20+12 modules; 12+30+4+2+13, 33+72+15+6: published masses 229 g and 187 g. */
    @Test
    void theMassesOfThePartsOfAPhoneAddUpToItsMass() {
        assertEquals(229, mass(Products.bundled("xiaomi-13-pro"), PartKind.COMPONENT), EXACT * 229);
        assertEquals(187, mass(Products.bundled("redmi-note-12-pro-5g"), PartKind.COMPONENT), EXACT * 187);
    }

    /** 260 + 21 g and 240 + 33 g; chargers with cable 220 g and 150 g. */
    @Test
    void theBoxAndTheChargerHaveTheirMasses() {
        assertEquals(281, mass(Products.bundled("xiaomi-13-pro"), PartKind.PACKAGING), EXACT * 281);
        assertEquals(273, mass(Products.bundled("redmi-note-12-pro-5g"), PartKind.PACKAGING), EXACT * 273);
        assertEquals(220, mass(Products.bundled("xiaomi-13-pro"), PartKind.ACCESSORY), EXACT * 220);
        assertEquals(150, mass(Products.bundled("redmi-note-12-pro-5g"), PartKind.ACCESSORY), EXACT * 150);
    }

    @Test
    void theStudyHoldsTheFivePublishedTotals() {
        Study study = Studies.bundled("xiaomi-2023");
        List<Double> totals = study.published().totals().stream()
                .map(total ->
                        total.total().formula().quantity().map(Quantity::value).orElseThrow())
                .toList();
        assertEquals(List.of(62.81, 65.68, 42.82, 45.93, 50.94), totals);
        assertEquals(Optional.of("6GB+256GB"), study.published().totals().get(4).alsoLabelled());
    }

    @Test
    void everyPublishedVariantExists() {
        Studies.bundled("xiaomi-2023").published().totals().forEach(total -> {
            Map<String, ?> variants =
                    Products.bundled(total.product().value()).declarations().variants();
            assertTrue(variants.containsKey(total.variant().orElseThrow()), total.toString());
        });
    }

    @Test
    void everyEstimateOfAPhoneSaysSo() {
        for (String id : List.of("xiaomi-13-pro", "redmi-note-12-pro-5g")) {
            for (Parameter parameter :
                    Products.bundled(id).declarations().parameters().values()) {
                assertTrue(parameter.provenance().evidence().isPresent(), id + ": " + parameter);
            }
        }
    }

    @Test
    void nothingBundledRestsOnMemory() {
        String remembered = Evidence.REMEMBERED.word();
        Stream<String> products = Products.ids().stream().map(id -> "product/" + id);
        Stream<String> studies = Studies.ids().stream().map(id -> "study/" + id);
        Stream.concat(products, studies)
                .forEach(name -> assertTrue(
                        !Source.resource(Products.class, name + ".yaml").text().contains(remembered), name));
    }

    @Test
    void theRefrigerantOfTheAirConditionerIsOnePartInFourStages() {
        var stages = Products.bundled("split-air-conditioner").lifeCycle().stages();
        long attributed = Stream.of(stages.at(Stage.PRODUCTION), stages.at(Stage.USE), stages.at(Stage.END_OF_LIFE))
                .flatMap(List::stream)
                .filter(entry -> entry.attribution()
                        .part()
                        .filter(part -> part.value().equals("refrigerant"))
                        .isPresent())
                .count();
        long emitted = Stream.of(stages.at(Stage.PRODUCTION), stages.at(Stage.USE), stages.at(Stage.END_OF_LIFE))
                .flatMap(List::stream)
                .filter(entry -> entry.activity()
                        .filter(Activity.Emits.class::isInstance)
                        .isPresent())
                .count();
        assertEquals(5, attributed);
        assertEquals(3, emitted);
    }

    @Test
    void writingAndReadingABundledProductGivesItAgain() {
        for (String id : Products.ids()) {
            Product product = Products.bundled(id);
            StudyLookup study =
                    StudyLookup.of(product.declarations().study().stream().toList());
            assertEquals(product, ProductFile.read(Source.named("p.yaml").with(ProductFile.yaml(product)), study));
        }
    }

    @Test
    void anUnknownIdIsReportedWithTheClosestOnes() {
        String message = assertThrows(InvalidInputException.class, () -> Products.bundled("xiaomi-13"))
                .getMessage();
        assertTrue(message.endsWith("Maybe \"xiaomi-13-pro\""), message);
        assertThrows(InvalidInputException.class, () -> Products.bundled("../product/xiaomi-13-pro"));
        assertThrows(InvalidInputException.class, () -> Studies.bundled("xiaomi-2022"));
    }

    @Test
    void theBundledLibraryIsReadOnce() {
        assertSame(Libraries.bundled(), Libraries.bundled());
        assertTrue(Libraries.bundled().named("aluminium").size() >= 1);
    }

    @Test
    void aStudyBesideTheFileComesFirst(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("xiaomi-2023.yaml"), "format: footprint-study/1\nid: xiaomi-2023\nname: My own\n");
        Product read = Products.read(product(folder, "xiaomi-2023"));
        assertEquals("My own", read.declarations().study().orElseThrow().name());
    }

    @Test
    void aBundledStudyIsFoundFromAnyFolder(@TempDir Path folder) throws IOException {
        Product read = Products.read(product(folder, "xiaomi-2023"));
        assertEquals(
                5,
                read.declarations().study().orElseThrow().published().totals().size());
    }

    @Test
    void problemsOfTheStudyStandAtItsOwnFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("other.yaml"), "format: footprint-study/1\nid: another\nname: A\n");
        Path file = product(folder, "other");
        String message = Problems.issues(() -> Products.read(file)).get(0).toString();
        assertTrue(message.contains("other.yaml:2:5 /id: error [unknown-study]"), message);
    }

    @Test
    void aFileThatIsAbsentIsReported(@TempDir Path folder) {
        assertEquals(
                "unreadable",
                Problems.issues(() -> Products.read(folder.resolve("none.yaml")))
                        .get(0)
                        .code()
                        .toString());
    }

    private static Path product(Path folder, String study) throws IOException {
        return Files.writeString(
                folder.resolve("mine.yaml"),
                "format: footprint-product/1\nid: mine\nname: Mine\nbasis: design\nboundary: cradle-to-gate\n"
                        + "functionalUnit: { text: t, amount: 1 piece, duration: 1 a }\nstudy: " + study + "\n");
    }
}
