/**
 * The complete record of an assessment for whoever checks it.
 *
 * <p>Start with {@link io.github.footprint4j.statement.Statement} and {@link io.github.footprint4j.statement.Claim}.
 */
@NullMarked
package io.github.footprint4j.statement;

import org.jspecify.annotations.NullMarked;
