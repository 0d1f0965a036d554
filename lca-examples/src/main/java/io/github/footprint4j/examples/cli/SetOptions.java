package io.github.footprint4j.examples.cli;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Changed;
import io.github.footprint4j.change.Changes;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.model.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that gives parameters and fields other values, the same for every command. */
final class SetOptions {

    @Option(
            names = "--set",
            paramLabel = "ADDRESS=VALUE",
            converter = AssignConverter.class,
            description =
                    "Another value for a parameter or a field, such as storage=\"512 GB\" or frame.mass=\"20 g\"; beside"
                            + " frame.of=abs, frame.keep=ratio:0.4 says how much of it; may be repeated.")
    private List<Change.Assign> values = new ArrayList<>();

    /** Reads {@code address=value}. */
    static final class AssignConverter implements ITypeConverter<Change.Assign> {

        @Override
        public Change.Assign convert(String text) {
            try {
                return Changes.assignment(text);
            } catch (InvalidInputException e) {
                Issue issue = e.issues().get(0);
                throw new TypeConversionException(issue.message() + ". " + issue.hint());
            }
        }
    }

    /** True if nothing was given another value. */
    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The changes that the values make to a product. */
    List<Change> changes(Product product) {
        return Changes.of(values, product);
    }

    /** The product with the values; what its author should know is told on the error stream. */
    Product on(Product product, Sources sources) {
        if (values.isEmpty()) {
            return product;
        }
        Changed changed = Changed.of(product, changes(product), Libraries.bundled());
        sources.tell(notes(changed));
        return changed.product();
    }

    /** Of parameters the result itself says what is to be known; of fields nobody else would. */
    private static List<Issue> notes(Changed changed) {
        List<Change> fields = changed.changes().stream()
                .filter(change -> change.setting().isEmpty())
                .toList();
        Set<Place> places = fields.stream().map(Change::place).collect(Collectors.toSet()); // looked up only
        List<Issue> notes = fields.stream()
                .map(change -> Issue.note(IssueCode.DECLARED, change.place(), "in place of what the file says"))
                .collect(Collectors.toCollection(ArrayList::new));
        changed.issues().stream()
                .filter(issue -> places.contains(issue.place()) || issue.severity() == Severity.WARNING)
                .forEach(notes::add);
        return notes;
    }
}
