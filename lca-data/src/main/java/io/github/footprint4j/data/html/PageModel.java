package io.github.footprint4j.data.html;

import io.github.footprint4j.data.json.JsonText;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.FlatModel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A flat model as a page carries it, format {@value PageJson#FORMAT}.
 *
 * @param json the text, in one line and safe within HTML
 * @param hash SHA-256 of the UTF-8 bytes of the text, as 64 hexadecimal digits
 */
public record PageModel(String json, String hash) {

    private static final int SHORT = 8;

    /**
     * The model of a page.
     *
     * @param model the flat model
     * @param drawing which draws a page makes; it draws block 0
     */
    public static PageModel of(FlatModel model, Drawing drawing) {
        String json = JsonText.compact(PageJson.tree(model, drawing));
        return new PageModel(json, HexFormat.of().formatHex(sha256(json)));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which every Java has", e);
        }
    }

    /** The first eight digits of the hash, by which a link knows its model. */
    public String shortHash() {
        return hash.substring(0, SHORT);
    }
}
