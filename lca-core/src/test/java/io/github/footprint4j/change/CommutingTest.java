package io.github.footprint4j.change;

import static io.github.footprint4j.change.Bench.LIBRARY;
import static io.github.footprint4j.change.Bench.PLACE;
import static io.github.footprint4j.change.Bench.in;
import static io.github.footprint4j.change.Bench.ratio;
import static io.github.footprint4j.change.Bench.remove;
import static io.github.footprint4j.change.Bench.scale;
import static io.github.footprint4j.change.Bench.set;
import static io.github.footprint4j.change.Bench.share;
import static io.github.footprint4j.change.Bench.shift;
import static io.github.footprint4j.change.Bench.substitute;
import static io.github.footprint4j.change.Bench.with;
import static io.github.footprint4j.testkit.ProductModel.entry;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CommutingTest {

    private static final Product PHONE = product("phone")
            .mass("8 kg")
            .parameter("charge: 1 kg")
            .parameter("grid: CN oneOf CN, EU27")
            .parts(
                    part("cover: mass 2 kg of plastic"),
                    part(
                            "body: mass 4 kg",
                            List.of(part("frame: mass 2 kg of steel"), part("lid: mass charge of plastic")),
                            List.of(entry("milling: buys 10 kWh of electricity @ CN"))),
                    part("fill: mass charge of board @ JP"))
            .transport("away: carries packed_mass", "by plane distance 1000 km by ship distance 100 km")
            .use("charging: buys 10 kWh of electricity at grid")
            .build();

    private static List<Issue> issues(Change... changes) {
        Issues issues = new Issues();
        Commuting.sorted(List.of(changes), PHONE, new Edit(LIBRARY, issues, PLACE));
        return issues.toList();
    }

    @Test
    void changesAreSortedWhateverTheirOrder() {
        List<Change> changes = new ArrayList<>(
                List.of(set("charge", "2 kg"), scale("cover", "0.5"), remove("lid"), set("cover.yield", "50 %")));
        Edit edit = new Edit(LIBRARY, new Issues(), PLACE);
        List<Change> sorted = Commuting.sorted(changes, PHONE, edit);
        Collections.reverse(changes);
        assertEquals(sorted, Commuting.sorted(changes, PHONE, edit));
        assertEquals(List.of(), edit.issues().toList());
        assertEquals("set charge to 2 kg", sorted.get(0).toString());
    }

    @Test
    void oneChangeTwiceIsRefused() {
        Issue issue = issues(remove("cover"), remove("cover")).get(0);
        assertEquals("\"remove cover\" stands twice, expected each change once", issue.message());
        assertTrue(issue.isError());
    }

    @Test
    void changesThatDependOnTheirOrderAreRefusedWithWhatTheyMeetIn() {
        Issue issue =
                issues(set("cover.mass", "1 kg"), set("cover.mass", "3 kg")).get(0);
        assertEquals(
                "\"set cover.mass to 1 kg\" and \"set cover.mass to 3 kg\" depend on which comes first: both change"
                        + " \"cover\"",
                issue.message());
        assertEquals("Maybe put them in a sequence, in the order in which they are made", issue.hint());
        assertEquals(PLACE, issue.place());
    }

    @Test
    void theseDependOnTheirOrder() {
        assertEquals(1, issues(set("charge", "2 kg"), set("charge", "3 kg")).size());
        assertEquals(
                1,
                issues(substitute("plastic", "steel"), substitute("plastic", "board @ JP"))
                        .size());
        assertEquals(
                1,
                issues(share("40 %", substitute("plastic", "steel")), substitute("steel", "plastic"))
                        .size());
        assertEquals(1, issues(remove("cover"), scale("cover", "2")).size());
        assertEquals(
                1,
                issues(set("grid", "EU27"), substitute("electricity @ CN", "wind"))
                        .size());
        assertEquals(1, issues(shift("plane", "ship"), shift("ship", "plane")).size());
    }

    @Test
    void theseDoNot() {
        assertEquals(List.of(), issues(scale("cover", "2"), scale("cover", "3")));
        assertEquals(List.of(), issues(scale("body", "2"), scale("frame", "3"), remove("lid")));
        assertEquals(List.of(), issues(set("charge", "2 kg"), remove("fill"), scale("lid", "0.5")));
        assertEquals(
                List.of(),
                issues(with(ratio("0.5"), in("cover", substitute("plastic", "steel"))), scale("cover", "2")));
        assertEquals(List.of(), issues(share("40 %", substitute("plastic", "board @ JP")), scale("cover", "2")));
        assertEquals(
                List.of(),
                issues(
                        new Change.Add(Stage.USE, part("a: buys 1 kg of steel")),
                        new Change.Add(Stage.USE, part("b: buys 1 kg of steel"))));
    }

    /** Each of these touches another element, parameter or field, and masses around them meet. */
    private static final List<Change> DISJOINT = List.of(
            set("charge", "3 kg"),
            set("grid", "EU27"),
            set("frame.yield", "50 %"),
            set("milling.amount", "3 kWh"),
            set("away.routes.0.legs.1.distance", "7 km"),
            scale("lid", "0.25"),
            scale("frame", "3"),
            with(ratio("0.7"), in("cover", share("30 %", substitute("plastic", "steel")))),
            remove("fill"),
            new Change.Add(Stage.RAW_MATERIALS, part("more: mass 2 kg of steel")),
            new Change.Calculate(Optional.empty(), Optional.of("closed-loop")));

    @Property(tries = 30)
    void changesOfDifferentElementsGiveOneProductInAnyOrder(@ForAll long seed) {
        List<Change> shuffled = new ArrayList<>(DISJOINT);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(Canonical.of(all(DISJOINT)), Canonical.of(all(shuffled)));
    }

    private static Product all(List<Change> changes) {
        Product product = PHONE;
        for (Change change : changes) {
            product = Bench.edited(change, product);
        }
        return product;
    }

    @Test
    void aChangeWithoutEffectIsNamed() {
        assertEquals(List.of("\"set charge to 1 kg\" has no effect on \"phone\""), warnings(set("charge", "1 kg")));
        assertEquals(List.of("\"scale cover by 1\" has no effect on \"phone\""), warnings(scale("cover", "1")));
        assertEquals(List.of(), warnings(scale("cover", "2")));
        assertEquals(List.of(), warnings(new Change.Calculate(Optional.of("iso-14067"), Optional.empty())));
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> Changed.of(PHONE, List.of(remove("nothing")), LIBRARY));
        assertTrue(refused.issues().stream().allMatch(Issue::isError), "an error is no effect that could be missing");
    }

    private static List<String> warnings(Change change) {
        Issues issues = new Issues();
        Edit edit = new Edit(LIBRARY, issues, PLACE);
        Commuting.warnOfNoEffect(change, PHONE, change.on(PHONE, edit), edit);
        return issues.toList().stream().map(Issue::message).toList();
    }
}
