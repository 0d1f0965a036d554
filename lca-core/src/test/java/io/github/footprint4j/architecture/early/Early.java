package io.github.footprint4j.architecture.early;

import io.github.footprint4j.architecture.late.Late;

/** Uses a class of another package. */
public record Early(Late late) {}
