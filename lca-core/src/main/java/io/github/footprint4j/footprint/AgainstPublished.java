package io.github.footprint4j.footprint;

import io.github.footprint4j.model.Published;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.unit.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A bottom-up total beside the published one.
 *
 * @param footprint the footprint
 * @param published the published total, as printed
 * @param quantity its value
 */
record AgainstPublished(Footprint footprint, Published.Total published, Quantity quantity) {

    /** A footprint against its published total; empty if nothing comparable was published. */
    static Optional<AgainstPublished> of(Footprint footprint) {
        return footprint
                .published()
                .flatMap(total -> total.total()
                        .formula()
                        .quantity()
                        .map(quantity -> new AgainstPublished(footprint, total, quantity)));
    }

    /** Bottom-up minus published, in kg CO2e and in per cent. */
    String difference() {
        double reference = quantity.in(footprint.unit());
        double difference = footprint.total() - reference;
        String relative =
                reference == 0 ? "" : ", " + Figures.change(difference / reference) + " of the published total";
        return Digits.signed(difference) + " " + footprint.unit() + relative + "; the published total lies "
                + side(reference);
    }

    private String side(double reference) {
        if (footprint.interval().isPoint() || footprint.interval().hasNoAnswer()) {
            return difference(reference);
        }
        boolean isInside = reference >= footprint.interval().low()
                && reference <= footprint.interval().high();
        return isInside ? "inside the interval" : "outside the interval";
    }

    private String difference(double reference) {
        return reference < footprint.total() ? "below" : "at or above the bottom-up total";
    }

    /** The published total, its source and its other label. */
    String printed() {
        String label = published
                .alsoLabelled()
                .map(other -> "; also labelled " + other)
                .orElse("");
        return published.total() + " ("
                + citation()
                        .map(AgainstPublished::cited)
                        .orElse(published.source().value()) + label + ")";
    }

    private Optional<Citation> citation() {
        Optional<Study> study = footprint.product().declarations().study();
        return study.flatMap(found -> Optional.ofNullable(found.sources().get(published.source())));
    }

    private static String cited(Citation citation) {
        List<String> parts = new ArrayList<>(List.of(citation.title()));
        citation.place().ifPresent(parts::add);
        return String.join(", ", parts);
    }
}
