/**
 * What is wrong with an input, where, and the exceptions that carry it.
 *
 * <p>First package of the order: it imports no other. Start with {@link io.github.footprint4j.issue.Issue}, one finding with its
 * place, and {@link io.github.footprint4j.issue.Issues}, which collects all findings of an input so that they are reported at once.
 */
@NullMarked
package io.github.footprint4j.issue;

import org.jspecify.annotations.NullMarked;
