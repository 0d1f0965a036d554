package io.github.footprint4j.change;

import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing done differently, as a function from product to product.
 *
 * <p>Its text is canonical: equal changes have equal texts, and {@link #ORDER} sorts by it, so that nothing depends on the order in which
 * changes are named. Immutable.
 */
public sealed interface Change {

    /** Orders by kind and text. */
    Comparator<Change> ORDER = Comparator.comparing(Change::kind).thenComparing(Change::text);

    /**
     * The owner of the processes that changes bring along. A name means one of them only where neither the product nor its library has
     * that name; with this owner it means one in any case.
     */
    LibraryId SUPPLIED = new LibraryId("supplied");

    /**
     * Begins a substitution everywhere and of all of it, such as {@code substitute("abs").by("abs-recycled")} or
     * {@code substitute("steel").keeping(Keep.ratio("0.6")).by("abs")}.
     */
    static Replaced substitute(String dataset) {
        return new Replaced(Reference.parse(dataset), Equivalence.UNSTATED);
    }

    /** Begins the setting of a parameter or field, such as {@code set("frame.recycledContent").to("100 %")}. */
    static Assigned set(String address) {
        return new Assigned(Address.parse(address));
    }

    /**
     * What is replaced.
     *
     * @param of the dataset in the product
     * @param equivalence what makes the new one do the work of the old one
     */
    record Replaced(Reference of, Equivalence equivalence) {

        /** The same with what stays as it was; without it the new one takes the place of the old one 1 : 1, which a note says. */
        public Replaced keeping(Keep keep) {
            return new Replaced(of, new Equivalence(Optional.of(keep), equivalence.yield(), equivalence.work()));
        }

        /** The substitution by another dataset. */
        public Change by(String dataset) {
            return new Substitute(of, Reference.parse(dataset), Optional.empty(), Optional.empty(), equivalence);
        }
    }

    /**
     * What is set.
     *
     * @param address the parameter or field
     */
    record Assigned(Address address) {

        /** The change to another value as people write it. */
        public Change to(String value) {
            return new Assign(address, value);
        }
    }

    /**
     * Takes one dataset in place of another. A recycled partner in place of its primary material is a share of recycled content.
     *
     * @param of the dataset in the product; without a location it is meant at each
     * @param by the dataset in its place
     * @param in the part or entry in which it is replaced, with everything inside; empty for everywhere
     * @param share the part of it that is replaced, from 0 to 1; empty for all of it
     * @param equivalence what makes the new one do the work of the old one
     */
    record Substitute(Reference of, Reference by, Optional<EntryId> in, Optional<Amount> share, Equivalence equivalence)
            implements Change {

        /** Everywhere, all of it, 1 : 1. */
        public Substitute(Reference of, Reference by) {
            this(of, by, Optional.empty(), Optional.empty(), Equivalence.UNSTATED);
        }

        @Override
        public String text() {
            return "substitute " + of + " by " + by
                    + in.map(id -> " in " + id).orElse("")
                    + share.map(one -> " for " + one).orElse("")
                    + equivalence.keep().map(Substitute::kept).orElse("")
                    + equivalence.yield().map(one -> " with a yield of " + one).orElse("")
                    + (equivalence.work().isEmpty()
                            ? ""
                            : equivalence.work().stream()
                                    .map(entry -> entry.id().value())
                                    .collect(Collectors.joining(", ", " and ", "")));
        }

        @Override
        public String toString() {
            return text();
        }

        private static String kept(Keep keep) {
            return keep.ratio().map(one -> " at " + one + " : 1").orElseGet(() -> " with the same " + keep);
        }

        @Override
        public <R> R match(
                Function<Substitute, R> substitute,
                Function<Assign, R> assign,
                Function<Scale, R> scale,
                Function<Remove, R> remove,
                Function<Shift, R> shift,
                Function<Add, R> add,
                Function<Supply, R> supply,
                Function<Calculate, R> calculate,
                Function<Sequence, R> sequence) {
            return substitute.apply(this);
        }
    }

    /**
     * Gives a parameter or a field another value: recycled content, a location, a share, a distance, a lifetime.
     *
     * @param address what is set
     * @param to the new value as people write it: a quantity, a formula, {@code true}, {@code false} or a name
     */
    record Assign(Address address, String to) implements Change {

        @Override
        public String text() {
            return "set " + address + " to " + to;
        }

        @Override
        public String toString() {
            return text();
        }

        @Override
        public <R> R match(
                Function<Substitute, R> substitute,
                Function<Assign, R> assign,
                Function<Scale, R> scale,
                Function<Remove, R> remove,
                Function<Shift, R> shift,
                Function<Add, R> add,
                Function<Supply, R> supply,
                Function<Calculate, R> calculate,
                Function<Sequence, R> sequence) {
            return assign.apply(this);
        }
    }

    /**
     * Makes a part, entry or transport larger or smaller, with everything that follows from its mass.
     *
     * @param element the part, entry or transport
     * @param by the factor, 0 or more
     */
    record Scale(EntryId element, Amount by) implements Change {

        @Override
        public String text() {
            return "scale " + element + " by " + by;
        }

        @Override
        public String toString() {
            return text();
        }

        @Override
        public <R> R match(
                Function<Substitute, R> substitute,
                Function<Assign, R> assign,
                Function<Scale, R> scale,
                Function<Remove, R> remove,
                Function<Shift, R> shift,
                Function<Add, R> add,
                Function<Supply, R> supply,
                Function<Calculate, R> calculate,
                Function<Sequence, R> sequence) {
            return scale.apply(this);
        }
    }

    /**
     * Leaves a part, entry or transport out, with everything that follows from its mass.
     *
     * @param element the part, entry or transport
     */
    record Remove(EntryId element) implements Change {

        @Override
        public String text() {
            return "remove " + element;
        }

        @Override
        public String toString() {
            return text();
        }

        @Override
        public <R> R match(
                Function<Substitute, R> substitute,
                Function<Assign, R> assign,
                Function<Scale, R> scale,
                Function<Remove, R> remove,
                Function<Shift, R> shift,
                Function<Add, R> add,
                Function<Supply, R> supply,
                Function<Calculate, R> calculate,
                Function<Sequence, R> sequence) {
            return remove.apply(this);
        }
    }

    /**
     * Takes another vehicle for a leg of a transport, or of what replaces a part, or for a share of what goes that way.
     *
     * @param in the transport, or the part whose replacements have legs of their own; empty for each that uses the vehicle
     * @param from the freight dataset it used
     * @param to the freight dataset in its place
     * @param distance the distance the new one takes; that of the old one if not stated
     * @param share the part that shifts, from 0 to 1; empty for all of it
     */
    record Shift(Optional<EntryId> in, Reference from, Reference to, Optional<Amount> distance, Optional<Amount> share)
            implements Change {

        @Override
        public String text() {
            return "shift " + from + " to " + to
                    + in.map(id -> " in " + id).orElse("")
                    + distance.map(one -> " over " + one).orElse("")
                    + share.map(one -> " for " + one).orElse("");
        }

        @Override
        public String toString() {
            return text();
        }

        @Override
        public <R> R match(
                Function<Substitute, R> substitute,
                Function<Assign, R> assign,
                Function<Scale, R> scale,
                Function<Remove, R> remove,
                Function<Shift, R> shift,
                Function<Add, R> add,
                Function<Supply, R> supply,
                Function<Calculate, R> calculate,
                Function<Sequence, R> sequence) {
            return shift.apply(this);
        }
    }

    /**
     * Adds something to a stage, such as a repair.
     *
     * @param stage the stage whose list it joins: a part joins the parts under raw materials; in production, storage, use and end of
     *     life only its entry is added
     * @param part what is added
     */
    record Add(Stage stage, Part part) implements Change {

        @Override
        public String text() {
            return "add " + part.id() + " to " + stage;
        }

        @Override
        public String toString() {
            return text();
        }

        @Override
        public <R> R match(
                Function<Substitute, R> substitute,
                Function<Assign, R> assign,
                Function<Scale, R> scale,
                Function<Remove, R> remove,
                Function<Shift, R> shift,
                Function<Add, R> add,
                Function<Supply, R> supply,
                Function<Calculate, R> calculate,
                Function<Sequence, R> sequence) {
            return add.apply(this);
        }
    }

    /**
     * Makes a unit process known, such as a supplier's own, that other changes may then refer to.
     *
     * @param process the process
     */
    record Supply(UnitProcess process) implements Change {

        @Override
        public String text() {
            return "supply " + process.id().name();
        }

        @Override
        public String toString() {
            return text();
        }

        @Override
        public <R> R match(
                Function<Substitute, R> substitute,
                Function<Assign, R> assign,
                Function<Scale, R> scale,
                Function<Remove, R> remove,
                Function<Shift, R> shift,
                Function<Add, R> add,
                Function<Supply, R> supply,
                Function<Calculate, R> calculate,
                Function<Sequence, R> sequence) {
            return supply.apply(this);
        }
    }

    /**
     * Calculates under another method or another rule for recycled material.
     *
     * @param method short name of a method, such as {@code iso-14067}; empty for the same one
     * @param recycling the rule; empty for that of the method or product
     */
    record Calculate(Optional<String> method, Optional<String> recycling) implements Change {

        @Override
        public String text() {
            return "calculate" + method.map(one -> " under " + one).orElse("")
                    + recycling.map(one -> " with " + one).orElse("");
        }

        @Override
        public String toString() {
            return text();
        }

        @Override
        public <R> R match(
                Function<Substitute, R> substitute,
                Function<Assign, R> assign,
                Function<Scale, R> scale,
                Function<Remove, R> remove,
                Function<Shift, R> shift,
                Function<Add, R> add,
                Function<Supply, R> supply,
                Function<Calculate, R> calculate,
                Function<Sequence, R> sequence) {
            return calculate.apply(this);
        }
    }

    /**
     * Several changes, one after the other in their order, that count as one cause.
     *
     * @param name its name
     * @param changes the changes
     */
    record Sequence(String name, List<Change> changes) implements Change {

        /** Copies the list. */
        public Sequence {
            changes = List.copyOf(changes);
        }

        @Override
        public String text() {
            return name + ": " + changes.stream().map(Change::text).collect(Collectors.joining(", then "));
        }

        @Override
        public String toString() {
            return text();
        }

        @Override
        public <R> R match(
                Function<Substitute, R> substitute,
                Function<Assign, R> assign,
                Function<Scale, R> scale,
                Function<Remove, R> remove,
                Function<Shift, R> shift,
                Function<Add, R> add,
                Function<Supply, R> supply,
                Function<Calculate, R> calculate,
                Function<Sequence, R> sequence) {
            return sequence.apply(this);
        }
    }

    /** The answer for the kind of change that this is. */
    <R> R match(
            Function<Substitute, R> substitute,
            Function<Assign, R> assign,
            Function<Scale, R> scale,
            Function<Remove, R> remove,
            Function<Shift, R> shift,
            Function<Add, R> add,
            Function<Supply, R> supply,
            Function<Calculate, R> calculate,
            Function<Sequence, R> sequence);

    /**
     * The product with this change, or as it was where an error was added to the issues of the edit.
     *
     * @param product the product
     * @param edit what the change may look up, and where its issues go
     */
    default Product on(Product product, Edit edit) {
        return Edits.apply(this, product, edit);
    }

    /** The name of the method it asks for; empty for that of the calculator. */
    default Optional<String> method() {
        return match(
                substitute -> Optional.empty(),
                assign -> Optional.empty(),
                scale -> Optional.empty(),
                remove -> Optional.empty(),
                shift -> Optional.empty(),
                add -> Optional.empty(),
                supply -> Optional.empty(),
                Calculate::method,
                sequence -> sequence.changes().stream()
                        .flatMap(change -> change.method().stream())
                        .reduce((first, second) -> second));
    }

    /** True if it changes the rules under which is calculated. */
    default boolean isRule() {
        return match(
                substitute -> false,
                assign -> false,
                scale -> false,
                remove -> false,
                shift -> false,
                add -> false,
                supply -> false,
                calculate -> true,
                sequence -> sequence.changes().stream().anyMatch(Change::isRule));
    }

    /** The value that it gives to a parameter, if it does nothing else. */
    default Optional<Setting> setting() {
        return match(
                substitute -> Optional.empty(),
                assign -> Optional.of(assign.address())
                        .filter(Address::isParameter)
                        .map(address -> new Setting(address.first(), assign.to())),
                scale -> Optional.empty(),
                remove -> Optional.empty(),
                shift -> Optional.empty(),
                add -> Optional.empty(),
                supply -> Optional.empty(),
                calculate -> Optional.empty(),
                sequence -> Optional.empty());
    }

    /** True if product and changed product can be one system with a switch between them; another method is another system. */
    default boolean isSwitch(Product product, Library library) {
        Product changed = Changed.of(product, List.of(this), library).product();
        return method().isEmpty() && Switches.join(product, changed, "change").isPresent();
    }

    /** The kind, such as {@code substitute}. */
    default String kind() {
        return match(
                substitute -> "substitute",
                assign -> "assign",
                scale -> "scale",
                remove -> "remove",
                shift -> "shift",
                add -> "add",
                supply -> "supply",
                calculate -> "calculate",
                sequence -> "sequence");
    }

    /** What is done, in words that are the same for equal changes. */
    String text();

    /** Where its issues stand while it stands in no file. */
    default Place place() {
        return Place.of("change \"" + text() + "\"");
    }
}
