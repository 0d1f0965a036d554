package io.github.footprint4j.architecture.late;

/** One of two types of one name. */
public record Twin() {}
