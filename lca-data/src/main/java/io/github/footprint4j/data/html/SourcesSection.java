package io.github.footprint4j.data.html;

import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.library.Documentation;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.result.Contributor;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.FactorUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where each figure comes from: every factor with its source, place and licence. */
final class SourcesSection {

    private final Subject subject;
    private final List<FactorUse> factors;

    private SourcesSection(Subject subject) {
        this.subject = subject;
        this.factors = subject.footprint().factors().stream()
                .sorted(Comparator.comparingDouble((FactorUse one) -> -Math.abs(one.direct()))
                        .thenComparing(one -> one.dataset().id()))
                .toList();
    }

    static PageSection of(Subject subject) {
        return new SourcesSection(subject).section();
    }

    /** How many factors there are and from how many sources. */
    static String counted(Subject subject) {
        return new SourcesSection(subject).counted();
    }

    private String counted() {
        SortedSet<SourceKey> sources = new TreeSet<>();
        factors.forEach(
                one -> sources.addAll(one.dataset().documentation().provenance().sources()));
        return subject.say(
                "sources.answer",
                subject.texts().counted("sources.factors", factors.size()),
                subject.texts().counted("sources.sources", sources.size()));
    }

    private PageSection section() {
        List<List<Cell>> rows = new ArrayList<>();
        factors.forEach(one -> rows.add(row(one)));
        double own = subject.footprint().top(Integer.MAX_VALUE).stream()
                .filter(one -> !subject.footprint().solved().system().datasets().containsKey(one.process()))
                .mapToDouble(Contributor::co2e)
                .sum();
        if (own != 0) {
            rows.add(List.of(
                    Cell.words(subject.say("sources.own")),
                    Cell.NOTHING,
                    subject.numbers().own(own),
                    Cell.NOTHING,
                    Cell.NOTHING));
        }
        Table table = new Table(
                List.of(
                        Column.words(subject.say("sources.column")),
                        Column.texts(subject.say("sources.amount")),
                        Column.numbers(subject.say("sources.direct") + ", "
                                + subject.numbers().unit()),
                        Column.words(subject.say("sources.evidence")),
                        Column.words(subject.say("sources.source"))),
                rows);
        String title = subject.say("sources.table");
        return new PageSection(
                subject.id("sources"),
                subject.say("nav.sources"),
                subject.say("sources.question"),
                counted(),
                Markup.folded(title, Markup.wide(subject.id("sources-table"), title, table)));
    }

    private List<Cell> row(FactorUse use) {
        Documentation said = use.dataset().documentation();
        return List.of(
                new Cell.Words(use.dataset().id().toString(), year(said), 0, false),
                Cell.words(PageNumbers.grouped(Digits.plain(use.amount())) + " " + use.unit()),
                subject.numbers().own(use.direct()),
                Cell.words(said.provenance()
                        .evidence()
                        .map(evidence -> subject.say("evidence." + evidence.word()))
                        .orElse(subject.say("evidence.none"))),
                new Cell.Words(sources(said), said.provenance().note(), 0, false));
    }

    private static String year(Documentation said) {
        return Integer.toString(said.year());
    }

    private String sources(Documentation said) {
        List<String> texts = new ArrayList<>();
        for (SourceKey key : said.provenance().sources()) {
            texts.add(
                    Optional.ofNullable(subject.footprint().library().sources().get(key))
                            .map(SourcesSection::cited)
                            .orElse(key.value()));
        }
        if (!said.place().isEmpty()) {
            texts.add(said.place());
        }
        return String.join("; ", texts);
    }

    private static String cited(Citation citation) {
        List<String> parts = new ArrayList<>(List.of(citation.title()));
        if (!citation.publisher().isEmpty()) {
            parts.add(citation.publisher());
        }
        citation.year().ifPresent(year -> parts.add(Integer.toString(year)));
        citation.place().ifPresent(parts::add);
        if (!citation.licence().isEmpty()) {
            parts.add(citation.licence());
        }
        return String.join(", ", parts);
    }
}
