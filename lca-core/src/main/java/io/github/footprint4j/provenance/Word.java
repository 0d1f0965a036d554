package io.github.footprint4j.provenance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A member of a closed list of words of the product file; implemented by enums only. */
public interface Word {

    /** The word as it is written in files. */
    String word();

    /** The member of a closed list that is written so; spelling is exact. */
    static <E extends Enum<E> & Word> Optional<E> find(Class<E> list, String word) {
        return Arrays.stream(list.getEnumConstants())
                .filter(member -> member.word().equals(word))
                .findFirst();
    }

    /** All words of a closed list, in its order. */
    static <E extends Enum<E> & Word> List<String> words(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Word::word).toList();
    }
}
