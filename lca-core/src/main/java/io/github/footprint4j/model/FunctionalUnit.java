package io.github.footprint4j.model;

/**
 * What a footprint is stated for (PAS 2050:2011, clause 5.9): a service in words, an amount and a duration.
 *
 * <p>Everything the file lists is for the whole amount: {@code 1000 piece} means that the parts of a thousand pieces are listed.
 *
 * @param text the service in words
 * @param amount how much of it
 * @param duration for how long
 */
public record FunctionalUnit(String text, Amount amount, Amount duration) {}
