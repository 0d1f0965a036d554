package io.github.footprint4j.data.html;

import io.github.footprint4j.data.json.JsonText;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.FlatModel;
import io.github.footprint4j.system.ProductSystem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;

/**
 * What a page in a browser calculates with, format {@value PageJson#FORMAT}: the flat model of a product, what its draws need, and controls.
 * The schema is the resource {@code schema/footprint-page-1.json} beside the entry classes.
 *
 * <h2>Values</h2>
 *
 * <p>Slots 0, 1, 2 and so on are the {@code inputs}, with {@code value} in coherent base units; divided by {@code factor} it is in the unit in
 * which people read it. Each element of {@code ops} fills the next slot from earlier ones:
 *
 * <ul>
 *   <li>a number, or a text {@code "NaN"}, {@code "Infinity"} or {@code "-Infinity"}, is that number;
 *   <li>{@code ["ADD", i, j]} and the like is an operation of {@link io.github.footprint4j.formula.Operation} on slots; {@code ["SELECT", c,
 *       a, b]} is a where c is not 0, else b, whatever the other one is;
 *   <li>{@code ["SOLVE", n, ...]} fills n slots with the x of A x = b: then come the slots of A, n·n by rows, and the n slots of b. Rows are
 *       scaled by their largest coefficient, pivots are chosen among all rows that are left, and the answer is corrected once by its residual.
 *       All n are not a number where a pivot is at most 1e-14 of the magnitudes of the terms it is the sum of, or where the diagonal of A is
 *       above 0, nothing else in it is, and A x = (1, ..., 1) has a negative x.
 * </ul>
 *
 * <p>The {@code outputs} are kg CO2e per functional unit. The footprint is the sum with Neumaier's compensation, in their order, of those
 * without {@code account}, and 0 where it is at most 1e-14 of the sum of their magnitudes. {@code duration} is the slot of the seconds that
 * the functional unit lasts; a year has 365 days. A setting has no answer unless the slots of {@code guards.bounded} and all outputs are at
 * most 1e100 in magnitude and those of {@code guards.positive} above 0. {@code guards.conditions} are triples of a slot and the ends between
 * which it is, {@code null} for an end that there is not: a file with a setting outside is refused, and a page says so; draws outside count.
 *
 * <p>Derivatives come from one sweep backward with the slopes that {@code Operation} documents; a step without adjoint is passed over, {@code
 * SELECT} gives its adjoint to the branch taken, and with A' y = w for the adjoints w of x, y is added to those of b and -y x' to those of A.
 *
 * <h2>Draws</h2>
 *
 * <p>An input with a {@code distribution} that stands at its {@code value} is drawn; one that was moved is held. Its 1,000 probabilities of block
 * 0 follow from {@code seed} and {@code key} as {@link io.github.footprint4j.uncertainty.Stratified} says, and its values from the quantiles of
 * the distribution; that of the normal distribution is algorithm AS 241. These are the first 1,000 draws of the library, of whose values
 * those of a page differ by the last digits of {@code exp} and {@code log} alone. A draw without an answer has failed and is left out.
 *
 * <h2>Controls</h2>
 *
 * <p>A {@code checkbox} or {@code radio} has {@code options}, of which number {@code base} is that of the report: each {@code set}s slots to
 * values. A {@code slider} stands at {@code base} in its {@code unit} and sets its {@code inputs} to the number times {@code factor}; where it
 * is not {@code stated} an end is half or twice the value, of per cents 0 or 100, since the file states none. {@code yaml} holds changes of a {@code footprint-scenario/1} file that say the
 * same: those of an option as they are, that of a slider with its number in place of {@code $}; what stands at its base changes nothing and
 * is not written.
 *
 * <p>The text is the same bytes for the same model.
 *
 * @param json the text, in one line and safe within HTML
 * @param hash SHA-256 of the UTF-8 bytes of the text, as 64 hexadecimal digits
 * @param notes what was asked for and is no control, and loops whose answer hangs on the last digits of their amounts
 */
public record PageModel(String json, String hash, List<Issue> notes) {

    /** The most steps of a model that a page can hold. */
    public static final int MOST_STEPS = 100_000;

    private static final int SHORT = 8;

    /** Copies the list. */
    public PageModel {
        notes = List.copyOf(notes);
    }

    /**
     * The model of a product: what its author and its user decide, what is uncertain, and scenarios.
     *
     * @param product the system of the product, in its variant
     * @param choices scenarios to be offered
     * @param drawing which draws a page makes; it draws block 0
     * @throws InvalidInputException with everything that is wrong with the scenarios, or if the model has more than {@value #MOST_STEPS} steps
     */
    public static PageModel of(ProductSystem product, List<PageChoice> choices, Drawing drawing) {
        ParameterControls parameters = ParameterControls.of(product);
        ScenarioControls scenarios = ScenarioControls.of(product, choices, parameters);
        SortedSet<InputId> kept =
                FlatModel.exposedOrUncertain(scenarios.system().without().system());
        kept.addAll(parameters.inputs());
        FlatModel model = FlatModel.of(scenarios.system(), kept);
        refuseTooLarge(model);
        List<InputId> slots = model.inputs().stream().map(Input::id).toList();
        ControlJson json = new ControlJson(slots::indexOf);
        List<SourceNode> controls = new ArrayList<>(parameters.write(json));
        controls.addAll(scenarios.write(json));
        List<Issue> notes = new ArrayList<>(scenarios.notes());
        notes.addAll(model.notes());
        return of(JsonText.compact(PageJson.tree(product.product(), model, drawing, controls)), notes);
    }

    private static void refuseTooLarge(FlatModel model) {
        if (model.steps().size() > MOST_STEPS) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.LIMIT_EXCEEDED,
                            Place.NONE,
                            "the model of the page has " + model.steps().size() + " steps, expected at most "
                                    + MOST_STEPS)
                    .maybe("fewer parts in one file"));
        }
    }

    private static PageModel of(String json, List<Issue> notes) {
        return new PageModel(json, HexFormat.of().formatHex(sha256(json)), notes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which every Java has", e);
        }
    }

    /** The first eight digits of the hash, by which a link knows its model. */
    public String shortHash() {
        return hash.substring(0, SHORT);
    }
}
