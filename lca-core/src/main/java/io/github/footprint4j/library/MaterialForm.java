package io.github.footprint4j.library;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** The form in which a dataset delivers its material: one kilogram of pellets is not one kilogram of a sheet. */
public enum MaterialForm implements Word {
    /** Pellets of a polymer, before forming. */
    PELLETS,
    /** Metal before forming: ingot, billet, cathode, pig. */
    INGOT,
    /** Sheet, plate or coil. */
    SHEET,
    /** A profile. */
    PROFILE,
    /** A powder. */
    POWDER,
    /** An oxide, from which the metal is still to be made. */
    OXIDE,
    /** Crushed material, such as broken concrete. */
    CRUSHED,
    /** A printed board before anything is placed on it. */
    BOARD,
    /** Silicon with circuits: a die, a memory, or a block of a board with its chips. */
    CHIP,
    /** A finished thing that is used as it is: packaging, a garment, a tyre. */
    FINISHED;

    /** The word as it is written in files: lower case. */
    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same as {@link #word()}. */
    @Override
    public String toString() {
        return word();
    }
}
