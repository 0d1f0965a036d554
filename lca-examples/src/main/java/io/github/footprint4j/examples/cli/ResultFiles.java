package io.github.footprint4j.examples.cli;

import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Declarations;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.result.Footprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a footprint to files of every form, named by what makes results differ.
 *
 * @param folder where they go; made if it does not exist
 */
record ResultFiles(Path folder) {

    private static final int LONGEST = 180;

    /**
     * Writes the files, in place of older ones, and answers with their paths.
     *
     * @throws UncheckedIOException if the folder cannot be made or a file not be written
     */
    List<Path> write(FootprintAnswer answer) {
        return write(texts(answer));
    }

    private List<Path> write(Map<Path, String> texts) {
        texts.forEach(this::write);
        return List.copyOf(texts.keySet());
    }

    /**
     * Writes all the files, or none where one of them holds another result.
     *
     * @throws UncheckedIOException if that is so, the folder cannot be made, or a file not be written
     */
    List<Path> writeNew(FootprintAnswer answer) {
        Map<Path, String> texts = texts(answer);
        texts.forEach((file, text) -> new WrittenFile(file).checkNew(text));
        return write(texts);
    }

    /**
     * Writes a page that explains the footprint, and answers with its path.
     *
     * @param force true to take the place of another page
     * @throws UncheckedIOException if another page stands there, the folder cannot be made, or the file not be written
     */
    Path writePage(FootprintAnswer answer, boolean force) {
        Path file = folder.resolve(name(answer) + ".html");
        String text = answer.page();
        if (!force) {
            new WrittenFile(file).checkNew(text);
        }
        write(file, text);
        return file;
    }

    private Map<Path, String> texts(FootprintAnswer answer) {
        Map<Path, String> texts = new TreeMap<>();
        for (Format format : Format.files()) {
            texts.put(folder.resolve(name(answer) + "." + format), answer.text(format, TextStyle.DEFAULT));
        }
        return texts;
    }

    /**
     * The name of what makes results differ: product and variant, then settings, method and warming potentials if they are not the usual
     * ones, and calibration. A character that not every file system takes is written as in an address of the web.
     */
    private static String name(FootprintAnswer answer) {
        Footprint footprint = answer.footprint();
        Declarations declarations = footprint.product().declarations();
        List<String> parts = new ArrayList<>();
        parts.add(footprint.product().id()
                + declarations.variantInForce().map(name -> "-" + name).orElse(""));
        declarations.settings().stream().map(Setting::toString).sorted().forEach(parts::add);
        parts.addAll(rules(footprint.method()));
        answer.fits().ifPresent(fits -> parts.add("calibrated"));
        String name = parts.stream().map(ResultFiles::encoded).collect(Collectors.joining(","));
        return name.length() > LONGEST ? name.substring(0, LONGEST) + "~" + Integer.toHexString(name.hashCode()) : name;
    }

    private static List<String> rules(Method method) {
        List<String> rules = new ArrayList<>();
        if (!method.name().equals(Method.PAS_2050_2011.name())) {
            rules.add(method.name().toLowerCase(Locale.ROOT).replaceAll("[ :]+", "-"));
        }
        boolean isUsual = Method.find(method.name())
                .filter(usual -> usual.gwp().equals(method.gwp()))
                .isPresent();
        if (!isUsual) {
            rules.add(method.gwp().toString());
        }
        return rules;
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            boolean isPlain =
                    character < 0x80 && (Character.isLetterOrDigit(character) || ".+_=-".indexOf(character) >= 0);
            out.append(isPlain ? String.valueOf(character) : String.format(Locale.ROOT, "%%%02X", (int) character));
        }
        return out.toString();
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName().replace("Exception", "");
            throw new UncheckedIOException("cannot write \"" + file + "\": " + reason + ", " + e.getMessage(), e);
        }
        new WrittenFile(file).write(text);
    }
}
