package io.github.footprint4j.data.golden;

import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.SolvedSystem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A table of numbers that a footprint has and a golden file may state. */
enum View {
    TOTAL,
    ORIGINS,
    GASES,
    STAGES,
    PARTS,
    LINES,
    PROCESSES,
    RUNS,
    SCORES,
    THROUGH,
    /** What is kept beside the total, in kg CO2e, by account. */
    APART,
    /** Masses, in kg, by substance such as {@code CH4 biogenic}; those of lines beside the total, which do not run, included. */
    SUBSTANCES;

    /** The key of the only number of {@link #TOTAL}. */
    static final String WHOLE = "";

    /** The numbers of a footprint by the names that files use; a key that is absent is a contribution of 0. */
    Map<String, Double> of(Footprint footprint) {
        return switch (this) {
            case TOTAL -> Map.of(WHOLE, footprint.total());
            case ORIGINS ->
                named(footprint
                        .cube()
                        .<Origin.Group>by(cell -> group(cell.substance().origin())));
            case GASES -> named(footprint.byGas());
            case STAGES -> named(footprint.byStage());
            case PARTS -> named(footprint.byPart());
            case LINES -> named(footprint.cube().<String>by(cell -> cell.tag().line()));
            case PROCESSES -> named(footprint.byProcess());
            case RUNS -> nodes(footprint, node -> footprint.solved().runs(position(footprint, node)));
            case SCORES -> nodes(footprint, node -> footprint.solved().scores()[position(footprint, node)]);
            case THROUGH -> nodes(footprint, footprint::through);
            case APART -> apart(footprint);
            case SUBSTANCES -> masses(footprint.solved());
        };
    }

    /** True if the numbers are parts of the total. */
    boolean addsUp() {
        return switch (this) {
            case RUNS, SCORES, THROUGH, APART, SUBSTANCES -> false;
            default -> true;
        };
    }

    /** The name of the view in files. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Origin.Group group(Origin origin) {
        return origin.group();
    }

    private static <K> Map<String, Double> named(Map<K, Double> sums) {
        Map<String, Double> named = new LinkedHashMap<>();
        sums.forEach((key, sum) -> named.merge(key.toString(), sum, Double::sum));
        return named;
    }

    private static Map<String, Double> apart(Footprint footprint) {
        Map<String, Double> named = new LinkedHashMap<>();
        Arrays.stream(Account.values()).forEach(account -> named.put(account.toString(), footprint.apart(account)));
        return named;
    }

    /** A line beside the total runs once; what it buys is not split by substance. */
    private static Map<String, Double> masses(SolvedSystem solved) {
        double[] runs = new double[solved.system().nodes().size()];
        Arrays.setAll(runs, node -> solved.system().account(node).isPresent() ? 1 : solved.runs(node));
        double[] masses = solved.biosphere().times(runs);
        Map<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < masses.length; i++) {
            named.put(solved.system().substances().at(i).toString(), masses[i]);
        }
        return named;
    }

    private static int position(Footprint footprint, Node node) {
        return footprint.solved().system().nodes().position(node);
    }

    private static Map<String, Double> nodes(Footprint footprint, ToDoubleFunction<Node> number) {
        SolvedSystem solved = footprint.solved();
        Map<String, Double> named = new LinkedHashMap<>();
        solved.system().nodes().names().forEach(node -> named.put(node.name(), number.applyAsDouble(node)));
        return named;
    }
}
