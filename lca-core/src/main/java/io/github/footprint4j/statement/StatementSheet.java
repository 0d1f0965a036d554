package io.github.footprint4j.statement;

import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.footprint.FootprintReport;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.statement.StatementReport.Chapter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The rows of a statement: everything that it says, with its section and the clauses that ask for it, then every line of the result, which add
 * up to the total, what is kept beside it, what is not recorded, and the warnings.
 */
final class StatementSheet {

    private static final List<Column> START =
            List.of(Column.words("section"), Column.words("clauses"), Column.words("name"), Column.words("text"));

    /** Where the value of a line stands among the columns of a footprint. */
    private static final int VALUE = 3;

    private final Statement statement;
    private final Spreadsheet lines;

    private StatementSheet(Statement statement) {
        this.statement = statement;
        this.lines = FootprintReport.of(statement.footprint()).sheet().orElseThrow();
    }

    static Spreadsheet of(Statement statement, Supplier<List<Chapter>> parts) {
        StatementSheet sheet = new StatementSheet(statement);
        List<Column> columns = new ArrayList<>(START);
        columns.addAll(sheet.lines.columns());
        return Spreadsheet.of(columns, () -> sheet.rows(parts.get()));
    }

    private Stream<List<Cell>> rows(List<Chapter> parts) {
        Footprint footprint = statement.footprint();
        return Stream.of(
                        parts.stream().flatMap(this::facts),
                        lines.rows().map(cells -> row(List.of("Stages and parts", "", "", ""), cells)),
                        footprint.byAccount().entrySet().stream().map(sum -> beside(sum.getKey(), sum.getValue())),
                        statement.missing().stream().map(one -> said("Not recorded", one.clause(), "", one.what())),
                        footprint.warnings().stream()
                                .map(issue -> said(
                                        "Warnings and notes", "", issue.code().toString(), issue.toString())))
                .flatMap(rows -> rows);
    }

    private Stream<List<Cell>> facts(Chapter part) {
        return part.facts().stream().map(fact -> fact(part, fact));
    }

    private List<Cell> fact(Chapter part, Fact fact) {
        return said(part.title(), part.clauses(), fact.label(), fact.text());
    }

    private List<Cell> beside(Account account, double co2e) {
        List<Cell> cells = new ArrayList<>(nothing());
        cells.set(VALUE, Cell.number(co2e, Form.VALUE));
        return row(List.of("Beside the total", clause(account), account.toString(), ""), cells);
    }

    /** The clause of PAS 2050:2011; those of other methods are not known. */
    private String clause(Account account) {
        Method method = statement.footprint().method();
        return method.name().equals(Method.PAS_2050_2011.name()) ? account.clause() : "";
    }

    private List<Cell> said(String section, String clauses, String name, String text) {
        return row(List.of(section, clauses, name, text), nothing());
    }

    private List<Cell> nothing() {
        return Collections.nCopies(lines.columns().size(), Cell.NOTHING);
    }

    private static List<Cell> row(List<String> start, List<Cell> rest) {
        return Stream.concat(start.stream().map(Cell::words), rest.stream()).toList();
    }
}
