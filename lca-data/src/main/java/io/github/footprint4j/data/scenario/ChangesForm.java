package io.github.footprint4j.data.scenario;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.data.product.ElementForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.process.LibraryId;
import java.util.List;

/**
 * Lists of changes, such as {@code [{ remove: charger }, { set: lifetime, to: 4 a }]}.
 *
 * <p>A list holds at least one change, and with what stands in its sequences at most {@value #MOST}. Ids of what is added may not repeat
 * within one form. Not thread-safe: one form for each list whose changes are made together.
 */
public final class ChangesForm {

    /** The most changes in one list, those inside sequences included. */
    public static final int MOST = 1_000;

    /** The owner of every unit process that a change supplies, so that the same change is the same in each file. */
    public static final LibraryId SUPPLIED = Change.SUPPLIED;

    private final ChangeForm one = new ChangeForm(new ElementForm());

    /** The changes of a list that must be there. */
    public List<Change> read(Fields owner, String key) {
        FieldValue field = owner.required(key);
        int count = field.node().map(ChangesForm::count).orElse(0);
        if (count > MOST) {
            String message = "\"" + key + "\" holds " + count + " changes, at most " + MOST + " are read";
            owner.issues().add(Issue.error(IssueCode.LIMIT_EXCEEDED, field.place(), message));
            return List.of();
        }
        return one.list(owner, key);
    }

    /**
     * The list that {@link #read} reads back.
     *
     * @throws IllegalArgumentException if a list or sequence is empty, a unit process has another owner than {@link #SUPPLIED}, or
     *     something is added to transport: no file can say that
     */
    public static SourceNode write(List<Change> changes) {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a list of changes holds at least one, found none");
        }
        return ListNode.of(changes.stream().map(ChangeForm::write).toList());
    }

    /** The changes below a node, as far as its form tells. */
    private static int count(SourceNode node) {
        int count = 0;
        if (node instanceof ListNode list) {
            for (SourceNode element : list.elements()) {
                count += 1 + nested(element);
            }
        }
        return count;
    }

    private static int nested(SourceNode change) {
        return change instanceof ObjectNode object
                ? object.find("sequence").map(ChangesForm::count).orElse(0)
                : 0;
    }
}
