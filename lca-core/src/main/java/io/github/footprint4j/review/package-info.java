/**
 * What somebody who reviews an assessment would ask, because a product usually has it and this one does not say.
 *
 * <p>Start with {@link io.github.footprint4j.review.Review} and {@link io.github.footprint4j.review.Question}.
 */
@NullMarked
package io.github.footprint4j.review;

import org.jspecify.annotations.NullMarked;
