package io.github.footprint4j.compiled;

import io.github.footprint4j.process.Amount;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Something in a list without an id of its own: it is known by its name and, among those of one name, by the rank of its content; never
 * by its position.
 *
 * @param name what it is called, shared by several
 * @param content everything that tells it from others of that name
 */
public record Ranked(String name, String content) {

    /** One name for each of a list, in its order: {@code lorry}, {@code lorry 2}. Those of equal content rank by position. */
    public static List<String> names(List<Ranked> things) {
        List<Integer> byContent = IntStream.range(0, things.size())
                .boxed()
                .sorted(Comparator.comparing(i -> things.get(i).content()))
                .toList();
        Map<String, Integer> ranks = new HashMap<>(); // looked up only, never iterated
        String[] names = new String[things.size()];
        for (int i : byContent) {
            String name = things.get(i).name();
            int rank = ranks.merge(name, 1, Integer::sum);
            names[i] = rank == 1 ? name : name + " " + rank;
        }
        return List.of(names);
    }

    /** An amount with its spread, as content. */
    public static String content(Amount amount) {
        return amount.formula() + " " + amount.spread();
    }
}
