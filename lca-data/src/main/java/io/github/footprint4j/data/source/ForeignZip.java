package io.github.footprint4j.data.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What a zip archive holds, by the names of its first files and, if they do not tell, by the beginning of the first one with data. */
final class ForeignZip {

    private static final int HEADER = 0x04034b50;
    private static final int HEADER_BYTES = 30;
    private static final int METHOD_AT = 8;
    private static final int NAME_LENGTH_AT = 26;
    private static final int EXTRA_LENGTH_AT = 28;
    private static final int LONGEST_NAME = 1_000;
    private static final int INFLATED = 4 * 1024;
    private static final Pattern DATA = Pattern.compile("(?i).*[.](xml|spold|json)");

    /** Names that only one kind of archive has, the surest first. */
    private static final Map<Pattern, Foreign> NAMES = names();

    private final ByteBuffer head;
    private final StringBuilder names = new StringBuilder("\n");
    private Optional<Foreign> content = Optional.empty();
    private boolean isLookedInto;

    private ForeignZip(ByteBuffer head) {
        this.head = head;
    }

    private static Map<Pattern, Foreign> names() {
        Map<Pattern, Foreign> names = new LinkedHashMap<>();
        names.put(Pattern.compile("\nxl/"), Foreign.EXCEL);
        names.put(Pattern.compile("\n(word|ppt)/"), Foreign.OFFICE_TEXT);
        names.put(Pattern.compile("\n(openlca|olca-schema)[.]json\n"), Foreign.OPENLCA_ARCHIVE);
        names.put(Pattern.compile("\n([^\n]*/)?seg0/"), Foreign.OPENLCA_DATABASE);
        names.put(Pattern.compile("\n([^\n]*/)?ILCD/"), Foreign.ILCD_ARCHIVE);
        return names;
    }

    /** What an archive is whose first bytes these are. */
    static Foreign find(ByteBuffer head) {
        return new ForeignZip(head.duplicate().order(ByteOrder.LITTLE_ENDIAN)).find();
    }

    private Foreign find() {
        for (int at = 0; at + HEADER_BYTES < head.limit(); at++) {
            if (head.getInt(at) == HEADER) {
                file(at);
            }
        }
        return openDocument()
                .or(this::named)
                .or(() -> content)
                .orElse(names.indexOf("\n[Content_Types].xml\n") >= 0 ? Foreign.OFFICE_TEXT : Foreign.ZIP);
    }

    private Optional<Foreign> named() {
        return NAMES.entrySet().stream()
                .filter(name -> name.getKey().matcher(names).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The first file of an OpenDocument holds its kind, not packed. */
    private Optional<Foreign> openDocument() {
        String start =
                new String(head.array(), head.arrayOffset(), Math.min(head.limit(), 200), StandardCharsets.ISO_8859_1);
        if (!start.contains("mimetypeapplication/vnd.oasis.opendocument")) {
            return Optional.empty();
        }
        return Optional.of(start.contains("opendocument.spreadsheet") ? Foreign.OPEN_SPREADSHEET : Foreign.OFFICE_TEXT);
    }

    private void file(int at) {
        int length = head.getShort(at + NAME_LENGTH_AT) & 0xFFFF;
        int start = at + HEADER_BYTES;
        if (length == 0 || length > LONGEST_NAME || start + length > head.limit()) {
            return;
        }
        String name = new String(head.array(), head.arrayOffset() + start, length, StandardCharsets.UTF_8);
        names.append(name).append('\n');
        if (!isLookedInto && DATA.matcher(name).matches() && !name.startsWith("[")) {
            int data = start + length + (head.getShort(at + EXTRA_LENGTH_AT) & 0xFFFF);
            content = archiveOf(beginning(data, head.getShort(at + METHOD_AT) != 0));
            isLookedInto = content.isPresent();
        }
    }

    /** At most a few thousand bytes, whatever the archive claims. */
    private String beginning(int start, boolean isPacked) {
        if (start >= head.limit()) {
            return "";
        }
        int size = head.limit() - start;
        if (!isPacked) {
            return text(head.array(), head.arrayOffset() + start, Math.min(size, INFLATED));
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(head.array(), head.arrayOffset() + start, size);
            byte[] bytes = new byte[INFLATED];
            return text(bytes, 0, inflater.inflate(bytes));
        } catch (DataFormatException e) {
            return "";
        } finally {
            inflater.end();
        }
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    private static Optional<Foreign> archiveOf(String beginning) {
        return ForeignText.find(beginning).flatMap(found -> switch (found) {
            case ECOSPOLD_1 -> Optional.of(Foreign.ECOSPOLD_1_ARCHIVE);
            case ECOSPOLD_2 -> Optional.of(Foreign.ECOSPOLD_2_ARCHIVE);
            case ILCD -> Optional.of(Foreign.ILCD_ARCHIVE);
            case OPENLCA -> Optional.of(Foreign.OPENLCA_ARCHIVE);
            default -> Optional.empty();
        });
    }
}
