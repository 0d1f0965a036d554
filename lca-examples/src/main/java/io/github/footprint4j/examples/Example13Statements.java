package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Digits;
import java.util.List;
import java.util.Locale;

/** What a maker's reports claim of their measures, what cited factors give, and why the two differ: one row a claim. */
public final class Example13Statements {

    /** Statement of docs/statements.md, scenario, which of its claims, what it is compared with, and the reason. */
    private static final String ROWS = """
            1  | charging-97                  | 0 | kWh            | the statement prints ten times what its own figures give
            1  | charging-97                  | 1 | kWh            | we divide by the efficiency, rise from 85 and not 88 %, larger battery
            1  | charging-97                  | 2 | kWh            | divided too; we rise from 85 and not 88 %, larger battery
            2  | charging-97                  | 3 | kWh            | the same technology, said to save less
            1  | charging-97                  | 4 | year           | more energy, with 0.260 kg/kWh of the EU27 where 0.379 is implied
            3  | charging-plus-one            | 0 | year           | from 85 to 86 % one point is worth more than at 96 %; a larger battery
            5  | efficient-air-conditioner    | 0 | cooling heating | by construction
            5  | efficient-air-conditioner    | 1 | year           | 8 million t on 400 million units is a fifth of 20 % of 800 kWh in China
            5  | efficient-air-conditioner    | 2 | year           | 200 million t is more than all the electricity of these units
            5  | smart-air-conditioner        | 0 | cooling heating | by construction
            6  | air-conditioner-2030         | 0 | cooling heating standby | by construction
            7  | screen-supply                | 0 | screen         | by construction, on a television
            7  | efficient-screen             | 0 | screen         | by construction, on a television
            8  | fewer-charges                | 0 | charging       | by construction
            8  | fewer-charges                | 1 | charging       | the other end of 7 to 8 %
            9  | longer-life                  | 0 | all-but-use    | twice the years halve all that happens once
            12 | five-grams-lighter-box       | 0 | each           | board, its freight, half of it by air, and its waste
            12 | five-grams-lighter-box       | 0 | kg base        | board alone, at 1.2 and 1.1 kg per kg where the statement has 0.949
            13 | lighter-phone-box            | 0 | box            | by construction
            13 | smaller-phone-box            | 0 | lid base       | by construction
            13 | smaller-phone-box            | 1 | to-assembly warehouse | volume limits the lorry, not mass
            14 | one-paper-box                | 0 | lid base       | by construction
            14 | less-plastic-packaging       | 0 | tray film      | by construction
            14 | fewer-cushions               | 0 | cushions       | by construction
            15 | thinner-manual               | 0 | manual         | by construction
            17 | recycled-aluminium-40        | 0 | enclosure/frame | the factor is the statement
            17 | recycled-aluminium-100       | 0 | enclosure/frame | the factor is the statement
            17 | recycled-aluminium-frame     | 0 | enclosure/frame | a factor of another source nearly agrees
            22 | rail-instead-of-air          | 0 | each           | half of a heavy packed phone by air; the 7.23 million are not all such
            22 | ship-instead-of-air          | 0 | each           | ships emit less for each kilometre and go farther
            23 | fuller-lorries               | 0 | to-hub         | the load divides what one unit bears
            26 | denser-warehouse             | 0 | warehouse      | by construction
            35 | better-factory               | 0 | assembly       | by construction
            35 | better-factory               | 1 | assembly       | the statement says 60 % elsewhere
            35 | first-pass-yield             | 0 | assembly       | by construction
            -  | recycled-gold                | 0 | gold           | the library has 12.5 t per kg for mined gold, the study 16 t
            -  | recycled-gold-electronics    | 0 | gold           | the same
            -  | recycled-copper              | 0 | enclosure/copper-parts | the factor takes the middle of the range
            -  | recycled-copper              | 1 | enclosure/copper-parts | the factor takes the middle of the range
            """;

    private static final String HEAD = "%-3s %-29s %13s %13s %6s  %s%n";

    private Example13Statements() {}

    /** Prints the rows, then the share of the supply chain that statement 39 is about. */
    public static void main(String[] arguments) {
        Calculator calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        System.out.printf(Locale.ROOT, HEAD, "#", "scenario", "claimed", "ours", "ratio", "why");
        List<StatementRow> rows = ROWS.lines().map(StatementRow::parse).toList();
        rows.forEach(row -> print(row, calculator));

        var phone = calculator.footprint(Products.bundled("xiaomi-13-pro"));
        double supply = phone.total(Stage.RAW_MATERIALS) + phone.total(Stage.PRODUCTION);
        System.out.println(
                "\n39  supply chain: 77 % of the sector claimed, " + Digits.decimals(100 * supply / phone.total(), 1)
                        + " % of the phone ours (raw materials, production)");
    }

    private static void print(StatementRow row, Calculator calculator) {
        double ours = row.ours(calculator);
        System.out.printf(
                Locale.ROOT,
                HEAD,
                row.number(),
                row.scenario().id(),
                row.text(row.claimed()),
                row.text(ours),
                Digits.decimals(ours / row.claimed(), 2),
                row.why());
    }
}
