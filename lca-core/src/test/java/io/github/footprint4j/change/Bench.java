package io.github.footprint4j.change;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.library.Pairs;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.Optional;

/** A library of round numbers, and changes made on products of it. */
final class Bench {

    /** Where every change of these tests stands. */
    static final Place PLACE = Place.of("/changes/0");

    /** Steel 2, scrap steel 0.5, plastic 3, board 10 kg a kg; electricity 0.6 (CN), 0.3 (EU27), wind 0.1 (CN) a kWh. */
    static final Library LIBRARY = library(
            paired("steel", "recycled", "steel-recycled", "makes 1 kg", "emits 2 kg of CO2 fossil"),
            paired("steel-recycled", "virgin", "steel", "makes 1 kg", "emits 0.5 kg of CO2 fossil"),
            dataset("plastic", "makes 1 kg", "emits 3 kg of CO2 fossil"),
            dataset("board @ CN", "makes 1 kg", "emits 10 kg of CO2 fossil"),
            dataset("board @ JP", "makes 1 kg", "emits 5 kg of CO2 fossil"),
            dataset("treatment", "makes 1 kg", "emits 0.5 kg of CO2 fossil"),
            dataset("electricity @ CN", "makes 1 kWh", "emits 0.6 kg of CO2 fossil"),
            dataset("electricity @ EU27", "makes 1 kWh", "emits 0.3 kg of CO2 fossil"),
            dataset("wind @ CN", "makes 1 kWh", "emits 0.1 kg of CO2 fossil"),
            dataset("plane", "makes 1 t*km", "emits 1 kg of CO2 fossil"),
            dataset("ship", "makes 1 t*km", "emits 0.01 kg of CO2 fossil"),
            dataset("truck", "makes 1 vehicle*km", "emits 1 kg of CO2 fossil"),
            dataset("van", "makes 1 vehicle*km", "emits 0.2 kg of CO2 fossil"));

    private Bench() {}

    private static Dataset paired(String name, String role, String partner, String... exchanges) {
        Optional<Reference> reference = Optional.of(Reference.parse(partner));
        Pairs pairs = role.equals("recycled")
                ? new Pairs(Optional.empty(), reference, Optional.empty())
                : new Pairs(reference, Optional.empty(), Optional.empty());
        Dataset plain = dataset(name, exchanges);
        return new Dataset(plain.process(), plain.documentation(), pairs);
    }

    /** What a change made of a product, and what it said. */
    record Made(Product before, Product after, List<Issue> issues) {

        Made {
            issues = List.copyOf(issues);
        }

        /** The messages of a kind. */
        List<String> messages(IssueCode code) {
            return issues.stream()
                    .filter(issue -> issue.code() == code)
                    .map(Issue::message)
                    .toList();
        }
    }

    static Made make(Change change, ProductModel model) {
        return make(change, model.build());
    }

    static Made make(Change change, Product product) {
        Issues issues = new Issues();
        Product after = change.on(product, new Edit(LIBRARY, issues, PLACE));
        return new Made(product, after, issues.toList());
    }

    /** The product with a change, which must be made without an error. */
    static Product edited(Change change, Product product) {
        Made made = make(change, product);
        assertEquals(List.of(), made.issues().stream().filter(Issue::isError).toList());
        return made.after();
    }

    static Product edited(Change change, ProductModel model) {
        return edited(change, model.build());
    }

    /** The only error of a change, at its place, which leaves the product as it was. */
    static Issue refused(Change change, ProductModel model) {
        Made made = make(change, model);
        assertEquals(made.before(), made.after());
        List<Issue> errors = made.issues().stream().filter(Issue::isError).toList();
        assertEquals(1, errors.size(), errors::toString);
        assertEquals(PLACE, errors.get(0).place());
        return errors.get(0);
    }

    static Change set(String address, String to) {
        return new Change.Assign(Address.parse(address), to);
    }

    static Change scale(String element, String by) {
        return new Change.Scale(new EntryId(element), Amount.parse(by));
    }

    static Change remove(String element) {
        return new Change.Remove(new EntryId(element));
    }

    static Change.Substitute substitute(String of, String by) {
        return new Change.Substitute(Reference.parse(of), Reference.parse(by));
    }

    /** For a share of it. */
    static Change.Substitute share(String share, Change.Substitute change) {
        return new Change.Substitute(
                change.of(), change.by(), change.in(), Optional.of(Amount.parse(share)), change.equivalence());
    }

    /** In one element. */
    static Change.Substitute in(String element, Change.Substitute change) {
        return new Change.Substitute(
                change.of(), change.by(), Optional.of(new EntryId(element)), change.share(), change.equivalence());
    }

    static Change.Substitute with(Equivalence equivalence, Change.Substitute change) {
        return new Change.Substitute(change.of(), change.by(), change.in(), change.share(), equivalence);
    }

    static Equivalence ratio(String ratio) {
        return Equivalence.of(Keep.ratio(ratio));
    }

    static Change.Shift shift(String from, String to) {
        return new Change.Shift(
                Optional.empty(), Reference.parse(from), Reference.parse(to), Optional.empty(), Optional.empty());
    }

    static Change sequence(Change... changes) {
        return new Change.Sequence("one after the other", List.of(changes));
    }
}
