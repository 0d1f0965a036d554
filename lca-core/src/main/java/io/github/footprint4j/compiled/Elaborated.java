package io.github.footprint4j.compiled;

import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.library.Dataset;
import java.util.List;
import java.util.Map;

/**
 * What an elaboration found.
 *
 * @param context inputs, issues and checks
 * @param columns all columns, lines first
 * @param lines the columns of the final demand
 * @param apart the columns of what is kept beside the total
 * @param datasets the datasets among the columns
 * @param facts values of the product that are no cells
 */
public record Elaborated(
        Context context,
        List<SystemColumn> columns,
        List<Node> lines,
        List<Node> apart,
        Map<Node, Dataset> datasets,
        FactTerms facts) {}
