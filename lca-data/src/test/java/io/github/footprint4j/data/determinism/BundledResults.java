package io.github.footprint4j.data.determinism;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Every bundled product in every variant, bit by bit; run as a program it prints them for comparison between machines. */
public final class BundledResults {

    private static final Setting WITHOUT_CHARGER = Setting.parse("charger_in_box=false");
    private static final Setting NOT_REFILLED = Setting.parse("refilled=false");

    private BundledResults() {}

    /** Prints all results in UTF-8, whatever the default character set. */
    public static void main(String[] args) throws IOException {
        System.out.write(text().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    static String text() {
        StringBuilder text = new StringBuilder();
        for (GwpSet gwp : List.of(GwpSet.AR4, GwpSet.AR6)) {
            Calculator calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011.with(gwp));
            for (String id : Products.ids()) {
                Product product = Products.bundled(id);
                Setting other = id.equals("split-air-conditioner") ? NOT_REFILLED : WITHOUT_CHARGER;
                for (String name : product.declarations().variants().keySet()) {
                    Product variant = product.variant(name);
                    text.append(title(variant, gwp)).append(ResultBits.of(calculator.footprint(variant)));
                    Product changed = variant.with(other);
                    text.append(title(changed, gwp)).append(ResultBits.of(calculator.footprint(changed)));
                }
            }
        }
        return text.toString();
    }

    /** The text that {@code determinism/bundled.txt} holds. */
    static String stored() {
        try (var stream = BundledResults.class.getResourceAsStream("/determinism/bundled.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the resource determinism/bundled.txt is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read determinism/bundled.txt", e);
        }
    }

    private static String title(Product product, GwpSet gwp) {
        return "== " + product + " " + product.declarations().settings() + " " + gwp + "\n";
    }
}
