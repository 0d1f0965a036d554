package io.github.footprint4j.explain;

import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.method.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Methods and what each says under every rule, as text; methods are numbered. The text ends with a line end. */
public final class RuleTable {

    private RuleTable() {}

    /** The text. */
    public static String write(List<Method> methods) {
        List<List<String>> names = new ArrayList<>();
        methods.forEach(method -> names.add(List.of(
                Integer.toString(names.size() + 1),
                method.title().toString(),
                method.gwp().toString())));
        List<List<String>> rows = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            choices(rule, methods)
                    .forEach((choice, numbers) -> rows.add(List.of(title(rule, rows), choice, joined(numbers))));
        }
        return new TextTable(List.of(Column.right(""), Column.left("method"), Column.left("default GWP")), names) + "\n"
                + new TextTable(List.of(Column.left("rule"), Column.left("choice"), Column.left("methods")), rows);
    }

    /** A rule is named in its first row only. */
    private static String title(Rule rule, List<List<String>> rows) {
        String name = rule.toString();
        boolean isNamed = rows.stream().anyMatch(row -> row.get(0).equals(name));
        return isNamed ? "" : name;
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
}
