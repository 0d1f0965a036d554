package io.github.footprint4j.formula;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.unit.Unit;
import java.util.List;

/** The finding that a name of a formula is not defined. */
final class UnknownName {

    private UnknownName() {}

    static Issue of(String name, List<String> closest) {
        Issue issue = Issue.error(
                IssueCode.UNKNOWN_NAME, Place.NONE, Problems.quoted(name) + " is not defined, expected a known name");
        if (closest.isEmpty() && Unit.find(name).isPresent()) {
            return issue.maybe("a unit with a number before it, as in \"1 " + name + "\"");
        }
        return issue.maybeOneOf(closest);
    }
}
