package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.ledger.Node;

/**
 * Who makes what somebody asks for, and when.
 *
 * @param node the column that makes it
 * @param taken 1 while this supplier is the one chosen; always 1 where there is no choice
 */
public record NodeSupply(Node node, Term taken) {}
