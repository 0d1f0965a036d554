package io.github.footprint4j.data.html;

import io.github.footprint4j.result.Footprint;
import java.util.List;

/** The hash of what was calculated, by which two pages of the same model are known. */
final class Hash {

    private Hash() {}

    static String of(Footprint footprint) {
        return PageModel.of(footprint.solved().system(), List.of(), footprint.drawing())
                .shortHash();
    }
}
