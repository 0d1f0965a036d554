package io.github.footprint4j.data.source;

/**
 * What a table may be at most; more is refused as {@code limit-exceeded}.
 *
 * @param bytes bytes of a file, and characters of a text
 * @param rows rows below the header; rows without any text do not count
 */
public record TableLimits(int bytes, int rows) {

    /** 16 MiB and 1,000,000 rows. */
    public static final TableLimits USUAL = new TableLimits(DocumentLimits.DOCUMENT, 1_000_000);

    /** The most that can be allowed: 1,024 MiB. */
    public static final int MOST_MEBIBYTES = 1024;

    private static final int MEBIBYTE = 1024 * 1024;

    /** Checks that something may be read; throws {@link IllegalArgumentException} with what was found. */
    public TableLimits {
        if (bytes < 1 || bytes > MOST_MEBIBYTES * MEBIBYTE || rows < 1) {
            throw new IllegalArgumentException("a table of at most " + bytes + " bytes and " + rows
                    + " rows, expected 1 or more of each and at most " + MOST_MEBIBYTES + " MiB");
        }
    }

    /** These limits with another size, in MiB of 1,048,576 bytes. */
    public TableLimits withMebibytes(int size) {
        if (size < 1 || size > MOST_MEBIBYTES) {
            throw new IllegalArgumentException("found " + size + " MiB, expected 1 to " + MOST_MEBIBYTES);
        }
        return new TableLimits(size * MEBIBYTE, rows);
    }

    /** These limits with another number of rows. */
    public TableLimits withRows(int most) {
        return new TableLimits(bytes, most);
    }
}
