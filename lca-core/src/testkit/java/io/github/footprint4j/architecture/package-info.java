/**
 * Rules that main code keeps: the order of its packages, the members it never uses, the size of its parts.
 *
 * <p>Start with {@link io.github.footprint4j.architecture.PackageOrder} and
 * {@link io.github.footprint4j.architecture.SourceBudget}. Not published.
 */
@NullMarked
package io.github.footprint4j.architecture;

import org.jspecify.annotations.NullMarked;
