package io.github.footprint4j.change;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.EntryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The elements of a life cycle and their ids. */
final class Elements {

    private static final int MOST_FORMS = 2_048;

    private Elements() {}

    /** Every entry, those of parts and transports among them, in the order of the file. */
    static List<Entry> of(LifeCycle cycle) {
        List<Entry> all = new ArrayList<>();
        cycle.inOrder(
                () -> cycle.parts().forEach(part -> add(part, all)),
                () -> cycle.transport().stream().map(Transport::entry).forEach(all::add),
                (stage, entries) -> all.addAll(entries));
        return all;
    }

    private static void add(Part part, List<Entry> all) {
        all.add(part.entry());
        part.parts().forEach(sub -> add(sub, all));
        all.addAll(part.work());
    }

    /** The ids of a part and everything inside it. */
    static SortedSet<EntryId> inside(Part part) {
        List<Entry> all = new ArrayList<>();
        add(part, all);
        SortedSet<EntryId> ids = new TreeSet<>();
        all.forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    static SortedSet<EntryId> ids(LifeCycle cycle) {
        SortedSet<EntryId> ids = new TreeSet<>();
        of(cycle).forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    static boolean has(LifeCycle cycle, EntryId id) {
        return of(cycle).stream().anyMatch(entry -> entry.id().equals(id));
    }

    /**
     * That one element has more forms than can be calculated with. A share divides each form of an element in two, and so does a switch
     * between before and after, so that a few dozen changes of one element would make a billion of them.
     */
    static Optional<Issue> tooManyForms(LifeCycle cycle) {
        Map<EntryId, Integer> forms = new HashMap<>(); // looked up only
        for (Entry entry : of(cycle)) {
            if (forms.merge(entry.id(), 1, Integer::sum) > MOST_FORMS) {
                return Optional.of(Refusal.error(
                                IssueCode.LIMIT_EXCEEDED,
                                "the changes give \"" + entry.id() + "\" more than " + MOST_FORMS
                                        + " forms, since each of them divides all forms that there are")
                        .maybe("some of them are one change, such as one scale by the product of the factors"));
            }
        }
        return Optional.empty();
    }

    static Issue unknown(EntryId id, LifeCycle cycle) {
        List<String> known = ids(cycle).stream().map(EntryId::value).toList();
        return Refusal.unknown(
                IssueCode.UNKNOWN_PART,
                "no part, entry or transport is named \"" + id + "\"",
                new Refusal.Closest(id.value(), known));
    }
}
