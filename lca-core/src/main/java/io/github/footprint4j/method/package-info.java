/**
 * The rules of PAS 2050:2011 as data and small pure functions: warming potentials and the choices a method leaves open.
 *
 * <p>Nothing here knows a system or a result: functions answer with coefficients and decisions, package {@code system} applies them. It
 * imports {@code issue}, {@code unit} and {@code model}. Start with {@link io.github.footprint4j.method.Method} and {@link
 * io.github.footprint4j.method.GwpSet}.
 */
@NullMarked
package io.github.footprint4j.method;

import org.jspecify.annotations.NullMarked;
