package io.github.footprint4j.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamKeyTest {

    /** Oracle: the verification value of MurmurHash3_x86_128 in the author's SMHasher: the hash of the hashes of 256 keys. */
    @Test
    void theHashIsTheOnePublished() {
        ByteBuffer hashes = ByteBuffer.allocate(256 * 16).order(ByteOrder.LITTLE_ENDIAN);
        for (int length = 0; length < 256; length++) {
            byte[] key = new byte[length];
            for (int i = 0; i < length; i++) {
                key[i] = (byte) i;
            }
            for (int word : Murmur.hash(key, 256 - length)) {
                hashes.putInt(word);
            }
        }
        assertEquals(0xB3ECE62A, Murmur.hash(hashes.array(), 0)[0]);
    }

    /** Oracle: the reference code written again in Python 3.11, whose verification value is the published one. */
    @ParameterizedTest
    @CsvSource({
        "'', 00000000000000000000000000000000",
        "parameter xiaomi-2023/lifetime, 7b10387c774d6f6345fc2d95ee7aee08",
        "amount pine-table/böard, 474e6df83ac719646029971f255a8df9"
    })
    void aTextHasItsKeyForEver(String text, String key) {
        assertEquals(key, StreamKey.of(text).toString());
    }
}
