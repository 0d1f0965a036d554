package io.github.footprint4j.data.determinism;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.json.FootprintJson;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.Drawing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every bundled product in every variant, bit by bit; run as a program it prints them for comparison between machines. */
public final class BundledResults {

    private static final Calculator AR6 = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final Setting WITHOUT_CHARGER = Setting.parse("charger_in_box=false");
    private static final Setting NOT_REFILLED = Setting.parse("refilled=false");

    /** Few enough for an interpreter; the files of {@link #json} hold the default number. */
    private static final Drawing FEW = Drawing.DEFAULT.withBlocks(3);

    private BundledResults() {}

    /** Prints all results in UTF-8, whatever the default character set; with the argument {@code bits} only {@link #bits}. */
    public static void main(String[] args) throws IOException {
        String text = List.of(args).contains("bits") ? bits() : bits() + json();
        System.out.write(text.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    /** Results as files; they quote the library, so they change with every word of a citation. */
    static String json() {
        return Products.ids().stream()
                .map(id -> FootprintJson.write(AR6.footprint(Products.bundled(id))))
                .collect(Collectors.joining());
    }

    /** Every variant under one set of warming potentials, and what a switch or a set of its own changes in phones and the air conditioner. */
    static String bits() {
        StringBuilder text = new StringBuilder();
        for (String id : Products.ids()) {
            boolean gases = id.equals("split-air-conditioner");
            List<GwpSet> sets = gases ? List.of(GwpSet.AR4, GwpSet.AR6) : List.of(GwpSet.AR6);
            Product product = Products.bundled(id);
            for (String variant : product.declarations().variants().keySet()) {
                sets.forEach(gwp -> append(text, product.variant(variant), gwp));
                switches(product)
                        .forEach(setting -> sets.forEach(
                                gwp -> append(text, product.variant(variant).with(setting), gwp)));
            }
        }
        return text.toString();
    }

    private static Stream<Setting> switches(Product product) {
        return Stream.of(WITHOUT_CHARGER, NOT_REFILLED)
                .filter(setting -> product.declarations().parameters().containsKey(setting.name()));
    }

    private static void append(StringBuilder text, Product product, GwpSet gwp) {
        Footprint footprint =
                AR6.with(AR6.method().with(gwp)).footprint(product).drawnBy(FEW);
        text.append("== " + product + " " + product.declarations().settings() + " " + gwp + "\n");
        text.append(ResultBits.of(footprint));
    }
}
