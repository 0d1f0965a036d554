package io.github.footprint4j.process;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The smallest element of a product system for which inputs and outputs are quantified (ISO 14040), in the bare form.
 *
 * @param id its identity
 * @param name display name
 * @param parameters its own parameters, which hide those of the library
 * @param exchanges everything that crosses its boundary
 * @param sharing what holds for it as a whole
 * @param attribution stage and part; a process without both has its result counted with whoever buys from it
 */
public record UnitProcess(
        ProcessId id,
        String name,
        SortedMap<String, Parameter> parameters,
        List<Exchange> exchanges,
        Sharing sharing,
        Attribution attribution) {

    /** With a common spread, or none. */
    public UnitProcess(
            ProcessId id,
            String name,
            SortedMap<String, Parameter> parameters,
            List<Exchange> exchanges,
            Optional<Spread> spread,
            Attribution attribution) {
        this(id, name, parameters, exchanges, spread.map(Sharing::of).orElse(Sharing.NONE), attribution);
    }

    /** Copies the collections. */
    public UnitProcess {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        exchanges = List.copyOf(exchanges);
    }

    /** The common spread of its exchanges. */
    public Optional<Spread> spread() {
        return sharing.spread();
    }

    /** The process whose common factor it has: itself, unless it shares that of another one. */
    public ProcessId factorOf() {
        return sharing.factorOf().orElse(id);
    }

    /** This process with the common factor of another one, and its spread. */
    public UnitProcess withFactorOf(ProcessId other, Spread itsSpread) {
        return new UnitProcess(id, name, parameters, exchanges, sharing.withFactorOf(other, itsSpread), attribution);
    }

    /** What it makes or treats, in the order of the file. */
    public List<Exchange> outcomes() {
        return exchanges.stream().filter(Exchange::isOutcome).toList();
    }

    /** This process with other exchanges. */
    public UnitProcess withExchanges(List<Exchange> newExchanges) {
        return new UnitProcess(id, name, parameters, newExchanges, sharing, attribution);
    }
}
