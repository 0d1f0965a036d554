package io.github.footprint4j.data.source;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Recognises files that are no text by their first bytes; never reads more than {@link #MOST} of them. */
final class ForeignBytes {

    /** Bytes that are looked at. */
    static final int MOST = 64 * 1024;

    private static final int TAR_MARK = 257;

    /** Up to one zero byte in so many is a text with a mistake. */
    private static final int FEW = 100;

    private static final Map<String, Foreign> SIGNATURES = signatures();

    private final ByteBuffer head;

    private ForeignBytes(byte[] bytes) {
        this.head = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, MOST)).slice();
    }

    private static Map<String, Foreign> signatures() {
        Map<String, Foreign> signatures = new LinkedHashMap<>();
        signatures.put("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", Foreign.OLD_OFFICE);
        signatures.put("%PDF-", Foreign.PDF);
        signatures.put("\u001F\u008B", Foreign.GZIP);
        signatures.put("7z\u00BC\u00AF", Foreign.ARCHIVE);
        signatures.put("Rar!", Foreign.ARCHIVE);
        signatures.put("BZh", Foreign.ARCHIVE);
        signatures.put("\u00FD7zXZ", Foreign.ARCHIVE);
        signatures.put("(\u00B5/\u00FD", Foreign.ARCHIVE);
        signatures.put("PK\u0005\u0006", Foreign.ZIP);
        signatures.put("PK\u0007\u0008", Foreign.ZIP);
        signatures.put("\u0089PNG", Foreign.IMAGE);
        signatures.put("\u00FF\u00D8\u00FF", Foreign.IMAGE);
        signatures.put("GIF8", Foreign.IMAGE);
        signatures.put("{\\rtf", Foreign.RICH_TEXT);
        signatures.put("SQLite format 3", Foreign.DATABASE_FILE);
        signatures.put("\u00FF\u00FE", Foreign.UTF_16);
        signatures.put("\u00FE\u00FF", Foreign.UTF_16);
        return signatures;
    }

    /** What a file is by its first bytes; empty if it may be a text. */
    static Optional<Foreign> find(byte[] bytes) {
        return new ForeignBytes(bytes).find();
    }

    private Optional<Foreign> find() {
        if (at(0, "PK\u0003\u0004")) {
            return Optional.of(ForeignZip.find(head));
        }
        Optional<Foreign> signed = SIGNATURES.entrySet().stream()
                .filter(signature -> at(0, signature.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (signed.isPresent() || at(TAR_MARK, "ustar")) {
            return Optional.of(signed.orElse(Foreign.ARCHIVE));
        }
        return zeros();
    }

    private boolean at(int offset, String signature) {
        if (head.limit() < offset + signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((head.get(offset + i) & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * In UTF-16 every other byte of a text in Latin letters is zero, and a file that is no text has many of them; a single one in a text is a
     * mistake that the reader shows at its place.
     */
    private Optional<Foreign> zeros() {
        int[] zeros = new int[2];
        for (int i = 0; i < head.limit(); i++) {
            if (head.get(i) == 0) {
                zeros[i % 2]++;
            }
        }
        int all = zeros[0] + zeros[1];
        if (all * FEW <= head.limit()) {
            return Optional.empty();
        }
        boolean isEveryOther = Math.min(zeros[0], zeros[1]) == 0 && all * 4 > head.limit();
        return Optional.of(isEveryOther ? Foreign.UTF_16 : Foreign.BINARY);
    }
}
