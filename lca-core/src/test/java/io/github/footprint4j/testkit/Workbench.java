package io.github.footprint4j.testkit;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;

import io.github.footprint4j.library.Library;

/** A library of round numbers for hand calculations. */
public final class Workbench {

    /** Rounding of a handful of operations. */
    public static final double EXACT = 1e-12;

    /** Steel 2, plastic 3, treatment 0.5 kg a kg; electricity 0.6 (CN) and 0.3 (EU27) a kWh; freight 0.1 and 0.01 a t*km. */
    public static final Library LIBRARY = library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"),
            dataset("plastic", "makes 1 kg", "emits 3 kg of CO2 fossil"),
            dataset("treatment", "makes 1 kg", "emits 0.5 kg of CO2 fossil"),
            dataset("electricity @ CN", "makes 1 kWh", "emits 0.6 kg of CO2 fossil"),
            dataset("electricity @ EU27", "makes 1 kWh", "emits 0.3 kg of CO2 fossil"),
            dataset("truck", "makes 1 t*km", "emits 0.1 kg of CO2 fossil"),
            dataset("ship", "makes 1 t*km", "emits 0.01 kg of CO2 fossil"));

    private Workbench() {}
}
