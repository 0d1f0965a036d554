package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.Issues;
import java.util.List;
import java.util.Optional;

/** What became of a text in a test. */
record Parsed(Optional<SourceNode> tree, List<Issue> issues) {

    static Parsed json(String text) {
        return of(Source.named("x.json").with(text));
    }

    static Parsed yaml(String text) {
        return of(Source.named("x.yaml").with(text));
    }

    static Parsed of(Source source) {
        Issues issues = new Issues();
        Optional<SourceNode> tree = Documents.parse(source, issues);
        return new Parsed(tree, issues.toList());
    }

    /** Each issue as {@code line:column /pointer code}. */
    List<String> marks() {
        return issues.stream()
                .map(issue -> (issue.place().line() + ":" + issue.place().column() + " "
                                        + issue.place().path())
                                .strip() + " " + issue.code())
                .toList();
    }

    String hint() {
        return issues.get(0).hint();
    }

    String message() {
        return issues.get(0).message();
    }

    ObjectNode object() {
        return (ObjectNode) tree.orElseThrow();
    }

    List<SourceNode> elements() {
        return ((ListNode) tree.orElseThrow()).elements();
    }
}
