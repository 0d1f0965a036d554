/**
 * The compiled form and what it is made of: terms of named inputs, gathered in columns, laid out as cells of matrices.
 *
 * <p>A {@link io.github.footprint4j.compiled.Term} is a formula of inputs with all its names found; a {@link
 * io.github.footprint4j.compiled.SystemColumn} is one run of a node; {@link io.github.footprint4j.compiled.Compiled} is the straight-line
 * program from the inputs to the cells, with the pattern and the loops of the matrices. It knows how a value is reached and where it was
 * written, but no rule of a method. Not for applications.
 */
@NullMarked
package io.github.footprint4j.compiled;

import org.jspecify.annotations.NullMarked;
