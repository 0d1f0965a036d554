package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Advice;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Documentation;
import io.github.footprint4j.library.IncludedWork;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.library.MaterialForm;
import io.github.footprint4j.library.Purpose;
import io.github.footprint4j.library.ScrapBurden;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The cited factors are complete, cited, usable one by one, and cover what a designer needs. */
class BundledLibraryTest {

    private static final Library LIBRARY = Libraries.bundled();
    private static final int FEWEST = 150;
    private static final int FEWEST_MEASURED = 15;
    private static final int EARLIEST = 1990;
    private static final Pattern LOCATION = Pattern.compile("[A-Z]{2}|EU27|GLO");

    /** Group, a pattern of dataset names, and how many there must be. */
    private static final String COVERAGE = """
            metals                 .*                    20
            metals                 .*-recycled.*          5
            polymers               .*                    15
            polymers               .*-recycled            5
            glass                  glass.*                2
            ceramics               zirconia               1
            wood                   wood.*                 2
            textiles               clothing.*             2
            paper                  .*                     4
            paper                  .*-recycled            3
            electronics            .*                    20
            batteries              .*                     3
            forming and machining  .*                    10
            surface treatment      .*                     1
            fuels                  .*-burned              5
            fuels                  .*-supply             10
            electricity            electricity           20
            electricity            electricity-delivered 25
            electricity by source  .*                     6
            freight                freight-air.*          3
            freight                freight-ship.*         5
            freight                freight-(rail|train).* 1
            freight                freight-road.*         5
            freight                freight-van.*          4
            waste treatment        .*-landfill            5
            waste treatment        .*-recycling           5
            waste treatment        .*-combustion          5
            refrigerants           .*                     3
            services               .*                     3
            """;

    @Test
    void thereAreEnoughDatasets() {
        assertTrue(LIBRARY.datasets().size() >= FEWEST, () -> LIBRARY.datasets().size() + " datasets");
    }

    @Test
    void everyDatasetSaysWhatItIsWhereItComesFromAndWhatItIncludes() {
        forEveryDataset(dataset -> {
            Documentation documentation = dataset.documentation();
            assertFalse(documentation.group().isBlank(), "group");
            assertTrue(documentation.year() >= EARLIEST, () -> "year " + documentation.year());
            assertTrue(isKnownSet(documentation.gwp()), () -> "warming potentials " + documentation.gwp());
            assertTrue(
                    LOCATION.matcher(dataset.id().at().code()).matches(),
                    () -> "location " + dataset.id().at());
            assertFalse(documentation.boundary().scope().isBlank(), "boundary");
            assertFalse(documentation.place().isBlank(), "place in the source");
            assertFalse(dataset.process().name().isBlank(), "name");
            assertNotEquals(dataset.id().name(), dataset.process().name(), "a name for people");
            assertCited(documentation.provenance());
        });
    }

    @Test
    void everyEstimateSaysWhy() {
        forEveryDataset(dataset -> {
            Provenance provenance = dataset.documentation().provenance();
            boolean estimated = provenance.evidence().equals(Optional.of(Evidence.ESTIMATED));
            assertTrue(!estimated || provenance.note().length() > 20, () -> "note: " + provenance.note());
        });
    }

    @Test
    void everySourceHasTitleYearAndLicence() {
        assertAll(LIBRARY.sources().entrySet().stream().map(source -> () -> {
            Citation citation = source.getValue();
            assertFalse(citation.title().isBlank(), () -> source.getKey() + ": title");
            assertTrue(citation.year().isPresent(), () -> source.getKey() + ": year");
            assertFalse(citation.licence().isBlank(), () -> source.getKey() + ": licence");
        }));
    }

    @Test
    void everySourceIsUsed() {
        Set<SourceKey> used = new TreeSet<>();
        LIBRARY.datasets()
                .values()
                .forEach(one -> used.addAll(one.documentation().provenance().sources()));
        LIBRARY.parameters()
                .values()
                .forEach(one -> used.addAll(one.provenance().sources()));
        LIBRARY.datasets().values().stream()
                .flatMap(one -> one.description().density().stream())
                .forEach(density -> used.addAll(density.provenance().sources()));
        assertEquals(LIBRARY.sources().keySet(), used);
    }

    /** The file shows three decimals of what the figures beside it give. */
    @Test
    void aMeasuredSpreadIsThatOfTheFiguresBesideIt() {
        List<Dataset> measured = LIBRARY.datasets().values().stream()
                .filter(one -> one.description().measured().isPresent())
                .toList();
        assertTrue(measured.size() >= FEWEST_MEASURED, () -> "only " + measured.size());
        forEveryDataset(dataset -> dataset.description()
                .measured()
                .ifPresent(spread -> assertEquals(
                        spread.sigma(),
                        dataset.process()
                                .spread()
                                .orElseThrow()
                                .match(
                                        logNormal -> logNormal.sigma(),
                                        normal -> 0.0,
                                        triangular -> 0.0,
                                        uniform -> 0.0),
                        5e-4)));
    }

    /** A dataset without a family and without other words for it is not found by whoever calls it otherwise. */
    @Test
    void everyDatasetHasAFamilyAndSynonyms() {
        forEveryDataset(dataset -> {
            assertTrue(dataset.description().family().isPresent(), "no family");
            assertFalse(dataset.description().synonyms().isEmpty(), "no synonyms");
        });
    }

    @Test
    void aDensityIsThatOfASolidOrLiquid() {
        forEveryDataset(dataset -> dataset.description().density().ifPresent(density -> {
            double value = density.value().in(Unit.parse("kg/m3"));
            assertTrue(value > 10 && value < 23000, () -> "density " + value);
            assertFalse(density.provenance().sources().isEmpty(), "no source");
            assertFalse(density.place().isBlank(), "no place");
        }));
    }

    @Test
    void everyParameterIsCitedAndEveryEstimateHasASpread() {
        assertAll(LIBRARY.parameters().entrySet().stream().map(entry -> () -> {
            Parameter parameter = entry.getValue();
            assertCited(parameter.provenance());
            assertEquals(parameter.role() == Role.ESTIMATE, parameter.spread().isPresent(), entry.getKey());
        }));
    }

    @Test
    void everyDatasetCanBeCalculatedAloneWithASpread() {
        forEveryDataset(dataset -> {
            Footprint footprint = AloneProduct.footprint(dataset);
            assertTrue(Double.isFinite(footprint.total()), "finite");
            assertTrue(footprint.total() > 0, () -> "expected a positive score, found " + footprint.total());
            assertFalse(
                    footprint.interval().isPoint(), "expected a spread of its own, its parameters or its suppliers");
        });
    }

    @Test
    void everyPairIsThereAndMeasuredAlike() {
        forEveryDataset(dataset -> Stream.of(
                        dataset.pairs().virgin(),
                        dataset.pairs().recycled(),
                        dataset.pairs().disposal())
                .flatMap(Optional::stream)
                .forEach(reference -> {
                    Dataset other = only(reference);
                    boolean counted = dimension(dataset).equals(Dimension.MASS);
                    assertTrue(!counted || dimension(other).equals(Dimension.MASS), () -> other.id() + " by mass");
                    assertNotEquals(dataset.id(), other.id());
                }));
    }

    @Test
    void aRecycledMaterialNamesItsPrimaryOne() {
        forEveryDataset(dataset -> dataset.pairs().recycled().ifPresent(reference -> {
            Dataset recycled = only(reference);
            assertTrue(recycled.pairs().virgin().isPresent(), () -> recycled.id() + " names no primary material");
        }));
    }

    @Test
    void primaryAndRecycledMaterialAgreeInFormBoundaryAndIncludedWork() {
        forEveryDataset(dataset -> Stream.of(
                        dataset.pairs().virgin(), dataset.pairs().recycled())
                .flatMap(Optional::stream)
                .forEach(reference -> assertEquals("", dataset.differenceFrom(only(reference)), reference.name())));
    }

    /** What stands in a note for people stands in a field for the calculation. */
    @Test
    void whatNotesSayOfFormingPelletsAndScrapStandsInFields() {
        forEveryDataset(dataset -> {
            String note = dataset.documentation().provenance().note();
            Advice advice = dataset.advice();
            assertSaid(
                    note,
                    "Includes forming|Forming is taken to be",
                    advice.includes().contains(IncludedWork.FORMING));
            assertSaid(note, "^Pellets", advice.form().equals(Optional.of(MaterialForm.PELLETS)));
            assertSaid(note, "free of burden|without a burden", advice.scrap().equals(Optional.of(ScrapBurden.FREE)));
            assertSaid(note, "collected and reproc", advice.scrap().equals(Optional.of(ScrapBurden.BURDENED)));
            assertSaid(note, "carbon of the waste is not in the figure", isDeliveryOrCannotBurn(dataset));
            assertSaid(note, "^All carbon of the pure polymer", advice.isFor(Purpose.BURNING));
            assertSaid(note, "Burning the fuel comes on top", advice.isFor(Purpose.FUEL_SUPPLY));
            assertSaid(note, "delivery to the recycler only", advice.isFor(Purpose.DELIVERY_TO_RECYCLING));
            assertSaid(note, "[Dd]o not (use|add)", advice.caution().isPresent());
        });
    }

    private static void assertSaid(String note, String words, boolean field) {
        assertTrue(!Pattern.compile(words).matcher(note).find() || field, () -> "the note says \"" + words + "\"");
    }

    /** Metal and glass hold no carbon. */
    private static boolean isDeliveryOrCannotBurn(Dataset dataset) {
        return dataset.advice().isFor(Purpose.DELIVERY_TO_BURNING)
                || Set.of("metal-combustion", "glass-combustion")
                        .contains(dataset.id().name());
    }

    @Test
    void anOldNameIsRefusedWithItsReason() {
        String file = """
                format: footprint-product/1
                id: frame
                name: Frame
                basis: design
                functionalUnit: { text: one, amount: 1 piece, duration: 1 a }
                boundary: cradle-to-gate
                parts: [{ id: frame, of: steel-recycled, mass: 1 kg }]
                """;
        Product product = Products.read(Source.named("frame.yaml").with(file));
        Issue issue = assertThrows(
                        InvalidInputException.class,
                        () -> Calculator.of(LIBRARY, Method.PAS_2050_2011).footprint(product))
                .issues()
                .get(0);
        assertEquals(IssueCode.RENAMED_DATASET, issue.code());
        assertEquals("/parts/0/of", issue.place().path());
        assertEquals("Maybe \"steel-packaging-recycled\"", issue.hint());
    }

    @Test
    void everyGroupOfMaterialsAndServicesIsCovered(TestReporter reporter) {
        assertAll(COVERAGE.lines().map(line -> line.split(" {2,}| (?=\\d+$)")).map(row -> () -> {
            Pattern name = Pattern.compile(row[1].strip());
            long found = LIBRARY.datasets().values().stream()
                    .filter(one -> one.documentation().group().equals(row[0]))
                    .filter(one -> name.matcher(one.id().name()).matches())
                    .count();
            assertTrue(found >= Long.parseLong(row[2].strip()), () -> row[0] + " " + name + ": found " + found);
        }));
        reporter.publishEntry("gaps of the library", gaps());
    }

    @Test
    void theLibraryAdmitsItsGaps() {
        assertFalse(LIBRARY.gaps().isEmpty());
        assertAll(LIBRARY.gaps().stream().map(gap -> () -> {
            assertFalse(gap.what().isBlank(), gap.group());
            assertFalse(gap.why().isBlank(), gap.group());
        }));
    }

    @Test
    void electricityComesInThreePartsAndFreightWithItsFuelSupply() {
        assertEquals(Set.of("generation", "losses", "upstream"), labels("electricity"));
        LIBRARY.datasets().values().stream()
                .filter(one -> one.documentation().group().equals("freight"))
                .forEach(one -> assertEquals(
                        Set.of("tank-to-wheel", "well-to-tank"),
                        labels(one),
                        one.id().toString()));
    }

    private static String gaps() {
        return LIBRARY.gaps().stream()
                .map(gap -> "\n  " + gap.group() + ": " + gap.what() + " (" + gap.why() + ")")
                .collect(Collectors.joining());
    }

    private static Set<String> labels(String group) {
        return LIBRARY.datasets().values().stream()
                .filter(one -> one.documentation().group().equals(group))
                .flatMap(one -> labels(one).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> labels(Dataset dataset) {
        return dataset.process().exchanges().stream()
                .map(Exchange::label)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isKnownSet(String gwp) {
        return gwp.equals("unstated") || GwpSet.find(gwp).isPresent();
    }

    private static void assertCited(Provenance provenance) {
        assertTrue(provenance.evidence().isPresent(), "evidence");
        assertNotEquals(Evidence.REMEMBERED, provenance.evidence().get(), "evidence");
        assertFalse(provenance.sources().isEmpty(), "source");
        assertTrue(
                LIBRARY.sources().keySet().containsAll(provenance.sources()), () -> "listed " + provenance.sources());
    }

    private static Dataset only(Reference reference) {
        List<Dataset> found = LIBRARY.named(reference.name());
        assertEquals(
                1,
                found.size(),
                () -> reference + " is " + found.stream().map(Dataset::id).toList());
        return found.get(0);
    }

    private static Dimension dimension(Dataset dataset) {
        Exchange outcome = dataset.process().outcomes().get(0);
        return outcome.amount().formula().quantity().orElseThrow().dimension();
    }

    /** Runs a check for every dataset and reports all that fail, each with the name of its dataset. */
    private static void forEveryDataset(Consumer<Dataset> check) {
        List<String> failures = new ArrayList<>();
        for (Dataset dataset : LIBRARY.datasets().values()) {
            try {
                check.accept(dataset);
            } catch (AssertionError e) {
                failures.add(dataset.id() + ": " + e.getMessage());
            }
        }
        assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
    }
}
