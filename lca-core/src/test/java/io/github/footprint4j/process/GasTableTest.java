package io.github.footprint4j.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GasTableTest {

    @Test
    void everyLineOfTheBundledTableHasASourceAndEveryGasItsNumber() {
        GasTable table = GasTable.bundled();
        for (String set : table.sets()) {
            table.column(set)
                    .potentials()
                    .forEach((gas, potential) -> assertTrue(potential.source().length() > 20, gas));
        }
        for (Gas gas : Gas.all()) {
            assertEquals(gas.isLump(), gas.cas().isEmpty(), gas.id());
        }
    }

    /** The last digit of a CAS number is the sum of the others, each times its place counted from the right, without its tens. */
    @Test
    void theLastDigitOfEveryCasNumberIsRight() {
        for (Gas gas : Gas.all()) {
            gas.cas().ifPresent(number -> {
                String digits = number.replace("-", "");
                int last = digits.length() - 1;
                int sum = 0;
                for (int i = 0; i < last; i++) {
                    sum += (last - i) * (digits.charAt(i) - '0');
                }
                assertEquals(digits.charAt(last) - '0', sum % 10, gas + " " + number);
            });
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "811-97-2, HFC-134a",
        "2551-62-4, SF6",
        "CH2F2, HFC-32",
        "c-C4F8, PFC-318",
        "chclf2, HCFC-22",
        "cf4, PFC-14"
    })
    void aGasIsFoundByCasNumberAndFormula(String name, String id) {
        assertEquals(Optional.of(new Gas(id)), Gas.find(name));
    }

    @Test
    void aTableOfOnesOwnHasASetInEveryColumn() {
        GasTable table = GasTable.parse(
                "ours.csv",
                "gas,ours,theirs,source\nyears,100,20,\nR-32,700,-,report, page 3\nmethane/fossil,30,31,report\n");
        assertEquals(List.of("ours", "theirs"), table.sets());
        assertEquals(
                new GasTable.Potential(700, "report, page 3"),
                table.column("ours").potentials().get("HFC-32"));
        assertEquals(Set.of("CH4/fossil"), table.column("theirs").potentials().keySet());
        assertEquals(100, table.column("ours").years());
        assertEquals(20, table.column("theirs").years());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "metane,1,report;no gas is named",
                "CH4/fosil,1,report;no group of origins",
                "CH4,0,report;above zero",
                "CH4,-2,report;above zero",
                "CH4,NaN,report;NaN",
                "CH4,,report;",
                "CO2e,1,report;counts 1 in every set",
                "CH4,1,;no source",
                "CO2,1,again;twice"
            })
    void aWrongLineIsRefusedAtItsPlace(String line, String message) {
        GasTable table = GasTable.parse("ours.csv", "gas,ours,source\nyears,100,\nCO2,1,reference\n" + line + "\n");
        List<Issue> issues = assertThrows(InvalidInputException.class, () -> table.column("ours"))
                .issues();
        assertEquals("ours.csv:4", issues.get(0).place().toString());
        assertTrue(
                issues.get(0).message().contains(message == null ? "" : message),
                issues.get(0).message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"CH4,28,x;1", "years,-,x;2", "years,0,x;2", "years,20.5,x;2", "years,1e9,x;2", "years,ten,x;2"})
    void theYearsAreAWholeNumber(String line, int place) {
        GasTable table = GasTable.parse("ours.csv", "gas,ours,source\n" + line);
        Issue issue = assertThrows(InvalidInputException.class, () -> table.column("ours"))
                .issues()
                .get(0);
        assertEquals("ours.csv:" + place, issue.place().toString());
    }

    @Test
    void everyWrongLineIsFoundAtOnce() {
        GasTable table = GasTable.parse("ours.csv", "gas,ours,source\nyears,100,\nmetane,1,x\nCO2,one,x\nCH4,-1,x\n");
        assertEquals(
                3,
                assertThrows(InvalidInputException.class, () -> table.column("ours"))
                        .issues()
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"gas,ours", "gas,source", "name,ours,source", "gas,ours,ours,source", "''"})
    void otherColumnsAreRefused(String header) {
        assertThrows(InvalidInputException.class, () -> GasTable.parse("ours.csv", header + "\nCO2,1,x\n"));
    }
}
