package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.solve.Once;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The masses of single parts of a product, found by their ids: what one part weighs, as often as it and what is around it are there.
 *
 * <p>Nothing is looked for among all parts twice, so that a thousand parts that are asked for take a thousand steps.
 */
final class NamedMasses {

    private static final Set<PartKind> ALL = EnumSet.allOf(PartKind.class);

    private final Lines lines;
    private final Masses masses;
    private final Once<Map<EntryId, List<Standing>>> byId;
    private final Map<EntryId, Optional<Measured>> known = new HashMap<>(); // looked up only

    /**
     * A part at its place.
     *
     * @param around the part in which it stands
     * @param shares how much of their list its neighbours and itself are
     * @param index its number among them
     */
    private record Standing(Part part, Field field, Optional<Standing> around, Once<List<Term>> shares, int index) {}

    NamedMasses(Lines lines, List<Part> parts, Field list) {
        this.lines = lines;
        this.masses = new Masses(lines.workshop(), ALL, parts, list);
        this.byId = new Once<>(() -> {
            Map<EntryId, List<Standing>> found = new HashMap<>(); // looked up only
            add(parts, list, Optional.empty(), found);
            return found;
        });
    }

    private void add(List<Part> parts, Field list, Optional<Standing> around, Map<EntryId, List<Standing>> found) {
        List<Field> fields = new ArrayList<>();
        parts.forEach(part -> fields.add(list.element(fields.size(), part.id().value())));
        Once<List<Term>> shares =
                new Once<>(() -> lines.shares(parts.stream().map(Part::entry).toList(), fields));
        for (int i = 0; i < parts.size(); i++) {
            Standing one = new Standing(parts.get(i), fields.get(i), around, shares, i);
            found.computeIfAbsent(one.part().id(), unused -> new ArrayList<>()).add(one);
            if (!one.part().parts().isEmpty()) {
                add(one.part().parts(), one.field().list("parts"), Optional.of(one), found);
            }
        }
    }

    /** The mass of all parts of an id; empty if nothing is known of it. */
    Optional<Measured> of(EntryId id) {
        return known.computeIfAbsent(id, part -> sum(byId.value().getOrDefault(part, List.of())));
    }

    private Optional<Measured> sum(List<Standing> all) {
        List<Term> found = all.stream()
                .sorted(Comparator.comparing(one -> one.field().id()))
                .flatMap(one -> mass(one).stream())
                .map(Measured::term)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Measured(Term.sum(found), Dimension.MASS));
    }

    private Optional<Measured> mass(Standing one) {
        Optional<Measured> mass =
                masses.of(one.part(), lines.names(), one.field()).map(each -> each.times(share(one)));
        for (Optional<Standing> at = one.around(); at.isPresent(); at = at.get().around()) {
            Standing around = at.get();
            Optional<Term> often = masses.present(around.part(), lines.names(), around.field());
            mass = mass.flatMap(each -> often.map(count -> each.times(count).times(share(around))));
        }
        return mass;
    }

    private static Term share(Standing one) {
        return one.shares().value().get(one.index());
    }
}
