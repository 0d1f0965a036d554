package io.github.footprint4j.data.json;

import java.util.Locale;

/** Puts texts in double quotes, with escapes that the syntax knows. */
enum Escapes {
    /** Escapes of JSON. */
    JSON {
        @Override
        boolean isPlain(int character) {
            return character >= ' ' && character != 0x7F && character != 0x2028 && character != 0x2029;
        }
    },
    /** Escapes of YAML, which lets fewer characters stand as they are. */
    YAML {
        @Override
        boolean isPlain(int character) {
            boolean printable = (character >= ' ' && character <= '~') || (character >= 0xA0 && character <= 0xFFFD);
            boolean lineEnd = character == 0x2028 || character == 0x2029;
            return (printable && !lineEnd && character != 0xFEFF) || character > 0xFFFF;
        }
    };

    abstract boolean isPlain(int character);

    String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(character -> append(out, character));
        return out.append('"').toString();
    }

    private void append(StringBuilder out, int character) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> appendOther(out, character);
        }
    }

    private void appendOther(StringBuilder out, int character) {
        if (isPlain(character)) {
            out.appendCodePoint(character);
        } else {
            out.append(String.format(Locale.ROOT, "\\u%04x", character));
        }
    }
}
