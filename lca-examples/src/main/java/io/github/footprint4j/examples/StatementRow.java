package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.change.Scenario.Claimed;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Scenarios;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.List;

/**
 * A claim of a scenario beside what the library gives.
 *
 * @param number the statement
 * @param scenario the scenario
 * @param claim the claim
 * @param measure what is compared: {@code each}, {@code year}, {@code kWh}, {@code all-but-use}; the share saved of lines with spaces
 *     between them, or the mass if {@code kg} comes first
 * @param why why the two differ
 */
record StatementRow(String number, Scenario scenario, Claimed claim, String measure, String why) {

    /** The electricity of the EU27 that charges the phone, kg CO2e per kWh. */
    private static final double GRID = 0.244 * 1.065;

    static StatementRow parse(String line) {
        List<String> cells = List.of(line.strip().split(" *\\| *"));
        Scenario scenario = Scenarios.bundled(cells.get(1));
        Claimed claim = scenario.story().claims().get(Integer.parseInt(cells.get(2)));
        return new StatementRow(cells.get(0), scenario, claim, cells.get(3), cells.get(4));
    }

    /** What is claimed, in kg CO2e, kWh or as a number. */
    double claimed() {
        Quantity saving = claim.saving().formula().quantity().orElseThrow();
        return saving.in(unit());
    }

    /** What the scenario saves, in the same unit. */
    double ours(Calculator calculator) {
        Product product =
                Products.bundled(scenario.base().product().orElseThrow().value());
        Footprint before = calculator.footprint(product);
        Footprint after = calculator.footprint(product, scenario.changes());
        return switch (measure) {
            case "each" -> before.total() - after.total();
            case "year" -> before.perYear() - after.perYear();
            case "kWh" -> (before.perYear() - after.perYear()) / GRID;
            case "all-but-use" -> 1 - onceYearly(after) / onceYearly(before);
            default -> isShare() ? 1 - lines(after) / lines(before) : lines(before) - lines(after);
        };
    }

    /** A number with its unit; shares as per cent. */
    String text(double value) {
        return isShare() ? Digits.value(100 * value) + " %" : Digits.value(value) + " " + unit();
    }

    private boolean isShare() {
        return dimension().equals(Dimension.NONE);
    }

    private Unit unit() {
        if (isShare()) {
            return Unit.parse("1");
        }
        return Unit.parse(dimension().equals(Dimension.ENERGY) ? "kWh" : "kg CO2e");
    }

    private Dimension dimension() {
        return claim.saving().formula().quantity().orElseThrow().dimension();
    }

    private static double onceYearly(Footprint footprint) {
        double years = footprint.total() / footprint.perYear();
        return (footprint.total() - footprint.total(Stage.USE)) / years;
    }

    private double lines(Footprint footprint) {
        List<String> names = List.of(measure.split(" "));
        return footprint.lines().stream()
                .filter(line -> names.contains(line.tag().line()))
                .mapToDouble(line -> line.co2e())
                .sum();
    }
}
