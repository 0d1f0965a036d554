package io.github.footprint4j.review;

import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The parts of a product by the paths of their lines, and where each stands in the file. */
final class PartPaths {

    private final SortedMap<String, Part> parts = new TreeMap<>();
    private final SortedMap<String, String> pointers = new TreeMap<>();

    private PartPaths() {}

    static PartPaths of(Product product) {
        PartPaths paths = new PartPaths();
        paths.add(product.lifeCycle().parts(), "", "/parts");
        return paths;
    }

    private void add(List<Part> list, String outer, String pointer) {
        for (int i = 0; i < list.size(); i++) {
            Part part = list.get(i);
            String path = outer + part.id();
            String here = pointer + "/" + i;
            parts.put(path, part);
            pointers.put(path, here);
            add(part.parts(), path + "/", here + "/parts");
        }
    }

    /** The parts, by the paths of their lines. */
    SortedMap<String, Part> parts() {
        return parts;
    }

    /** The JSON pointer of a line's part; that of the whole file for what is no part. */
    String pointer(String line) {
        return pointers.getOrDefault(line, "");
    }
}
