package io.github.footprint4j.uncertainty;

/** MurmurHash3_x86_128 (A. Appleby, 2011, in the public domain): a hash of 128 bits from words of 32 bits. */
final class Murmur {

    private static final int LANES = 4;
    private static final int[] FACTORS = {0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93};
    private static final int[] TURNS = {15, 16, 17, 18};
    private static final int[] MIXED_TURNS = {19, 17, 15, 13};
    private static final int[] ADDED = {0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17};

    private Murmur() {}

    static int[] hash(byte[] bytes, int seed) {
        int[] hash = {seed, seed, seed, seed};
        int whole = bytes.length / (4 * LANES);
        for (int block = 0; block < whole; block++) {
            for (int lane = 0; lane < LANES; lane++) {
                hash[lane] ^= spread(word(bytes, block * LANES + lane), lane);
                hash[lane] = Integer.rotateLeft(hash[lane], MIXED_TURNS[lane]) + hash[(lane + 1) % LANES];
                hash[lane] = hash[lane] * 5 + ADDED[lane];
            }
        }
        for (int lane = 0; lane < LANES; lane++) {
            hash[lane] ^= spread(word(bytes, whole * LANES + lane), lane) ^ bytes.length;
        }
        join(hash);
        for (int lane = 0; lane < LANES; lane++) {
            hash[lane] = mixed(hash[lane]);
        }
        join(hash);
        return hash;
    }

    /** A word of four bytes, the least significant first; bytes beyond the end are 0. */
    private static int word(byte[] bytes, int index) {
        int word = 0;
        for (int i = 4 * index + 3; i >= 4 * index; i--) {
            word = word << 8 | (i < bytes.length ? bytes[i] & 0xff : 0);
        }
        return word;
    }

    private static int spread(int word, int lane) {
        return Integer.rotateLeft(word * FACTORS[lane], TURNS[lane]) * FACTORS[(lane + 1) % LANES];
    }

    private static void join(int[] hash) {
        hash[0] += hash[1] + hash[2] + hash[3];
        for (int lane = 1; lane < LANES; lane++) {
            hash[lane] += hash[0];
        }
    }

    /** A word of which each bit depends on all bits of another: the finaliser of MurmurHash3. */
    static int mixed(int word) {
        int mixed = (word ^ word >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
