package io.github.footprint4j.statement;

import io.github.footprint4j.document.Fact;
import io.github.footprint4j.footprint.Figures;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.statement.OptionsTaken.EnergySource;
import io.github.footprint4j.statement.PrimaryData.Link;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a statement says of the data behind a result, in words. */
final class DataFacts {

    private DataFacts() {}

    static List<Fact> of(Statement statement) {
        List<Fact> facts = new ArrayList<>(primary(statement.primary()));
        facts.addAll(quality(statement.quality()));
        statement
                .options()
                .energy()
                .forEach(source -> facts.add(
                        new Fact("energy", energy(source, statement.footprint().unit()))));
        facts.add(new Fact("factors", factors(statement.footprint())));
        statement.sources().forEach((key, citation) -> facts.add(new Fact("source", key + ": " + cited(citation))));
        return facts;
    }

    private static String factors(Footprint footprint) {
        int count = footprint.factors().size();
        return Noun.of("dataset").counted(count) + " of " + footprint.library();
    }

    private static List<Fact> primary(PrimaryData primary) {
        String required = primary.required().stream().map(DataFacts::link).collect(Collectors.joining(" and "));
        return List.of(
                new Fact(
                        "primary data",
                        Figures.share(primary.share()) + " of the result; of " + Figures.share(primary.stated())
                                + " something is said"),
                new Fact("required of", required));
    }

    private static String link(Link link) {
        return link.name() + " (" + Figures.share(link.share()) + " from cradle to gate)";
    }

    private static List<Fact> quality(DataQuality quality) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "data quality",
                quality.overall().map(DataFacts::score).orElse("no score is given") + "; 1 is best, 5 worst"));
        quality.criteria().forEach((name, mean) -> facts.add(new Fact("  " + name, score(mean))));
        return facts;
    }

    private static String score(WeightedMean mean) {
        return Digits.plain(mean.value()) + ", for " + Figures.share(mean.covered()) + " of the result";
    }

    private static String energy(EnergySource source, Unit unit) {
        return source.dataset().id() + ": " + Digits.value(source.amount()) + " " + source.unit() + " of "
                + Digits.value(source.factor()) + " " + unit + "/" + source.unit();
    }

    private static String cited(Citation citation) {
        List<String> parts = new ArrayList<>(List.of(citation.title()));
        if (!citation.publisher().isEmpty()) {
            parts.add(citation.publisher());
        }
        citation.year().map(String::valueOf).ifPresent(parts::add);
        citation.place().ifPresent(parts::add);
        return String.join(", ", parts);
    }
}
