package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.method.Coefficient;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.unit.Dimension;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A gas that a change of land use releases with each mass of a crop.
 *
 * @param gas the gas, or the lump of CO2e
 * @param perMass kg for each kg of the crop
 * @param symbols values of the symbols of the coefficient
 */
record LandRelease(Gas gas, Coefficient perMass, SortedMap<String, Term> symbols) {

    LandRelease {
        symbols = Collections.unmodifiableSortedMap(new TreeMap<>(symbols));
    }

    static LandRelease of(Gas gas, Coefficient perMass, Map<String, Term> symbols) {
        return new LandRelease(gas, perMass, new TreeMap<>(symbols));
    }

    /** This release with further symbols. */
    LandRelease in(Map<String, Term> further) {
        SortedMap<String, Term> all = new TreeMap<>(symbols);
        all.putAll(further);
        return new LandRelease(gas, perMass, all);
    }

    /** How much comes with a mass of the crop. */
    Measured with(Term mass) {
        return new Measured(mass.times(Term.of(perMass, symbols)), gas.isLump() ? Dimension.CO2E : Dimension.MASS);
    }
}
