package io.github.footprint4j.compiled;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.UnsolvableException;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.solve.SingularSystemException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says which processes form a loop that cannot be solved. */
public final class Loops {

    private static final int NAMED = 10;

    private Loops() {}

    /** Names the processes of a loop of the whole system. */
    public static UnsolvableException named(SingularSystemException e, Layout layout) {
        return named(e, layout, layout.nodes().names());
    }

    /** The same for a part of the system, whose columns stand for the given nodes. */
    public static UnsolvableException named(SingularSystemException e, Layout layout, List<Node> nodes) {
        List<Node> loop = e.component().columns().stream().map(nodes::get).toList();
        return new UnsolvableException(
                List.of(issue(e.kind(), "the loop of " + names(loop)).at(where(loop, layout))));
    }

    /** The first names of a loop, and how many more there are. */
    public static String names(List<Node> loop) {
        String names =
                loop.stream().limit(NAMED).map(node -> "\"" + node + "\"").collect(Collectors.joining(", "));
        return names + (loop.size() > NAMED ? " and " + (loop.size() - NAMED) + " more" : "");
    }

    /**
     * Refuses nodes that use up at least as much of their own product as they make: a lone equation has an answer then, which would run
     * the node backwards.
     */
    static void refuseSelfConsumption(Layout layout, double[] slots) {
        CellSlots cells = layout.technosphere();
        List<Issue> issues = layout.nodes().names().stream()
                .filter(node -> made(cells, layout.nodes().position(node), slots) <= 0)
                .map(node -> issue(SingularSystemException.Kind.UNPRODUCTIVE, "\"" + node + "\"")
                        .at(where(List.of(node), layout)))
                .toList();
        if (!issues.isEmpty()) {
            throw new UnsolvableException(issues);
        }
    }

    /** The first amount by which a process of the loop asks for something of the loop. */
    public static Place where(List<Node> loop, Layout layout) {
        Set<Node> members = new TreeSet<>(loop);
        return loop.stream()
                .map(node -> layout.columns().get(layout.nodes().position(node)))
                .flatMap(column -> column.flows().stream())
                .filter(flow -> members.contains(flow.row()))
                .map(flow -> flow.field().place())
                .min(Comparator.naturalOrder())
                .orElse(Place.NONE);
    }

    /** What is left of an outcome after a node took its own share. */
    private static double made(CellSlots cells, int node, double[] slots) {
        int entry = cells.pattern().position(node, node).orElseThrow();
        return slots[cells.slot(entry)];
    }

    private static Issue issue(SingularSystemException.Kind kind, String who) {
        return switch (kind) {
            case SINGULAR ->
                Issue.error(IssueCode.SINGULAR_LOOP, Place.NONE, who + " has no single answer")
                        .maybe("a process buys exactly what it makes");
            case UNPRODUCTIVE ->
                Issue.error(IssueCode.UNPRODUCTIVE_LOOP, Place.NONE, who + " consumes at least as much as it makes")
                        .maybe("an amount or unit in it is wrong");
            case NOT_CONVERGED ->
                Issue.error(IssueCode.RESIDUAL, Place.NONE, who + " could not be solved accurately enough");
        };
    }
}
