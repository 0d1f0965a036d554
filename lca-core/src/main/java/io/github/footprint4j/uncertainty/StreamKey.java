package io.github.footprint4j.uncertainty;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What tells the random numbers of one quantity from those of another: 128 bits as four words.
 *
 * <p>Two quantities of one key have the same numbers in every draw; that is how results share an input.
 *
 * @param word0 the first word
 * @param word1 the second word
 * @param word2 the third word
 * @param word3 the fourth word
 */
public record StreamKey(int word0, int word1, int word2, int word3) {

    /**
     * The key of a text, such as {@code parameter xiaomi-2023/lifetime}: MurmurHash3_x86_128 with seed 0 of its UTF-8 bytes.
     *
     * <p>Source: A. Appleby, MurmurHash3, 2011, in the public domain; its verification value 0xB3ECE62A is a test.
     */
    public static StreamKey of(String text) {
        int[] hash = Murmur.hash(text.getBytes(StandardCharsets.UTF_8), 0);
        return new StreamKey(hash[0], hash[1], hash[2], hash[3]);
    }

    /** The words as 32 hexadecimal digits. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%08x%08x%08x%08x", word0, word1, word2, word3);
    }
}
