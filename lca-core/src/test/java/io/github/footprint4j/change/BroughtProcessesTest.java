package io.github.footprint4j.change;

import static io.github.footprint4j.change.Bench.LIBRARY;
import static io.github.footprint4j.change.Bench.edited;
import static io.github.footprint4j.change.Bench.refused;
import static io.github.footprint4j.change.Bench.sequence;
import static io.github.footprint4j.change.Bench.substitute;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.explain.Explanation;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.system.SwitchedSystem;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that a change brings along does not exist before the change, and takes no name over. */
class BroughtProcessesTest {

    private static final double EXACT = 1e-12;
    private static final Calculator CALCULATOR = Calculator.of(LIBRARY, Method.PAS_2050_2011);

    /** 2 kg of plastic, 4 kg of treatment: 6 + 2. */
    private static ProductModel bin() {
        return product("bin").parts("lid: mass 2 kg of plastic").use("care: buys 4 kg of treatment");
    }

    /** A kilogram of its own has 1 kg, and half a kilogram of treatment: 1.25. */
    private static Change foundry(String of, String by) {
        return sequence(
                new Change.Supply(process(
                        "foundry", "makes 1 kg of treatment", "takes 0.5 kg of treatment", "emits 1 kg of CO2 fossil")),
                substitute(of, by));
    }

    private static double total(Change change) {
        return CALCULATOR.footprint(bin().build(), List.of(change)).total();
    }

    /** 2 kg at 1.25 in place of 3; the treatment stays that of the library: 2.5 + 2. */
    @ParameterizedTest
    @ValueSource(strings = {"foundry", "supplied:foundry", "supplied:treatment"})
    void whatBoughtADatasetBeforeBuysTheSameAfterwards(String by) {
        Change change = foundry("plastic", by);
        assertEquals(4.5, total(change), EXACT);
        Explanation explained = CALCULATOR.explain(bin().build(), List.of(change));
        assertEquals(8, explained.before().total(), EXACT);
        assertEquals(-3.5, explained.causes().get(0).co2e(), EXACT);
        SwitchedSystem switched = CALCULATOR.switched(bin().build(), List.of(change));
        assertEquals(
                CALCULATOR.footprint(bin().build()).total(), switched.without().total());
        assertEquals(4.5, switched.with().total(), EXACT);
    }

    /** The name alone means the dataset: 2 kg at 0.5. */
    @Test
    void itsNameAloneMeansTheDatasetWhichANoteSays() {
        Change change = foundry("plastic", "treatment");
        assertEquals(3, total(change), EXACT);
        List<Issue> notes =
                CALCULATOR.footprint(bin().build(), List.of(foundry("plastic", "foundry"))).warnings().stream()
                        .filter(issue -> issue.code() == IssueCode.HIDDEN_NAME)
                        .toList();
        assertEquals(1, notes.size(), notes::toString);
        assertEquals(
                "\"treatment\" is the name of a dataset of library too, which it means",
                notes.get(0).message());
        assertEquals("process \"foundry\"/id", notes.get(0).place().path());
        assertEquals(
                "Maybe \"supplied:treatment\" means what \"foundry\" makes",
                notes.get(0).hint());
    }

    /**
     * What the new material is made of stays, directly and by another process: 4 kg of treatment at 0.5 become 4 kg of a foundry that takes
     * 0.2 kg of it, at 0.1, for 6 + 0.4; or a foundry of 2 kg of slag, each of which takes 0.1 kg of it, for 6 + 4 x 2 x 0.05.
     */
    @Test
    void whatTheNewMaterialIsMadeOfStays() {
        Change direct = sequence(
                new Change.Supply(process("foundry", "makes 1 kg", "takes 0.2 kg of treatment")),
                substitute("treatment", "foundry"));
        Change byAnother = sequence(
                new Change.Supply(process("slag", "makes 1 kg", "takes 0.1 kg of treatment")),
                new Change.Supply(process("foundry", "makes 1 kg", "takes 2 kg of slag")),
                substitute("treatment", "foundry"));
        assertEquals(6.4, total(direct), EXACT);
        assertEquals(6.4, total(byAnother), EXACT);
        SwitchedSystem switched = CALCULATOR.switched(bin().build(), List.of(direct));
        assertEquals(6.4, switched.with().total(), EXACT);
        assertEquals(
                CALCULATOR.footprint(bin().build()).total(), switched.without().total());
        List<String> notes = Changed.of(bin().build(), List.of(byAnother), LIBRARY).issues().stream()
                .map(Issue::message)
                .filter(message -> message.contains("is made of"))
                .toList();
        assertEquals(List.of("\"foundry\" is made of \"treatment\" itself: what \"slag\" buys of it stays"), notes);
    }

    /** What is added may buy from it: 8 + 3 x 1.25. */
    @Test
    void whatIsAddedMayBuyFromIt() {
        Change supply = new Change.Supply(
                process("foundry", "makes 1 kg of treatment", "takes 0.5 kg of treatment", "emits 1 kg of CO2 fossil"));
        Change add = new Change.Add(Stage.USE, part("cast: buys 3 kg of foundry"));
        assertEquals(11.75, total(sequence(supply, add)), EXACT);
    }

    /** A process that is refused is the only problem: those who ask for it are not reported, whatever they call it. */
    @ParameterizedTest
    @CsvSource({"supplied:plastic", "plastic", "supplied:plastic @ GLO"})
    void whoAsksForARefusedProcessIsNoProblemOfItsOwn(String by) {
        Change taken = sequence(
                new Change.Supply(process("plastic", "makes 1 kg", "emits 1 kg of CO2 fossil")),
                substitute("treatment", by));
        Issue issue = refused(taken, bin());
        assertEquals(IssueCode.DUPLICATE_ID, issue.code());
    }

    @Test
    void whatThePartsAskForBeforeIsUnknownBefore() {
        ProductModel odd = bin().production("cast: buys 3 kg of foundry");
        Issue issue = refused(new Change.Supply(process("foundry", "makes 1 kg", "emits 1 kg of CO2 fossil")), odd);
        assertEquals("no dataset is named \"foundry\"", issue.message());
    }

    /** The own steel at 7 is meant by its name, that of the library at 2 by its owner or place. */
    @Test
    void aSubstitutionMeansOwnersApart() {
        ProductModel own = product("product")
                .parts("a: mass 1 kg of steel", "b: mass 1 kg of library:steel")
                .processes(process("steel", "makes 1 kg", "emits 7 kg of CO2 fossil"));
        assertEquals(3 + 3, after(substitute("steel", "plastic"), own), EXACT);
        assertEquals(7 + 3, after(substitute("library:steel", "plastic"), own), EXACT);
        assertEquals(3 + 2, after(substitute("product:steel", "plastic"), own), EXACT);
        assertEquals(2 + 2, after(substitute("product:steel", "library:steel"), own), EXACT);
        assertEquals(7 + 7, after(substitute("library:steel", "steel"), own), EXACT);
        Issue issue = refused(substitute("steel", "libary:plastic"), own);
        assertTrue(issue.message().startsWith("no library or product \"libary\" is known here"), issue.message());
        assertEquals("Maybe \"library:plastic\"", issue.hint());
    }

    private static double after(Change change, ProductModel model) {
        return CALCULATOR.footprint(edited(change, model)).total();
    }
}
