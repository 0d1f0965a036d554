package io.github.footprint4j.model;

import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Reference;
import java.util.Optional;

/**
 * How a part is made and kept in use.
 *
 * @param quantity how many of it, a positive number; 1 if not said
 * @param yield contained mass divided by bought mass, above 0 and at most 1
 * @param scrap what treats the mass that is bought and not contained
 * @param lasts how long one lasts before it is replaced
 * @param carbon biogenic carbon it contains, and where that goes
 * @param resupply how the pieces that replace it come to the product; as the product came if not said
 */
public record Making(
        Optional<Amount> quantity,
        Optional<Amount> yield,
        Optional<Reference> scrap,
        Optional<Amount> lasts,
        Carbon carbon,
        Optional<Resupply> resupply) {

    /** One piece, nothing lost, never replaced. */
    public static final Making PLAIN = new Making(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Carbon.NONE, Optional.empty());

    /** Another quantity. */
    public Making withQuantity(Amount newQuantity) {
        return new Making(Optional.of(newQuantity), yield, scrap, lasts, carbon, resupply);
    }

    /** Another yield. */
    public Making withYield(Amount newYield) {
        return new Making(quantity, Optional.of(newYield), scrap, lasts, carbon, resupply);
    }

    /** Another treatment of what is lost. */
    public Making withScrap(Reference newScrap) {
        return new Making(quantity, yield, Optional.of(newScrap), lasts, carbon, resupply);
    }

    /** Another life of one piece. */
    public Making withLasts(Amount newLasts) {
        return new Making(quantity, yield, scrap, Optional.of(newLasts), carbon, resupply);
    }

    /** Another way for what replaces a worn piece. */
    public Making with(Resupply newResupply) {
        return new Making(quantity, yield, scrap, lasts, carbon, Optional.of(newResupply));
    }
}
