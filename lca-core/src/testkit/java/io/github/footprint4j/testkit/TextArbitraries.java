package io.github.footprint4j.testkit;

import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.SourceKey;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts, ids, references and sources as people and other programs write them, those that YAML misreads included. */
public final class TextArbitraries {

    /** The keys of sources that generated values name; {@link #sources()} lists them all. */
    static final List<SourceKey> KEYS =
            List.of(new SourceKey("esg-2023"), new SourceKey("paper"), new SourceKey("0.sheet+1"));

    private static final int ID_LENGTH = 10;

    private TextArbitraries() {}

    /** Texts of one or more characters. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> hostile = Arbitraries.of(
                "NO",
                "012",
                "true",
                "null",
                "12:30",
                "1_000",
                "2026-01-31",
                "- dash",
                "a: b",
                "# no comment",
                "{ a }",
                "[b]",
                " leading",
                "trailing ",
                "two\nlines",
                "tab\there",
                "\"quoted\"",
                "it's",
                "&anchor",
                "*alias",
                "!tag",
                "%",
                "@ at",
                "Ünïcode 中文 😀",
                "back\\slash",
                "comma, colon: and # hash",
                "3",
                "90 g",
                "~",
                "?",
                "|",
                ">",
                "\u0085",
                "\u2028");
        Arbitrary<String> plain = Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(20);
        return SharedArbitrary.of(Arbitraries.oneOf(hostile, plain));
    }

    /** Ids that hardly ever repeat, so that a file of them is valid. */
    public static Arbitrary<String> ids() {
        return SharedArbitrary.of(Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("0123456789")
                .ofLength(ID_LENGTH)
                .withoutEdgeCases());
    }

    /** References with or without their owner, with no, one or two locations. */
    public static Arbitrary<Reference> references() {
        Arbitrary<String> names = Arbitraries.of(
                "steel", "ufs-4.0", "aluminium, recycled", "Electricity: low voltage", "freight-air", "DE:mix", ":");
        Arbitrary<List<String>> at = Arbitraries.of(List.of(), List.of("CN"), List.of("NO", "GLO"), List.of("grid"));
        return SharedArbitrary.of(
                Combinators.combine(rare(Arbitraries.of("footprint4j", "own.1+").map(LibraryId::new)), names, at)
                        .as(Reference::new));
    }

    /** Lists of sources with every key that generated values name. */
    public static Arbitrary<SortedMap<SourceKey, Citation>> sources() {
        Arbitrary<Citation> citations = Combinators.combine(
                        texts(),
                        Arbitraries.integers().between(1990, 2030).optional(),
                        maybeEmpty(),
                        texts().optional(),
                        maybeEmpty(),
                        texts().optional())
                .as(Citation::new);
        return SharedArbitrary.of(citations.list().ofSize(KEYS.size()).map(list -> {
            SortedMap<SourceKey, Citation> sources = new TreeMap<>();
            for (int i = 0; i < list.size(); i++) {
                sources.put(KEYS.get(i), list.get(i));
            }
            return sources;
        }));
    }

    /** Texts, one in three of them empty. */
    static Arbitrary<String> maybeEmpty() {
        return SharedArbitrary.of(Arbitraries.oneOf(Arbitraries.just(""), texts(), texts()));
    }

    /** Values that are absent more often than not, so that generated products stay readable. */
    static <T> Arbitrary<Optional<T>> rare(Arbitrary<T> values) {
        final double present = 0.25;
        return SharedArbitrary.of(values.optional(present));
    }
}
