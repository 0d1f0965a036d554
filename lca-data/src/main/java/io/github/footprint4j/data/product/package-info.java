/**
 * Product files and study files: the form that people write, read into the model and written back.
 *
 * <p>Comes after the packages of single formats. Start with {@link io.github.footprint4j.data.product.ProductFile} and
 * {@link io.github.footprint4j.data.product.StudyFile}. Each noun of the model has one class here that both reads and writes it; the
 * fields it asks for are its table of the form.
 */
@NullMarked
package io.github.footprint4j.data.product;

import org.jspecify.annotations.NullMarked;
