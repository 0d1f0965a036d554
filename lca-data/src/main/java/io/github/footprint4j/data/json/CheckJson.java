package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.document.IssueReport;
import io.github.footprint4j.issue.Issue;
import java.util.Collection;

/**
 * What is wrong with a file as JSON, format {@value #FORMAT}: whether it can be used, and an object for each issue, as the rows of {@link
 * IssueReport}. The schema is the resource {@code schema/footprint-check-1.json} beside the entry classes.
 */
public final class CheckJson {

    /** The format and version that is written. */
    public static final String FORMAT = "footprint-check/1";

    private CheckJson() {}

    /**
     * The text, which ends with a line end.
     *
     * @param file what was checked
     * @param summary what was found, in a line
     * @param issues everything that is said of it
     */
    public static String write(String file, String summary, Collection<Issue> issues) {
        return JsonText.write(ObjectNode.builder()
                .put("format", TextNode.of(FORMAT))
                .put("file", TextNode.of(file))
                .put("ok", TruthNode.of(issues.stream().noneMatch(Issue::isError)))
                .put("summary", TextNode.of(summary))
                .put(
                        "issues",
                        ListJson.rows(IssueReport.of(summary, issues).sheet().orElseThrow()))
                .build());
    }
}
