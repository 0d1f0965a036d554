package io.github.footprint4j.system;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.UnsolvableException;
import io.github.footprint4j.matrix.Index;
import io.github.footprint4j.solve.SingularSystemException;
import java.util.List;
import java.util.stream.Collectors;

/** Says which processes form a loop that cannot be solved. */
final class Loops {

    private static final int NAMED = 10;

    private Loops() {}

    static UnsolvableException named(SingularSystemException e, Index<Node> nodes) {
        List<Node> loop = e.component().columns().stream().map(nodes::at).toList();
        String names = loop.stream().limit(NAMED).map(node -> "\"" + node + "\"").collect(Collectors.joining(", "));
        String more = loop.size() > NAMED ? " and " + (loop.size() - NAMED) + " more" : "";
        return new UnsolvableException(List.of(issue(e.kind(), names + more)));
    }

    private static Issue issue(SingularSystemException.Kind kind, String names) {
        return switch (kind) {
            case SINGULAR -> Issue.error(
                            IssueCode.SINGULAR_LOOP, Place.NONE, "the loop of " + names + " has no single answer")
                    .maybe("a process buys exactly what it makes");
            case UNPRODUCTIVE -> unproductive("the loop of " + names);
            case NOT_CONVERGED -> Issue.error(
                    IssueCode.RESIDUAL, Place.NONE, "the loop of " + names + " could not be solved accurately enough");
        };
    }

    /** A process that takes more of its own product than it makes. */
    static Issue unproductive(Node process) {
        return unproductive("\"" + process + "\"");
    }

    private static Issue unproductive(String what) {
        return Issue.error(IssueCode.UNPRODUCTIVE_LOOP, Place.NONE, what + " consumes at least as much as it makes")
                .maybe("an amount or unit in it is wrong");
    }
}
