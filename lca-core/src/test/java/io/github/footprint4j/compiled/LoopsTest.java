package io.github.footprint4j.compiled;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.Models.tagged;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.UnsolvableException;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopsTest {

    @Test
    void aLoopThatTakesAllItMakesNamesItsProcesses() {
        Issue issue = unsolvable(library(
                dataset("mill", "makes 1 kg", "takes 1 kg of mine", "emits 1 kg of CO2 fossil"),
                dataset("mine", "makes 1 kg", "takes 1 kg of mill"),
                dataset("bystander", "makes 1 kg", "takes 0.1 kg of mill")));
        assertEquals(IssueCode.SINGULAR_LOOP, issue.code());
        assertNamesTheLoop(issue);
    }

    @Test
    void aLoopThatTakesMoreThanItMakesNamesItsProcesses() {
        Issue issue = unsolvable(library(
                dataset("mill", "makes 1 kg", "takes 1.5 kg of mine", "emits 1 kg of CO2 fossil"),
                dataset("mine", "makes 1 kg", "takes 0.8 kg of mill"),
                dataset("bystander", "makes 1 kg", "takes 0.1 kg of mill")));
        assertEquals(IssueCode.UNPRODUCTIVE_LOOP, issue.code());
        assertNamesTheLoop(issue);
    }

    @Test
    void aProcessThatTakesMoreOfItselfThanItMakesIsNamed() {
        Issue issue = unsolvable(library(
                dataset("bystander", "makes 1 kg", "takes 2 kg of mill"),
                dataset("mill", "makes 1 kg", "takes 3 kg of mill", "emits 1 kg of CO2 fossil")));
        assertEquals(IssueCode.UNPRODUCTIVE_LOOP, issue.code());
        assertTrue(issue.message().contains("\"mill @ GLO\""), issue.message());
    }

    private static void assertNamesTheLoop(Issue issue) {
        assertTrue(issue.message().contains("\"mill @ GLO\", \"mine @ GLO\""), issue.message());
        assertFalse(issue.message().contains("bystander"), issue.message());
    }

    private static Issue unsolvable(Library library) {
        ProductModel product = buying("1 kg of bystander");
        return assertThrows(UnsolvableException.class, () -> footprint(library, product))
                .issues()
                .get(0);
    }

    /**
     * The untagged part alone may be singular while the whole is not.
     *
     * <pre>
     *   u makes 1, takes 1 of v; v makes 1, takes 1 of u and saves 1 of the tagged t; t takes 1 of u
     * </pre>
     */
    @Test
    void aLoopOfTheUntaggedPartIsNamedByItsOwnProcesses() {
        ProductModel product = buying("1 kg of u")
                .processes(
                        tagged(Stage.PRODUCTION, process("a tagged", "makes 1 kg", "takes 1 kg of u")),
                        process("u", "makes 1 kg", "takes 1 kg of v", "emits 1 kg of CO2 fossil"),
                        process("v", "makes 1 kg", "takes 1 kg of u", "avoids 0.5 kg of a tagged"));
        UnsolvableException e = assertThrows(UnsolvableException.class, () -> footprint(library(), product));
        assertTrue(e.getMessage().contains("\"u @ GLO\", \"v @ GLO\""), e.getMessage());
    }

    /**
     * A tagged process that is reached through an untagged one, which takes from it in turn.
     *
     * <pre>
     *   it --1--> u (1 kg) --0.5--> t (tagged, 2 kg) --1--> u      s_u = 1 + s_t, s_t = 0.5 s_u: 2 and 1
     *
     *   of u alone: lambda = 1
     *   it buys u:  1 * 1 = 1      t emits 2      t buys u: 1 * 1 = 1      total 2 * 1 + 1 * 2 = 4
     * </pre>
     */
    @Test
    void eachKilogramIsCountedToTheNearestTaggedConsumer() {
        ProductModel product = buying("1 kg of u")
                .processes(
                        tagged(
                                Stage.PRODUCTION,
                                process("t", "makes 1 kg", "takes 1 kg of u", "emits 2 kg of CO2 fossil")),
                        process("u", "makes 1 kg", "takes 0.5 kg of t", "emits 1 kg of CO2 fossil"));
        Footprint footprint = footprint(library(), product);
        assertEquals(4, footprint.total(), EXACT);
        assertEquals(
                List.of("t of t: 2.0", "t of u @ GLO: 1.0", "it of u @ GLO: 1.0"),
                footprint.cube().cells().stream()
                        .map(cell -> cell.tag().line() + " of "
                                + cell.process().name().replace("t @ GLO", "t") + ": "
                                + Math.rint(cell.co2e() * 1e9) / 1e9)
                        .toList());
    }

    /** Three tagged processes in one loop through untagged ones: the cells are the emissions of the whole system, 0.7 u each. */
    @Test
    void loopsOfSeveralTaggedProcessesAreSplitWithoutARest() {
        ProductModel product = buying("1 kg of a")
                .processes(
                        tagged(
                                Stage.PRODUCTION,
                                process("a", "makes 1 kg", "takes 0.5 kg of u", "emits 1 kg of CO2 fossil")),
                        process(
                                "u",
                                "makes 1 kg",
                                "takes 0.5 kg of b",
                                "takes 0.2 kg of u",
                                "emits 3 kg of CH4 fossil"),
                        tagged(Stage.STORAGE, process("b", "makes 2 kg", "takes 0.5 kg of v", "takes 0.1 kg of c")),
                        process("v", "makes 1 kg", "takes 0.5 kg of c", "emits 1 kg of N2O"),
                        tagged(Stage.USE, process("c", "makes 1 kg", "takes 0.4 kg of a", "avoids 0.1 kg of v")));
        Footprint footprint = footprint(library(), product);
        SolvedSystem solved = footprint.solved();
        double[] emitted = solved.biosphere().times(runs(solved));
        double expected = 0;
        for (int substance = 0; substance < emitted.length; substance++) {
            expected += emitted[substance] * solved.potential(substance);
        }
        assertEquals(expected, footprint.total(), EXACT * expected);
        assertEquals(3, footprint.byStage().size(), "the line itself emits nothing: it buys from a tagged process");
    }

    private static double[] runs(SolvedSystem solved) {
        double[] runs = new double[solved.system().nodes().size()];
        for (int node = 0; node < runs.length; node++) {
            runs[node] = solved.runs(node);
        }
        return runs;
    }

    @Test
    void aLibraryBuysFromItselfWhateverAProductCallsItsProcesses() {
        Library library = library(
                dataset("electricity @ CN", "makes 1 kWh", "emits 1 kg of CO2 fossil"),
                dataset("steel", "makes 1 kg", "takes 2 kWh of electricity"));
        ProductModel product =
                buying("1 kg of steel").processes(process("electricity", "makes 1 kWh", "emits 100 kg of CO2 fossil"));
        assertEquals(2, footprint(library, product).total(), EXACT);
        // bought directly, the product's own comes first
        ProductModel own = buying("1 kWh of electricity")
                .processes(process("electricity", "makes 1 kWh", "emits 100 kg of CO2 fossil"));
        assertEquals(100, footprint(library, own).total(), EXACT);
    }

    /** 1 kg of steel with 2 kWh of the library, and 1 kWh of the product's own: 2 + 100. */
    @Test
    void aProcessAndADatasetOfOneNameStandSideBySide() {
        Library library = library(
                dataset("electricity", "makes 1 kWh", "emits 1 kg of CO2 fossil"),
                dataset("steel", "makes 1 kg", "takes 2 kWh of electricity"));
        ProductModel product = buying("1 kg of steel")
                .production("own: runs 1 kWh of electricity")
                .processes(process("electricity", "makes 1 kWh", "emits 100 kg of CO2 fossil"));
        assertEquals(102, footprint(library, product).total(), EXACT);
    }

    @Test
    void whatNothingReachesIsNotPartOfTheSystem() {
        Library library = library(
                dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"),
                dataset("loop", "makes 1 kg", "takes 1 kg of loop"));
        ProductModel product = buying("1 kg of steel").processes(process("idle", "makes 1 kg", "takes 1 kg of idle"));
        Footprint footprint = footprint(library, product);
        assertEquals(
                List.of("it", "steel @ GLO"),
                footprint.solved().system().nodes().names().stream()
                        .map(Node::name)
                        .toList());
    }
}
