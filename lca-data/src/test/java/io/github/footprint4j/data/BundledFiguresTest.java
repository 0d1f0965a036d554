package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import org.junit.jupiter.api.Test;

/**
 * Figures typed from their sources by hand, against what one unit of the dataset gives: a slip of a digit, a unit or a power of ten in
 * the library shows here.
 *
 * <p>Printed figures are compared to the rounding of their last digit; sums of printed figures are written as sums.
 */
class BundledFiguresTest {

    /** Dataset, figure in kg CO2e for one of its unit as its source prints it, and the source. */
    private static final String FIGURES = """
            aluminium @ GLO                15.1            International Aluminium Institute, in ACT materials.yaml
            aluminium-packaging @ GB       9.11590131      DESNZ 2025, material use
            aluminium-recycled @ GB        0.9950779       DESNZ 2025, material use, closed loop
            steel @ GLO                    1.89            worldsteel, in ACT materials.yaml
            steel-packaging @ GB           2.86390131      DESNZ 2025, material use
            copper @ GLO                   2.8             Nuss and Eckelman 2014
            gold @ GLO                     12500           Nuss and Eckelman 2014
            silver @ GLO                   196             Nuss and Eckelman 2014
            palladium @ GLO                3880            Nuss and Eckelman 2014
            cobalt @ GLO                   8.3             Nuss and Eckelman 2014
            lithium @ GLO                  7.1             Nuss and Eckelman 2014
            tantalum @ GLO                 260             Nuss and Eckelman 2014
            neodymium-oxide @ GLO          17.6            Nuss and Eckelman 2014
            zirconia @ GLO                 3.4             Nuss and Eckelman 2014, zirconium dioxide
            hdpe @ GB                      3.09515524      DESNZ 2025, material use
            pet @ GB                       3.86390131      DESNZ 2025, material use
            hdpe-recycled @ GB             1.77079099      DESNZ 2025, material use, closed loop
            plastics @ GB                  3.172           DESNZ 2025, average plastics
            glass @ GB                     1.403           DESNZ 2025, container glass
            glass-recycled @ GB            0.82318954      DESNZ 2025, material use, closed loop
            cardboard @ GB                 1.200           DESNZ 2025, board
            paper @ GB                     1.345           DESNZ 2025, paper
            wood @ GB                      0.26950416      DESNZ 2025, material use
            insulation @ GB                1.86179306      DESNZ 2025, material use
            battery-li-ion @ GB            6.308           DESNZ 2025, material use
            electrical-small @ GB          5.648           DESNZ 2025, material use
            li-ion-cell @ GLO              87              Nature Communications 15, in ACT battery_model.py
            ic-package @ GLO               0.150           ACT
            pwb-multilayer @ GLO           0.0325          Boavizta factors.yml
            logic-die-n4 @ TW              3.08            ACT at 5 nm and the grid of Taiwan, rounded in the data sheet
            logic-die-n6 @ TW              2.55            ACT at 7 nm and the grid of Taiwan, rounded in the data sheet
            logic-die-28nm @ TW            1.43            ACT at 28 nm and the grid of Taiwan, rounded in the data sheet
            lpddr4x @ GLO                  0.917           UBA 2021 and Samsung 18 nm, rounded in the data sheet
            ufs-2.2 @ GLO                  0.0338          UBA 2021 and 64 to 96 layers, rounded in the data sheet
            oled-module @ GLO              0.0734          Fraunhofer IZM 2024, 7.43 kg over 101.2 cm2, rounded
            electricity @ CN               0.582           CodeCarbon 2023
            electricity @ DE               0.381           CodeCarbon 2023
            electricity @ FR               0.056           CodeCarbon 2023
            electricity @ EU27             0.260           CodeCarbon 2023 over 27 states and 6.5 % loss, rounded
            electricity-coal @ GLO         0.820           IPCC, in ACT source.yaml
            electricity-wind @ GLO         0.011           IPCC, in ACT source.yaml
            freight-air @ GLO              0.66646         DESNZ 2025, 0.5313 + 0.13516
            freight-rail @ GB              0.03470         DESNZ 2025, 0.02779 + 0.00691
            freight-ship @ GLO             0.01977         DESNZ 2025, 0.01612 + 0.00365
            freight-road @ GB              0.12522         DESNZ 2025, 0.10163 + 0.02359
            weee-recycling @ GB            0.004686        DESNZ 2025, waste disposal
            plastics-landfill @ GB         0.008983        DESNZ 2025, waste disposal
            household-waste-landfill @ GB  0.49724244      DESNZ 2025, waste disposal
            water @ GB                     0.1913          DESNZ 2025, water supply
            """;

    @Test
    void oneUnitOfADatasetGivesTheFigureOfItsSource() {
        assertAll(FIGURES.lines().map(line -> line.split(" {2,}", 3)).map(row -> () -> {
            double found = AloneProduct.footprint(dataset(row[0])).total();
            assertEquals(Double.parseDouble(row[1]), found, rounding(row[1]), () -> row[0] + ", " + row[2]);
        }));
    }

    private static Dataset dataset(String name) {
        Library library = Libraries.bundled();
        return library.datasets().values().stream()
                .filter(one -> one.id().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no dataset " + name));
    }

    /** Half a unit of the last printed decimal, and a little for binary fractions. */
    private static double rounding(String printed) {
        int point = printed.indexOf('.');
        int decimals = point < 0 ? 0 : printed.length() - point - 1;
        return 0.5000001 * StrictMath.pow(10, -decimals);
    }
}
