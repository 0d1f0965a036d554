package io.github.footprint4j.data.determinism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.library.LibraryFile;
import io.github.footprint4j.data.product.ProductFile;
import io.github.footprint4j.data.product.StudyFile;
import io.github.footprint4j.data.product.StudyLookup;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The order in which a file lists parts, processes, parameters, routes, legs and datasets changes no bit of a result. */
class ShuffledFilesProperties {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final Source STUDY = Source.resource(Products.class, "study/xiaomi-2023.yaml");
    private static final String LIBRARY = "library/footprint4j/";

    /** Everything that has an order in one product: loops, several outputs, equal flows, routes, spreads everywhere. */
    private static final Source EVERYTHING = Source.resource(ShuffledFilesProperties.class, "everything.yaml");

    private static final List<String> PLAIN_EVERYTHING = bits(EVERYTHING, Libraries.bundled());

    private static final StudyLookup PLAIN_STUDY = StudyLookup.of(List.of(StudyFile.read(STUDY)));
    private static final Map<String, List<String>> PLAIN = new HashMap<>();

    @Property(tries = 24)
    void bundledProductsAndTheirStudy(@ForAll("products") String id, @ForAll long seed) {
        Source source = Source.resource(Products.class, "product/" + id + ".yaml");
        StudyLookup shuffledStudy = StudyLookup.of(List.of(StudyFile.read(Shuffled.of(STUDY, seed))));
        assertEquals(
                PLAIN.computeIfAbsent(
                        id, unused -> ResultBits.numbers(CALCULATOR.footprint(ProductFile.read(source, PLAIN_STUDY)))),
                ResultBits.numbers(CALCULATOR.footprint(ProductFile.read(Shuffled.of(source, seed), shuffledStudy))));
    }

    @Property(tries = 50)
    void aProductWithEverythingThatHasAnOrder(@ForAll long seed) {
        assertEquals(PLAIN_EVERYTHING, bits(Shuffled.of(EVERYTHING, seed), Libraries.bundled()));
    }

    @Property(tries = 3)
    void theBundledLibrary(@ForAll long seed) {
        Source main = Source.resource(Libraries.class, LIBRARY + "library.yaml");
        Library library = LibraryFile.read(
                Shuffled.of(main, seed), name -> Shuffled.of(Source.resource(Libraries.class, LIBRARY + name), seed));
        assertEquals(PLAIN_EVERYTHING, bits(EVERYTHING, library));
    }

    @Property(tries = 20)
    void shufflingDoesChangeTheText(@ForAll long seed) {
        assertNotEquals(Shuffled.of(EVERYTHING, seed), Shuffled.of(EVERYTHING, seed + 1));
    }

    @Provide
    Arbitrary<String> products() {
        return Arbitraries.of(Products.ids());
    }

    private static List<String> bits(Source source, Library library) {
        Calculator calculator = Calculator.of(library, Method.PAS_2050_2011);
        return ResultBits.numbers(calculator.footprint(ProductFile.read(source, StudyLookup.NONE)));
    }
}
