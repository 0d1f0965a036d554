package io.github.footprint4j.target;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.UnsolvableException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** What stands in a list of measures and does nothing: measures that leave the total as it is, and terms that rule nothing out. */
final class IdleMeasures {

    private static final double SAME = 1e-12;

    private final Measures measures;
    private final Response response;
    private final double[] start;

    IdleMeasures(Measures measures, Response response, double[] start) {
        this.measures = measures;
        this.response = response;
        this.start = start;
    }

    /** A note for each. */
    List<Issue> issues() {
        List<Issue> notes = new ArrayList<>();
        OptionalDouble stated = total(start);
        for (int i = 0; i < start.length; i++) {
            Measure measure = measures.all().get(i);
            if (stated.isPresent() && leaves(stated.getAsDouble(), i, measure)) {
                notes.add(note(measure, what(measure)));
            }
            terms(measure, notes);
        }
        return notes;
    }

    private static String what(Measure measure) {
        return measure.doing()
                .match(
                        changes -> "leaves the total as it is: it has no effect alone",
                        lever -> "moves \"" + lever.parameter() + "\" from \"" + lever.from() + "\" to \"" + lever.to()
                                + "\" and leaves the total as it is at both ends");
    }

    private boolean leaves(double stated, int at, Measure measure) {
        DoubleStream ends = measure.doing()
                .match(
                        changes -> DoubleStream.of(1),
                        lever -> DoubleStream.of(lever.from().base(), lever.to().base()));
        return ends.mapToObj(end -> total(at, end))
                .allMatch(total ->
                        total.isPresent() && Math.abs(total.getAsDouble() - stated) <= SAME * Math.abs(stated));
    }

    private OptionalDouble total(int at, double position) {
        double[] positions = start.clone();
        positions[at] = position;
        return total(positions);
    }

    /** Empty where there is no answer, which the search says. */
    private OptionalDouble total(double[] positions) {
        try {
            return OptionalDouble.of(response.at(positions).total());
        } catch (InvalidInputException | UnsolvableException e) {
            return OptionalDouble.empty();
        }
    }

    private void terms(Measure measure, List<Issue> notes) {
        measure.terms().eitherOr().ifPresent(group -> {
            if (members(group).size() == 1) {
                notes.add(note(measure, "is the only one of \"eitherOr: " + group + "\", which rules nothing out")
                        .maybeOneOf(others(group)));
            }
            members(group).stream()
                    .filter(other -> measure.terms().excludes().contains(other.id()))
                    .forEach(other -> notes.add(note(
                            measure,
                            "need not exclude \"" + other.id() + "\": both are of \"eitherOr: " + group + "\"")));
        });
    }

    private List<Measure> members(String group) {
        return measures.all().stream()
                .filter(one -> one.terms().eitherOr().filter(group::equals).isPresent())
                .toList();
    }

    private List<String> others(String group) {
        List<String> groups = measures.all().stream()
                .flatMap(one -> one.terms().eitherOr().stream())
                .filter(other -> !other.equals(group))
                .distinct()
                .toList();
        return ClosestNames.of(groups).to(group);
    }

    private Issue note(Measure measure, String what) {
        return Issue.note(IssueCode.NO_EFFECT, measures.place(measure), "\"" + measure.id() + "\" " + what);
    }
}
