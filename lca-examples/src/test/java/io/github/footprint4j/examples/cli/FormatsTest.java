package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issues;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command answers in the same forms; those of calibrations and portfolios are tested with their commands. */
class FormatsTest {

    private static final String FEW = "--draws=2000";

    private static String answer(String line, String... more) {
        List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
        arguments.addAll(List.of(more));
        Run run = Run.shared(arguments.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    @ParameterizedTest
    @CsvSource({
        "footprint milk,'stage,part,line,kg_co2e,share,low,high'",
        "statement milk,'section,clauses,name,text,stage,part,line,kg_co2e,share,low,high'",
        "levers milk,'kind,group,name,value,unit,kg_co2e_per_percent,'",
        "compare milk --variants,'stage,part,alternative,kg_co2e,of_largest,'",
        "whatif milk --set milk.mass=2kg,'change,stage,part,line,process,kg_co2e,unit,'",
        "target split-air-conditioner --to 5000 --by recovered,'input,point,value,kg_co2e'",
        "break-even split-air-conditioner split-air-conditioner --second-variant europe --by recovered,'point,value,first_kg_co2e,'",
        "methods phone-box,'number,method,gwp,changed_rules,group,name,kg_co2e,share,reason'",
        "upstream milk,'view,path,name,depth,kg_co2e,own_kg_co2e'",
        "explain milk carton,'stage,part,line,from,amount,unit,kg_co2e_per_unit,kg_co2e,year,evidence,sources,titles,place,'",
        "check milk,'source,line,column,path,severity,code,message,hint'",
        "list products,'id,name,basis,variants'",
        "list scenarios,'id,name,product,changes,claims'",
        "list studies,'id,name,parameters,published_totals'",
        "list factors steel,'dataset,at,name,kg_co2e,unit,low,high,year,evidence,sources,mind,caution,family'",
        "list gaps milling,'group,what,why,instead'",
        "list methods,'number,method,default_gwp,rule,choice'"
    })
    void everyCommandAnswersInEveryForm(String line, String columns) {
        String csv = answer(line, "--format", "csv");
        assertTrue(csv.startsWith(columns), csv);
        assertTrue(csv.endsWith("\r\n"), csv);
        String json = answer(line, "--format", "json");
        Issues issues = new Issues();
        assertTrue(
                Documents.parse(Source.named("answer.json").with(json), issues).isPresent(), json);
        issues.throwIfErrors();
        String md = answer(line, "--format", "md");
        assertTrue(md.contains("|:---|") || md.contains("|---:|") || md.startsWith("# "), md);
    }

    @Test
    void aTableIsAlsoCalledText() {
        String table = answer("list products");
        assertEquals(table, answer("list products", "--format", "TABLE"));
        assertEquals(table, answer("list products", "--format", "text"));
    }

    /** The parts of the rules of each method add up to its difference to the first, and the rows of lines to the total. */
    @Test
    void rowsOfMethodsAddUp() {
        List<String[]> rows = answer("methods phone-box --format csv")
                .lines()
                .map(row -> row.split(",", -1))
                .toList();
        for (int number = 2; number <= 3; number++) {
            String wanted = Integer.toString(number);
            double parts = 0;
            double difference = Double.NaN;
            for (String[] row : rows) {
                boolean isRule = row[0].equals(wanted) && row[KIND].equals("rule");
                parts += isRule ? Double.parseDouble(row[CO2E]) : 0;
                difference = row[0].equals(wanted) && row[KIND].equals("difference to first")
                        ? Double.parseDouble(row[CO2E])
                        : difference;
            }
            assertEquals(difference, parts, 1e-12);
        }
    }

    private static final int KIND = 4;
    private static final int CO2E = 6;

    /** The lines of a statement for a spreadsheet are those of the footprint. */
    @Test
    void theLinesOfAStatementAddUpToTheTotal() {
        String statement = answer("statement xiaomi-13-pro --format csv", FEW);
        String footprint = answer("footprint xiaomi-13-pro --format csv", FEW);
        List<String> lines = statement
                .lines()
                .filter(row -> row.startsWith("Stages and parts,,,,"))
                .map(row -> row.substring("Stages and parts,,,,".length()))
                .toList();
        assertEquals(footprint.lines().skip(1).toList(), lines);
    }

    /** In a form for programs the issues are the answer, with the exit code of those for people. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "md"})
    void whatIsWrongWithAFileIsAnAnswerToo(String form) {
        String text = "format: footprint-product/1\nid: a\nnam: b\n";
        Run run = Run.withInput(text, "check", "-", "--format", form);
        assertEquals(3, run.code());
        assertEquals("", run.err());
        assertTrue(run.out().contains("unknown-field") || run.out().contains("unknown\\_field"), run.out());
        Run people = Run.withInput(text, "check", "-");
        assertEquals(3, people.code());
        assertEquals("", people.out());
        assertTrue(people.err().contains("[unknown-field]"), people.err());
    }

    @Test
    void aFormThatIsNoneIsNamedWithThoseThereAre() {
        Run run = Run.of("list", "products", "--format", "xml");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("expected one of [table, md, csv, json]"), run.err());
    }
}
