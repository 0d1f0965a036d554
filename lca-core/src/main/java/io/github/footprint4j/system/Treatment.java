package io.github.footprint4j.system;

import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.EntryId;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the end of life that treats a mass.
 *
 * @param number its place in the list
 * @param entry the entry
 * @param field where it stands
 * @param mass what it treats
 * @param often how often it happens, which is in the mass
 */
record Treatment(int number, Entry entry, Field field, Measured mass, Measured often) {

    /**
     * The entries that treat a mass: those that state one, and those that ask a dataset that treats waste for an amount that is a mass. A
     * gas that escapes, another amount, or a rate is no treated mass.
     */
    static List<Treatment> of(Lines lines, List<Entry> entries, Field list) {
        List<Field> fields = new ArrayList<>();
        entries.forEach(
                entry -> fields.add(list.element(fields.size(), entry.id().value())));
        List<Term> shares = lines.shares(entries, fields);
        List<Treatment> treated = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Entry entry = entries.get(i);
            Field field = fields.get(i);
            Optional<Measured> often = lines.often(entry, shares.get(i), field);
            Optional<Measured> mass = isOnce(entry) ? mass(lines, entry, field) : Optional.empty();
            int number = i;
            mass.ifPresent(one -> often.ifPresent(
                    count -> treated.add(new Treatment(number, entry, field, one.times(count), count))));
        }
        return treated;
    }

    /** Where its mass stands. */
    Field at() {
        return Lines.at(entry, field);
    }

    /** True if it treats one part and nothing else. */
    boolean isOf(EntryId part) {
        return entry.attribution().part().filter(part::equals).isPresent();
    }

    private static boolean isOnce(Entry entry) {
        return entry.extent().times().isEmpty()
                && entry.extent().during().isEmpty()
                && entry.activity().filter(Activity.Emits.class::isInstance).isEmpty();
    }

    private static Optional<Measured> mass(Lines lines, Entry entry, Field field) {
        if (entry.extent().amount().isEmpty()) {
            return entry.extent().mass().flatMap(mass -> lines.mass(mass, field.member("mass")));
        }
        return entry.extent()
                .amount()
                .flatMap(amount -> lines.amount(amount, field.member("amount")))
                .filter(found -> found.dimension().equals(Dimension.MASS) && treats(lines, entry, field));
    }

    private static boolean treats(Lines lines, Entry entry, Field field) {
        return entry.activity()
                .filter(Activity.Buys.class::isInstance)
                .map(Activity.Buys.class::cast)
                .map(buys -> lines.workshop().suppliers().of(buys.of(), lines.names(), field.member("of")))
                .filter(lines.workshop().suppliers()::treat)
                .isPresent();
    }
}
