package io.github.footprint4j.data.form;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import java.util.List;
import org.junit.jupiter.api.function.Executable;

/** The issues of a bad input in a form that a test can state: {@code 3 /parts/0/mass missing-unit}. */
public final class Problems {

    private Problems() {}

    /** Line, pointer and code of every issue. */
    public static List<String> of(Executable reading) {
        return issues(reading).stream()
                .map(issue -> issue.place().line() + " " + issue.place().path() + " " + issue.code())
                .toList();
    }

    /** Every issue in full. */
    public static List<Issue> issues(Executable reading) {
        return assertThrows(InvalidInputException.class, reading).issues();
    }
}
