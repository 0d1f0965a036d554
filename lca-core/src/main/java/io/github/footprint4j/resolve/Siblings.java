package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Factor;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.EntryId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Elements of one id that stand for one element in several forms: with and without a change, or partly replaced. Their columns are one
 * line.
 */
public final class Siblings {

    private final SortedSet<EntryId> changed = new TreeSet<>();

    private Siblings() {}

    /** The elements that a change multiplies. */
    public static Siblings of(LifeCycle cycle) {
        Siblings siblings = new Siblings();
        cycle.parts().forEach(siblings::add);
        cycle.transport().stream().map(Transport::entry).forEach(siblings::add);
        cycle.stages().all().forEach(siblings::add);
        return siblings;
    }

    private void add(Part part) {
        add(part.entry());
        part.parts().forEach(this::add);
        part.work().forEach(this::add);
    }

    private void add(Entry entry) {
        if (!entry.extent().condition().factors().isEmpty()) {
            changed.add(entry.id());
        }
    }

    /** The columns with those of one line joined; two columns of one line that no change explains stay two. */
    public List<SystemColumn> joined(List<SystemColumn> columns) {
        Map<Node, SystemColumn> byNode = new LinkedHashMap<>();
        List<SystemColumn> joined = new ArrayList<>();
        for (SystemColumn column : columns) {
            SystemColumn first = byNode.putIfAbsent(column.node(), column);
            if (first != null && isChanged(column)) {
                first.addAll(column);
            } else {
                joined.add(column);
            }
        }
        return joined;
    }

    private boolean isChanged(SystemColumn column) {
        return column.tag()
                .filter(tag ->
                        Arrays.stream(tag.line().split("/")).map(EntryId::new).anyMatch(changed::contains))
                .isPresent();
    }

    /**
     * An element as it is while some switches are on and others off.
     *
     * @param id its id
     * @param switches the switches it depends on
     */
    record Form(String id, List<Factor.Switched> switches) {

        public static Form of(Entry entry) {
            return new Form(
                    entry.id().value(),
                    entry.extent().condition().factors().stream()
                            .flatMap(factor -> factor.switched().stream())
                            .toList());
        }

        /** 1 while the element has this form. */
        Term term(Amounts amounts) {
            return switches.stream()
                    .map(one -> amounts.switched(one.name(), one.on()))
                    .reduce(Term.Fixed.ONE, Term::times);
        }
    }
}
