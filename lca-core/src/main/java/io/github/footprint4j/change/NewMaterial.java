package io.github.footprint4j.change;

import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.unit.Dimension;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of the dataset that takes the place of another one.
 *
 * @param dataset the first of its name in the library; empty for a process of the product's own
 * @param isOther true if it is of another name than the old one, and so another material
 * @param isTwin true if the two are primary and recycled material of one kind, which weigh the same in the same shape
 * @param isByMass true if the old one is measured in mass, so that the same volume would be another amount of it
 * @param treatments entries that treat what is there; what takes their place treats the same mass
 */
record NewMaterial(
        Optional<Dataset> dataset, boolean isOther, boolean isTwin, boolean isByMass, Set<EntryId> treatments) {

    /** Copies the set. */
    NewMaterial {
        treatments = Set.copyOf(treatments); // looked up only
    }

    static NewMaterial of(Change.Substitute change, Product product, Catalogue catalogue) {
        boolean isSame = catalogue
                .meaning(change.of())
                .name()
                .equals(catalogue.meaning(change.by()).name());
        boolean isByMass = catalogue
                .unit(change.of())
                .filter(unit -> unit.dimension().equals(Dimension.MASS))
                .isPresent();
        return new NewMaterial(
                catalogue.datasets(change.by()).stream().findFirst(),
                !isSame,
                RecycledShare.arePair(change.of(), change.by(), catalogue),
                isByMass,
                treatments(product));
    }

    /** The entries of the end of life. */
    static Set<EntryId> treatments(Product product) {
        Set<EntryId> treatments = new TreeSet<>();
        product.lifeCycle().stages().at(Stage.END_OF_LIFE).stream()
                .map(Entry::id)
                .forEach(treatments::add);
        return treatments;
    }
}
