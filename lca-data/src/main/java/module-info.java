/**
 * Product files, cited emission factors, reference products and answers as JSON for Footprint4J.
 *
 * <p>Start with {@link io.github.footprint4j.data.Products} and {@link io.github.footprint4j.data.Libraries}.
 */
module io.github.footprint4j.data {
    requires transitive io.github.footprint4j.core;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.dataformat.csv;
    requires org.yaml.snakeyaml;
    requires static org.jspecify;

    exports io.github.footprint4j.data;
    exports io.github.footprint4j.data.json;
    exports io.github.footprint4j.data.measure;
    exports io.github.footprint4j.data.portfolio;
    exports io.github.footprint4j.data.source;
}
