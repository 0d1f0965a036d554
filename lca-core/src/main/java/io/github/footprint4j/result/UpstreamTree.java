package io.github.footprint4j.result;

import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.matrix.SparseMatrix;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SolvedSystem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who supplies whom: the supply chain of a product unfolded into a tree.
 *
 * <p>A node that is asked for q of its product runs q / a_jj times. Its total is q·y_j with y the scores; it equals its own emissions plus
 * the totals of its suppliers. Suppliers below the cut-off are left out and their sum is shown as the remainder. A loop unfolds until its
 * rounds fall below the cut-off.
 *
 * @param node who; the first node is the product itself
 * @param amount how much of its product is asked for, in its unit
 * @param total its emissions with its whole chain, in kg CO2e per functional unit
 * @param direct its own emissions
 * @param suppliers the suppliers shown, largest first
 * @param remainder what the suppliers that are not shown contribute
 */
public record UpstreamTree(
        Node node, double amount, double total, double direct, List<UpstreamTree> suppliers, double remainder) {

    private static final int DEEPEST = 50;

    /** Copies the list. */
    public UpstreamTree {
        suppliers = List.copyOf(suppliers);
    }

    /** The tree of a solved system; branches below the cut-off, a share of the sum of all magnitudes, are left out. */
    static UpstreamTree of(SolvedSystem solved, double cutOff) {
        if (!(cutOff > 0 && cutOff <= 1)) {
            throw new IllegalArgumentException("a cut-off lies above 0 and at most at 1, found " + cutOff);
        }
        return new Unfolding(solved, cutOff).product();
    }

    /** Unfolds one system. */
    private static final class Unfolding {

        private final ProductSystem system;
        private final SparseMatrix technosphere;
        private final double[] scores;
        private final double[] own;
        private final double total;
        private final double smallest;

        Unfolding(SolvedSystem solved, double cutOff) {
            this.system = solved.system();
            this.technosphere = solved.technosphere();
            this.scores = solved.scores();
            this.own = new double[scores.length];
            solved.biosphere().forEach((substance, node, mass) -> own[node] += mass * solved.counted(substance));
            this.total = solved.total();
            this.smallest = cutOff * new Cube(solved.contributions()).magnitude();
        }

        UpstreamTree product() {
            List<Demand> demands = new ArrayList<>();
            for (int node = 0; node < scores.length; node++) {
                boolean isLine = system.nodes().at(node).process().isEmpty();
                if (isLine && system.account(node).isEmpty()) {
                    demands.add(new Demand(node, 1));
                }
            }
            Node product = new Node(system.product().toString(), Optional.empty());
            return tree(product, 1, new Sum(total, 0), demands, 0);
        }

        private record Demand(int node, double amount) {}

        private record Sum(double total, double direct) {}

        private UpstreamTree unfold(Demand demand, int depth) {
            int node = demand.node();
            double runs = demand.amount() / technosphere.at(node, node);
            List<Demand> asked = new ArrayList<>();
            technosphere.column(node, (supplier, unused, amount) -> {
                if (supplier != node) {
                    asked.add(new Demand(supplier, -runs * amount));
                }
            });
            Sum sum = new Sum(demand.amount() * scores[node], runs * own[node]);
            return tree(system.nodes().at(node), demand.amount(), sum, asked, depth);
        }

        private UpstreamTree tree(Node node, double amount, Sum sum, List<Demand> asked, int depth) {
            List<Demand> large = asked.stream()
                    .filter(demand -> depth < DEEPEST && isLarge(demand))
                    .toList();
            List<UpstreamTree> shown = large.stream()
                    .map(demand -> unfold(demand, depth + 1))
                    .sorted(Comparator.comparingDouble((UpstreamTree tree) -> -tree.total())
                            .thenComparing(UpstreamTree::node))
                    .toList();
            double remainder = CompensatedSum.of(asked.stream()
                    .filter(demand -> depth >= DEEPEST || !isLarge(demand))
                    .mapToDouble(this::scoreOf));
            return new UpstreamTree(node, amount, sum.total(), sum.direct(), shown, remainder);
        }

        private boolean isLarge(Demand demand) {
            double score = scoreOf(demand);
            return score != 0 && Math.abs(score) >= smallest;
        }

        private double scoreOf(Demand demand) {
            return demand.amount() * scores[demand.node()];
        }
    }
}
