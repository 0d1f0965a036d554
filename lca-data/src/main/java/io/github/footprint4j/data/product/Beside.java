package io.github.footprint4j.data.product;

import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import java.util.List;

/** Fields that say something only beside another one. */
final class Beside {

    private Beside() {}

    /** Reports a key that stands without its companion. */
    static void check(Fields fields, String key, String companion) {
        if (fields.has(key) && !fields.has(companion)) {
            refuse(fields, key, "beside \"" + companion + "\"");
        }
    }

    private static void refuse(Fields fields, String key, String where) {
        String message = "\"" + key + "\" says nothing here, expected it " + where;
        fields.issues().add(Issue.error(IssueCode.CONFLICTING_FIELDS, fields.keyPlace(key), message));
    }

    /** Reports each of the keys that stands where it says nothing; {@code where} names the place where it would. */
    static void check(Fields fields, List<String> keys, boolean fits, String where) {
        for (String key : keys) {
            if (!fits && fields.has(key)) {
                refuse(fields, key, where);
            }
        }
    }
}
