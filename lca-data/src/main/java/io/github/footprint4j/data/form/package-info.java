/**
 * The vocabulary that library, product and study files share, each piece read and written by one class: amounts, spreads, where
 * numbers come from, parameters, references, exchanges of unit processes.
 *
 * <p>Comes after {@code data.source} and before {@code data.library} and {@code data.product}; it imports {@code data.source} and the
 * model. Start with {@link io.github.footprint4j.data.form.AmountForm} and
 * {@link io.github.footprint4j.data.form.ParameterForm}.
 */
@NullMarked
package io.github.footprint4j.data.form;

import org.jspecify.annotations.NullMarked;
