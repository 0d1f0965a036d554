/**
 * Product carbon footprints over the whole life cycle: model, method rules, results and analyses.
 *
 * <p>An application starts at {@link io.github.footprint4j.Calculator}. What is exported to everyone may be called; what is exported to
 * the data module alone, or not at all, is no promise.
 */
module io.github.footprint4j.core {
    requires commons.math3;
    requires static org.jspecify;

    exports io.github.footprint4j;
    exports io.github.footprint4j.calibration;
    exports io.github.footprint4j.change;
    exports io.github.footprint4j.compare;
    exports io.github.footprint4j.coverage;
    exports io.github.footprint4j.document;
    exports io.github.footprint4j.explain;
    exports io.github.footprint4j.footprint;
    exports io.github.footprint4j.formula;
    exports io.github.footprint4j.issue;
    exports io.github.footprint4j.ledger;
    exports io.github.footprint4j.library;
    exports io.github.footprint4j.method;
    exports io.github.footprint4j.model;
    exports io.github.footprint4j.portfolio;
    exports io.github.footprint4j.process;
    exports io.github.footprint4j.provenance;
    exports io.github.footprint4j.result;
    exports io.github.footprint4j.review;
    exports io.github.footprint4j.sensitivity;
    exports io.github.footprint4j.statement;
    exports io.github.footprint4j.system;
    exports io.github.footprint4j.target;
    exports io.github.footprint4j.trace;
    exports io.github.footprint4j.uncertainty;
    exports io.github.footprint4j.unit;
    exports io.github.footprint4j.upstream;
    exports io.github.footprint4j.compiled to
            io.github.footprint4j.data;
}
