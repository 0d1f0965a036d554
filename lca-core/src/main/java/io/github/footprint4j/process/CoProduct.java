package io.github.footprint4j.process;

import java.util.Optional;

/**
 * Something useful that an activity gives besides what it is done for (PAS 2050:2011, clause 8.1).
 *
 * @param product its name
 * @param amount how much of it
 * @param price money for one unit of it, for economic allocation
 * @param displaces what it is sold in place of, for system expansion
 */
public record CoProduct(String product, Amount amount, Optional<Amount> price, Optional<Reference> displaces) {}
