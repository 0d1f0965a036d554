package io.github.footprint4j.trace;

import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Documentation;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.trace.Root.Bought;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of where kilograms come from: one for what each line buys from each dataset or emits itself. */
final class TraceSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.words("stage"),
            Column.words("part"),
            Column.words("line"),
            Column.words("from"),
            Column.numbers("amount"),
            Column.words("unit"),
            Column.numbers("kg_co2e_per_unit"),
            Column.numbers("kg_co2e"),
            Column.numbers("year"),
            Column.words("evidence"),
            Column.words("sources"),
            Column.words("titles"),
            Column.words("place"),
            Column.words("licences"),
            Column.words("note"),
            Column.words("caution"));

    private final Trace trace;

    private TraceSheet(Trace trace) {
        this.trace = trace;
    }

    static Spreadsheet of(Trace trace) {
        return Spreadsheet.of(COLUMNS, () -> trace.roots().stream().map(new TraceSheet(trace)::row));
    }

    private List<Cell> row(Root root) {
        Optional<Documentation> documentation = root.dataset().map(Dataset::documentation);
        return List.of(
                Cell.words(root.line().stage().toString()),
                Cell.words(root.line().part().value()),
                Cell.words(root.line().line()),
                Cell.words(root.isOwn() ? "" : root.process().name()),
                number(root.bought().map(Bought::amount)),
                Cell.words(root.bought().map(Bought::unit).orElse("")),
                number(root.bought().map(Bought::perUnit)),
                Cell.number(root.co2e(), Form.VALUE),
                documentation
                        .map(one -> Cell.number(one.year(), Form.decimals(0)))
                        .orElse(Cell.NOTHING),
                words(root, one -> one.evidence().map(Evidence::word).orElse("")),
                Cell.words(Roots.named(root).stream().map(SourceKey::value).collect(Collectors.joining("; "))),
                cited(root, Citation::title),
                Cell.words(documentation.map(Documentation::place).orElse("")),
                cited(root, Citation::licence),
                words(root, Provenance::note),
                Cell.words(root.dataset().flatMap(one -> one.advice().caution()).orElse("")));
    }

    private static Cell number(Optional<Double> value) {
        return value.map(one -> Cell.number(one, Form.VALUE)).orElse(Cell.NOTHING);
    }

    private static Cell words(Root root, Function<Provenance, String> said) {
        return Cell.words(Roots.provenances(root).stream()
                .map(said)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; ")));
    }

    private Cell cited(Root root, Function<Citation, String> said) {
        return Cell.words(Roots.named(root).stream()
                .map(trace.sources()::get)
                .filter(Objects::nonNull)
                .map(said)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; ")));
    }
}
