package io.github.footprint4j.change;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes in the short form of a command line. */
public final class Changes {

    private Changes() {}

    /**
     * Reads {@code A=B}, such as {@code abs=abs-recycled} or {@code electricity @ CN=electricity @ FR}: B in place of A, everywhere, all
     * of it and 1 : 1, which a note says.
     *
     * @throws InvalidInputException if there are no two datasets
     */
    public static Change substitution(String text) {
        return substitution(text, Equivalence.UNSTATED);
    }

    /**
     * Reads {@code A=B}: B in place of A, everywhere and all of it, with what stays as it was.
     *
     * @throws InvalidInputException if there are no two datasets
     */
    public static Change substitution(String text, Keep keep) {
        return substitution(text, Equivalence.of(keep));
    }

    private static Change substitution(String text, Equivalence equivalence) {
        String[] both = text.split("=", -1);
        if (both.length != 2 || both[0].isBlank() || both[1].isBlank()) {
            String message = "found the substitution \"" + text + "\", expected two datasets with '=' between";
            throw new InvalidInputException(
                    Issue.error(IssueCode.SYNTAX, Place.NONE, message).maybe("aluminium=\"aluminium, recycled\""));
        }
        return new Change.Substitute(
                Reference.parse(both[0].strip()),
                Reference.parse(both[1].strip()),
                Optional.empty(),
                Optional.empty(),
                equivalence);
    }

    /**
     * Reads {@code address=value}, such as {@code frame.recycledContent=100 %} or {@code storage=512 GB}.
     *
     * @throws InvalidInputException if there is no address or no value
     */
    public static Change.Assign assignment(String text) {
        Setting setting = Setting.parse(text);
        return new Change.Assign(Address.parse(setting.name()), Trial.unquoted(setting.value()));
    }

    /**
     * The changes that values on a command line make to a product. Beside a material, such as {@code body.of=pp}, the word {@code keep}
     * says what stays, such as {@code body.keep=ratio:0.6}; it is no value of its own.
     *
     * @throws InvalidInputException if an address stands twice, or a {@code keep} cannot be read or has no material beside it
     */
    public static List<Change> of(List<Change.Assign> values, Product product) {
        refuseRepeated(values);
        return KeptMaterials.of(values, product);
    }

    /** Which of two values was meant, nobody can know. */
    static void refuseRepeated(List<Change.Assign> values) {
        Set<String> addresses = new HashSet<>();
        Issues issues = new Issues();
        values.stream()
                .filter(value -> !addresses.add(value.address().toString()))
                .map(value -> Issue.error(
                        IssueCode.CONFLICTING_FIELDS,
                        value.place(),
                        "\"" + value.address() + "\" is set twice, expected one value"))
                .forEach(issues::add);
        issues.throwIfErrors();
    }
}
