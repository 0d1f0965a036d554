package io.github.footprint4j.result;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.ledger.Inputs;
import io.github.footprint4j.ledger.Memo;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.ledger.ProductFacts;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.FunctionalUnit;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Published;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.solve.Once;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Draws;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The greenhouse gas emissions of a product over its life cycle, in kg CO2e per functional unit.
 *
 * <p>Full precision inside; only reports round. Immutable and thread-safe.
 */
public final class Footprint {

    /** Values below this share of the sum of all magnitudes are rounding. */
    private static final double ROUNDING = 1e-12;

    private final SolvedSystem solved;
    private final Cube cube;
    private final double total;
    private final Uncertainty uncertainty;
    private final List<Issue> warnings;
    private final Once<List<Line>> lines;

    private Footprint(SolvedSystem solved, Cube cube, Drawing drawing) {
        this.solved = solved;
        this.cube = cube;
        this.total = cube.total();
        this.uncertainty = new Uncertainty(solved, drawing);
        this.warnings = Stream.concat(solved.system().warnings().stream(), solved.notes().stream())
                .sorted()
                .toList();
        this.lines = new Once<>(this::foundLines);
    }

    /** The footprint of a solved system. */
    public static Footprint of(SolvedSystem solved) {
        return new Footprint(solved, new Cube(solved.contributions()), Drawing.DEFAULT);
    }

    /** The same footprint with intervals from other draws, such as more of them or from another seed. */
    public Footprint drawnBy(Drawing drawing) {
        return new Footprint(solved, cube, drawing);
    }

    /**
     * The same footprint under its method with another set of warming potentials: total, cells and draws are those of a calculation from
     * the start, and what is emitted is not calculated again. What is known as CO2e only ({@link #notRecharacterisable}) stays as it is.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every emission that has no potential in the set, each at its place
     */
    public Footprint under(GwpSet set) {
        SolvedSystem other = solved.under(set);
        return new Footprint(other, new Cube(other.contributions()), drawing());
    }

    /** The product, with variant and settings. */
    public Product product() {
        return solved.system().product();
    }

    /** The method it was calculated under. */
    public Method method() {
        return solved.system().method();
    }

    /** The unit of every sum, such as {@code kg CO2e}. */
    public Unit unit() {
        return method().unit();
    }

    /** The library the product buys from. */
    public Library library() {
        return solved.system().library();
    }

    /** What the result is for. */
    public FunctionalUnit functionalUnit() {
        return product().scope().functionalUnit();
    }

    /** The variant of the product in force; empty if it has none. */
    public Optional<String> variant() {
        return product().declarations().variantInForce();
    }

    /** The system it was calculated from, for analyses. */
    public SolvedSystem solved() {
        return solved;
    }

    /** The total, in kg CO2e per functional unit. */
    public double total() {
        return total;
    }

    /** How sure the total is: drawn when first asked for, then kept. */
    public Interval interval() {
        return uncertainty.interval(total, rounding());
    }

    /** How sure the sum of a stage is, from the same draws as the total. */
    public Interval interval(Stage stage) {
        return uncertainty.interval(stage, total(stage), rounding());
    }

    /**
     * How sure each line of {@link #lines} is, from the same draws as the total; drawn anew whenever it is asked for, since a product may
     * have thousands of lines.
     */
    public Map<Tag, Interval> intervalByLine() {
        return uncertainty.byLine(lines(), rounding());
    }

    /** What counts as rounding beside the cells of the footprint, in kg CO2e. */
    private double rounding() {
        return ROUNDING * cube.magnitude();
    }

    /** What decides its draws. */
    public Drawing drawing() {
        return uncertainty.drawing();
    }

    /** The draws by which the footprint is judged; draw by draw the same quantities as those of every other footprint of one drawing. */
    public Draws<Stage> draws() {
        return uncertainty.draws();
    }

    /** First order: by how much the total moves with each uncertain input; ranks levers, and what to measure next. */
    public Deviations deviations() {
        return uncertainty.deviations();
    }

    /** First order, of the contributions of a stage; those of all stages add up to those of the total. */
    public Deviations deviations(Stage stage) {
        return Deviations.of(solved, stage);
    }

    /** First order, by quantity: inputs that are one in every draw are one here, such as what two files share. */
    public Deviations deviationsByQuantity() {
        return byQuantity(deviations());
    }

    /** First order, of the contributions of a stage, by quantity. */
    public Deviations deviationsByQuantity(Stage stage) {
        return byQuantity(deviations(stage));
    }

    /** Deviations by what is drawn as one. */
    Deviations byQuantity(Deviations byInput) {
        return byInput.byQuantity(input -> drawing().streams().quantity(drawnAs(input)));
    }

    private InputId drawnAs(InputId input) {
        Inputs inputs = solved.system().inputs();
        return inputs.at(inputs.position(input)).drawnAs();
    }

    /** The total of the product's whole life, in kg CO2e: the total times its uses, if the result is for one of them. */
    public double wholeLife() {
        return total * facts().results();
    }

    /**
     * The total per year of the functional unit's duration, in kg CO2e; of a result for one use, that is one use in this time, which
     * reports leave out.
     */
    public double perYear() {
        return total / facts().duration().years();
    }

    /** How sure the total per year is: the total of each draw over the duration of that draw. */
    public Interval perYearInterval() {
        return uncertainty.isCertain()
                ? Interval.point(perYear())
                : Restated.of(this, new CommonUnit(Optional.empty(), true)).interval();
    }

    /** How sure the total of the whole life is: the total of each draw times the uses of that draw. */
    public Interval wholeLifeInterval() {
        return uncertainty.wholeLife(wholeLife(), rounding() * facts().results());
    }

    /**
     * The total for another amount of what the functional unit is an amount of, in kg CO2e (PAS 2050:2011, clause 5.9).
     *
     * @param amount how much
     * @throws io.github.footprint4j.issue.InvalidInputException if it has another dimension than the functional unit
     */
    public double per(Quantity amount) {
        return total
                * (amount.in(facts().unitAmount().unit()) / facts().unitAmount().value());
    }

    /**
     * The difference of this footprint and another one, cell by cell, each for its own functional unit.
     *
     * <p>Whether the two do the same is for the caller to know; {@code analysis.Comparison} checks it.
     */
    public Difference minus(Footprint other) {
        return Restated.of(this, CommonUnit.OWN).minus(Restated.of(other, CommonUnit.OWN));
    }

    /** Duration, amount and masses of the product. */
    public ProductFacts facts() {
        return solved.facts();
    }

    /** All contributions. */
    public Cube cube() {
        return cube;
    }

    /** The total by stage, in kg CO2e, in the order of the life cycle. */
    public Map<Stage, Double> byStage() {
        return cube.by(cell -> cell.tag().stage());
    }

    /** The sum of a stage, in kg CO2e; 0 if nothing is counted there. */
    public double total(Stage stage) {
        return byStage().getOrDefault(stage, 0.0);
    }

    /** The total by top-level part, in kg CO2e, by id. */
    public Map<EntryId, Double> byPart() {
        return cube.by(cell -> cell.tag().part());
    }

    /** The total by process, in kg CO2e, by name. */
    public Map<Node, Double> byProcess() {
        return cube.by(Contribution::process);
    }

    /**
     * The total by who emits, in kg CO2e: each process with the emissions of its own, whoever buys what it makes. Processes without any are
     * left out; the others sum to the total.
     */
    public Map<Node, Double> byEmitter() {
        return Emitters.of(solved);
    }

    /** The total by gas, in kg CO2e, by name. */
    public Map<Gas, Double> byGas() {
        return cube.by(cell -> cell.substance().gas());
    }

    /** The total by origin, in kg CO2e. */
    public Map<Origin, Double> byOrigin() {
        return cube.by(cell -> cell.substance().origin());
    }

    /** What does not count and is kept beside the total, in kg CO2e per functional unit. */
    public List<Memo> apart() {
        return solved.apart();
    }

    /** What is kept beside the total, by account, in kg CO2e; an account in which nothing is kept is not there. */
    public Map<Account, Double> byAccount() {
        Map<Account, Double> sums = new LinkedHashMap<>();
        apart().stream().map(Memo::account).distinct().sorted().forEach(account -> sums.put(account, apart(account)));
        return Collections.unmodifiableMap(sums);
    }

    /** The sum of what is kept in an account beside the total, in kg CO2e; 0 if nothing is. */
    public double apart(Account account) {
        return CompensatedSum.of(
                apart().stream().filter(memo -> memo.account() == account).mapToDouble(Memo::co2e));
    }

    /**
     * The total with biogenic carbon dioxide and its uptake, in kg CO2e per functional unit.
     *
     * <p>It is the second total of PACT 3, whose first one is without both; under a method that counts them it is the total. Carbon
     * dioxide of land management counts in the first total as well.
     */
    public double totalWithBiogenic() {
        return total + apart(Account.BIOGENIC_CARBON);
    }

    /** The lines of the product, by stage, part and line; a line without emissions is shown with 0. */
    public List<Line> lines() {
        return lines.value();
    }

    private List<Line> foundLines() {
        Map<Tag, Double> sums = cube.by(Contribution::tag);
        List<Tag> tags = new ArrayList<>();
        for (int node = 0; node < solved.system().nodes().size(); node++) {
            if (solved.system().account(node).isEmpty()) {
                solved.system().tag(node).ifPresent(tags::add);
            }
        }
        return tags.stream()
                .sorted()
                .distinct()
                .map(tag -> line(tag, sums.getOrDefault(tag, 0.0)))
                .toList();
    }

    private Line line(Tag tag, double co2e) {
        return new Line(tag, co2e, co2e / total);
    }

    /** The largest contributors, largest first. */
    public List<Contributor> top(int count) {
        record Key(Tag tag, Node process) implements Comparable<Key> {
            @Override
            public int compareTo(Key other) {
                int byTag = tag.compareTo(other.tag);
                return byTag != 0 ? byTag : process.compareTo(other.process);
            }
        }
        return cube.by(cell -> new Key(cell.tag(), cell.process())).entrySet().stream()
                .map(sum -> new Contributor(
                        sum.getKey().tag(), sum.getKey().process(), sum.getValue(), sum.getValue() / total))
                .sorted(Comparator.comparingDouble((Contributor one) -> -one.co2e())
                        .thenComparing(Contributor::tag)
                        .thenComparing(Contributor::process))
                .limit(count)
                .toList();
    }

    /** The share of the result that exists only as CO2e and is the same under every set of warming potentials, from 0 to 1. */
    public double notRecharacterisable() {
        double lumps = CompensatedSum.of(cube.cells().stream()
                .filter(cell -> cell.substance().gas().isLump())
                .mapToDouble(cell -> Math.abs(cell.co2e())));
        return lumps == 0 ? 0 : lumps / cube.magnitude();
    }

    /** The published total of this product and variant; empty if there is none or a setting makes it another product. */
    public Optional<Published.Total> published() {
        return product().declarations().settings().isEmpty() ? publishedForVariant() : Optional.empty();
    }

    /** The published total of this product and variant as its file states them, whatever was set by hand. */
    public Optional<Published.Total> publishedForVariant() {
        return product()
                .declarations()
                .study()
                .flatMap(study -> study.published().find(product().id(), variant()));
    }

    /**
     * The supply chain as a tree.
     *
     * @param cutOff share of the sum of all magnitudes (of the total, where nothing is saved) below which a branch is left out and
     *     counted in the remainder; above 0, at most 1
     */
    public UpstreamTree upstream(double cutOff) {
        return UpstreamTree.of(solved, cutOff);
    }

    /**
     * What passes through a node, in kg CO2e: the score of its product times what it supplies to others, its own loops taken out,
     * y_j·s_j / (A⁻¹)_jj.
     *
     * @throws java.util.NoSuchElementException if the system has no such node
     */
    public double through(Node node) {
        int position = solved.system().nodes().position(node);
        return solved.scores()[position] * solved.runs(position) / solved.runsForOwnUnit(position);
    }

    /** Every dataset of the library that the result rests on, by id; one that only another choice would use is left out. */
    public List<FactorUse> factors() {
        return solved.system().datasets().entrySet().stream()
                .filter(one -> isRunning(one.getKey()))
                .map(one -> use(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(use -> use.dataset().id()))
                .toList();
    }

    private boolean isRunning(Node node) {
        OptionalInt position = solved.system().nodes().find(node);
        return position.isPresent() && solved.runs(position.getAsInt()) != 0;
    }

    private FactorUse use(Node node, Dataset dataset) {
        int position = solved.system().nodes().position(node);
        double[] direct = new double[1];
        solved.biosphere()
                .column(
                        position,
                        (substance, unused, mass) ->
                                direct[0] += mass * solved.counted(substance) * solved.runs(position));
        double amount = solved.runs(position) * solved.technosphere().at(position, position);
        return new FactorUse(dataset, amount, solved.system().unit(position), direct[0]);
    }

    /** What the author should know of: warnings and notes, by place. */
    public List<Issue> warnings() {
        List<Issue> notes = new ArrayList<>(TotalNotes.of(this));
        notes.addAll(LargeExclusions.of(this));
        return notes.isEmpty()
                ? warnings
                : Stream.concat(notes.stream(), warnings.stream()).toList();
    }

    /** The service that the result is for, in words, and, if it is for one use, of how many. */
    public String service() {
        OptionalDouble uses = facts().uses();
        String text = functionalUnit().text();
        return uses.isPresent() ? text + ", per use (of " + Digits.plain(uses.getAsDouble()) + ")" : text;
    }

    /** One line: the published total if there is one, then the total with its interval, and the functional unit. */
    @Override
    public String toString() {
        String published = published()
                .map(one -> "published "
                        + one.total().formula().quantity().orElseThrow().value() + " · ")
                .orElse("");
        String range = interval().isPoint() || interval().hasNoAnswer() ? "" : " (" + interval() + ")";
        return published + "bottom-up " + Digits.value(total) + range + " · " + unit() + " per "
                + service() + " over "
                + Noun.of("year").counted(Digits.plain(facts().duration().years()))
                + (product().scope().boundary() == Boundary.CRADLE_TO_GATE ? ", cradle to gate" : "");
    }
}
