package io.github.footprint4j.document;

/**
 * Something a report says before its table.
 *
 * @param label what it is about
 * @param text what is said
 */
public record Fact(String label, String text) {}
