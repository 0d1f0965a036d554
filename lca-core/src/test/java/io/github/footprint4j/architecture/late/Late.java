package io.github.footprint4j.architecture.late;

/** Uses no class of another package. */
public record Late(int value) {}
