package io.github.footprint4j.data.html;

import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.FlatModel;

/** The hash of what was calculated, by which two pages of the same model are known. */
final class Hash {

    private Hash() {}

    static String of(Footprint footprint) {
        return PageModel.of(
                        FlatModel.of(
                                footprint.solved(),
                                FlatModel.exposedOrUncertain(footprint.solved().system())),
                        Drawing.DEFAULT)
                .shortHash();
    }
}
