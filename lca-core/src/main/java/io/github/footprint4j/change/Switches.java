package io.github.footprint4j.change;

import io.github.footprint4j.model.Condition;
import io.github.footprint4j.model.Declarations;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.Factor;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.UnitProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins a product and its changed form into one product with a switch between them.
 *
 * <p>Whatever a change does, the two forms are compared: what is equal in both stays as it is; an element that only one of them has, or
 * that both have in different forms, is multiplied by the switch x or by 1 - x; a parameter with another value is (1 - x) times the one
 * value and x times the other. With the switch at 0 the result is that of the product, bit for bit, with 1 that of the changed form, and
 * between them it runs smoothly wherever the formulas do. What stands outside the life cycle and the settings, such as the functional
 * unit, cannot be switched.
 */
public final class Switches {

    private final String name;

    private Switches(String name) {
        this.name = name;
    }

    /**
     * A product that is the one or the other.
     *
     * @param product the product without the change
     * @param changed the product with it
     * @param name the name of the switch
     * @return empty if the two differ in something that cannot be switched
     */
    public static Optional<Product> join(Product product, Product changed, String name) {
        return new Switches(name).join(product, changed);
    }

    private Optional<Product> join(Product product, Product changed) {
        Declarations declarations = product.declarations();
        LifeCycle cycle = product.lifeCycle();
        boolean switchable =
                product.scope().withoutMass().equals(changed.scope().withoutMass())
                        && declarations
                                .withSettings(List.of())
                                .equals(changed.declarations().withSettings(List.of()))
                        && changed.lifeCycle().processes().containsAll(cycle.processes());
        return switchable
                ? Optional.of(AsWritten.in(
                        product,
                        product.with(declarations.withSettings(settings(
                                        declarations.settings(),
                                        changed.declarations().settings())))
                                .with(join(cycle, changed.lifeCycle()))))
                : Optional.empty();
    }

    /** The settings of the product, then those of the changed one that hold while the switch is on. */
    private List<Setting> settings(List<Setting> without, List<Setting> with) {
        List<Setting> joined = new ArrayList<>(without);
        with.stream()
                .filter(setting -> !without.contains(setting))
                .map(setting -> setting.whileOn(name))
                .forEach(joined::add);
        return joined;
    }

    private LifeCycle join(LifeCycle without, LifeCycle with) {
        LifeCycle.StageLists before = without.stages();
        LifeCycle.StageLists after = with.stages();
        List<UnitProcess> processes = with.processes();
        return new LifeCycle(
                parts(without.parts(), with.parts()),
                new Joining<>(Transport::entry, this::counted, (a, b) -> Optional.<Transport>empty())
                        .join(without.transport(), with.transport()),
                before.map((stage, entries) -> entries(entries, after.at(stage))),
                processes);
    }

    private List<Part> parts(List<Part> without, List<Part> with) {
        return new Joining<>(Part::entry, this::counted, this::inside).join(without, with);
    }

    private List<Entry> entries(List<Entry> without, List<Entry> with) {
        return new Joining<Entry>(entry -> entry, this::counted, (a, b) -> Optional.empty()).join(without, with);
    }

    /** A part that differs only in what stands inside it; empty if the part itself differs. */
    private Optional<Part> inside(Part without, Part with) {
        boolean same = without.withParts(List.of())
                .withWork(List.of())
                .equals(with.withParts(List.of()).withWork(List.of()));
        return same
                ? Optional.of(without.withParts(parts(without.parts(), with.parts()))
                        .withWork(entries(without.work(), with.work())))
                : Optional.empty();
    }

    private Part counted(Part part, boolean on) {
        return part.with(counted(part.entry(), on));
    }

    private Transport counted(Transport transport, boolean on) {
        return transport.with(counted(transport.entry(), on));
    }

    private Entry counted(Entry entry, boolean on) {
        Extent extent = entry.extent();
        Condition condition = extent.condition().times(new Factor.Switched(name, on));
        return entry.with(extent.with(condition));
    }
}
