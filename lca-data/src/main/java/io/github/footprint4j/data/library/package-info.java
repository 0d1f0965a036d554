/**
 * Files of datasets: the cited factor library that comes with the project, and libraries of others in the same form.
 *
 * <p>Comes after {@code data.form}. Start with {@link io.github.footprint4j.data.library.LibraryFile}, which reads a main file and the
 * files it names.
 */
@NullMarked
package io.github.footprint4j.data.library;

import org.jspecify.annotations.NullMarked;
