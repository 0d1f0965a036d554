package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.resolve.Suppliers;
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
 * @param asked what it asks for to treat it, which is the mass unless a process of the product's own treats more or less
 * @param often how often it happens, which is in the mass
 */
record Treatment(int number, Entry entry, Field field, Measured mass, Measured asked, Measured often) {

    /**
     * The entries that treat a mass: those that state one, and those that ask for an amount that is a mass of a dataset that treats waste,
     * or of a process of the product's own that buys such a treatment. A gas that escapes, or another amount, is no treated mass.
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
            Optional<Measured> often = often(lines, entry, shares.get(i), field);
            double share = share(lines, entry, field);
            Optional<Measured> asked = often.isPresent() && share > 0 ? asked(lines, entry, field) : Optional.empty();
            int number = i;
            asked.map(one -> one.times(often.get()))
                    .filter(one -> one.dimension().equals(Dimension.MASS))
                    .ifPresent(one -> treated.add(
                            new Treatment(number, entry, field, one.times(new Term.Fixed(share)), one, often.get())));
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

    /** How often it happens in all: its rate and duration belong to it. */
    private static Optional<Measured> often(Lines lines, Entry entry, Term share, Field field) {
        return lines.often(entry, share, field)
                .flatMap(count -> lines.rate(entry, field).map(rate -> rate.times(count)));
    }

    private static Optional<Measured> asked(Lines lines, Entry entry, Field field) {
        if (entry.extent().amount().isPresent()) {
            return lines.amount(entry.extent().amount().get(), field.member("amount"));
        }
        return entry.extent().mass().flatMap(mass -> lines.mass(mass, field.member("mass")));
    }

    /** How much is treated for what an entry asks for; 0 if it is no treatment. */
    private static double share(Lines lines, Entry entry, Field field) {
        Suppliers suppliers = lines.workshop().suppliers();
        Optional<Activity> activity = entry.activity();
        if (activity.filter(Activity::isEmission).isPresent()) {
            return 0;
        }
        if (entry.extent().amount().isEmpty()) {
            return 1;
        }
        return activity.map(one -> one.match(
                        buys -> suppliers.treat(suppliers.of(buys.of(), lines.names(), field.member("of")))
                                ? 1.0
                                : suppliers.treatedByOwn(buys.of()),
                        emits -> 0.0,
                        runs -> suppliers.treatedByOwn(runs.process()),
                        changes -> 0.0,
                        fertilises -> 0.0))
                .orElse(0.0);
    }
}
