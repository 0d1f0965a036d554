package io.github.footprint4j.coverage;

import io.github.footprint4j.coverage.Coverage.Usual;
import io.github.footprint4j.ledger.Memo;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Line;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a life cycle usually has and a product lists nothing of, not even something that is left out with a reason. */
final class Unlisted {

    private Unlisted() {}

    static List<Usual> of(Footprint footprint) {
        Set<Usual> listed = EnumSet.noneOf(Usual.class);
        Stream.concat(
                        footprint.lines().stream().map(Line::tag),
                        footprint.apart().stream().map(Memo::tag))
                .map(Tag::stage)
                .forEach(stage -> add(stage, listed));
        LifeCycle cycle = footprint.product().lifeCycle();
        addIf(!cycle.parts().isEmpty(), Usual.RAW_MATERIALS, listed);
        addIf(!cycle.transport().isEmpty(), Usual.TRANSPORT, listed);
        cycle.stages().lists().keySet().stream()
                .filter(stage -> !cycle.stages().at(stage).isEmpty())
                .forEach(stage -> add(stage, listed));
        addIf(cycle.parts().stream().anyMatch(part -> part.kind() == PartKind.PACKAGING), Usual.PACKAGING, listed);
        List<Usual> missing = new ArrayList<>(List.of(Usual.values()));
        missing.removeAll(listed);
        if (footprint.product().scope().boundary() == Boundary.CRADLE_TO_GATE) {
            missing.removeAll(List.of(Usual.TRANSPORT, Usual.USE, Usual.END_OF_LIFE));
        }
        return List.copyOf(missing);
    }

    private static void addIf(boolean is, Usual usual, Set<Usual> listed) {
        if (is) {
            listed.add(usual);
        }
    }

    private static void add(Stage stage, Set<Usual> listed) {
        Optional<Usual> usual = switch (stage) {
            case RAW_MATERIALS -> Optional.of(Usual.RAW_MATERIALS);
            case PRODUCTION -> Optional.of(Usual.PRODUCTION);
            case TRANSPORT -> Optional.of(Usual.TRANSPORT);
            case USE -> Optional.of(Usual.USE);
            case END_OF_LIFE -> Optional.of(Usual.END_OF_LIFE);
            case STORAGE, NONE -> Optional.empty();
        };
        usual.ifPresent(listed::add);
    }
}
