/**
 * Amounts with units: a closed, exact table of the spellings found in life cycle data, their products, quotients and powers.
 *
 * <p>Second package of the order: it imports only {@code issue}. Start with {@link io.github.footprint4j.unit.Quantity}, a number
 * with its unit such as {@code 90 g}, and {@link io.github.footprint4j.unit.Unit}, which parses spellings and knows their factors.
 *
 * <p>Nothing is guessed. There is no generic reading of prefixes, upper and lower case differ, and a symbol with more than one
 * meaning ({@code ton}, {@code gal}, {@code Mt}) is refused with the spellings to choose from. Carbon dioxide equivalents are a
 * dimension of their own: {@code kg CO2e} cannot be added to {@code kg}. Money carries its year: {@code EUR 2020} and
 * {@code EUR 2021} are two dimensions. A year is 365 days.
 */
@NullMarked
package io.github.footprint4j.unit;

import org.jspecify.annotations.NullMarked;
