/**
 * Sales of many products as comma-separated values.
 *
 * <p>Comes after {@code data.product}. Start with {@link io.github.footprint4j.data.portfolio.SalesFile}, which gives the sales that
 * {@code analysis.Portfolio} adds up.
 */
@NullMarked
package io.github.footprint4j.data.portfolio;

import org.jspecify.annotations.NullMarked;
