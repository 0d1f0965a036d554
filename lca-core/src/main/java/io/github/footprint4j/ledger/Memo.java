package io.github.footprint4j.ledger;

import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.method.Account;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that does not count and is kept beside the total.
 *
 * @param account where it is kept
 * @param tag stage, part and line
 * @param co2e what it would be if it counted, in kg CO2e per functional unit
 */
public record Memo(Account account, Tag tag, double co2e) implements Comparable<Memo> {

    private static final Comparator<Memo> ORDER =
            Comparator.comparing(Memo::account).thenComparing(Memo::tag);

    /** One memo for each account and line; what comes to nothing is left out. */
    public static List<Memo> summed(List<Memo> memos) {
        SortedMap<Memo, List<Memo>> groups = new TreeMap<>();
        memos.forEach(memo ->
                groups.computeIfAbsent(memo, unused -> new ArrayList<>()).add(memo));
        return groups.entrySet().stream()
                .map(group -> new Memo(
                        group.getKey().account(),
                        group.getKey().tag(),
                        CompensatedSum.of(group.getValue().stream().mapToDouble(Memo::co2e))))
                .filter(memo -> memo.co2e() != 0)
                .toList();
    }

    /** Orders by account, stage, part and line; the value makes no difference. */
    @Override
    public int compareTo(Memo other) {
        return ORDER.compare(this, other);
    }
}
