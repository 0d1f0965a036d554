package io.github.footprint4j.statement;

import io.github.footprint4j.coverage.Limits;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.method.DataRules.Primary;
import io.github.footprint4j.method.Threshold;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Line;
import io.github.footprint4j.statement.WeightedMean.Weighted;
import io.github.footprint4j.unit.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Which data must come from those who run a process, and how much of the result does (PAS 2050:2011, clause 7.3).
 *
 * @param required the members of the supply chain whose data must be primary, from the own organisation upstream
 * @param chain the supply chain as far as it is named
 * @param share the share of primary data in the result, weighted with the magnitudes of the contributions; a contribution of which nothing
 *     is said counts as not primary
 * @param stated the share of the result of which something is said
 */
public record PrimaryData(List<Link> required, List<Link> chain, double share, double stated) {

    /** The organisation that assesses the product. */
    public static final String OWN = "own operations";

    /** Copies the lists. */
    public PrimaryData {
        required = List.copyOf(required);
        chain = List.copyOf(chain);
    }

    /**
     * A member of the supply chain.
     *
     * @param name who it is; {@value #OWN} for the organisation that assesses the product
     * @param share what its own processes contribute to the emissions from cradle to gate, from 0 to 1
     */
    public record Link(String name, double share) {}

    /**
     * The members of a chain whose data must be primary.
     *
     * <p>The own organisation always; where it contributes less than 10 % from cradle to gate, also the first supplier upstream that
     * contributes 10 % or more by itself. Where none does, nobody is added. Whether the 10 % are meant for each supplier alone, as here,
     * or add up along the chain, is open: the text of the standard was not available.
     *
     * @param chain the own organisation first, then its suppliers, the nearest first
     * @param rule what the method asks for
     */
    public static List<Link> required(List<Link> chain, Primary rule) {
        List<Link> own = chain.stream().limit(1).toList();
        boolean isEnough = rule == Primary.OWN || own.stream().anyMatch(PrimaryData::isLarge);
        List<Link> required = new ArrayList<>(own);
        if (!isEnough) {
            chain.stream().skip(1).filter(PrimaryData::isLarge).findFirst().ifPresent(required::add);
        }
        return List.copyOf(required);
    }

    private static boolean isLarge(Link link) {
        return Limits.isAtLeast(link.share(), Threshold.PRIMARY_SUPPLIER);
    }

    /**
     * The primary data of a footprint.
     *
     * <p>Own operations are the lines of production without a supplier; suppliers are those that lines from cradle to gate name, the
     * nearest first: a supplier of a part stands before the supplier of its sub-part, and of equally near ones the larger first.
     */
    public static PrimaryData of(Footprint footprint) {
        Sourced sourced = Sourced.of(footprint);
        List<Link> chain = chain(footprint, sourced);
        Primary rule = footprint.method().data().primary();
        List<Weighted> shares = footprint.cube().cells().stream()
                .map(cell -> new Weighted(cell.co2e(), primary(sourced, cell)))
                .toList();
        Optional<WeightedMean> mean = WeightedMean.of(shares);
        return new PrimaryData(
                required(chain, rule),
                chain,
                mean.map(one -> one.value() * one.covered()).orElse(0.0),
                mean.map(WeightedMean::covered).orElse(0.0));
    }

    private static OptionalDouble primary(Sourced sourced, Contribution cell) {
        return sourced.provenances(cell).stream()
                .map(Provenance::primary)
                .flatMap(Optional::stream)
                .map(Formula::quantity)
                .flatMap(Optional::stream)
                .filter(quantity -> quantity.unit().dimension().isNone())
                .mapToDouble(PrimaryData::number)
                .findFirst();
    }

    private static double number(Quantity quantity) {
        return quantity.value() * quantity.unit().factor();
    }

    private static List<Link> chain(Footprint footprint, Sourced sourced) {
        List<Line> upstream = footprint.lines().stream()
                .filter(line -> isUpstream(footprint, line.tag().stage()))
                .toList();
        double whole = magnitude(upstream);
        Map<String, List<Line>> suppliers = new TreeMap<>();
        List<Line> own = new ArrayList<>();
        for (Line line : upstream) {
            Optional<String> supplier = sourced.supplier(line.tag().line());
            supplier.ifPresent(name ->
                    suppliers.computeIfAbsent(name, unused -> new ArrayList<>()).add(line));
            if (supplier.isEmpty() && line.tag().stage() == Stage.PRODUCTION) {
                own.add(line);
            }
        }
        List<Link> chain = new ArrayList<>(List.of(new Link(OWN, share(own, whole))));
        suppliers.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Line>> one) -> depth(one.getValue()))
                        .thenComparingDouble(one -> -magnitude(one.getValue())))
                .map(one -> new Link(one.getKey(), share(one.getValue(), whole)))
                .forEach(chain::add);
        return chain;
    }

    private static boolean isUpstream(Footprint footprint, Stage stage) {
        boolean isBeforeTheGate = switch (stage) {
            case RAW_MATERIALS, PRODUCTION -> true;
            case TRANSPORT, STORAGE, USE, END_OF_LIFE, NONE -> false;
        };
        return isBeforeTheGate || footprint.product().scope().boundary() == Boundary.CRADLE_TO_GATE;
    }

    /** How far up the chain: the depth of the highest line. */
    private static int depth(List<Line> lines) {
        return lines.stream()
                .mapToInt(line -> line.tag().line().split("/").length)
                .min()
                .orElse(0);
    }

    private static double share(List<Line> lines, double whole) {
        return whole == 0 ? 0 : magnitude(lines) / whole;
    }

    private static double magnitude(List<Line> lines) {
        return CompensatedSum.of(lines.stream().mapToDouble(line -> Math.abs(line.co2e())));
    }
}
