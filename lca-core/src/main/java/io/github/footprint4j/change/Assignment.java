package io.github.footprint4j.change;

import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.FunctionalUnit;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.unit.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gives a parameter or a field another value. */
final class Assignment implements Rewriting {

    private static final String UNIT = "functionalUnit";

    private final GivenValue given;
    private final List<String> path;
    private boolean isOther;

    private Assignment(GivenValue given) {
        this.given = given;
        List<String> steps = given.assign().address().steps();
        this.path = steps.subList(1, steps.size());
    }

    static Product on(Change.Assign change, Product product, Edit edit) {
        GivenValue given = new GivenValue(
                change, Catalogue.of(product, edit.library()), NewMaterial.treatments(product), edit.issues());
        return change.address().isParameter() ? parameter(given, product) : new Assignment(given).field(product);
    }

    private static Product parameter(GivenValue given, Product product) {
        String name = given.address();
        KnownParameters known = given.catalogue().known();
        Optional<Parameter> parameter = known.find(name);
        if (parameter.isEmpty()) {
            refuse(given, product);
            return product;
        }
        Setting setting = new Setting(name, given.text());
        Optional<Parameter.Value> value = given.issues().collect(Place.NONE, () -> setting.valueOf(parameter.get()));
        value.ifPresent(one -> checkNames(one, known, given.issues()));
        boolean isSame = value.isEmpty() || isSame(value.get(), parameter.get().value());
        if (!isSame && parameter.get().value().isChoice()) {
            Library library = given.catalogue().library();
            ChosenMaterials.byChange(product, product.with(setting), library)
                    .forEach(issue -> given.issues().add(issue.at(Place.NONE)));
        }
        value.filter(unused -> !isSame)
                .flatMap(one -> setting.held(parameter.get(), one))
                .ifPresent(given.issues()::add);
        return isSame
                ? product
                : given.issues()
                        .collect(
                                Place.NONE,
                                () -> Weights.follow(product, expression -> Inlined.of(expression, name, known)))
                        .orElse(product)
                        .with(setting);
    }

    private static void checkNames(Parameter.Value value, KnownParameters known, Issues issues) {
        value.number()
                .ifPresent(formula ->
                        new Numbers(known, issues).check(Amount.of(formula), "the value", Numbers.Bounds.ANY));
    }

    private static boolean isSame(Parameter.Value one, Parameter.Value other) {
        return one.equals(other)
                || one.quantity()
                        .flatMap(left -> other.quantity().filter(right -> isSame(left, right)))
                        .isPresent();
    }

    private static boolean isSame(Quantity left, Quantity right) {
        return left.dimension().equals(right.dimension()) && left.base() == right.base();
    }

    private static void refuse(GivenValue given, Product product) {
        SortedSet<String> names =
                new TreeSet<>(given.catalogue().known().parameters().keySet());
        SortedSet<String> settable = KnownParameters.settable(product);
        boolean isElement = Elements.has(product.lifeCycle(), new EntryId(given.address()));
        given.issues()
                .add(
                        isElement
                                ? Refusal.error(
                                                IssueCode.UNKNOWN_PARAMETER,
                                                "\"" + given.address()
                                                        + "\" is no parameter, expected one of its fields")
                                        .maybe("\"" + given.address() + ".amount\"")
                                : Refusal.unknown(
                                        IssueCode.UNKNOWN_PARAMETER,
                                        "no parameter is named \"" + given.address() + "\", only "
                                                + (settable.isEmpty()
                                                        ? "those of the library"
                                                        : String.join(", ", settable)),
                                        new Refusal.Closest(given.address(), names)));
    }

    private Product field(Product product) {
        String first = given.assign().address().first();
        EntryId id = new EntryId(first);
        if (Elements.has(product.lifeCycle(), id)) {
            return set(id, product);
        }
        if (first.equals(UNIT)) {
            return unit(product);
        }
        refuse(product.lifeCycle(), id);
        return product;
    }

    private Product set(EntryId id, Product product) {
        Product changed = Walk.to(id, this).over(product);
        if (isOther) {
            CarbonAround.warn(new TreeSet<>(List.of(id)), Reference.parse(given.text()), product, given.issues());
        }
        return changed;
    }

    private void refuse(LifeCycle cycle, EntryId id) {
        given.issues().add(Elements.unknown(id, cycle));
    }

    private Product unit(Product product) {
        FunctionalUnit old = product.scope().functionalUnit();
        FunctionalUnit unit = ChangeFields.set(old, ChangeFields.UNIT, String.join(".", path), given);
        if (unit.equals(old)) {
            return product;
        }
        given.issues()
                .add(Refusal.note(
                        IssueCode.DECLARED,
                        "\"" + given.address() + "\" belongs to the unit of analysis: the result is for another unit"));
        return product.with(product.scope().with(unit));
    }

    @Override
    public List<Part> of(Part part) {
        Part changed = ChangeFields.set(part, ChangeFields.PART, String.join(".", path), given);
        isOther |= !given.isSameMaterial(part.entry(), changed.entry());
        return List.of(changed);
    }

    @Override
    public List<Entry> of(Entry entry) {
        return List.of(ChangeFields.set(entry, ChangeFields.ENTRY, String.join(".", path), given));
    }

    @Override
    public List<Transport> of(Transport transport) {
        return List.of(Routes.set(transport, path, given));
    }
}
