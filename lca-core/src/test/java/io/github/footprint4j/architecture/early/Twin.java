package io.github.footprint4j.architecture.early;

/** One of two types of one name. */
public record Twin() {}
