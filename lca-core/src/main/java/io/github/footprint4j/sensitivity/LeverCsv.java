package io.github.footprint4j.sensitivity;

import io.github.footprint4j.compare.BothFormulas;
import io.github.footprint4j.document.CsvText;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.model.Evidence;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.CellSlope;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What moves a footprint as comma-separated values after RFC 4180, full precision, each row ended by CR LF: every lever, then every choice
 * and switch that makes a difference, then every exchange of a dataset. A cell of which nothing is known is empty.
 */
public final class LeverCsv {

    private static final Set<InputId.Kind> POSITIONS = EnumSet.of(InputId.Kind.SWITCH, InputId.Kind.OPTION);

    private static final List<String> HEADER = List.of(
            "kind",
            "group",
            "name",
            "value",
            "unit",
            "kg_co2e_per_percent",
            "kg_co2e_per_unit",
            "evidence",
            "variance_share",
            "deviation_if_known_kg_co2e",
            "least_kg_co2e",
            "most_kg_co2e",
            "kg_co2e_per_unit_recycled_content",
            "kg_co2e_per_unit_closed_loop");

    private final Map<InputId, DataPoint> points = new TreeMap<>();
    private final Map<InputId, Tornado.LeverBar> bars = new TreeMap<>();

    private final Map<InputId, FormulaLevers.Slopes> formulas = new TreeMap<>();

    private LeverCsv(Footprint footprint) {
        FormulaLevers.of(footprint)
                .levers()
                .forEach(one -> formulas.put(one.lever().input().id(), one));
        DataPoint.of(footprint)
                .forEach(point -> points.put(point.lever().input().id(), point));
        Tornado.of(footprint).bars().forEach(bar -> bars.put(bar.input(), bar));
    }

    /** The text. */
    public static String write(Footprint footprint) {
        return new LeverCsv(footprint).text(Sensitivity.of(footprint));
    }

    private String text(Sensitivity sensitivity) {
        StringBuilder out = new StringBuilder(CsvText.row(HEADER));
        sensitivity.ranked().forEach(lever -> out.append(row(lever)));
        bars.values().stream()
                .filter(bar -> POSITIONS.contains(bar.input().kind()))
                .forEach(bar -> out.append(row(bar)));
        sensitivity.exchanges().forEach(cell -> out.append(row(cell)));
        return out.toString();
    }

    private String row(Lever lever) {
        Optional<DataPoint> point = Optional.ofNullable(points.get(lever.input().id()));
        Optional<Tornado.LeverBar> bar = Optional.ofNullable(bars.get(lever.input().id()));
        return CsvText.row(List.of(
                lever.input().id().kind().toString(),
                lever.group().toString(),
                lever.name(),
                CsvText.number(lever.input().valueInUnit()),
                lever.input().unit().symbol(),
                CsvText.number(lever.perPercent()),
                CsvText.number(lever.perUnit()),
                lever.evidence().map(Evidence::word).orElse(""),
                point.map(DataPoint::varianceShare).map(CsvText::number).orElse(""),
                point.map(DataPoint::others).map(CsvText::number).orElse(""),
                bar.map(one -> CsvText.number(one.low().total())).orElse(""),
                bar.map(one -> CsvText.number(one.high().total())).orElse(""),
                under(lever, BothFormulas::recycledContent),
                under(lever, BothFormulas::closedLoop)));
    }

    /** What the lever does under a formula, if that is a choice of rule. */
    private String under(Lever lever, Function<BothFormulas, OptionalDouble> formula) {
        return Optional.ofNullable(formulas.get(lever.input().id()))
                .map(one -> CsvText.number(formula.apply(one.perUnit()).orElseThrow()))
                .orElse("");
    }

    private static String row(Tornado.LeverBar bar) {
        return CsvText.row(List.of(
                bar.input().kind().toString(),
                bar.group().toString(),
                bar.name(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                CsvText.number(bar.low().total()),
                CsvText.number(bar.high().total()),
                "",
                ""));
    }

    private static String row(CellSlope cell) {
        return CsvText.row(List.of(
                "exchange",
                "",
                cell.node() + ": " + cell.row(),
                CsvText.number(cell.amount()),
                cell.unit(),
                CsvText.number(cell.perPercent()),
                CsvText.number(cell.slope()),
                "",
                "",
                "",
                "",
                "",
                "",
                ""));
    }
}
