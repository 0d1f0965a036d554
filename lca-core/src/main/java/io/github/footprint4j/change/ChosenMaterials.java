package io.github.footprint4j.change;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Amount;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Library;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Reference;
import java.util.List;
import java.util.Optional;

/**
 * What stays beside a material that a parameter chooses, where that chooses another one than before: all that is written, since a choice
 * leaves nothing out. Carbon that no parameter moves is a warning.
 */
public final class ChosenMaterials {

    private final Known before;
    private final Catalogue catalogue;
    private final Issues issues;

    private ChosenMaterials(Known before, Catalogue catalogue, Issues issues) {
        this.before = before;
        this.catalogue = catalogue;
        this.issues = issues;
    }

    /** What stays where the variant and the settings of a product choose another material than its file does without them. */
    public static List<Issue> of(Product product, Library library) {
        Product plain = product.with(product.declarations().plain());
        return between(plain, product, library);
    }

    /** What stays where the parameters of one product choose another material than those of another one with the same elements. */
    static List<Issue> between(Product before, Product after, Library library) {
        Known known = Known.of(before, library);
        Issues issues = new Issues();
        if (!known.choices().equals(Known.of(after, library).choices())) {
            new ChosenMaterials(known, Catalogue.of(after, library), issues).all(after.lifeCycle());
        }
        return issues.toList();
    }

    private void all(LifeCycle cycle) {
        parts(cycle.parts(), Place.of("/parts"));
        entries(cycle.stages().production(), Place.of("/production"));
        entries(cycle.stages().storage(), Place.of("/storage"));
        entries(cycle.stages().use(), Place.of("/use"));
        entries(cycle.stages().endOfLife(), Place.of("/endOfLife"));
    }

    /** True if something in a list of parts is of another material now. */
    private boolean parts(List<Part> parts, Place list) {
        boolean isOther = false;
        for (int i = 0; i < parts.size(); i++) {
            isOther |= isOther(parts.get(i), list.child(String.valueOf(i)));
        }
        return isOther;
    }

    private boolean isOther(Part part, Place at) {
        Optional<Nature.Chosen> chosen = chosen(part.entry());
        Issues found = new Issues();
        chosen.ifPresent(one -> Nature.noteChosen(part, one, found));
        boolean isOtherInside = parts(part.parts(), at.child("parts"));
        entries(part.work(), at.child("work"));
        Optional<Amount> carbon = part.making()
                .carbon()
                .mass()
                .filter(mass -> mass.formula().names().isEmpty());
        if (chosen.isPresent() || isOtherInside) {
            carbon.ifPresent(mass -> found.add(carbon(part, mass, chosen)));
        }
        issues.addAll(found.toList(), at.child(chosen.isPresent() ? "of" : "biogenicCarbon"));
        return chosen.isPresent() || isOtherInside;
    }

    private static Issue carbon(Part part, Amount mass, Optional<Nature.Chosen> chosen) {
        String what = chosen.map(one -> "is of \"" + one.now() + "\" now and keeps the biogenicCarbon " + mass
                        + " that was stated beside \"" + one.old() + "\"")
                .orElse("states biogenicCarbon " + mass
                        + " for all that is inside, of which something is of another material now");
        return Refusal.warning(
                        IssueCode.ASSUMED, "\"" + part.id() + "\" " + what + ": a choice leaves it as it is written")
                .maybe("a parameter for the carbon, which the variants set together with the material");
    }

    private void entries(List<Entry> entries, Place list) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Issues found = new Issues();
            chosen(entry).ifPresent(one -> Nature.noteChosen(entry, one, found));
            issues.addAll(found.toList(), list.child(String.valueOf(i)).child("of"));
        }
    }

    /** What a parameter chooses for an entry now, if that is another material than before. */
    private Optional<Nature.Chosen> chosen(Entry entry) {
        Optional<String> name = entry.activity()
                .filter(Activity.Buys.class::isInstance)
                .map(activity -> ((Activity.Buys) activity).of())
                .filter(of -> of.owner().isEmpty())
                .map(Reference::name)
                .filter(of -> !before.chosen(of).equals(catalogue.known().chosen(of)));
        return name.flatMap(of -> other(
                Reference.parse(before.chosen(of)),
                Reference.parse(catalogue.known().chosen(of))));
    }

    private Optional<Nature.Chosen> other(Reference old, Reference now) {
        boolean isSame =
                catalogue.meaning(old).name().equals(catalogue.meaning(now).name())
                        || RecycledShare.arePair(old, now, catalogue);
        return isSame
                ? Optional.empty()
                : Optional.of(new Nature.Chosen(
                        old, now, catalogue.datasets(now).stream().findFirst()));
    }
}
