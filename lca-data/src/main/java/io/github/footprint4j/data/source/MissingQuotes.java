package io.github.footprint4j.data.source;

import io.github.footprint4j.data.source.YamlValues.Member;
import io.github.footprint4j.data.source.YamlValues.Written;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Recognises texts that a comma has cut because they stand in braces or brackets without quotes: {@code { value: if(a, b, c) }} is
 * for YAML an object with the keys {@code value}, {@code b} and {@code c)}. Each such text becomes one issue at its start.
 */
final class MissingQuotes {

    /** Elements that are searched for the closing parenthesis; no function has more arguments. */
    private static final int LONGEST = 100;

    private MissingQuotes() {}

    /** The members without the keys that a comma made, and with the cut values refused. */
    static List<Member> inObject(TextReading reading, List<Member> members) {
        if (members.stream().noneMatch(member -> lacksColon(reading, member))) {
            return members;
        }
        List<Member> meant = new ArrayList<>();
        int i = 0;
        while (i < members.size()) {
            int next = endOfRun(reading, members, i + 1);
            meant.addAll(run(reading, members.subList(i, next)));
            i = next;
        }
        return meant;
    }

    private static int endOfRun(TextReading reading, List<Member> members, int start) {
        int end = start;
        while (end < members.size() && lacksColon(reading, members.get(end))) {
            end++;
        }
        return end;
    }

    /** A member and the keys without a colon behind it. */
    private static List<Member> run(TextReading reading, List<Member> run) {
        Member first = run.get(0);
        boolean alone = lacksColon(reading, first);
        if (run.size() == 1 && !alone) {
            return run;
        }
        if (alone
                || !first.value().plain()
                || first.value().start() == first.value().end()) {
            reading.add(withoutColon(run.get(alone ? 0 : 1)));
            return alone ? List.of() : List.of(first);
        }
        reading.add(cut(reading, first.value(), run.get(run.size() - 1).key().end()));
        return List.of(new Member(first.key(), first.value().refused()));
    }

    private static boolean lacksColon(TextReading reading, Member member) {
        Written value = member.value();
        boolean empty = value.plain() && value.start() == value.end();
        return empty
                && !reading.text().substring(member.key().end(), value.start()).contains(":");
    }

    private static Issue withoutColon(Member member) {
        String message = "found " + member.key().node().description() + " without a colon and a value";
        return Issue.error(IssueCode.SYNTAX, member.key().node().place(), message)
                .maybe("write \": \" and a value after it, or put the text before it in quotes");
    }

    private static Issue cut(TextReading reading, Written start, int end) {
        String whole = TextNode.shortened(reading.text().substring(start.start(), end));
        String message = "the text " + whole + " has a comma, which ends it here because it has no quotes";
        return Issue.error(IssueCode.SYNTAX, start.node().place(), message)
                .maybe("put the formula in quotes: \"" + whole + "\"");
    }

    /** The elements, with texts that a comma cut between an opening and its closing parenthesis joined to one refused value. */
    static List<Written> inList(TextReading reading, List<Written> elements) {
        List<Written> meant = new ArrayList<>();
        int i = 0;
        while (i < elements.size()) {
            int last = closing(reading, elements, i);
            Written first = elements.get(i);
            if (last > i) {
                reading.add(cut(reading, first, elements.get(last).end()));
            }
            meant.add(last > i ? first.refused() : first);
            i = last + 1;
        }
        return meant;
    }

    /** The element that closes the parentheses opened by the first; the first itself if nothing is open or nothing closes it. */
    private static int closing(TextReading reading, List<Written> elements, int first) {
        int open = 0;
        int end = Math.min(elements.size(), first + LONGEST);
        for (int i = first; i < end && elements.get(i).plain(); i++) {
            open += open(reading, elements.get(i));
            if (open <= 0) {
                return open == 0 ? i : first;
            }
        }
        return first;
    }

    private static int open(TextReading reading, Written element) {
        String text = reading.text().substring(element.start(), element.end());
        return (int) (text.chars().filter(c -> c == '(').count()
                - text.chars().filter(c -> c == ')').count());
    }
}
