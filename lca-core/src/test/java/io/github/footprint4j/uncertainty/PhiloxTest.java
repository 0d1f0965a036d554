package io.github.footprint4j.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhiloxTest {

    /** Oracle: the lines "philox4x32 10" of the file kat_vectors of Random123 1.14 (D. E. Shaw Research). */
    @ParameterizedTest
    @CsvSource({
        "00000000 00000000 00000000 00000000, 00000000 00000000, 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
        "ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, 408f276d 41c83b0e a20bc7c6 6d5451fd",
        "243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, d16cfe09 94fdcceb 5001e420 24126ea1"
    })
    void theWordsAreThosePublished(String counter, String key, String words) {
        int[] keys = words(key);
        Philox philox = Philox.of(keys[0], keys[1]);
        int[] counters = words(counter);
        philox.generate(counters[0], counters[1], counters[2], counters[3]);
        int[] expected = words(words);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], philox.word(i));
        }
    }

    private static int[] words(String text) {
        String[] parts = text.split(" ");
        int[] words = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            words[i] = Integer.parseUnsignedInt(parts[i], 16);
        }
        return words;
    }

    @Test
    void thereAreFourWords() {
        assertThrows(IllegalArgumentException.class, () -> Philox.of(1, 2).word(4));
    }
}
