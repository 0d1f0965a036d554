package io.github.footprint4j.footprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.result.Footprint;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootprintCsvTest {

    private static final Footprint LAMP = Samples.footprint();

    @Test
    void thereIsOneRowALineInTheOrderOfTheReport() {
        List<String> lines = FootprintReport.of(LAMP)
                .csv()
                .lines()
                .map(line -> line.replaceAll("(,[^,]*){3}$", ""))
                .toList();
        assertEquals(
                List.of(
                        "stage,part,line,kg_co2e",
                        "raw materials,stand,stand/base,6",
                        "raw materials,stand,stand/arm,1",
                        "raw materials,shade,shade,0.375",
                        "use,light,light,10",
                        "use,light,leak,0.771",
                        "end of life,recycling,recycling,-2.8000000000000003"),
                lines);
    }

    @Test
    void rowsAddUpToTheTotalAndSharesToOne() {
        List<String[]> rows = FootprintReport.of(LAMP)
                .csv()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        assertEquals(
                LAMP.total(),
                rows.stream().mapToDouble(row -> Double.parseDouble(row[3])).sum(),
                1e-12);
        assertEquals(
                1, rows.stream().mapToDouble(row -> Double.parseDouble(row[4])).sum(), 1e-12);
    }

    @Test
    void everyRowEndsWithCarriageReturnAndLineFeed() {
        String text = FootprintReport.of(LAMP).csv();
        assertTrue(text.endsWith("\r\n"));
        assertEquals(text.lines().count(), text.split("\r\n").length);
    }

    @Test
    void aTotalOfZeroHasEmptyShares() {
        String text = FootprintReport.of(Samples.calculator().footprint(Samples.nothing()))
                .csv();
        assertEquals("stage,part,line,kg_co2e,share,low,high\r\nuse,idle,idle,0,,0,0\r\n", text);
    }
}
