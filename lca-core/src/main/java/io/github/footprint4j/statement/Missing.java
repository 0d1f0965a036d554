package io.github.footprint4j.statement;

/**
 * A record that a complete assessment would have and this one has not.
 *
 * @param clause the clause of PAS 2050:2011 that asks for it
 * @param what what is missing
 */
public record Missing(String clause, String what) {}
