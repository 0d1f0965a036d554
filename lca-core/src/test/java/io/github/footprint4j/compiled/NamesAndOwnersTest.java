package io.github.footprint4j.compiled;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.total;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.library.Pairs;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who serves a purchase where a process of the product and a dataset have one name. */
class NamesAndOwnersTest {

    /** Steel 2 (GLO) and 3 (DE) kg a kg, wood 1. */
    private static final Library LIBRARY = library(
            dataset("steel @ GLO", "makes 1 kg", "emits 2 kg of CO2 fossil"),
            dataset("steel @ DE", "makes 1 kg", "emits 3 kg of CO2 fossil"),
            dataset("wood", "makes 1 kg", "emits 1 kg of CO2 fossil"));

    /** 10 kg a kg, without a place. */
    private static final UnitProcess OWN = process("steel", "makes 1 kg", "emits 10 kg of CO2 fossil");

    /** 20 kg a kg, in Germany. */
    private static final UnitProcess GERMAN = process("steel @ DE", "makes 1 kg", "emits 20 kg of CO2 fossil");

    @ParameterizedTest
    @CsvSource({
        "steel, 10",
        "steel @ GLO, 2",
        "steel @ DE, 3",
        "product:steel, 10",
        "product:steel @ GLO, 10",
        "library:steel @ GLO, 2",
        "library:steel @ DE, 3"
    })
    void aProcessWithoutAPlaceServesWhoNamesNoPlaceOrItsOwner(String of, double expected) {
        assertEquals(expected, total(LIBRARY, buying("1 kg of " + of).processes(OWN)), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"steel, 20", "steel @ DE, 20", "steel @ GLO, 2", "library:steel @ DE, 3", "product:steel, 20"})
    void aProcessAtAPlaceServesThatPlaceToo(String of, double expected) {
        assertEquals(expected, total(LIBRARY, buying("1 kg of " + of).processes(GERMAN)), EXACT);
    }

    @Test
    void thePlacesOfAListAreTriedInTheirOrder() {
        ProductModel one = buying("1 kg of steel @ FR, DE, GLO").processes(OWN);
        assertEquals(3, total(LIBRARY, one), EXACT);
        assertEquals(List.of("steel @ DE stands in for steel @ FR"), messages(IssueCode.FALLBACK_LOCATION, one));
    }

    @Test
    void aPlaceWhereNobodyIsIsRefusedAlsoWhereAProcessHasTheName() {
        Issue unknown = error(
                IssueCode.UNKNOWN_LOCATION,
                LIBRARY,
                buying("1 kg of steel @ XX").processes(OWN));
        assertEquals("\"steel\" does not exist at XX, only at DE, GLO", unknown.message());
        Issue placeless = error(
                IssueCode.UNKNOWN_LOCATION,
                LIBRARY,
                buying("1 kg of cast @ CN").processes(process("cast", "makes 1 kg", "emits 1 kg of CO2 fossil")));
        assertEquals("Maybe leave out the place: \"cast\" is a process of this product", placeless.hint());
    }

    @Test
    void aNameThatHidesADatasetIsAWarning() {
        List<Issue> issues =
                warnings(IssueCode.HIDDEN_NAME, LIBRARY, buying("1 kg of wood").processes(OWN));
        assertEquals(1, issues.size(), issues::toString);
        Issue hidden = issues.get(0);
        assertEquals(Severity.WARNING, hidden.severity());
        assertEquals(
                "\"steel\" is the name of a dataset of library too, which it hides: who buys it without a place buys from the"
                        + " process of this product",
                hidden.message());
        assertEquals("Maybe \"library:steel @ DE\" means the dataset", hidden.hint());
        assertEquals("/processes/0/id", hidden.place().path());
    }

    @Test
    void anOwnerThatNobodyIsIsRefusedWithThoseWhoHaveTheName() {
        Issue unknown = error(
                IssueCode.UNKNOWN_DATASET,
                LIBRARY,
                buying("1 kg of libary:steel").processes(OWN));
        assertEquals(
                "no library or product \"libary\" is known here, which \"libary:steel\" names as its owner, only library,"
                        + " product",
                unknown.message());
        assertEquals("Maybe \"library:steel\", \"product:steel\"", unknown.hint());
        Issue nothing = error(
                IssueCode.UNKNOWN_DATASET,
                LIBRARY,
                buying("1 kg of product:wood").processes(OWN));
        assertEquals("no dataset of \"product\" is named \"wood\"", nothing.message());
    }

    @Test
    void aNameThatBeginsLikeAnOwnerHasAColonInFront() {
        Library odd = library(dataset(":DE:mix", "makes 1 kg", "emits 5 kg of CO2 fossil"));
        assertEquals(5, total(odd, buying("1 kg of :DE:mix")), EXACT);
        Issue unknown = error(IssueCode.UNKNOWN_DATASET, odd, buying("1 kg of DE:mix"));
        assertEquals("Maybe \":DE:mix\", if the colon belongs to the name", unknown.hint());
    }

    /** 0.2 + 0.5 x 1 for what the library has; 0.2 / (1 - 0.5) for the loop. */
    @ParameterizedTest
    @CsvSource({"wood, 0.7", "wood @ GLO, 0.7", "library:wood, 0.7", "product:wood, 0.4"})
    void aProcessThatBuysItsOwnNameBuysTheDatasetUnlessItNamesItself(String input, double expected) {
        ProductModel one = buying("1 kg of wood")
                .processes(process("wood", "makes 1 kg", "takes 0.5 kg of " + input, "emits 0.2 kg of CO2 fossil"));
        assertEquals(expected, total(LIBRARY, one), EXACT);
        boolean isTold = messages(IssueCode.HIDDEN_NAME, one).stream()
                .anyMatch(message -> message.contains("and not from itself"));
        assertEquals(!input.contains(":"), isTold);
    }

    /** What no dataset is called is a loop as before: 0.2 / (1 - 0.5). */
    @Test
    void aProcessOfANameOfItsOwnBuysFromItself() {
        ProductModel one = buying("1 kg of cast")
                .processes(process("cast", "makes 1 kg", "takes 0.5 kg of cast", "emits 0.2 kg of CO2 fossil"));
        assertEquals(0.4, total(LIBRARY, one), EXACT);
    }

    /** 1 kg of the own wood and 1 kg of that of the library are two rows. */
    @Test
    void aProcessAndADatasetOfOneNameAndPlaceAreTwoContributors() {
        ProductModel one = buying("1 kg of wood")
                .production("other: buys 1 kg of library:wood")
                .processes(process("wood", "makes 1 kg", "emits 10 kg of CO2 fossil"));
        assertEquals(11, total(LIBRARY, one), EXACT);
        assertEquals(
                List.of("product:wood @ GLO", "wood @ GLO"),
                footprint(LIBRARY, one).cube().cells().stream()
                        .map(cell -> cell.process().toString())
                        .sorted()
                        .toList());
    }

    @Test
    void whatRunsAProcessNeverMeansADataset() {
        ProductModel one = ProductModel.product("product").production("it: runs 1 kg of wood");
        assertEquals(
                "no process of this product is named \"wood\"",
                error(IssueCode.UNKNOWN_PROCESS, LIBRARY, one).message());
    }

    @Test
    void aChoiceHidesADatasetOfItsNameAndMayNameOwnerAndPlace() {
        ProductModel one =
                buying("1 kg of wood").parameter("wood: library:steel @ DE oneOf library:steel @ DE, library:wood");
        assertEquals(3, total(LIBRARY, one), EXACT);
        assertEquals(
                List.of("\"wood\" is a parameter that chooses, and hides the dataset of that name"),
                messages(IssueCode.HIDDEN_NAME, one));
    }

    /** The choice named DE is GLO, so that steel at DE is bought at 2 and not at 3. */
    @Test
    void aChoiceThatHidesAPlaceIsAWarning() {
        ProductModel one = buying("1 kg of steel @ DE").parameter("DE: GLO oneOf GLO");
        assertEquals(2, total(LIBRARY, one), EXACT);
        assertEquals(
                List.of("\"DE\" is a parameter that chooses, and hides the place of that name, where \"steel\" exists"),
                messages(IssueCode.HIDDEN_NAME, one));
        ProductModel other = buying("1 kg of steel @ grid").parameter("grid: DE oneOf DE, GLO");
        assertEquals(List.of(), messages(IssueCode.HIDDEN_NAME, other));
    }

    /** Half of 2 kg is recycled at 0.5 instead of 2 kg a kg, also where a process of the product is named like the partner. */
    @Test
    void thePartnersOfADatasetAreThoseOfItsLibrary() {
        Dataset plain = dataset("iron", "makes 1 kg", "emits 2 kg of CO2 fossil");
        Optional<Reference> scrap = Optional.of(Reference.parse("iron-recycled"));
        Library paired = library(
                plain.with(new Pairs(Optional.empty(), scrap, Optional.empty())),
                dataset("iron-recycled", "makes 1 kg", "emits 0.5 kg of CO2 fossil"));
        ProductModel one = ProductModel.product("product")
                .parts(ProductModel.recycled(
                        ProductModel.part("body: mass 2 kg of iron"), Recycling.NONE.withContent(Amount.parse("50 %"))))
                .processes(process("iron-recycled", "makes 1 kg", "emits 100 kg of CO2 fossil"));
        assertEquals(2.5, total(paired, one), EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"library:cast", "cast @ DE"})
    void whatAProcessMakesIsItsOwnAtItsOwnPlace(String of) {
        UnitProcess foundry = process("foundry", "makes 1 kg of " + of, "emits 1 kg of CO2 fossil");
        Issue issue = error(
                IssueCode.CONFLICTING_FIELDS, LIBRARY, buying("1 kg of foundry").processes(foundry));
        assertEquals("an outcome has the owner and the place of its process, found \"" + of + "\"", issue.message());
        assertEquals("/processes/0/outputs/0", issue.place().path());
    }

    private static List<String> messages(IssueCode code, ProductModel one) {
        return warnings(code, LIBRARY, one).stream().map(Issue::message).toList();
    }
}
