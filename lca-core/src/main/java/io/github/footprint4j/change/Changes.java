package io.github.footprint4j.change;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Reference;
import java.util.Optional;

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
    public static Change assignment(String text) {
        Setting setting = Setting.parse(text);
        return new Change.Assign(Address.parse(setting.name()), setting.value());
    }
}
