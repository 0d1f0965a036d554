package io.github.footprint4j.explain;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.method.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Methods and what each says under every rule, and the sets of warming potentials, as a report; methods are numbered. A spreadsheet gets
 * one row for each method and rule.
 */
public final class RuleTable {

    private static final List<Column> COLUMNS = List.of(
            Column.numbers("number"),
            Column.words("method"),
            Column.words("default_gwp"),
            Column.words("rule"),
            Column.words("choice"));

    private RuleTable() {}

    /** The report. */
    public static Document of(List<Method> methods) {
        return Document.of(() -> blocks(methods), Spreadsheet.of(COLUMNS, () -> records(methods)));
    }

    private static List<Block> blocks(List<Method> methods) {
        List<List<Cell>> names = new ArrayList<>();
        methods.forEach(method -> names.add(List.of(
                Cell.words(Integer.toString(names.size() + 1)),
                Cell.words(method.title().toString()),
                Cell.words(method.gwp().toString()))));
        List<List<Cell>> rows = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            List<List<Cell>> ofRule = new ArrayList<>();
            choices(rule, methods)
                    .forEach((choice, numbers) -> ofRule.add(List.of(
                            Cell.words(ofRule.isEmpty() ? rule.toString() : ""),
                            Cell.words(choice),
                            Cell.words(joined(numbers)))));
            rows.addAll(ofRule);
        }
        return List.of(
                new Block.Rows(new Table(
                        List.of(Column.texts(""), Column.words("method"), Column.words("default GWP")), names)),
                new Block.Rows(new Table(
                        List.of(Column.words("rule"), Column.words("choice"), Column.words("methods")), rows)),
                new Block.Words("sets of warming potentials: " + String.join(", ", GwpSet.names())));
    }

    private static Map<String, List<Integer>> choices(Rule rule, List<Method> methods) {
        Map<String, List<Integer>> choices = new LinkedHashMap<>();
        for (int i = 0; i < methods.size(); i++) {
            choices.computeIfAbsent(rule.of(methods.get(i)), choice -> new ArrayList<>())
                    .add(i + 1);
        }
        return choices;
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Stream<List<Cell>> records(List<Method> methods) {
        return IntStream.range(0, methods.size())
                .boxed()
                .flatMap(i -> Arrays.stream(Rule.values()).map(rule -> record(i + 1, methods.get(i), rule)));
    }

    private static List<Cell> record(int number, Method method, Rule rule) {
        return List.of(
                Cell.number(number, Form.PLAIN),
                Cell.words(method.title().toString()),
                Cell.words(method.gwp().toString()),
                Cell.words(rule.toString()),
                Cell.words(rule.of(method)));
    }
}
