package io.github.footprint4j.examples.cli;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.FactorSearch;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.library.Library.Gap;
import io.github.footprint4j.process.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The factors that a word finds, and what is to be said of them.
 *
 * @param datasets the datasets, best first
 * @param unmet what was asked for and is not there; empty if all is
 * @param gaps what the library is known to lack and what to use instead
 */
record FactorListing(List<Dataset> datasets, List<String> unmet, List<String> gaps) {

    private static final int FEW = 10;

    /** The factors that a word, which may name a place behind a {@code @}, finds in a library. */
    static FactorListing of(Library library, String word, FactorOptions options) {
        Reference wanted = Reference.parse(word);
        String name = wanted.name();
        Optional<String> place = options.at(wanted.at().stream().findFirst());
        FactorSearch search = FactorSearch.of(library);
        List<Dataset> found = search.find(name);
        List<Dataset> fitting =
                found.stream().filter(one -> options.fits(one, place)).toList();
        List<String> unmet = new ArrayList<>();
        if (!name.isEmpty() && !search.has(name)) {
            unmet.add("Nothing is called \"" + name + "\"."
                    + (found.isEmpty() ? " These are the families: " + families(library) + "." : ""));
        }
        if (fitting.isEmpty() && !found.isEmpty()) {
            unmet.add("None of them is" + options.words(place) + ".");
        }
        List<Dataset> shown = fitting.isEmpty() ? found.stream().limit(FEW).toList() : fitting;
        List<Gap> gaps = name.isEmpty() ? List.of() : search.gaps(name);
        return new FactorListing(
                shown, unmet, gaps.stream().map(FactorListing::sentence).toList());
    }

    private static String families(Library library) {
        return library.datasets().values().stream()
                .flatMap(one -> one.description().family().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String sentence(Gap gap) {
        return "Not in the library, " + gap.group() + ": " + gap.what() + ", because " + gap.why() + "."
                + (gap.instead().isEmpty() ? "" : " Instead: " + gap.instead() + ".");
    }

    /** Everything that is to be said. */
    List<String> notes() {
        return Stream.concat(unmet.stream(), gaps.stream()).toList();
    }

    /** The blocks of the table between what is to be said of it. */
    List<Block> around(List<Block> table) {
        List<Block> all = new ArrayList<>();
        unmet.forEach(text -> all.add(new Block.Words(text)));
        List<Block.Words> missing = gaps.stream().map(Block.Words::new).toList();
        if (unmet.isEmpty()) {
            all.addAll(table);
            all.addAll(missing);
        } else {
            all.addAll(missing);
            all.addAll(datasets.isEmpty() ? List.of() : closest(table));
        }
        return all;
    }

    private static List<Block> closest(List<Block> table) {
        List<Block> all = new ArrayList<>(List.of(new Block.Words("The closest:")));
        all.addAll(table);
        return all;
    }
}
